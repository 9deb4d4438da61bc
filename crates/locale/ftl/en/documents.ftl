# Documents: files and links of dialogues, sessions and groups.

documents = Documents
document-add = Add a document
document-add-now = Add the document
document-all = All documents
document-none = There are no documents yet
document-none-text = Concept notes, background papers, statements: as files or links, for everybody, for those invited, or for the desk alone.
document-kind = Kind of document
document-kind-choose = Choose a kind
document-kind-concept-note = Concept note
document-kind-programme = Programme
document-kind-background-paper = Background paper
document-kind-statement = Statement
document-kind-presentation = Presentation
document-kind-summary = Summary
document-kind-terms-of-reference = Terms of reference
document-kind-logistics = Logistics
document-kind-other = Other
document-visibility = Who can read it
document-visibility-public = Everybody
document-visibility-participants = Those who are invited
document-visibility-secretariat = The desk alone
document-visibility-hint = Everybody finds it on the public page once the dialogue is convened; those invited find it behind their link.
document-visibility-hint-group = Everybody finds it on the page of the group; those invited to a meeting of the group find it behind their link.
document-belongs = Belongs to
document-whole-dialogue = The dialogue as a whole
document-languages = To open
document-language = Language of the text
document-link = Web address, when it is published elsewhere
document-link-hint = Begins with https://. Leave it empty when you send a file.
document-file = File
document-sending = The file is being sent.
document-checking = The file has arrived and is being checked.
document-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, plain text or CSV, at most { $max } MB and without macros. Pictures are stored without what the camera wrote into them.
document-place = Place in the list
document-place-hint = 1 is the first. Left empty, a new document comes last.
document-version = Version { $number }
document-version-column = Version
document-present = the one that is read
document-made = Added
document-is = Content
document-is-link = Link
document-next-version = Add a version or another language
document-next-version-hint = Readers get the newest version in each language. Earlier ones stay and can be opened here.
document-next-version-now = Add the version
document-change = Change title, kind, readers or place
document-archive = Archive the document
document-archive-hint = Then nobody but the desk finds it. All its versions stay, and it can be restored.
document-archived = Archived
document-archived-text = Only the desk sees this document. Restore it to change it or to give it back to its readers.
document-archived-list = { $count ->
    [one] { $count } archived document
   *[other] { $count } archived documents
}
document-restore = Restore
document-kilobytes = { $size } kB
document-megabytes = { $size } MB

file-kind-pdf = PDF
file-kind-docx = Word
file-kind-xlsx = Excel
file-kind-pptx = PowerPoint
file-kind-odt = OpenDocument text
file-kind-ods = OpenDocument spreadsheet
file-kind-odp = OpenDocument presentation
file-kind-png = PNG picture
file-kind-jpeg = JPEG picture
file-kind-txt = Plain text
file-kind-csv = CSV

problem-file-missing = Choose a file, or enter a web address.
problem-file-with-link = Give either a file or a web address: remove one of them.
problem-file-not-chosen = Choose a file.
problem-file-too-many = There are as many files as can be taken. Remove one, and choose this one again.
problem-file-empty = This file is empty. Choose another one.
problem-file-unknown-kind = The content of this file is none of the kinds that are taken. Save it as PDF and choose it again.
problem-file-wrong-name = The end of this file’s name does not fit its content. Save it anew in the program that it comes from and choose it again.
problem-file-infected = The virus scanner found something harmful in this file. Clean it, or choose another one.
problem-file-not-scanned = Files cannot be scanned for viruses at the moment, and so none is taken. Try again in a few minutes; what you typed is kept.
problem-file-damaged = This file cannot be read to its end. Save it anew, without a password, and choose it again.
problem-file-macros = This file holds macros or other programs. Save it without them, or as PDF, and choose it again.
problem-file-unfolds = This file unfolds to far more than it is. Save it anew with smaller pictures and choose it again.
problem-file-not-utf-8 = The letters of this text are not encoded as UTF-8. Save it as UTF-8 and choose it again.
problem-file-too-large = This file is larger than { $max } MB. Make its pictures smaller or divide it, and choose it again.

done-document-added = The document has been added.
done-document-version-added = The version has been added.
done-document-archived = The document has been archived. It can be restored below.
done-document-restored = The document has been restored.

audit-document-added = Document added
audit-document-version-added = Version of a document added
audit-document-changed = Document changed
audit-document-archived = Document archived
audit-document-restored = Document restored
