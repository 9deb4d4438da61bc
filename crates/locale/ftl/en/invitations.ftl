# Invitations: the letters, and the pages at the desk that issue them and watch their answers.

## Letters
invitation-mail-subject = Invitation: { $title }
invitation-mail-greeting = Dear { $name },
invitation-mail-text = { $sender } has the honour to invite you to take part in “{ $title }”.
invitation-mail-button = Answer this invitation
invitation-mail-small = The link is meant for you alone: whoever opens it can answer in your name. If you cannot take part, you can decline there or name somebody in your place. Questions: { $contact }
invitation-withdrawal-subject = Invitation withdrawn: { $title }
invitation-withdrawal-text = { $sender } has withdrawn the invitation to “{ $title }” that was sent to you. We regret any inconvenience. You need not answer; this message takes the entry out of your calendar.
invitation-withdrawal-small = Questions: { $contact }
invitation-fact-when = When
invitation-fact-where = Where
invitation-fact-format = Format
invitation-fact-respond-by = Please answer by
invitation-calendar-join = Join online
invitation-calendar-answer = Answer or change your answer: { $url }

## Audit trail and refusals
audit-invitation-sent-again = Invitation sent again
invitations-somebody = people to invite

## The list
invitations-title = Invitations
invitations-issue = { $people ->
    [one] Issue { $people } invitation
   *[other] Issue { $people } invitations
}
invitations-seats = { $taken } of { $seats } seats taken
invitations-none = Nobody has been invited yet
invitations-none-draft = Convene the dialogue first; then invitations can be issued to its shortlist.
invitations-none-shortlist = Put people on the shortlist first.
invitations-none-ready = { $people ->
    [one] { $people } person is on the shortlist and can be invited.
   *[other] { $people } people are on the shortlist and can be invited.
}
invitations-to-shortlist = Go to the shortlist
invitations-person = Invited person
invitations-answer = Answer
invitations-answered = Answered on
invitations-silent = No answer yet
invitations-mail = Mail
invitations-mail-failed = Mail not delivered
invitations-mail-retry = Waiting to retry
done-invitations-issued = The invitations have been issued and are being sent.
done-invitations-retried = The failed mails are being tried again.

## Sending
invitations-sending = Sending of the invitations
invitations-progress-sent = { $sent } of { $total } sent
invitations-progress-later = { $mails } planned or held
invitations-progress-retry = { $mails } waiting to retry
invitations-progress-failed = { $mails ->
    [one] { $mails } refused by its server
   *[other] { $mails } refused by their servers
}
invitations-progress-left = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
invitations-refresh = Refresh
invitations-retry-all = Try the failed mails again
invitations-failed-title = { $mails ->
    [one] { $mails } mail could not be delivered
   *[other] { $mails } mails could not be delivered
}
invitations-failed-text = Look at what the receiving server said. If an address is wrong, correct it in the directory and send that invitation again; if the server was only away, try the same mails again.
invitations-failed-show = Show these invitations

## Issuing
invitations-issue-title = Issue invitations
invitations-issue-lead = { $free } of { $seats } seats are free. Each person gets one mail in their own language with a calendar entry and a personal link.
invitations-nobody-left = Everybody on the shortlist has been invited
invitations-too-many-title = There are more people than free seats
invitations-too-many-text = { $people } people could be invited, but only { $free } seats are free. Untick those who should wait; otherwise none is issued.
invitations-without-title = { $people ->
    [one] { $people } person has no e-mail address
   *[other] { $people } people have no e-mail address
}
invitations-without-text = They are left out. Add an address in the directory, then issue their invitations.
invitations-recipients = { $people ->
    [one] { $people } recipient
   *[other] { $people } recipients
}
invitations-recipients-hint = All are ticked. Untick those who should not be written to yet.
invitations-send = Send invitations to those ticked
invitations-letter = The letter
invitations-letter-choose = Show the letter to
invitations-letter-to = To
invitations-letter-from = From
invitations-letter-subject = Subject
invitations-letter-ics = Calendar entry (invite.ics)
invitations-letter-no-ics = No calendar entry is attached while the date is to be determined.
invitations-letter-note = The link in this preview leads nowhere; each sent letter carries a link of its own.

## One invitation
invitations-issued = Issued on
invitations-withdrawn = Withdrawn on
invitations-answers = Answers
invitations-no-answer = No answer yet.
invitations-particulars = What the person told us
invitations-access-needs = Access needs
invitations-diet = Diet
invitations-comment = Comment
invitations-publish-name = Name may be published
invitations-substitutes = Substitutes
invitations-position = Position
invitations-mails = Mails
invitations-tries = Tries
invitations-sent-at = Sent on
invitations-reply = Reply of the receiving server
invitations-undelivered-title = The last mail could not be delivered
invitations-undelivered-text = If the address is wrong, correct it first; then send the invitation again.
invitations-correct-address = Open the person in the directory
invitations-send-again = Send the invitation again
invitations-withdraw = Withdraw this invitation
invitations-withdraw-text = The seat becomes free, the link stops working, and the person receives a mail that takes the entry out of the calendar. This cannot be undone.
invitations-withdraw-hint = Kept in the audit trail; it is not sent.
invitations-withdraw-button = Withdraw the invitation
done-invitation-withdrawn = The invitation has been withdrawn.
done-invitation-sent-again = The invitation is being sent again.

## Outbox
outbox-lead = What has to be done after something was decided: mails on their way, and those that were given up.
outbox-waiting = Waiting
outbox-oldest = Oldest that could run
outbox-nothing-late = None
outbox-dead = Given up
outbox-nothing-dead = Nothing was given up
outbox-nothing-dead-text = Every job has been done or is waiting for its next try.
outbox-job = Job
outbox-kind-send-mail = Send a mail
outbox-made = Put in
outbox-given-up = Given up on
outbox-error = Last error
outbox-retry = Try again
done-outbox-retried = The job is being tried again.
