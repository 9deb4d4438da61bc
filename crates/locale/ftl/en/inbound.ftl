# What comes back by mail: the queue of the desk, and the mails and pages that answer a mail.

inbound-title = Incoming mail
inbound-lead = Answers, proposals and letters that arrived by mail and wait for a decision.
inbound-from = From
inbound-subject = Subject
inbound-kind = Kind
inbound-arrived = Arrived
inbound-about = Invitation
inbound-why = Why it waits
inbound-filter-waiting = Waiting
inbound-filter-all = All
inbound-none-waiting = Nothing waits
inbound-none-waiting-text = Answers that could be understood have been counted. What needs a decision will appear here.
inbound-none = No mail has been received
inbound-none-text = Once a mailbox is set up, answers from calendars and letters arrive here.
inbound-looked = The mailbox was last read at { $when }.
inbound-failed-title = The mailbox cannot be read
inbound-badge = { $mails ->
    [one] { $mails } mail waits for a decision
   *[other] { $mails } mails wait for a decision
}
inbound-badge-text = Answers and letters that could not simply be counted.
inbound-open = Open the queue
inbound-no-subject = (no subject)
inbound-no-text = The mail has no text to show.
inbound-forgotten = The text has been deleted: it is kept for half a year after the decision.
inbound-text = What it says
inbound-answer = Answer in the mail
inbound-settled = Decided
inbound-assign-title = Which invitation is it about?
inbound-assign-reference = Reference of the invitation
inbound-assign-hint = Eight characters, such as 7F3A-91C2. It stands on the invitation’s page and in the confirmation mail.
inbound-assign-button = Assign
inbound-apply-title = Count it as an answer
inbound-apply-text = The answer is recorded for the invited person, who receives a confirmation.
inbound-apply-button = Record this answer
inbound-forward-text = The mail is sent to the secretariat’s mailbox, to be answered there, and leaves this list.
inbound-forward-button = Send to the secretariat’s mailbox
inbound-dismiss-text = The mail leaves this list and changes nothing.
inbound-dismiss-button = Set aside
inbound-proposal-title = Another time is proposed
inbound-proposal-when = Proposed time
inbound-proposal-unknown = The proposed time could not be read; see the text.
inbound-proposal-accept = Reschedule the dialogue
inbound-proposal-accept-text = The proposal is noted as taken. Change the time on the next page; everybody invited receives the update.
inbound-proposal-refuse = Keep the time
inbound-proposal-refuse-text = The invited person is told that the time stays as it is.
inbound-log-title = Mails received
inbound-log-none = No mail has been received about this invitation.
inbound-refused-deadline-passed = The deadline had passed.
inbound-refused-wrong-state = The invitation or the dialogue no longer took this answer.
inbound-refused-seats-taken = All seats were taken.
inbound-refused-cap-reached = The limit for the country or organization was reached.
inbound-refused-invalid = The substitute’s details were incomplete or named the invited person.
done-received-assigned = The mail has been assigned to the invitation.
done-received-applied = The answer has been recorded.
done-received-dismissed = The mail has been set aside.
done-received-forwarded = The mail is on its way to the secretariat’s mailbox.
done-proposal-refused = The invited person is told that the time stays.
done-proposal-accepted = The proposal has been noted. Change the time here; everybody invited receives the update.

## Is it yours?
inbound-confirm-title = Is this answer yours?
inbound-confirm-lead = An answer to your invitation reached us by mail, but we could not verify that you sent it.
inbound-confirm-button = Yes, this is my answer
inbound-confirm-other = No, give another answer
inbound-confirm-closed-title = This question is settled
inbound-confirm-closed-lead = An answer has been recorded since. You can see and change it on your invitation’s page.
inbound-confirm-open = Open my invitation
inbound-mail-check-subject = Please confirm your answer: { $title }
inbound-mail-check-text = An answer to your invitation to “{ $title }” reached us by mail: { $answer }. We could not verify that you sent it, therefore it does not count yet. Please confirm it with one click.
inbound-mail-check-button = Confirm my answer
inbound-mail-check-small = If you did not send this answer, you need not do anything. Questions: { $contact }
inbound-mail-time-subject = The time stays as it is: { $title }
inbound-mail-time-text = Thank you for proposing another time for “{ $title }”. The meeting cannot be moved; its time stays as it is. We would be pleased to welcome you nevertheless.
inbound-mail-forward-subject = Forwarded: { $subject }
inbound-mail-forward-text = This mail reached the mailbox for answers and was forwarded by the desk. Please answer its sender directly.
inbound-mail-forward-button = Open it at the desk

## Calendar feeds
feed-title = Your calendar feed
feed-text = Subscribe to one address and your calendar always shows the dialogues that you are invited to, with every change. Calendar programs look for changes every few hours, some only once a day.
feed-make = Make my calendar feed
feed-address = Address of the feed
feed-keep = Whoever has this address can see your calendar of dialogues. Keep it to yourself; end it when it has become known.
feed-revoke = End this feed
feed-desk-title = Calendar feed
feed-desk-none = This person has no calendar feed.
feed-desk-open = This person has had a calendar feed since { $when }.
feed-desk-make = Make a calendar feed
feed-desk-text = Give the address to nobody but this person.
feed-name = Dialogues of { $name }
done-feed-made = The calendar feed has been made.
done-feed-revoked = The calendar feed has been ended. Its address no longer works.
