# Calls for contributions and inputs.

## Beginning and writing

input-begin = Write an input
input-begin-lead = You need no account. We send you a link by e-mail; it opens your own text and nobody else’s.
input-name = Your name
input-name-hint = The secretariat alone sees it. You choose later under which name readers find your text.
input-email-hint = The link goes there. It is shown to nobody but the secretariat.
input-author-kind = I write for
input-author-self = Myself
input-organisation = Organization or ministry
input-organisation-hint = Leave it empty when you write for yourself.
input-state-or-country = State or country
input-send-link = Send me the link
input-fire-wall = Your text stays yours
input-fire-wall-text = Nobody but you can change it. You choose who reads it and under which name. What you mark for the secretariat alone is not read by any State. Withholding a text from publication needs a reason that everybody can read.
input-mine = Your input
input-mine-lead = This page is { $name }’s alone. Whoever has its address can write here: do not pass it on.
input-mine-draft = Nobody has read this yet
input-mine-draft-text = Save as often as you like. Only what you send is read.
input-mine-sent = { $reference } has been received
input-mine-unsent = There is a revision that you have not sent
input-mine-unsent-text = Readers find what you sent last until you send the revision.
input-mine-withdrawn-text = The text and all its versions have been deleted. That there was an input remains visible.
input-mine-withheld = The secretariat withholds it from publication
input-mine-too-late = The call has closed and nothing was sent
input-written-in = Language in which you write
input-check-answers = Check your answers
input-save-draft = Save for later
input-saved = Saved
input-check = Check before you send
input-check-lead = This is what those read whom you chose.
input-submit = Send it
input-change = Change something
input-what-was-sent = What you have sent
input-version = Version
input-version-nth = Version { $number }
input-version-same = Nothing is different from the version before.
input-versions = Versions and differences
input-versions-lead = Only you see the earlier versions. Struck out is what stood before.
input-withdraw = Withdraw it
input-withdraw-lead = The text and all its versions are deleted for good. Readers find that it was withdrawn. This cannot be undone.
input-withdraw-now = Withdraw and delete the text
input-cite = How to cite it
input-cite-hint = If it was published before, or has authors who want to be named. Shown wherever the text can be read.
input-cite-authors = Authors
input-cite-source = Published in
input-cite-year = Year
input-cite-link = Web address
input-how-to-cite = How to cite

## Reading

input-submitted = Submitted
input-revised = Revised
input-withdrawn-at = Withdrawn
input-withheld-at = Withheld since
input-is-withdrawn = Withdrawn by its author
input-is-withdrawn-text = The text was deleted.
input-is-withheld = Withheld from publication
input-withhold = Withhold from publication
input-withhold-reason = Public reason
input-withhold-hint = Everybody reads it in the public register, and the author is told. Repeat nothing of the text. The text itself stays as it is.
input-withhold-now = Withhold it
input-release = Publish it after all
input-register = Register of withheld inputs
input-register-lead = Inputs that the secretariat keeps from its readers, with its reasons. Nobody but an author can change a text.
input-register-empty = Nothing is withheld
input-author = Author (known to the secretariat alone)
inputs-published = Published inputs
inputs-none = There is nothing to read yet
inputs-space-lead = What was written before the dialogue for those who are invited and for everybody.
inputs-tally = All: { $all } · withdrawn: { $withdrawn } · withheld: { $withheld }
inputs-filter = Filter inputs
inputs-answering = Answering question
inputs-csv = As CSV
inputs-xlsx = As a workbook

## News on the page

done-call-made = The call has been made. Add its questions, then publish it.
done-call-published = The call has been published.
done-call-taken-back = The call has been taken back.
done-question-added = The question has been added.
done-question-removed = The question has been removed.
done-input-begun = Look into your mailbox: the link to your input is on its way, if you may answer this call.
done-input-saved = Your draft has been saved.
done-input-sent = Your input has been received. We confirm it by e-mail.
done-input-closed = Nothing can be sent here now.
done-input-withdrawn = Your input has been withdrawn.
done-input-withheld = The input is withheld; the register says why.
done-input-released = The input is published again.

## Mails

mail-kind-input = News of an input
input-mail-open = Open your input
input-mail-keep-link = Keep this link for yourself: whoever has it can change or withdraw what you wrote.
input-mail-not-you = If you did not ask for this, do nothing: nobody reads anything of it.
input-mail-link-subject = Your link for: { $call }
input-mail-link-text = with this link you write to the call “{ $call }” of the dialogue “{ $dialogue }”, save it as often as you like, and send it when it is ready.
input-mail-received-subject = Received: { $reference }
input-mail-received-text = we have received your input.
input-mail-received-then = You can revise it until the call closes, and withdraw it at any time.
input-mail-withdrawn-subject = Withdrawn: { $reference }
input-mail-withdrawn-text = your input { $reference } has been withdrawn. The text and all its versions have been deleted.
input-mail-withheld-subject = Withheld from publication: { $reference }
input-mail-withheld-text = the secretariat withholds your input { $reference } from publication. Its public reason:
input-mail-withheld-then = Not a word of your text was changed. You can revise it while the call is open, or withdraw it.
input-mail-led-to-subject = Your input { $reference } led to recommendations
input-mail-led-to-text = your input { $reference } was among those from which the summary report of “{ $dialogue }” draws recommendations. The report is published; these are the recommendations:
input-mail-led-to-open = Read the report
input-mail-led-to-alone = The report names no author. We tell you alone that your words had a part in it.

## The audit trail

audit-call-made = Made a call
audit-call-changed = Changed a call
audit-call-published = Published a call
audit-call-taken-back = Took a call back
audit-question-added = Added a question
audit-question-changed = Changed a question
audit-question-removed = Removed a question
audit-input-submitted = An author sent an input
audit-input-withdrawn = An author withdrew an input
audit-input-withheld = Withheld an input from publication
audit-input-released = Let an input be published again
audit-input-signed = A signatory confirmed
audit-input-reviewed = An input was reviewed
audit-input-decided = Decided on an input
audit-reviewer-named = Named a reviewer

## Decisions

input-decision-accepted = Accepted
input-decision-not-this-time = Not this time
input-decision-reserve = In reserve

## Signatories and files

signatories = Signatories
signatories-hint = Each is asked by e-mail and confirms by their own link. Whoever has not confirmed is shown to nobody. After a revision each is asked again.
signatory-add = Name a signatory
signatory-add-now = Add the signatory
signatory-not-asked = Asked when you send
signatory-asked = Not confirmed yet
signatory-confirmed = Confirmed
signatory-declined = Declined
signature = Your signature is asked for
signature-lead = { $name }, { $author } asks you to sign this text.
signature-means = Whoever can read the text then sees your name and organization beside it.
signature-yes = Sign it
signature-no = Do not sign
input-signed-by = Signed by
input-files = Files
input-file-add = Add a file
input-file-add-now = Send the file
input-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, pictures or plain text, { $max } at most. Those read it who read your text.
input-file-unsent = Not sent yet
input-file-size = { $size } KB
done-signatory-named = The signatory has been named.
done-signatory-removed = The signatory has been removed.
done-input-file-added = The file has been added. It is read once you send your input.
done-input-file-removed = The file has been removed.
done-input-signed = You have signed.
done-input-not-signed = You have not signed. Your name is shown to nobody.
input-mail-sign-subject = Your signature is asked for: { $call }
input-mail-sign-text = { $author } asks you to sign a text for the call “{ $call }”. Read it first; nobody sees your name unless you confirm.
input-mail-sign-open = Read and decide
inputs-space = What was written before the dialogue
input-body = Kind of body
