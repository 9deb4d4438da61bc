# Что становится с рекомендациями: за рабочим столом, по ссылке организации, в письмах и на открытых страницах.

## Words
follow-up-status-not-started = Не начата
follow-up-status-under-way = Выполняется
follow-up-status-done = Выполнена
follow-up-status-will-not-be-done = Не будет выполнена
follow-up-status-merged = Объединена
owner-kind-secretariat = Секретариат
owner-kind-organisation = Организация
owner-kind-group = Рабочая группа
addressee-answer-accepted = Принята
addressee-answer-accepted-in-part = Принята частично
addressee-answer-noted = Принята к сведению
addressee-answer-not-accepted = Не принята
statement-kind-answer = Ответ
statement-kind-progress = Отчёт о ходе
statement-kind-comment = Комментарий
author-kind-state = Государство
author-kind-organisation = Организация
author-kind-secretariat = Секретариат
author-kind-civil-society = Гражданское общество
follow-up-part-addressee = Адресат
follow-up-part-commentator = Гражданское общество
lineage-continues = Продолжает
lineage-replaces = Заменяет
lineage-merges = Включает
problem-in-the-future = Этот день ещё не наступил. Укажите сегодняшний или прошедший день.
problem-unknown-recommendation = В принятых докладах нет рекомендации с таким номером. Номера выглядят так: 2021-01-R2.
problem-comes-from-this-one = Та рекомендация уже происходит от этой: рекомендация не может продолжать саму себя. Выберите другую.

## Labels
follow-up = Дальнейшие меры
follow-up-status = Выполнение
follow-up-reason = Примечание о выполнении
follow-up-reason-hint = Его читают все. Обязательно, если рекомендация не будет выполнена.
follow-up-owner = Кто отвечает
follow-up-owner-nobody = Пока никто
follow-up-organisation = Название организации
follow-up-organisation-hint = Точно как в справочнике. Только если имеется в виду организация.
follow-up-due = Срок
follow-up-due-hint = Ответственным пишут за две недели и при опоздании.
follow-up-no-due = День не назначен
follow-up-overdue = Просрочена
follow-up-themes = Другие темы
follow-up-themes-hint = Кроме темы, указанной в докладе.
follow-up-steps = Шаги
follow-up-step = Что нужно сделать
follow-up-step-due = Срок
follow-up-step-done = Сделано
follow-up-step-done-hint = Оставьте пустым, пока шаг не сделан.
follow-up-step-add = Добавить шаг
follow-up-step-change = Изменить шаг
follow-up-step-remove = Убрать
follow-up-step-remove-title = Убрать этот шаг?
follow-up-steps-none = Шаги не назначены.
follow-up-steps-count = Сделано шагов: { $done } из { $steps }
follow-up-answers = Ответы адресатов
follow-up-answers-lead = Что говорят те, к кому она обращена, своими словами. Поддержка в зале – другое дело.
follow-up-answers-none = Ни один адресат ещё не ответил.
follow-up-answer = Ответ
follow-up-answers-earlier = Прежние ответы
follow-up-progress = Ход выполнения
follow-up-progress-lead = Отчёты адресатов и секретариата, а рядом – что говорит гражданское общество.
follow-up-progress-none = Пока ничего не сообщалось.
follow-up-comments = Комментарии гражданского общества
follow-up-comments-none = Комментариев пока нет.
follow-up-evidence = Подтверждения
follow-up-said-on = { $author }, { $day }
follow-up-withheld = Не публикуется секретариатом
follow-up-withheld-because = Причина: { $reason }
follow-up-lineage = Откуда взялась и где продолжается
follow-up-continues = Продолжает { $reference }
follow-up-continued-by = Продолжена в { $reference }
follow-up-replaces = Заменяет { $reference }
follow-up-replaced-by = Заменена на { $reference }
follow-up-merges = Включает { $reference }
follow-up-merged-into = Объединена с { $reference }
follow-up-merged-title = Эта рекомендация продолжается в другой
follow-up-merged-text = Она объединена с { $reference }. Её текст и адрес остаются прежними; что происходит дальше, сказано там.
follow-up-timeline = От диалога до сегодняшнего дня
follow-up-event-input = Материал { $reference }
follow-up-event-point = Пункт доклада: { $heading }
follow-up-event-adopted = Принята как рекомендация
follow-up-event-published = Опубликована
follow-up-event-answer = Ответ: { $answer }
follow-up-event-progress = Отчёт о ходе
follow-up-event-comment = Комментарий гражданского общества
follow-up-event-step = Шаг сделан
follow-up-event-due = Срок

## The boards
follow-up-board = Как выполняются рекомендации
follow-up-by = Считать по
follow-up-by-status = Выполнение
follow-up-by-theme = Тема
follow-up-by-region = Регион адресатов
follow-up-by-age = Давность
follow-up-board-note = Рекомендация с несколькими темами или регионами учтена в каждом из них.
follow-up-board-drawing = Рисунок
follow-up-total = Все
follow-up-theme-none = Без темы
follow-up-region-all = Государства в целом
follow-up-region-none = Без региона
follow-up-age-years = { $years ->
    [0] { $year } (этот год)
    [one] { $year } ({ $years } год назад)
    [few] { $year } ({ $years } года назад)
    [many] { $year } ({ $years } лет назад)
   *[other] { $year } ({ $years } года назад)
}
follow-up-only-overdue = Только просроченные
follow-up-region = Региональная группа адресатов
follow-up-as-xlsx = Скачать книгу Excel

## The desk
follow-up-desk-title = Рекомендации
follow-up-desk-lead = Что становится с рекомендациями принятых докладов. Просроченное стоит первым.
follow-up-desk-none = Пока ни одна рекомендация не отслеживается
follow-up-desk-none-text = Рекомендации появляются здесь, когда их доклад принят.
follow-up-asked-of = Ответили { $answered } из { $asked }
follow-up-nobody-asked = Никого не спрашивали
follow-up-edit = Изменить
follow-up-save = Сохранить
follow-up-public-page = Открытая страница
follow-up-not-public = Доклад принят, но не опубликован: вне рабочего стола этого никто не видит.
follow-up-ask = Спросить организации
follow-up-ask-lead = Каждый координатор получит на своём языке письмо со ссылкой. Учётная запись не нужна.
follow-up-ask-part = В качестве кого
follow-up-ask-addressee-hint = Отвечают за себя и сообщают о ходе выполнения.
follow-up-ask-commentator-hint = Комментируют рядом с тем, что сообщают другие.
follow-up-ask-now = Отправить письма
follow-up-ask-message-hint = Что им следует знать помимо рекомендации. Показывается так, как вы напишете.
follow-up-answer-by = Ответить до
follow-up-asked = Спрошенные организации
follow-up-asked-none = Пока не спрошена ни одна организация.
follow-up-asked-at = Последнее письмо
follow-up-answered-at = Последнее слово
follow-up-silent = Ответа пока нет
follow-up-link-closed = Ссылка закрыта
follow-up-ask-again = Написать ещё раз
follow-up-close = Закрыть ссылку
follow-up-report = Записать
follow-up-report-lead = Отчёт самого секретариата или то, что прислали письмом.
follow-up-report-kind = Что
follow-up-report-author = Кто говорит
follow-up-withhold = Не публиковать
follow-up-withhold-title = Не публиковать это?
follow-up-withhold-text = Открытая страница сообщит, что нечто не публикуется, и почему. Ни одно слово не меняется.
follow-up-withhold-reason = Публичная причина
follow-up-release = Опубликовать снова
follow-up-link-earlier = Продолжить прежнюю рекомендацию
follow-up-link-how = Как
follow-up-link-continues-hint = Прежняя остаётся как есть.
follow-up-link-replaces-hint = Эта занимает место прежней.
follow-up-link-merges-hint = Прежняя продолжается здесь: отдельно она больше не отслеживается, её страница ведёт сюда.
follow-up-link-reference = Номер прежней рекомендации
follow-up-link-now = Связать
follow-up-unlink = Снять связь
follow-up-none-linked = Она не продолжает прежних рекомендаций.
follow-up-import = Вернуть таблицу
follow-up-import-lead = Возьмите список в CSV или Excel, измените столбцы status, reason, owner_kind, owner, due_on и themes и верните его. Номер указывает, о какой рекомендации строка; другие столбцы не меняются.
follow-up-import-file = Файл CSV или книга Excel
follow-up-import-look = Посмотреть
follow-up-import-preview = Что изменится
follow-up-import-preview-lead = Пока ничего не изменено. Принимаются все строки или ни одной.
follow-up-import-take = Принять изменения
follow-up-import-nothing = Ничего не изменится.
follow-up-import-refused = { $rows ->
    [one] { $rows } строку принять нельзя. Исправьте её в таблице и верните ещё раз.
    [few] { $rows } строки принять нельзя. Исправьте их в таблице и верните ещё раз.
    [many] { $rows } строк принять нельзя. Исправьте их в таблице и верните ещё раз.
   *[other] { $rows } строки принять нельзя. Исправьте их в таблице и верните ещё раз.
}
follow-up-import-row = Строка
follow-up-import-becomes = Что с ней будет
follow-up-import-updated = Изменена
follow-up-import-unchanged = Без изменений
follow-up-import-bad = Отклонена
follow-up-import-left-out = Столбцы, которые не меняются: { $columns }
follow-up-import-counts = Изменено: { $updated }, без изменений: { $unchanged }

## At a dialogue’s desk
follow-up-dialogue-lead = Сначала просроченное, затем открытое.
follow-up-to-whom = Кому адресовано
follow-up-last = Последний отчёт
follow-up-ways = Откуда каждая рекомендация и как обстоит дело
follow-up-all = Рекомендации всех диалогов
follow-up-to-report = Открыть доклад
follow-up-not-adopted = Доклад ещё не принят
follow-up-once-adopted = За рекомендациями здесь следят после принятия доклада диалога.
follow-up-without = В докладе нет рекомендаций
follow-up-without-text = Он принят и остаётся как есть: следить не за чем.

## Behind the link
follow-up-of = { $organisation }
follow-up-holder-answer = Дать ответ
follow-up-holder-answer-anew = Изменить ответ
follow-up-holder-answer-lead = Ваш собственный ответ вашими словами. Он стоит рядом с поддержкой в зале и виден на странице рекомендации. Прежний ответ остаётся в истории.
follow-up-holder-progress = Сообщить о ходе
follow-up-holder-progress-lead = Что сделано с тех пор. Показывается на странице рекомендации как слова вашей организации.
follow-up-holder-comment = Прокомментировать
follow-up-holder-comment-lead = Что вы видите в ходе выполнения. Показывается на странице рекомендации рядом с отчётами как слова вашей организации.
follow-up-holder-said = Что сказала ваша организация
follow-up-holder-said-none = Пока ничего.
follow-up-text = Вашими словами
follow-up-text-hint = Простой текст. Пустая строка начинает абзац.
follow-up-text-answer-hint = Нужно, если вы не просто принимаете или принимаете к сведению.
follow-up-day = День
follow-up-day-hint = День, о котором идёт речь. Если пусто – сегодня.
follow-up-evidence-hint = Веб-адреса, начинающиеся с https://, по одному в строке.
follow-up-language = Язык текста
follow-up-check = Проверить перед отправкой
follow-up-check-title = Проверьте перед отправкой
follow-up-check-lead = Это прочтут все, когда доклад будет опубликован. Отправленное остаётся в записях.
follow-up-send = Отправить
follow-up-back = Изменить

## Mails
follow-up-mail-asked-subject = Просим ответить: рекомендация { $reference }
follow-up-mail-again-subject = Напоминание: рекомендация { $reference }
follow-up-mail-asked-text = «{ $title }»: принята рекомендация, которая обращена к { $organisation }. По ссылке ниже можно прочитать её целиком, сказать, принимаете ли вы её, и позднее сообщить о сделанном – без учётной записи:
follow-up-mail-comment-text = { $organisation }: просим прокомментировать, что становится с рекомендацией диалога «{ $title }». По ссылке ниже можно прочитать, что сообщают другие, и дать комментарий – без учётной записи:
follow-up-mail-asked-then = Ссылка принадлежит вашей организации и остаётся открытой: передавайте её только тому, кто говорит от её имени.
follow-up-mail-open = Открыть рекомендацию
follow-up-mail-small = Вы получили это письмо как координатор: { $organisation }.
follow-up-mail-small-owner = Вы получили это письмо, потому что за эту рекомендацию отвечает { $owner }.
follow-up-mail-received-subject = Получено: рекомендация { $reference }
follow-up-mail-received-text = Секретариат получил от вас по рекомендации { $reference }: { $what }. Это можно прочитать по вашей ссылке и в любое время дополнить.
follow-up-mail-withheld-subject = Не публикуется: рекомендация { $reference }
follow-up-mail-withheld-text = Секретариат не публикует это на странице рекомендации { $reference }: { $what }. Страница сообщает об этом с такой причиной:
follow-up-mail-before-subject = Скоро срок: рекомендация { $reference }
follow-up-mail-before-text = Срок рекомендации { $reference } – { $day }. Просим сообщить, что сделано:
follow-up-mail-after-subject = Просрочена: рекомендация { $reference }
follow-up-mail-after-text = Срок рекомендации { $reference } был { $day }, и она не отмечена как выполненная. Просим сообщить, как обстоит дело:
mail-kind-follow-up = О выполнении рекомендации

## Notices and the audit trail
done-follow-up-saved = Сохранено.
done-follow-up-step-saved = Шаг сохранён.
done-follow-up-step-removed = Шаг убран.
done-follow-up-asked = Координаторам отправляются письма.
done-follow-up-nobody-new = Все уже спрошены.
done-follow-up-asked-again = Отправлено ещё одно письмо.
done-follow-up-in-peace = Им писали менее двадцати часов назад.
done-follow-up-closed = Ссылка закрыта. Сказанное остаётся.
done-follow-up-written = Записано.
done-follow-up-withheld = Не публикуется. Открытая страница говорит почему.
done-follow-up-released = Опубликовано снова. Это могут читать все.
done-follow-up-linked = Связаны. Обе страницы это показывают.
done-follow-up-unlinked = Связь снята.
done-follow-up-imported = Изменения приняты.
done-follow-up-sent = Отправлено. Вам придёт письмо с подтверждением.
audit-recommendation-changed = Изменение сведений о выполнении рекомендации
audit-recommendation-step-set = Шаг рекомендации назначен
audit-recommendation-step-removed = Шаг рекомендации убран
audit-recommendation-asked = Организация спрошена о рекомендации
audit-recommendation-link-closed = Ссылка организации закрыта
audit-recommendation-spoken-of = Сказано о рекомендации
audit-recommendation-withheld = Сказанное о рекомендации не публикуется
audit-recommendation-released = Сказанное о рекомендации опубликовано снова
audit-recommendation-linked = Рекомендация связана с прежней
audit-recommendation-unlinked = Связь рекомендаций снята
audit-recommendation-reminded = Письмо о сроке рекомендации
audit-recommendations-imported = Таблица рекомендаций принята
