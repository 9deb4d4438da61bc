# What is sent after an invitation: updates, reminders, sendings and the letters' own words.

## Letters of change
news-moved = Asked again: time, place or mode changed
news-postponed = Told that the date is to be determined again
news-reworded = Told of new wording or a new online address
news-moved-subject = Changed: { $title }
news-moved-text = { $sender } has changed the arrangements for “{ $title }”. Please answer again, also if you have answered before: your earlier answer was given for the earlier arrangements. This message changes the entry in your calendar.
news-postponed-subject = Date to be determined: { $title }
news-postponed-text = “{ $title }” will not take place on the date announced. The new date is to be determined; your invitation remains valid and { $sender } will write to you as soon as the date is known. This message takes the entry out of your calendar.
news-reworded-subject = Updated: { $title }
news-reworded-text = { $sender } has updated the information about “{ $title }”. Time and place are unchanged, your answer stays as it is, and you need not answer again.
news-renewed-subject = Invitation renewed: { $title }
news-renewed-text = “{ $title }” will take place after all. { $sender } has the honour to renew the invitation and asks you kindly to answer again.
news-former = Until now

## Audit trail
audit-invitation-updated = Invited person informed of a change
audit-invitation-renewed = Invitation renewed
audit-dialogue-reconvened = Dialogue convened again

## Before a change is saved
change-title = Before you save
change-lead-asked = { $people ->
    [one] { $people } person will be told of this change and asked to answer again.
   *[other] { $people } people will be told of this change and asked to answer again.
}
change-lead-told = { $people ->
    [one] { $people } person can be told of this change. Nobody is asked to answer again.
   *[other] { $people } people can be told of this change. Nobody is asked to answer again.
}
change-lead-postponed = { $people ->
    [one] { $people } person will be told that the date is to be determined again. The entry leaves the calendar, the invitation remains valid.
   *[other] { $people } people will be told that the date is to be determined again. The entry leaves their calendars, the invitations remain valid.
}
change-answers-lost = { $people ->
    [one] { $people } answer that was given will be asked for again.
   *[other] { $people } answers that were given will be asked for again.
}
change-changes = What changes
change-before = Before
change-after = After
change-people = Who is told
change-letter = The letter in this language: { $language }
change-letter-people = { $people ->
    [one] Goes to { $people } person
   *[other] Goes to { $people } people
}
change-no-ics = No calendar entry goes with this letter.
change-tell = Who is told
change-tell-everybody = Save and tell everybody listed below
change-tell-nobody = Save without telling anybody
change-tell-nobody-hint = For small corrections. Calendars show the new words when they are next updated.
change-save = Save and tell
change-save-quietly = Save
change-back = Back to the form
done-dialogue-told = Your changes have been saved, and those who are invited are being told.

## Convened again
dialogue-reconvene = Convene this dialogue again
dialogue-reconvene-lead = The dialogue takes place after all. Everybody whose invitation was taken back by the cancellation is invited again and asked for a new answer.
done-dialogue-reconvened = The dialogue is convened again, and the invitations are being renewed.

## Reminders, as letters
reminder-answer-subject = Reminder: { $title }
reminder-answer-text = { $sender } invited you to “{ $title }” and has not received your answer yet. We should be grateful if you would let us know whether you can take part.
reminder-meeting-subject = Coming up: { $title }
reminder-meeting-text = We look forward to welcoming you to “{ $title }”. If you cannot come after all, please let us know, so that somebody else can have your seat.
reminder-nomination-subject = Your nomination: { $title }
reminder-nomination-text = You told us that you cannot take part in “{ $title }”. If somebody is to take part in your place, please name them behind the link below.
reminder-small = The link is meant for you alone. Questions: { $contact }. No more reminders about this dialogue: { $stop }
reminder-meeting-small = Questions: { $contact }. No more reminders about this dialogue: { $stop }

## Trying letters out
letter-test-subject = [Test] { $subject }
letter-sample-name = Wanjiru Kamau
letter-sample-sender = ACSG Secretariat
letter-sample-title = Quality of first-instance decisions
letter-sample-when = Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)
letter-sample-where = Geneva, Palais des Nations, Room XXI
letter-sample-respond-by = Fri 3 March 2023, 24:00 Geneva (UTC+1)
letter-sample-summary = How do States keep first-instance decisions fair and fast?
letter-sample-substitute = Amina Yusuf
letter-sample-message = We would prefer a morning, so that colleagues in Asia can join.

## Faults of letters
problem-unknown-placeholder = Line { $line }: there is no placeholder { $name }. Use one of the names listed below.
problem-not-a-template = Line { $line } cannot be read: { $said }.
problem-missing-placeholder = This letter asks for an answer, so it needs the placeholder { $name } or link.

## Audit trail
audit-invitation-not-sent = Invitation taken out of a sending before it was sent
audit-sending-held = Sending held
audit-sending-resumed = Sending resumed
audit-sending-stopped = Sending stopped
audit-reminder-rule-added = Reminder rule added
audit-reminder-rule-ended = Reminder rule ended
audit-reminded = Reminded
audit-reminders-ended = No more reminders wanted
audit-letter-changed = Letter changed
reminder-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
letter-version = version { $version }
letter-ours = our words

## Sendings at the desk
sendings-title = Sendings and reminders
sendings-lead = What goes to many at once, and what the platform sends by itself.
sendings-list = Sendings
sendings-none = Nothing has been sent to many yet.
sendings-kind = What
sendings-starts = Leaves on
sendings-state = Status
sendings-by = By
sendings-by-platform = The platform
sendings-progress = Progress
sendings-sent = { $sent } of { $total } sent
sendings-refused = { $mails } refused
sendings-left-out = { $people } left out
sendings-hold = Hold
sendings-resume = Resume
sendings-stop = Stop
sendings-stop-hint = Stopping leaves out those whose mail was not tried yet; their invitations disappear and their seats are free. News of a change cannot be stopped halfway.
sendings-silent = { $people ->
    [one] Write again to { $people } person who has not answered
   *[other] Write again to { $people } people who have not answered
}
sendings-silent-lead = The same invitation, link and calendar entry. Nobody has to answer twice.
sendings-silent-none = Everybody has answered or is being written to.
done-sending-held = The sending is held. Mails already in hand are finished.
done-sending-resumed = The sending goes on.
done-sending-stopped = The sending has been stopped.
done-sent-to-silent = The invitations are being sent again.
reminders-title = Reminders by rule
reminders-rules = Rules in force
reminders-lead = Each rule reminds each person once. After a change of time or place the question is a new one. Where meetings repeat, those who come are reminded before each of them.
reminders-none = There are no rules yet.
reminders-what = When
reminders-days = Days
reminders-sent = Sent
reminders-due = Due now
reminders-add = Add this rule
reminders-remove = End
reminders-rule = { $days ->
    [one] { $days } day: { $kind }
   *[other] { $days } days: { $kind }
}
done-reminder-added = The rule is in force.
done-reminder-removed = The rule has been ended.
send-later = When the letters leave
send-later-hint = Leave both empty to send at once. By the clock of { $zone }.
send-date = Date
send-time = Time
send-to-me = Send this letter to me
done-sent-to-me = The letter is on its way to your own address.
mail-tries-log = Every try
mail-tries-at = When
mail-tries-outcome = Outcome

## Letters at the desk
letters-title = Letters
letters-lead = The words of what is sent, in six languages. Change them, try them out, and go back to ours at any time.
letters-letter = Letter
letters-own = Own words
letters-edit-lead = { $language } · version { $version }
letters-edit-ours = { $language } · ours, unchanged
letters-subject = Subject
letters-body = Text
letters-body-hint = Blank lines divide paragraphs; a paragraph that begins with ~ is small print.
letters-condition = A part that is left out when something is missing:
letters-try = Show a preview
letters-save = Save as a new version
letters-reset = Back to our words
letters-reset-hint = The versions before stay on record.
letters-preview = Preview with sample values
letters-placeholders = Placeholders
letters-placeholder = Placeholder
letters-meaning = Stands for
letters-versions = Versions
letters-version = Version
letters-changed-by = Changed by
letters-changed-on = Changed on
letters-take = Take this version into the form
placeholder-name = Name of the person
placeholder-sender = Name of the secretariat
placeholder-title = Title of the dialogue
placeholder-when = Date and time
placeholder-where = Place or online
placeholder-format = Format of the dialogue
placeholder-respond_by = Last moment for an answer; may be empty
placeholder-contact = Address for questions
placeholder-link = The person’s own link
placeholder-summary = What the dialogue is about, as a quotation
placeholder-facts = Table of when, where and until when
placeholder-answer = Button with the person’s own link
placeholder-no_reminders = Link that ends the reminders
placeholder-reference = Reference of the answer
placeholder-reply = The answer that was given
placeholder-substitute = Name of the person proposed in their place
placeholder-reason = Why the answer was not counted
placeholder-message = What you wrote to those who are asked for a date, as a quotation
placeholder-calendar = Button that leads to the entry for the calendar; left out while there is no date
letter-look-frame = The letter as it will look
letter-look-alone = Open the letter by itself
letter-look-plain = The same letter as plain text
done-letter-saved = The letter has been saved.
done-letter-reset = The letter is in our words again.
nav-letters = Letters

## No more reminders
no-reminders-title = No more reminders
no-reminders-text = You will get no more reminders about “{ $title }”. Your invitation stays as it is, and you will still be told of changes.
no-reminders-ask = Shall the reminders about “{ $title }” end? Your invitation stays as it is, and you will still be told of changes.
no-reminders-button = End the reminders
