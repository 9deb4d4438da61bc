# Справочник: люди и организации, загрузка и выгрузка списков.

directory-lead = Люди и организации, которых можно пригласить.
directory-import = Загрузить контакты
directory-add = Добавить человека
directory-add-lead = Один человек, вручную. Если людей больше, загрузите список.
directory-edit = Исправить данные этого человека
directory-export = { $people ->
    [one] Выгрузить { $people } человека в CSV
    [few] Выгрузить { $people } человек в CSV
    [many] Выгрузить { $people } человек в CSV
   *[other] Выгрузить { $people } человека в CSV
}
directory-empty = Справочник пуст
directory-empty-text = Загрузите список контактов из электронной таблицы (CSV или XLSX). Прежде чем что-либо будет записано, вы увидите, что произойдет с каждой строкой.
directory-filter = Фильтры справочника
directory-search = Имя, организация или должность
directory-bureau = Бюро УВКБ
directory-caption = Люди
directory-archived = Исключен(а) из справочника
directory-show-archived = Показать исключенных
directory-show-current = Показать действующих
directory-no-address = Нет адреса электронной почты
directory-no-address-text = Этого человека нельзя пригласить, пока не добавлен адрес.
directory-not-known = –
directory-last-changed = Последнее изменение
directory-person = Человек
directory-body = Организация и мандат
directory-optional = необязательно
directory-names-hint = Так, как пишет сам человек. Если имя одно, достаточно одного.
directory-email-hint = Без адреса человек может быть в справочнике, но его нельзя пригласить.
directory-gender-hint = Только так, как указывает сам человек.
directory-preferred-language = Язык писем
directory-preferred-hint = Английский, если ничего не выбрано.
directory-no-state = Без государства
directory-country-hint = Не указывайте для организаций, которые не относятся ни к какому государству.
directory-external-id-hint = Номер или код человека в вашем собственном списке; по нему человек узнается при повторной загрузке списка.
directory-invitations = Приглашения
directory-invitations-count = { $count ->
    [0] Приглашений на диалоги пока не было.
    [one] Приглашения на { $count } диалог.
    [few] Приглашения на { $count } диалога.
    [many] Приглашения на { $count } диалогов.
   *[other] Приглашения на { $count } диалога.
}
directory-archive = Исключить из справочника
directory-archive-hint = Человек больше не появляется в поиске и предложениях. Приглашения и доклады, в которых он упомянут, сохраняются. Это можно отменить в любое время.
directory-restore = Вернуть в справочник
directory-restore-hint = Человек снова появится в поиске и предложениях.

## Columns of a list
directory-column-external-id = Собственный код
directory-column-given-name = Имя
directory-column-family-name = Фамилия
directory-column-gender = Гендерная принадлежность
directory-column-email = Адрес электронной почты
directory-column-languages = Языки
directory-column-organisation = Организация
directory-column-organisation-type = Тип организации
directory-column-country = Страна
directory-column-mandate-scope = Охват мандата
directory-column-themes = Темы
directory-column-position = Должность

## Choosing a list
directory-import-lead = Выберите список. Ничего не записывается, пока вы не увидите, что произойдет, и не подтвердите это.
directory-file = Список контактов
directory-file-hint = CSV или Excel (.xlsx), до 20 МБ и 100 000 строк.
directory-upload = Проверить список
directory-format = Как должен выглядеть список
directory-format-text = В первой строке стоят названия столбцов, приведенные ниже, в любом порядке. Несколько языков или тем в одной ячейке разделяются точкой с запятой. Пустая ячейка не меняет того, что уже известно.
directory-format-caption = Столбцы списка
directory-format-column = Столбец
directory-format-meaning = Значение
directory-format-values = Возможное содержание
directory-format-country = Три буквы по стандарту ИСО 3166-1, например KEN; пусто для организаций, не относящихся ни к какому государству
directory-format-free = Текст

## Before and after an import
directory-preview = Проверка перед загрузкой
directory-preview-lead = Пока ничего не записано. Вот что произойдет.
directory-imported = Загрузка завершена
directory-counts = Строки по тому, что с ними происходит
directory-count-created = Новые люди
directory-count-updated = Измененные данные
directory-count-unchanged = Известны, ничего нового
directory-count-merged = Тот же человек, что и в одной из предыдущих строк
directory-count-refused = Отклоненные строки
directory-columns-left-out = Столбцы, которые не хранятся в справочнике: { $names }
directory-some-refused = { $rows ->
    [one] { $rows } строку нельзя загрузить
    [few] { $rows } строки нельзя загрузить
    [many] { $rows } строк нельзя загрузить
   *[other] { $rows } строки нельзя загрузить
}
directory-some-refused-text = Исправьте их в файле и загрузите его снова или пропустите их. Пока этот вопрос не решен, ничего не записывается.
directory-skip = { $rows ->
    [one] Пропустить { $rows } отклоненную строку и загрузить остальные
    [few] Пропустить { $rows } отклоненные строки и загрузить остальные
    [many] Пропустить { $rows } отклоненных строк и загрузить остальные
   *[other] Пропустить { $rows } отклоненной строки и загрузить остальные
}
directory-confirm = { $people ->
    [one] Загрузить { $people } человека
    [few] Загрузить { $people } человек
    [many] Загрузить { $people } человек
   *[other] Загрузить { $people } человека
}
directory-import-another = Выбрать другой список
directory-nothing-new = Все, что есть в этом списке, уже известно; загружать нечего.
directory-nothing-good = Ни одну строку этого списка нельзя загрузить. Исправьте файл и загрузите его снова.
directory-only-refused = Строки, которые можно загрузить, уже известны. Исправьте отклоненные и загрузите файл снова.
directory-left-out = { $rows ->
    [one] Пропущена { $rows } отклоненная строка.
    [few] Пропущены { $rows } отклоненные строки.
    [many] Пропущено { $rows } отклоненных строк.
   *[other] Пропущено { $rows } отклоненной строки.
}
directory-go = Открыть справочник
directory-rows = По строкам
directory-row = Строка
directory-outcome = Что происходит
directory-tab-refused = Отклоненные
directory-tab-notes = Стоит проверить
directory-tab-updated = Измененные
directory-tab-created = Новые
directory-tab-merged = Объединенные
directory-tab-unchanged = Ничего нового
directory-will-create = Новый человек
directory-will-keep = Ничего нового
directory-will-merge = Тот же человек, что и в строке { $row }
directory-note-no-address = Нет адреса электронной почты: человека нельзя пригласить, пока адрес не добавлен.
directory-note-cleaned = Удалены невидимые или лишние знаки: { $columns }.
directory-note-differs = В этой строке указано иное; сохраняется указанное в предыдущей: { $columns }.
directory-note-looks-like = Возможно, повтор: { $name }, та же организация.
directory-note-archived = Человек исключен из справочника и остается исключенным.

## Notices, refusals and the audit trail
done-person-added = Человек добавлен в справочник.
done-person-archived = Человек исключен из справочника.
done-person-restored = Человек снова в справочнике.
done-contacts-imported = Список загружен.
audit-person-archived = Человек исключен из справочника
audit-person-restored = Человек возвращен в справочник
refusal-columns-missing = В строке заголовков нет этих столбцов: { $names }. Добавьте их, пустыми, если данных нет, и загрузите файл снова.
refusal-columns-repeated = В строке заголовков эти столбцы названы дважды: { $names }. Оставьте каждый по одному разу и загрузите файл снова.
problem-unknown-code = «{ $code }» нет в этом перечне.
problem-wrong-number-of-cells = Ячеек в строке: { $found }, в заголовке: { $expected }. Вероятно, пропущен разделитель или кавычка.
file-reason-too-large = он больше 20 МБ или значительно больше в распакованном виде; разделите его
file-reason-not-a-draw = в нём нет опубликованной жеребьёвки
file-reason-old-excel = это файл Excel старого формата или защищенный паролем; сохраните его как .xlsx без пароля или как «CSV UTF-8»
file-reason-no-rows = в нем нет строк под заголовком
file-reason-empty = он пуст
file-reason-not-text = это не текст и не книга Excel
file-reason-not-utf-8 = его буквы записаны не в кодировке UTF-8; в Excel выберите «Сохранить как» и «CSV UTF-8» или сохраните его как .xlsx
file-reason-not-a-workbook = это не книга Excel, которую можно открыть; сохраните ее снова как .xlsx или как «CSV UTF-8»
