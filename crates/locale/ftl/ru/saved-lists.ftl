saved-lists = Сохранённые выборки
saved-list-of-directory = Справочник
saved-list-of-dialogues = Диалоги
saved-list-shared = доступна всем сотрудникам
saved-list-save = Сохранить эту выборку
saved-list-manage = Сохранить эту выборку или удалить одну из них
saved-list-name = Название
saved-list-name-hint = Например: государства Тихого океана, судьи. Уже использованное название будет относиться к этой выборке.
saved-list-share = Открыть для всех сотрудников
saved-list-button = Сохранить
saved-list-remove = Удалить
saved-list-none = Чтобы сохранить выборку, задайте фильтры.
done-list-saved = Выборка сохранена.
done-list-removed = Выборка удалена.
audit-list-saved = Сохранена выборка из списка
audit-list-removed = Удалена сохранённая выборка из списка
list-export-xlsx = В виде книги Excel
dialogue-export = { $dialogues ->
    [one] Выгрузить { $dialogues } диалог в CSV
    [few] Выгрузить { $dialogues } диалога в CSV
    [many] Выгрузить { $dialogues } диалогов в CSV
   *[other] Выгрузить { $dialogues } диалога в CSV
}
list-first-day = Первый день
list-last-day = Последний день
