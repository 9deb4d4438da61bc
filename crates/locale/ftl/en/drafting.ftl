# Work on a draft report: what points are drawn from, comments of participants, names, versions and corrigenda.

## Points from what was written and noted
draw-title = Draw points from inputs and notes
draw-lead = Choose a question to read what was answered to it, or a session to read its notes. Where a point comes from is kept for the desk alone.
draw-questions = Questions of the calls
draw-sessions = Sessions of the programme
draw-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
draw-day = day { $day }
draw-noted = notes taken
draw-not-noted = no notes yet
draw-origin = Origin (internal)
draw-unseen = an input that you cannot read
draw-drawn = A point was drawn
draw-point = Draw a point
draw-rephrase = Put it into the report’s own words
draw-rephrase-text = The text below begins with what was written. It cannot be saved word for word, and it names nobody.
draw-other-language = Write the point in { $language }, the language of the report.
draw-source = What was written
note-title = Notes of a session
note-text = Notes
note-lead = For the desk alone. Points of the report can be drawn from them.
done-point-drawn = The point is in the report.
done-note-saved = The notes are saved.
problem-not-rephrased = This is what was written, word for word. Put it into the report’s own words.
problem-same-text = It says the same. Write what should stand there instead.

## Texts from elsewhere
paste-title = Paste a text
paste-lead = Headings, paragraphs and lists become points that you confirm. Nothing else of the text comes along.
paste-text = Text
paste-text-hint = From Word or a mail. A blank line parts paragraphs.
paste-read = Take it apart
paste-or-file = Or a document
paste-file = Document for Word
paste-file-hint = .docx or plain text, up to { $max } MB. The file is not kept.
paste-read-file = Read the document
paste-confirm = Confirm the points
paste-confirm-lead = Change what should read otherwise and leave out what does not belong.
paste-all = Grade and class of speaker are those of all points; change single ones afterwards.
paste-point = Point { $number }
paste-of = { $field }, point { $number }
paste-take = Take this point
paste-add = Add the points
done-points-added = The points are in the report.

## Two rapporteurs at once
report-met = Somebody else changed the same text
report-met-text = What you typed is still in the form. Take over what you want to keep of the other text; saving now replaces it.
report-met-now = { $field }: what stands there now
report-met-there = What stands there now

## Rounds of comments
comment-place-whole = The draft as a whole
comment-place-gist = Abstract
comment-place-introduction = Introduction
comment-place-additional-suggestions = Additional suggestions
comment-place-point = Point
comment-place-recommendation = Recommendation
comment-place-numbered = { $what } { $number }
disposition-accepted = Accepted
disposition-accepted-in-part = Accepted in part
disposition-not-accepted = Not accepted
disposition-noted = Noted
round-end-deadline = Ended at the deadline
round-end-early = Ended before the deadline
round-open = Comments are open
round-number = Comment round { $number }
round-round = Round
round-silent-count = { $count ->
    [one] { $count } person without objection
   *[other] { $count } people without objection
}
round-dispositions = what becomes of every comment
comment-decided = a decision about the comment was made
round-deadline = Comments until
round-mail-asked-subject = Draft report for your comments: { $title }
round-mail-asked-text = The draft summary report of “{ $title }” is ready for your comments.
round-mail-reminded-subject = Reminder: comments on the draft report, { $title }
round-mail-reminded-text = You have not commented on the draft summary report of “{ $title }” so far.
round-mail-how = Behind this link you read the draft and comment on it point by point, without an account. You can change your comments until the deadline:
round-mail-open = Read and comment
round-mail-silence = If we do not hear from you by then, we take it that you have no objection.
round-mail-small = The link is yours alone: comments made with it are yours.
round-circulate-lead = Each of them gets a mail in their own language with a link to the draft as it stands now.
round-closes-on = Last day for comments
round-closes-hint = By the clock of { $place }. Those who said nothing are reminded two days before.
round-closes-time = Hour
round-closes-time-hint = Without an hour: the end of the day.
round-people = Participants
round-people-hint = Those who accepted or were there, observers and advisers among them. Take out whoever should not be asked.
round-no-participants = Nobody who took part has an e-mail address. Name people below.
round-others = Others
round-others-hint = One a line: Name <address>, or an address alone.
round-message = Message
round-message-hint = What they should know. Shown in the language in which you write it.
round-send = Circulate the draft
round-comments = Comments
round-none = The draft has not been circulated
round-none-text = Circulate it on the report’s page. Comments come back here.
round-csv = All comments as CSV
round-xlsx = All comments as a workbook
round-asked = People asked
round-said = Commented
round-undecided = Comments without a disposition
round-nothing-yet = Nothing said yet
round-nothing = Nothing said
round-no-objection = No objection
round-silent = Silent when it ended
round-reminded = Reminded
round-end = End the round now
round-waiting = { $count ->
    [one] { $count } comment waits for its disposition
   *[other] { $count } comments wait for their dispositions
}
round-waiting-text = The report can be adopted once each comment has one.
round-no-comments = No comments.
round-comment = Comment
round-by = By
round-organisation = Organization
round-disposition = Disposition
round-reason = Reason
round-reason-hint = Needed when a comment is not accepted. Participants read it after the adoption.
round-place = Place
round-of = Text commented on
round-decide = Decide
round-look = Look
round-comments-of = Comments of round { $number }
round-asked-in = Asked in round { $number }
round-not-decided = No disposition yet
round-who = Name
round-answer = Answer
round-comment-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
round-draft-of = Draft report: { $title }
round-your-turn = Your comments are asked for
round-your-turn-text = Comment on single points or on the whole. You can change your comments until the deadline. Without a comment by then, we take it that you have no objection.
round-over = Comments are closed
round-over-text = Once the report is adopted you read here what became of each comment.
round-adopted = The report is adopted
round-adopted-text = Below stands what became of the comments, and the draft as it was circulated.
round-change = Change
round-take-back = Take back
round-own = Your comments
round-yours = yours
round-became = What became of the comments
round-comment-on = Comment on this
round-comment-whole = Comment on the whole draft
round-comment-hint = Say what should change and how. Other participants read it without your name after the adoption.
round-comment-send = Send the comment
mail-kind-comments = Comments on a draft
done-round-ended = The round has ended. Comments stay.
done-comment-decided = The disposition is saved.
done-comment-made = The secretariat has your comment.
done-comment-changed = Your comment has been changed.

## Names in the text
named-kind-state = State
named-kind-organisation = Organization
named-kind-person = Person
names-unsettled = a consent or a reason for every name in the text
names-open = { $count ->
    [one] { $count } name in the text without a consent
   *[other] { $count } names in the text without a consent
}
names-open-text = Reports attribute nothing to anybody by default. Each name needs a consent, or a reason why it is no attribution, before the report is adopted.
names-look = Look at the names
names-title = Names in the text
names-lead = States in six languages, and the organizations and people of the dialogue, wherever they stand in the report.
names-none = Nobody is named
names-none-text = No State, organization or person of the dialogue was found in the text.
names-found = Names found
names-kind = What it is
names-name = Name
names-name-hint = A State in any of the six languages; an organization or person as listed above.
names-excerpt = In these words
names-consented = Consent recorded
names-cleared = No attribution
names-no-consent = No consent
names-clear = It is no attribution
names-clear-now = Confirm
names-reason = Reason
names-consents = Consents to be named
names-record = Record a consent
names-record-now = Record the consent
names-given-by = Given by
names-given-on = Given on
names-words = The words
names-words-hint = What they agreed to, word for word, and how: by mail, in the room.
done-consent-recorded = The consent is recorded.
done-name-cleared = Confirmed. It holds for the text as it stands.

## Corrigenda
corrigenda = Corrigenda
corrigenda-text = The text above stays as it was adopted, with its hash. These corrections belong to it.
corrigendum-number = Corrigendum { $number }
corrigendum-new = Issue a corrigendum
corrigendum-issue = Issue the corrigendum
corrigendum-public = A corrigendum is public at once
corrigendum-public-text = It cannot be taken back; a mistake in it is corrected by the next one.
corrigendum-place = Place
corrigendum-place-hint = As readers find it: point 1.2, second sentence.
corrigendum-reads = Reads
corrigendum-should-read = Should read
corrigendum-reason = Reason
done-corrigendum-issued = The corrigendum is public.

## Versions
versions-title = Versions
versions-lead = Every saved state of the report. Look at what changed, or bring an earlier state back as the newest.
versions-none = No version is kept yet
versions-version = Version
versions-by = Saved by
versions-do = Steps
versions-changes = What changed
versions-since = Changes since
versions-restore = Restore
versions-between = From version { $from } to version { $to }
versions-same = Nothing is different
versions-same-text = Only the order or the state of the report changed.
versions-how = What came in is underlined, what was taken out is struck through.
versions-removed-place = { $place } (removed)
versions-added = added:
versions-removed = removed:
done-report-restored = The earlier version is the newest now.

## The trail
audit-report-restored = Restored a version of the report
audit-comments-asked = Asked for comments on the draft report
audit-commenters-reminded = Reminded those who had not commented
audit-comments-closed = A comment round ended
audit-comment-made = Commented on the draft report
audit-comment-changed = Changed a comment
audit-comment-taken-back = Took a comment back
audit-comment-decided = Decided about a comment
audit-naming-consent-recorded = Recorded a consent to be named
audit-naming-consent-removed = Removed a consent to be named
audit-name-cleared = Confirmed that a name is no attribution
audit-corrigendum-issued = Issued a corrigendum
audit-session-note-written = Wrote notes of a session
