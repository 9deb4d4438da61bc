# The directory: people and organizations, importing and exporting lists.

directory-lead = People and organizations that can be invited.
directory-import = Import contacts
directory-add = Add a person
directory-add-lead = One person by hand. For more than a few, import a list.
directory-edit = Correct this person
directory-export = { $people ->
    [one] Export { $people } person as CSV
   *[other] Export { $people } people as CSV
}
directory-empty = The directory is empty
directory-empty-text = Import a list of contacts from a spreadsheet (CSV or XLSX). You see what would happen to each row before anything is written.
directory-filter = Filter the directory
directory-search = Name, organization or position
directory-bureau = UNHCR bureau
directory-caption = People
directory-archived = Not in use
directory-show-archived = Show those not in use
directory-show-current = Show those in use
directory-no-address = No e-mail address
directory-no-address-text = This person cannot be invited until an address is added.
directory-not-known = –
directory-last-changed = Last changed
directory-person = Person
directory-body = Organization and mandate
directory-optional = optional
directory-names-hint = As the person writes it. One name is enough where a person has only one.
directory-email-hint = Without an address the person can be in the directory, but cannot be invited.
directory-gender-hint = Only as the person states it.
directory-preferred-language = Language for e-mails
directory-preferred-hint = English when nothing is chosen.
directory-no-state = No State
directory-country-hint = Leave open for organizations that belong to no State.
directory-external-id-hint = The number or code of the person in your own list; it recognizes the person when the list is imported again.
directory-invitations = Invitations
directory-invitations-count = { $count ->
    [0] Not invited to any dialogue so far.
    [one] Invited to { $count } dialogue.
   *[other] Invited to { $count } dialogues.
}
directory-archive = Take out of the directory
directory-archive-hint = The person is not found or proposed any more. Invitations and reports that name the person stay. You can undo this at any time.
directory-restore = Take back into the directory
directory-restore-hint = The person can be found and proposed again.

## Columns of a list
directory-column-external-id = Own reference
directory-column-given-name = Given name
directory-column-family-name = Family name
directory-column-gender = Gender
directory-column-email = E-mail address
directory-column-languages = Languages
directory-column-organisation = Organization
directory-column-organisation-type = Type of organization
directory-column-country = Country
directory-column-mandate-scope = Mandate scope
directory-column-themes = Themes
directory-column-position = Position

## Choosing a list
directory-import-lead = Choose a list. Nothing is written before you have seen what would happen and confirmed it.
directory-file = List of contacts
directory-file-hint = CSV or Excel (.xlsx), up to 20 MB and 100,000 rows.
directory-upload = Check the list
directory-format = How a list must look
directory-format-text = The first row names the columns below, in any order. Several languages or themes in one cell are separated by semicolons. A blank cell changes nothing of what is known.
directory-format-caption = Columns of a list
directory-format-column = Column
directory-format-meaning = Meaning
directory-format-values = What may stand there
directory-format-country = Three letters of ISO 3166-1, like KEN; blank for organizations that belong to no State
directory-format-free = Text

## Before and after an import
directory-preview = Check before importing
directory-preview-lead = Nothing has been written yet. This is what would happen.
directory-imported = Import finished
directory-counts = Rows by what happens to them
directory-count-created = New people
directory-count-updated = Changed people
directory-count-unchanged = Known, nothing new
directory-count-merged = Same person as in an earlier row
directory-count-refused = Refused rows
directory-columns-left-out = Columns that the directory does not keep: { $names }
directory-some-refused = { $rows ->
    [one] One row cannot be imported
   *[other] { $rows } rows cannot be imported
}
directory-some-refused-text = Correct them in your file and upload it again, or leave them out. Nothing is written while this is open.
directory-skip = { $rows ->
    [one] Leave out the refused row and import the others
   *[other] Leave out the { $rows } refused rows and import the others
}
directory-confirm = { $people ->
    [one] Import { $people } person
   *[other] Import { $people } people
}
directory-import-another = Choose another list
directory-nothing-new = Everything in this list is known already; there is nothing to import.
directory-nothing-good = No row of this list can be imported. Correct the file and upload it again.
directory-only-refused = The rows that can be imported are known already. Correct the refused ones and upload the file again.
directory-left-out = { $rows ->
    [one] One refused row was left out.
   *[other] { $rows } refused rows were left out.
}
directory-go = Open the directory
directory-rows = Row by row
directory-row = Row
directory-outcome = What happens
directory-tab-refused = Refused
directory-tab-notes = Worth a look
directory-tab-updated = Changed
directory-tab-created = New
directory-tab-merged = Brought together
directory-tab-unchanged = Nothing new
directory-will-create = New person
directory-will-keep = Nothing new
directory-will-merge = Same person as in row { $row }
directory-note-no-address = There is no e-mail address: the person cannot be invited until one is added.
directory-note-cleaned = Invisible or needless characters were removed: { $columns }.
directory-note-differs = This row says something else; what the earlier row says is kept: { $columns }.
directory-note-looks-like = Perhaps a duplicate: { $name } in the same organization.
directory-note-archived = The person was taken out of the directory and stays out.

## Notices, refusals and the audit trail
done-person-added = The person is in the directory.
done-person-archived = The person was taken out of the directory.
done-person-restored = The person is in the directory again.
done-contacts-imported = The list was imported.
audit-person-archived = Person taken out of the directory
audit-person-restored = Person taken back into the directory
refusal-columns-missing = The header row lacks these columns: { $names }. Add them, blank where you know nothing, and upload the file again.
refusal-columns-repeated = The header row names these columns twice: { $names }. Keep each once and upload the file again.
problem-unknown-code = “{ $code }” is not a word of this list.
problem-wrong-number-of-cells = The row has { $found } cells, the header { $expected }. A separator or a quotation mark is probably missing.
file-reason-too-large = it is larger than 20 MB or unfolds to far more; divide it
file-reason-not-a-draw = it holds no published draw
file-reason-old-excel = it is an old or password-protected Excel file; save it as .xlsx without a password, or as “CSV UTF-8”
file-reason-no-rows = it has no rows below the header
file-reason-empty = it is empty
file-reason-not-text = it is neither text nor an Excel workbook
file-reason-not-utf-8 = its letters are not encoded as UTF-8; in Excel choose “Save as” and “CSV UTF-8”, or save it as .xlsx
file-reason-not-a-workbook = it is not an Excel workbook that can be opened; save it again as .xlsx, or as “CSV UTF-8”
