# What is held about a person: taken along, held by law, erased.

person-data = Данные об этом человеке
person-data-take = Выгрузить данные
person-data-take-text = Всё, что Convener хранит о человеке, одним файлом: запись справочника, приглашения и ответы, делегации, присутствие, группы, письма и журнал. Файл предназначен тому, кто о нём просит; выгрузка записывается в журнал.
person-data-take-now = Скачать данные
person-data-hold = Правовое удержание
person-data-hold-reason = Почему данные нужно сохранить
person-data-hold-hint = Пока указана причина, данные нельзя стереть. Очистите поле, чтобы снять удержание.
person-data-erase = Стереть данные
person-data-erase-text = Имя, адреса, тексты и все письма удаляются здесь и в каждом диалоге. Подсчёты остаются: что человек от этого государства, организации и пола был приглашён и присутствовал. Отменить нельзя; в резервных копиях данные остаются до их удаления.
person-data-word = стереть
person-data-word-hint = Введите «{ $word }», чтобы подтвердить.
person-data-erase-now = Стереть навсегда
person-data-held = Данные удерживаются по закону и сейчас не могут быть стёрты.
person-held = удерживается по закону
person-still-invited = ещё приглашён на предстоящий диалог
person-erased = Данные стёрты
person-erased-text = То, что указывало на личность, стёрто; подсчёты остаются.
done-person-erased = Данные о человеке стёрты.
audit-personal-data-taken = Выгружены все данные о человеке
audit-legal-hold-set = Данные взяты на удержание
audit-legal-hold-ended = Удержание данных снято
audit-person-erased = Данные о человеке стёрты
