# Диалоги на рабочем столе: планирование, обзор диалога, главная страница рабочего стола.

refusal-too-early = Диалог еще не начался. Отметьте его как проведенный после начала.
# In the list above a form: the field, and what is wrong with it.
form-problem-of = { $label }: { $problem }
problem-not-the-word = Введите слово в точности так, как оно показано.
done-dialogue-created = Диалог создан. Приведенный ниже список сопровождает его на всех этапах.
done-dialogue-unchanged = Отличий не было, ничего не изменено.
done-dialogue-convened = Диалог созван. Сведения о нем теперь открыты, можно направлять приглашения.
done-dialogue-held = Диалог отмечен как проведенный. Следующий шаг – доклад.
done-dialogue-cancelled = Диалог отменен.

## Чего может недоставать
dialogue-summary = краткое описание темы диалога
dialogue-date = дата

## Заголовок страниц диалога
dialogue-tabs = Этот диалог
dialogue-tab-overview = Обзор
dialogue-tab-balance = Баланс
dialogue-tab-invitations = Приглашения
dialogue-tab-attendance = Присутствие
dialogue-tab-report = Доклад
dialogue-when = Когда
dialogue-seats-label = Места
dialogue-seats = { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
}

## Список
dialogue-list-lead = Все запланированные, созванные, проведенные и отмененные диалоги.
dialogue-filter = Отбор диалогов
dialogue-year = Год
dialogue-invited = Приглашено
dialogue-accepted = Согласились
dialogue-none-yet = Пока не запланировано ни одного диалога
dialogue-none-yet-text = Начните с названия и числа мест. Дату можно указать позднее.

## Форма плана
dialogue-new = Новый диалог
dialogue-new-lead = До созыва он остается проектом, который видит только секретариат.
dialogue-create = Создать диалог
dialogue-edit = Изменить план
dialogue-optional = необязательно
dialogue-format = Формат
dialogue-themes-hint = Выберите все темы диалога. По ним можно установить квоты.
dialogue-when-known = Что известно о дате?
dialogue-days = День или дни
dialogue-days-hint = Часы будут указаны позднее.
dialogue-hours = Часы
dialogue-hours-hint = Тогда календари везде покажут приглашение в правильное время.
dialogue-first-day = День
dialogue-last-day = Последний день, если он другой
dialogue-start-time = Начало
dialogue-end-time = Окончание
dialogue-respond-by = Ответы до
dialogue-respond-by-hint = Последний день, когда ответ учитывается, по времени места проведения.
dialogue-where = Где
dialogue-mode = Форма участия
dialogue-place-hint = Сначала город, затем здание и зал. Не требуется для встречи, проводимой только онлайн.
dialogue-online-address = Адрес онлайн-зала
dialogue-online-address-hint = Сообщается приглашенным и никогда не публикуется. Начинается с https://.
dialogue-seats-hint = Одно место – один человек за столом.
dialogue-seats-number = Число мест
dialogue-per-country = Не более на одну страну
dialogue-per-organisation = Не более на одну организацию
dialogue-summary-label = Краткое описание
dialogue-summary-hint = Тема диалога и ожидаемый результат в нескольких предложениях. Включается в приглашения и размещается на общедоступной странице. Требуется для созыва диалога.
dialogue-language = Язык названия и описания
dialogue-language-hint = Каждое приглашение составляется на языке получателя.

## Обзор
dialogue-life = От плана до доклада
dialogue-plan = План
dialogue-elsewhere = См. также
dialogue-reference = Номер в году
dialogue-copy = Запланировать такой же диалог
dialogue-take = Взять из диалога, служащего образцом
dialogue-take-quotas = Его квоты
dialogue-take-standings = Кого следует и кого не следует приглашать, с причинами
dialogue-take-programme = Его программу, без участников
dialogue-take-partners = Партнеры и их логотипы
dialogue-public-page = Общедоступная страница
dialogue-convene = Созвать
dialogue-hold = Отметить как проведенный
dialogue-cancel = Отменить этот диалог
dialogue-step-plan = Дополнить план
dialogue-step-convene = Созвать диалог
dialogue-step-quotas = Установить квоты
dialogue-step-shortlist = Составить сбалансированный список кандидатов
dialogue-step-invitations = Направить приглашения
dialogue-step-answers = Следить за ответами
dialogue-step-hold = Провести диалог
dialogue-step-report-drafted = Подготовить проект краткого доклада
dialogue-step-report-adopted = Обеспечить принятие доклада
dialogue-step-report-published = Опубликовать доклад
dialogue-pace-done = Сделано
dialogue-pace-next = Следующий шаг
dialogue-pace-late = Просрочено
dialogue-pace-later = Позднее
dialogue-pace-skipped = Здесь не выполнялось
dialogue-note-no-summary = Нет краткого описания; без него диалог нельзя созвать.
dialogue-note-quotas = { $count ->
    [one] { $count } квота
    [few] { $count } квоты
    [many] { $count } квот
   *[other] { $count } квоты
}
dialogue-note-shortlist = В списке { $count } на { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
}
dialogue-note-invited = Приглашено { $count } на { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
}
dialogue-note-answers = Согласие: { $accepted } · возможно: { $tentative } · отказ: { $declined } · без ответа: { $silent }
dialogue-note-until = ответы до { $day }

## Отмена
dialogue-cancel-draft = Этот диалог – проект, который никто за пределами секретариата не видел. Он останется в списке как отмененный.
dialogue-cancel-convened = { $people ->
    [0] На общедоступной странице будет указано, что диалог отменен. Приглашений ни у кого нет. Это действие необратимо.
    [one] На общедоступной странице будет указано, что диалог отменен; приглашение имеет { $people } человек, оно будет отозвано по электронной почте. Это действие необратимо.
    [few] На общедоступной странице будет указано, что диалог отменен; приглашения имеют { $people } человека, они будут отозваны по электронной почте. Это действие необратимо.
    [many] На общедоступной странице будет указано, что диалог отменен; приглашения имеют { $people } человек, они будут отозваны по электронной почте. Это действие необратимо.
   *[other] На общедоступной странице будет указано, что диалог отменен; приглашения имеют { $people } человека, они будут отозваны по электронной почте. Это действие необратимо.
}
dialogue-cancel-reason-hint = Сохраняется в журнале аудита.
dialogue-cancel-word = ОТМЕНИТЬ
dialogue-cancel-confirm = Введите { $word } для подтверждения
dialogue-keep = Сохранить диалог

## Главная страница рабочего стола
desk-due = Просроченное и следующее
desk-nothing-due = Неотложных дел нет.
desk-all-dialogues = Показать все диалоги
desk-answers = Последние ответы
desk-no-answers = Ответов пока не поступало.
desk-own = Над чем вы работали в последнее время
desk-own-none = Здесь появляются диалоги, которые вы создаете или изменяете.
desk-first-text = Создайте первый диалог: для начала достаточно названия и числа мест.
desk-first-contacts = Затем импортируйте тех, кого можно пригласить, из файла CSV или XLSX.
desk-people-known = { $people ->
    [one] В справочнике уже { $people } человек.
    [few] В справочнике уже { $people } человека.
    [many] В справочнике уже { $people } человек.
   *[other] В справочнике уже { $people } человека.
}
desk-import-contacts = Импортировать контакты
desk-focal-point-text = Вы – координатор своей организации. Приглашения поступают каждому лично по электронной почте; ответить можно по ссылке в письме или в календаре, без входа в систему, и там же можно назвать замену. Чтобы изменить круг приглашаемых от вашей организации, напишите в секретариат.
desk-lead-text = Вы указаны как руководитель, но сейчас за вами не закреплена ни одна рабочая группа. Напишите в секретариат.
desk-lead-none = Заседания ваших групп пока не запланированы
desk-lead-none-text = Запланируйте заседание здесь или на странице группы: выберите участников, пригласите их и следите за ответами.

## Год одним взглядом
year-view = Год по месяцам
year-title = { $year } год
year-lead = { $count ->
    [one] { $count } диалог и вехи процессов
    [few] { $count } диалога и вехи процессов
    [many] { $count } диалогов и вехи процессов
   *[other] { $count } диалога и вехи процессов
}
year-months = Месяцы года
year-none = На этот год ничего не приходится
year-none-text = Диалоги появляются здесь, когда у них есть дата.
year-undated = { $count ->
    [one] У { $count } диалога ещё нет даты
    [few] У { $count } диалогов ещё нет даты
    [many] У { $count } диалогов ещё нет даты
   *[other] У { $count } диалога ещё нет даты
}

## Двое сотрудников и одна форма
conflict-title = Тем временем изменено другим сотрудником
conflict-text = То, что вы ввели, осталось в форме ниже. Поля, которых вы не касались, приняли новое значение. При повторном сохранении действуют ваши значения.
conflict-now = Сейчас
conflict-typed = Вы ввели
conflict-taken-over = Не тронуто: принято новое значение
