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
