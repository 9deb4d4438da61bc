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
