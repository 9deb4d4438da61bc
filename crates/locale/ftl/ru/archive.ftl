# Архивирование диалогов: вне списков рабочего места и обратно.

dialogue-archive = В архив
dialogue-archive-hint = Списки и год его больше не показывают. Его можно читать и вернуть; для публики ничего не меняется.
dialogue-archived = В архиве
dialogue-archived-text = Списки и год не показывают этот диалог. Верните его, чтобы изменить план или продолжить. Для публики ничего не меняется.
dialogue-archived-show = Диалоги в архиве
dialogue-archived-hide = Назад к текущим диалогам
dialogue-restore = Вернуть
dialogue-open-invitations = приглашённые занимают места
year-archived = { $count ->
    [one] Показать и { $count } диалог из архива
    [few] Показать и { $count } диалога из архива
    [many] Показать и { $count } диалогов из архива
   *[other] Показать и { $count } диалога из архива
}
year-without-archived = Не показывать диалоги из архива

done-dialogue-archived = Диалог убран в архив.
done-dialogue-restored = Диалог возвращён.

audit-dialogue-archived = Диалог убран в архив
audit-dialogue-restored = Диалог возвращён из архива
