saved-lists = Saved selections
saved-list-of-directory = Directory
saved-list-of-dialogues = Dialogues
saved-list-shared = shared with all officers
saved-list-save = Save this selection
saved-list-manage = Save this selection, or remove one
saved-list-name = Name
saved-list-name-hint = For example: Pacific States, judges. A name that you have used before is given to this selection instead.
saved-list-share = Share it with all officers
saved-list-button = Save
saved-list-remove = Remove
saved-list-none = Choose filters to save a selection.
done-list-saved = The selection is saved.
done-list-removed = The selection is removed.
audit-list-saved = Saved a selection of a list
audit-list-removed = Removed a saved selection of a list
list-export-xlsx = As an Excel workbook
dialogue-export = { $dialogues ->
    [one] Export one dialogue as CSV
   *[other] Export { $dialogues } dialogues as CSV
}
list-first-day = First day
list-last-day = Last day
