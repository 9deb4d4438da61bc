# The frame of the desk, the audit trail, and the sentences of refusals.

desk-home = Overview
desk-directory = Directory
desk-audit = Audit trail
desk-outbox = Outbox
desk-incoming = Incoming mail
desk-group-plan = Plan
desk-group-watch = Watch

done-signed-out = You have signed out.
done-saved = Your changes have been saved.
done-removed = Removed.

## Audit trail
audit-lead = What was done, by whom, the latest first.
audit-actor-account = An account
audit-actor-invited = The invited person
audit-actor-platform = The platform
audit-actor-public = A visitor
audit-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
audit-import-counts = { $created } new, { $updated } changed, { $unchanged } unchanged, { $skipped } left out
audit-account-created = Role given to an account
audit-sign-in-link-issued = Sign-in link made
audit-signed-in = Signed in
audit-signed-out = Signed out
audit-contacts-imported = Contacts imported
audit-person-changed = Person changed
audit-person-added = Person added to the directory
audit-dialogue-created = Dialogue created
audit-dialogue-changed = Dialogue changed
audit-dialogue-convened = Dialogue convened
audit-dialogue-held = Dialogue marked as held
audit-dialogue-cancelled = Dialogue cancelled
audit-quotas-set = Quotas set
audit-shortlist-proposed = Balanced shortlist proposed
audit-shortlist-added = Added to the shortlist by hand
audit-shortlist-removed = Removed from the shortlist
audit-must-invite = Marked as must-invite
audit-must-not = Marked as not to be invited
audit-standing-lifted = Standing decision lifted
audit-shortlist-locked = Place on the shortlist locked
audit-shortlist-unlocked = Place on the shortlist unlocked
audit-attendance-recorded = Attendance recorded
audit-wave-planned = Wave of invitations planned
audit-wave-removed = Wave of invitations removed
audit-invitations-issued = Invitations issued
audit-invitation-withdrawn = Invitation withdrawn
audit-invitation-answered = Invitation answered
audit-substitute-named = Substitute named
audit-substitute-confirmed = Substitute confirmed
audit-substitute-refused = Substitute refused
audit-invitation-lapsed = Invitation lapsed
audit-mail-failed = Mail could not be delivered
audit-mail-bounced = Mail came back undelivered
audit-answer-unconfirmed = Answer by mail awaits confirmation
audit-time-proposed = Another time proposed
audit-proposal-accepted = Proposed time taken
audit-proposal-refused = Proposed time not taken
audit-received-assigned = Received mail assigned
audit-received-forwarded = Received mail forwarded
audit-received-dismissed = Received mail set aside
audit-feed-made = Calendar feed made
audit-feed-revoked = Calendar feed ended
audit-job-retried = Failed job tried again
audit-report-started = Report started
audit-report-changed = Report changed
audit-report-circulated = Report circulated
audit-report-redrafted = Report taken back for redrafting
audit-report-adopted = Report adopted
audit-report-published = Report published
audit-demo-loaded = Demonstration data loaded
audit-restored = Restored from a backup


## Refusals
refusal-not-found = There is nothing at this address, or it is not meant for you.
refusal-sign-in-required = Sign in to go on.
refusal-not-permitted = Your role does not allow this.
refusal-invalid = Some fields need another look.
refusal-changed-meanwhile = Somebody else changed this while you had it open. Look at the new version, then make your change again; nothing was overwritten.
refusal-wrong-state = This cannot be done any more, or not yet: the state is “{ $state }”.
refusal-deadline-passed = The deadline for answers has passed. Please write to the secretariat.
refusal-seats-taken = { $seats ->
    [one] The only seat is taken.
   *[other] All { $seats } seats are taken.
}
refusal-cap-reached = { $cap ->
    [one] Only one seat is allowed for one country or organization.
   *[other] Only { $cap } seats are allowed for one country or organization.
}
refusal-already-invited = This person has an invitation already.
refusal-no-address = This person has no e-mail address. Add one in the directory first.
refusal-link-spent = This link was used or is too old.
refusal-too-many-tries = There were too many tries in a short time. Wait a minute and try again.
refusal-missing = This is missing first: { $what }.
refusal-quotas-conflict = These quotas cannot all be met together.
refusal-unreadable-file = The file could not be read: { $reason }.
refusal-too-many-rows = The file has more than { $max } rows. Divide it and import the parts one after another.
refusal-rows-refused = { $rows ->
    [one] One row was refused; nothing was written.
   *[other] { $rows } rows were refused; nothing was written.
}

## Problems with one field
problem-required = Fill this in.
problem-too-long = Use at most { $max } characters.
problem-not-an-email = Enter an e-mail address like name@ministry.example.
problem-not-a-date = Enter a date like 2023-03-14.
problem-not-a-time = Enter a time like 15:00.
problem-not-a-number = Enter a whole number from { $min } to { $max }.
problem-not-a-choice = Choose one of the options.
problem-not-a-zone = Choose a time zone like Europe/Zurich.
problem-not-a-web-address = Enter a web address that begins with https://.
problem-end-before-start = The end must come after the start.
problem-time-does-not-exist = Clocks go forward that night and skip this time. Choose another one.
problem-time-occurs-twice = Clocks go back that night and show this time twice. Choose another one.
problem-minimum-above-maximum = The minimum is above the maximum.
problem-already-taken = Another record has this already.
problem-in-the-past = This lies in the past.
problem-unknown-state = No State has this code. Use the three letters of ISO 3166-1, like KEN.
problem-looks-like-a-formula = This looks like a spreadsheet formula. Remove the sign at its beginning.
problem-same-as-row = This is the same person as in row { $row }.
problem-spoke-without-being-there = Somebody who spoke was there. Choose how they were present.
problem-before-the-last-one-closes = Choose a day after the last wave closes.
form-error-prefix = Error:
