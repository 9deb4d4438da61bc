# Delegations: States and organizations that are invited as such, at the desk, in mails and behind the focal point's link.

delegation = Delegation
delegations = Delegations
delegations-lead = States and organizations that are invited as such. Their focal points name people by a link; whoever you confirm is invited like everybody else.
delegations-invite = Invite delegations
delegations-invite-lead = Each focal point gets a mail in their own language with a link. No account is needed.
delegations-invite-now = Send the invitations
delegations-none = No delegation is invited
delegations-none-text = Invite States or organizations as such and let them say whom they send.
delegations-none-so = No delegation stands there.
delegations-all = All delegations
delegations-show = Show
delegations-remind = Remind those who have not answered
delegations-search = Name of the organization
delegations-kind = Type of organization
delegations-found-none = Nobody can be invited
delegations-found-none-text = No organization that is not invited yet fits your search and has somebody with an e-mail address in the directory.
delegations-more = There are more. Search for the name of an organization to find it.
delegation-organisations = Organizations
delegation-focal-point = Focal point
delegation-focal-point-of = Focal point of { $organisation }
delegation-table-seats = Seats at the table
delegation-table-seats-hint = For the head and delegates of each delegation. They count in the balance.
delegation-adviser-seats = Seats for advisers
delegation-adviser-seats-hint = Behind the table. They take none of its seats and count in no balance.
delegation-nominate-by = Nominations until
delegation-nominate-by-hint = The last day on which people can be named, where the meeting is. People can be replaced after it.
delegation-message-hint = What the focal points should know beside the dates. Shown in the language in which you write it.
delegation-to-confirm = Nominations to confirm
delegation-to-confirm-hint = Whoever is confirmed is invited by e-mail at once; the focal point is told.
delegates-confirm = Confirm those selected
delegation-standing = Standing
delegation-standing-to-confirm = To confirm
delegation-standing-silent = No answer yet
delegation-standing-named = Named
delegation-standing-declined = Sends nobody
delegation-standing-withdrawn = Withdrawn
delegation-named = People named
delegation-named-of = { $named } of { $seats } named, { $confirmed } confirmed
delegation-letters-count = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
delegation-asked-at = Last written to
delegation-answered-at = Answered
delegation-seats = Seat rule
delegation-seats-table = { $count ->
    [one] { $count } seat at the table
   *[other] { $count } seats at the table
}
delegation-seats-advisers = { $count ->
    [one] { $count } seat for an adviser
   *[other] { $count } seats for advisers
}
delegation-left-table = { $count ->
    [one] { $count } at the table
   *[other] { $count } at the table
}
delegation-left-advisers = { $count ->
    [one] { $count } for an adviser
   *[other] { $count } for advisers
}
delegation-free = Still free: { $rule }.
delegation-rule = Your delegation has { $rule }.
delegation-people = People of the delegation
delegation-nobody-named = Nobody is named yet
delegation-nobody-named-text = Name the people whom you send, one by one. The secretariat confirms them, and each gets an invitation of their own.
delegation-reason = Reason
delegation-reason-hint = The focal point reads it.
delegation-letter = Note verbale or letter
delegation-letters = Note verbale or letter of nomination
delegation-letters-text = If your practice asks for one, send it here. Only the secretariat reads it.
delegation-letters-none = None was sent.
delegation-letter-hint = PDF, Word, OpenDocument or a picture, up to { $max } MB.
delegation-letter-send = Send the letter
delegation-letter-remove = Take back
delegation-withdraw = Take the invitation back
delegation-withdraw-text = The focal point's link opens nothing any more. Whoever is confirmed stays invited until you withdraw their own invitation.
delegation-of = Delegation: { $organisation }
delegation-declined-title = You said that nobody comes
delegation-declined-text = Name somebody while nominations are open, and this is taken back.
delegation-late-title = The day for nominations is over
delegation-late-text = People who are named can still be replaced or withdrawn. Write to the secretariat about anything else.
delegation-closed-title = Nothing can be changed any more
delegation-closed-text = The dialogue is over, or it is not open for delegations.
delegation-decline = We send nobody
delegation-decline-text = The secretariat is told that your organization does not take part. You can change your mind while nominations are open.
delegation-decline-now = Say that nobody comes
delegate-role = Role
delegate-role-head = Head of delegation
delegate-role-delegate = Delegate
delegate-role-adviser = Adviser
delegate-role-head-hint = Speaks for the delegation; sits at the table.
delegate-role-delegate-hint = Sits at the table.
delegate-role-adviser-hint = Sits behind the table.
delegate-state-nominated = To be confirmed
delegate-state-returned = Returned
delegate-state-confirmed = Confirmed
delegate-state-replaced = Replaced
delegate-state-withdrawn = Withdrawn
delegation-state-asked = Asked
delegation-state-declined = Sends nobody
delegation-state-withdrawn = Invitation taken back
delegate-name = Name somebody
delegate-name-text = The secretariat confirms the nomination; then the person gets an invitation of their own.
delegate-change = Change
delegate-replace = Replace
delegate-replace-text = { $name } keeps the seat until the secretariat confirms whom you name now.
delegate-withdraw = Withdraw
delegate-withdraw-title = Withdraw { $name }?
delegate-withdraw-text = The nomination is taken back.
delegate-withdraw-confirmed = The seat becomes free, and the person is told by a mail that takes the entry out of their calendar.
delegate-send = Send the nomination
delegate-confirm = Confirm
delegate-return = Return with a reason
delegate-returned-title = The secretariat asks for something else
delegate-in-the-place-of = in the place of { $name }
delegate-invitation = Invitation
delegate-language = Language of the invitation
delegate-language-hint = In which the person is written to.
delegate-email-hint = The invitation with its calendar entry goes there.
delegate-gender-hint = As the person wishes to be counted in the balance. Not disclosed counts neither way.
delegation-mail-asked-subject = Your delegation: { $title }
delegation-mail-again-subject = Reminder: your delegation, { $title }
delegation-mail-asked-text = { $organisation } is invited to send a delegation to “{ $title }”.
delegation-mail-asked-seats = There are { $table } at the table and { $advisers } for advisers behind it. Behind this link you say whom you send, without an account:
delegation-mail-asked-then = You can also upload a note verbale there, replace somebody later, or say that nobody comes. The link is for your organization: pass it on only to whoever names the delegation.
delegation-mail-open = Open your delegation
delegation-mail-small = You get this mail as the focal point of { $organisation }.
delegation-mail-confirmed-subject = Confirmed: your delegation, { $title }
delegation-mail-confirmed-text = Confirmed for “{ $title }”: { $names }. Each gets an invitation with a calendar entry.
delegation-mail-returned-subject = Your nomination: { $title }
delegation-mail-returned-text = The secretariat could not confirm { $name } for “{ $title }” yet:
delegation-mail-withdrawn-subject = Invitation taken back: { $title }
delegation-mail-withdrawn-text = The invitation to { $organisation } to send a delegation to “{ $title }” was taken back:
mail-kind-delegation = Delegation
done-delegations-invited = The focal points are being written to.
done-delegations-nobody-new = They are all invited already.
done-delegations-reminded = They are being reminded by e-mail.
done-delegations-nobody-to-remind = There is nobody to remind now: all were written to within the last twenty hours, or the day is over.
done-delegates-confirmed = Confirmed. The invitations are on their way.
done-delegate-returned = Returned. The focal point reads your reason.
done-delegation-withdrawn = The invitation is taken back.
done-delegate-named = Sent to the secretariat. You get a mail once it has decided.
done-delegate-withdrawn = Withdrawn.
done-delegation-declined = The secretariat knows that nobody comes.
done-delegation-letter-sent = The secretariat has your letter.
audit-delegations-invited = Invited organizations to send delegations
audit-delegations-reminded = Reminded focal points
audit-delegate-nominated = A focal point named somebody
audit-delegate-replacement-named = A focal point named a replacement
audit-delegate-withdrawn = A focal point withdrew somebody
audit-delegates-confirmed = Confirmed delegates
audit-delegate-returned = Returned a nomination
audit-delegation-declined = An organization sends nobody
audit-delegation-withdrawn = Took the invitation of an organization back
audit-delegation-letter-sent = A letter of a delegation came
audit-delegation-letter-removed = A letter of a delegation was taken back
audit-organisations = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
