# The public portal: dialogues, outcomes, recommendations, the library, search, and the pages about the site.

portal-home-title = Диалоги о потенциале в области убежища
portal-next = Предстоящие диалоги
portal-past = Прошедшие диалоги
portal-came-out = Последние итоги
portal-nothing-ahead = Сейчас ни один диалог не объявлен
portal-nothing-ahead-text = Подпишитесь на календарь: следующий диалог появится в нём сам.
portal-no-outcomes = Итоги ещё не опубликованы
portal-no-outcomes-text = Сводные доклады появляются здесь после принятия и публикации.
portal-latest-recommendations = Последние рекомендации
portal-all-dialogues = Все диалоги
portal-all-outcomes = Все итоги
portal-all-recommendations = Все рекомендации

## Dialogues
portal-dialogues-lead = Круглые столы, брифинги и другие диалоги: предстоящие и состоявшиеся.
portal-subscribe = Подписаться на календарь
portal-filter-dialogues = Отбор диалогов
portal-format = Формат
portal-year = Год
portal-about = О чём этот диалог
portal-outcome = Итоги
portal-read-outcome = Читать итоги
portal-add-to-calendar = Добавить в свой календарь
portal-cancelled = Этот диалог не состоится.
portal-cancelled-text = Он был отменён после объявления.
portal-not-translated = Язык этого текста: { $language }. Он не переведён.
portal-calendar-name = Диалоги Группы поддержки потенциала в области убежища

## The calendar, a month on a page
calendar-lead = Встречи, этапы и сроки по месяцам. Дни и часы указаны по местному времени.
calendar-months = Месяцы { $year } года
calendar-this = Этот месяц
calendar-none = На этот месяц ничего не объявлено
calendar-none-text = Выберите другой месяц или просмотрите все диалоги.
calendar-next = Далее: { $month }
calendar-from = с { $time }
calendar-until = до { $time }
calendar-clock = { $clock } ({ $zone })
calendar-called-off = Отменено
calendar-call-closes = Окончание приёма материалов
calendar-registration-closes = Окончание регистрации
calendar-no-day = { $when }, день ещё не назначен

## Outcomes
portal-outcomes-lead = Сводные доклады о диалогах: что было сказано, с какой поддержкой и что было рекомендовано.
portal-published-on = Опубликовано: { $date }
portal-report = Сводный доклад
portal-abstract = Аннотация
portal-said = { $who }: «{ $verb }»
portal-cite = Как ссылаться
portal-citation = «{ $title }». Сводный доклад { $reference }. Группа поддержки потенциала в области убежища, { $year }. { $address }
portal-documents = Документы
portal-document = Скачать
portal-adopted = Принят
portal-hash = SHA-256 принятого текста
portal-hash-text = При принятии текст был закрыт для изменений. В документе JSON есть текст, по которому вычислено это число, поэтому каждый может убедиться, что ни одно слово не изменено.
portal-feed-title = Итоги диалогов о потенциале в области убежища

## Recommendations
portal-recommendations-lead = Что рекомендовали участники диалогов, кому и с какой поддержкой в зале.
portal-as-csv = Скачать в CSV
portal-filter-recommendations = Отбор рекомендаций
portal-addressee = Адресат
portal-addressees = Адресаты
portal-support = Поддержка в зале
portal-origin = Источник
portal-recommendation-title = Рекомендация { $reference }
portal-arises-from = Вытекает из этого пункта
portal-permanent = Постоянный адрес

## Library
portal-library-lead = Направления работы и обязательства, на которые опираются диалоги.
portal-aims = Цели Группы поддержки потенциала в области убежища
portal-aims-text = Группа помогает странам улучшать четыре качества их систем убежища.
portal-areas = Области потенциала
portal-areas-text = Каждая область ведёт к диалогам о ней.
portal-cross-cutting = Сквозные темы
portal-gcm = Глобальный договор о безопасной, упорядоченной и легальной миграции
portal-gcm-text = Четыре круглых стола региональных обзоров и цели каждого из них под номерами Договора.

## Search
portal-search-words = Что вы ищете?
portal-search-hint = Ищите диалоги, итоги, рекомендации, материалы и документы по словам или по номеру, например 2021-01-R2. Окончания слов и регистр букв не имеют значения.
portal-found = { $total ->
    [one] { $total } результат по запросу «{ $words }»
    [few] { $total } результата по запросу «{ $words }»
    [many] { $total } результатов по запросу «{ $words }»
   *[other] { $total } результата по запросу «{ $words }»
}
portal-found-nothing = По запросу «{ $words }» ничего не найдено
portal-found-nothing-text = Проверьте написание, введите меньше слов или другие слова либо просмотрите списки диалогов, итогов и рекомендаций.
portal-search-kinds = Виды результатов
portal-search-all = Всё
portal-search-kind = { $kind } ({ $count })
portal-search-some = Все эти слова вместе нигде не встречаются. Ниже показано то, где есть некоторые из них.
portal-search-everywhere = Искать везде без фильтров

## What was found
entry-kind-report = Итоги
entry-kind-point = Пункт итогов
entry-kind-recommendation = Рекомендация
entry-kind-dialogue = Диалог
entry-kind-session = Заседание
entry-kind-process = Процесс
entry-kind-group = Рабочая группа
entry-kind-group-text = Текст группы
entry-kind-input = Материал
entry-kind-document = Документ
entry-kind-library = Запись библиотеки

## Accessibility
portal-accessibility-aim = К чему мы стремимся
portal-accessibility-aim-text = Этот сайт создан так, чтобы соответствовать Руководству по доступности веб-контента (WCAG) 2.2 на уровне AA на каждом из шести языков.
portal-accessibility-how = Как это работает
portal-accessibility-how-text = Открытые страницы работают без JavaScript, с одной клавиатуры и с программой экранного доступа, при увеличении до 400 процентов, в светлом и тёмном виде и в печати. Ни один смысл не передаётся только цветом. Ничто не движется, если ваша система просит уменьшить движение.
portal-accessibility-problem = Если вам что-то мешает
portal-accessibility-problem-text = Напишите по адресу со страницы контактов и укажите, какая это страница и чем вы пользуетесь. Мы пришлём нужное вам в другом виде и исправим страницу.

## Privacy
portal-privacy-visitors = Если вы читаете этот сайт
portal-privacy-visitors-text = На этих страницах нет средств слежения, рекламы и ничего с других сайтов. Один файл cookie помнит выбранный вами язык. Другой хранит ваш вход, если у вас есть учётная запись; он прекращается сам не позднее чем через семь дней.
portal-privacy-participants = Если вы приглашены или участвуете
portal-privacy-participants-text = Секретариат хранит ваше имя, должность, организацию и адрес электронной почты, а также то, что вы сообщаете для диалога, например потребности в доступе. Эти сведения нужны, чтобы пригласить вас и чтобы вам было удобно участвовать. На открытых страницах и в открытых календарях имена участников не называются.
portal-privacy-said = Что вы говорите в ходе диалога
portal-privacy-said-text = Сводные доклады не приписывают сказанное отдельным лицам или делегациям. Они называют только категорию выступавших, например государства.
portal-privacy-rights = Ваши права
portal-privacy-rights-text = Вы можете спросить, какие сведения о вас хранятся, попросить их исправить или удалить. Напишите по адресу со страницы контактов.

## Contact
portal-contact-lead = Секретариат читает письма по этому адресу и по возможности отвечает на вашем языке.
portal-contact-text = Если вы пишете о приглашении, воспользуйтесь лучше его собственной ссылкой: там можно ответить, назвать другое лицо и изменить ответ, ничего не отправляя по почте.

participants = Кто участвует
participants-lead = { $count ->
    [one] Приглашение принял { $count } человек.
    [few] Приглашение приняли { $count } человека.
   *[many] Приглашение приняли { $count } человек.
}
participants-none = Имена не публикуются
participants-none-text = Пока никто из участников не попросил опубликовать своё имя.
participants-names = Имена
participants-names-text = Тех, кто хочет, чтобы имя было опубликовано.
participants-balance = Баланс
participants-few = Числа меньше { $few } не указываются, чтобы никого нельзя было узнать; вместе с каждым скрыто ещё одно.
participants-kept = Не указано
participants-people = Люди
