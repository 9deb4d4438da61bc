# Registration: the public's way in, the page behind the link, the desk and the letters.

# Words
registration-state-submitted = Waiting for a decision
registration-state-returned = Returned
registration-state-confirmed = Confirmed
registration-state-waitlisted = On the waitlist
registration-state-refused = Refused
registration-state-withdrawn = Withdrawn
field-kind-short-text = Short text
field-kind-long-text = Long text
field-kind-one-choice = One choice
field-kind-several-choices = Several choices
field-kind-yes-no = Yes or no
field-kind-languages = Languages
field-kind-access-needs = Access needs
field-kind-diet = Dietary needs
field-kind-consent = Consent
field-kind-date = Date
field-kind-file = File
field-kind-identity-document = Passport, identity card or visa
field-audience-secretariat = The secretariat alone
field-audience-participants = The secretariat and the participants
field-audience-public = Everybody
identity-kind-passport = Passport
identity-kind-identity-card = Identity card
identity-kind-visa = Visa
registration-door-not-yet = Registration has not opened yet
registration-door-open = Registration is open
registration-door-waiting = Every seat is taken; registrations go to the waitlist
registration-door-full = Every seat is taken
registration-door-over = Registration is over
registration-door-off = Registration is closed
mail-kind-registration = Registration
done-registration-saved = Your changes have been saved.
done-registration-withdrawn = Your registration has been withdrawn.
done-registration-draft-saved = Saved. The link that you came by leads back here for 30 days.
done-opening-saved = The registration has been saved.
done-late-link-made = The late link has been made.
done-late-link-withdrawn = The late link leads nowhere any more.
done-registration-form-saved = The form has been saved.
done-registrations-decided = The decision has been recorded, and they are being told by e-mail.

# Labels of fields that everybody fills in
registration-given-name = Given name
registration-family-name = Family name
registration-email = E-mail address
registration-email-hint = Your link goes to this address.
registration-email-kept = The address of a registration stays. To use another one, withdraw and register anew.
registration-position = Position or function
registration-organisation = Organization
registration-organisation-hint = Its full name. If you speak for yourself, write “none”.
registration-organisation-type = Kind of organization
registration-country = State
registration-country-hint = Where the organization is based. Representatives of States choose theirs.
registration-language = Language for letters
registration-gender = Gender
registration-gender-hint = You need not say. It is used to keep the balance and appears on no list.
registration-gender-undisclosed = I prefer not to say
registration-publish-name = My name and organization may stand on the public list of participants
registration-optional = optional
registration-label-languages = Languages in which you can follow the meeting
registration-label-access-needs = What do you need in order to take part?
registration-label-diet = Dietary needs
registration-label-consent = I agree
registration-label-identity-document = Passport, identity card or visa
registration-help-access-needs = For example step-free access, sign language or captions.
registration-purpose-languages = To plan interpretation
registration-purpose-access-needs = To make the meeting accessible to you
registration-purpose-diet = To order meals
registration-purpose-consent = To respect what you agree to
registration-purpose-identity-document = To let you into the building or to support your visa
registration-identity-kind = Kind of document
registration-identity-number = Number
registration-identity-country = Issued by
registration-identity-expires = Valid until
registration-file-hint = PDF, Word, OpenDocument, a sheet, a picture or plain text, up to { $max } MB. Choosing another replaces the one that is there.
registration-file-chosen = Chosen: { $file }
registration-file-remove = Take this file out
registration-file-there = A file
registration-files = Your files
registration-identity-kept = A document is kept. Leave these empty to keep it; it is not shown again.
registration-identity-sealed = Kept sealed

# The public page
registration-title = Register
registration-eyebrow = Registration
registration-to-register = Register
registration-link-open = Registration for this dialogue takes place here.
registration-lead = No account is needed. You can check everything before you send it.
registration-about-you = About you
registration-questions = Questions of the secretariat
registration-opens = Registration opens on { $when }.
registration-closes = Registration closes on { $when }.
registration-closed-text = Please write to the secretariat if you have questions.
registration-full-text = Every seat that is given by registration is taken, and there is no waitlist.
registration-off-text = The dialogue takes no registrations.
registration-waiting-title = Every seat is taken
registration-waiting-text = You can still register. You will be on the waitlist, and we write to you if a seat becomes free.
registration-approval-text = The secretariat decides about each registration and writes to you.
registration-late = You came by a link that is valid after the end of registration.
registration-types = Open to: { $types }
registration-who-sees = Seen by: { $audience }
registration-why = Why: { $purpose }
registration-how-long = { $days ->
    [0] Kept until the dialogue is over
    [one] Kept until { $days } day after the dialogue
   *[other] Kept until { $days } days after the dialogue
}
registration-when = Only if your answer to “{ $field }” is “{ $value }”
registration-words = { $words ->
    [one] At most { $words } word
   *[other] At most { $words } words
}
registration-check = Check your answers
registration-save = Save and send me a link
registration-save-again = Save for later
registration-check-title = Check your answers
registration-check-lead = Nothing has been sent yet.
registration-send = Send the registration
registration-send-change = Save the changes
registration-change-answers = Change
registration-nothing-said = Nothing
registration-done-title = Your registration has been received
registration-done-text = We have sent a mail to the address that you gave. It says what becomes of your registration, and holds the link to see, change or withdraw it. If nothing arrives within an hour, please look into the folder for unwanted mail.
registration-done-reference = Your reference
registration-saved-title = Saved
registration-saved-text = We have sent a link to the address that you gave. It leads back to what you typed for 30 days. Nothing has been sent to the secretariat.
registration-back-to-dialogue = Back to the dialogue

# The page behind the link
registration-own-title = Your registration
registration-reference = Reference
registration-submitted-at = Received
registration-own-submitted = The secretariat is looking at your registration and will write to you.
registration-own-returned = The secretariat asks you to change something and to send it again:
registration-own-confirmed = You have a seat. The mail that confirms it holds an entry for your calendar.
registration-own-waitlisted = Every seat is taken at present. We write to you if one becomes free.
registration-own-refused = The secretariat could not accept your registration:
registration-own-withdrawn = You have withdrawn your registration.
registration-change = Change my answers
registration-return = Register again
registration-withdraw = Withdraw my registration
registration-withdraw-title = Withdraw your registration?
registration-withdraw-lead = Your seat or your place on the waitlist goes to somebody else.
registration-keep = Keep my registration
registration-to-invitation = Calendar, substitute and online address
registration-draft-notice = This is what you saved. It has not been sent yet.

# Letters
registration-mail-open = See, change or withdraw my registration
registration-mail-small = You receive this mail because this address was given in a registration. If that was not you, you need do nothing.
registration-mail-received-subject = Your registration has been received: { $title }
registration-mail-received-text = We have received your registration for “{ $title }”. The secretariat decides about it and writes to you.
registration-mail-confirmed-subject = You have a seat: { $title }
registration-mail-confirmed-text = Your registration for “{ $title }” is confirmed. The entry for your calendar is attached.
registration-mail-waitlisted-subject = You are on the waitlist: { $title }
registration-mail-waitlisted-text = Thank you for registering for “{ $title }”. Every seat is taken at present. You are on the waitlist, and we write to you if a seat becomes free.
registration-mail-returned-subject = Please look at your registration again: { $title }
registration-mail-returned-text = The secretariat asks you to change something in your registration for “{ $title }” and to send it again:
registration-mail-refused-subject = About your registration: { $title }
registration-mail-refused-text = We are sorry that we cannot accept your registration for “{ $title }”:
registration-mail-withdrawn-subject = Your registration is withdrawn: { $title }
registration-mail-withdrawn-text = Your registration for “{ $title }” has been withdrawn, as you asked.
registration-mail-called-off-subject = Called off: { $title }
registration-mail-called-off-text = { $title } has been called off. You registered for it and were waiting for an answer; you need not do anything. Should it take place after all, we will write to you again.
registration-mail-repeated-subject = You are registered already: { $title }
registration-mail-repeated-text = Somebody, perhaps you, registered once more for “{ $title }” with this address. Your registration stands as it was, and nothing else was recorded.
registration-mail-invited-subject = You are invited already: { $title }
registration-mail-invited-text = Somebody, perhaps you, registered for “{ $title }” with this address. You hold an invitation already and need not register: please answer by your own link.
registration-mail-invited-open = Open my invitation
registration-mail-saved-subject = Your link to come back: { $title }
registration-mail-saved-text = You saved a registration for “{ $title }”. This link leads back to it for { $days } days. Nothing has been sent to the secretariat yet.
registration-mail-saved-open = Continue my registration

# The desk
registrations = Registrations
registrations-none = Nobody has registered yet
registrations-none-text = Registrations appear here as they arrive.
registrations-no-opening = This dialogue takes no registrations
registrations-no-opening-text = Open the registration to let people register without an account.
registrations-open-it = Open the registration
registrations-opening = Dates, seats and rules
registrations-form = Form
registrations-filter = Filter registrations
registrations-state = Status
registrations-seats = { $confirmed } of { $seats } seats given by registration
registrations-place = { $place } on the waitlist
registrations-unknown-body = not in the directory
registrations-serves = { $seats ->
    [one] { $feature }: { $seats } below the minimum
   *[other] { $feature }: { $seats } below the minimum
}
registrations-exceeds = { $seats ->
    [one] { $feature }: would be { $seats } above the maximum
   *[other] { $feature }: would be { $seats } above the maximum
}
registrations-no-effect = In the order of arrival
registrations-choose = Choose
registrations-some = at least one registration
registrations-confirm = Confirm
registrations-return = Return
registrations-refuse = Refuse
registrations-reason = Reason
registrations-reason-hint = For returning and refusing. Those concerned read it in their mail.
registrations-decide = Decide about those that are chosen
registrations-answers = Answers
registrations-form-version = Version { $version } of the form
registrations-invitation = Invitation
registrations-documents = Identity documents
registrations-documents-text = Opening them is recorded in the audit trail under your name.
registrations-documents-open = Open the documents
registrations-csv = CSV
registrations-xlsx = Excel
registrations-link = Public page
opening-title = Registration
opening-lead = Who can register from when until when, and what becomes of those who do.
opening-opens-date = Opens on
opening-opens-time = at
opening-closes-date = Closes on
opening-closes-time = at
opening-zone = By the clock of { $city }. Without an hour it opens at the beginning of the day and closes at its end; without a day it has no beginning or end.
opening-seats = Seats given by registration
opening-seats-hint = Never more than the dialogue has free.
opening-organisation-types = Who may register
opening-organisation-types-hint = Nothing chosen: everybody.
opening-approval = The secretariat decides about each registration
opening-approval-hint = Otherwise whoever comes first takes a seat.
opening-waitlist = People can wait when the seats are taken
opening-promotes = The first who waits takes a seat that becomes free
opening-promotes-hint = Those come first who would do most for the balance.
opening-text = Text above the form
opening-identity-days = Days for which identity documents are kept after the dialogue
opening-late = Late link
opening-late-text = Whoever has this link can register after the end. Give it to those who missed it.
opening-late-none = There is none.
opening-late-make = Make a late link
opening-late-again = Make another one
opening-late-withdraw = Withdraw the link
registration-form-title = Registration form
registration-form-lead = Name, address, organization, State, language and gender are asked of everybody. These questions come after them.
registration-form-version = { $answered ->
    [0] Version { $version }, not answered yet: changes are made in place
    [one] Version { $version }, answered by { $answered } person: a change makes the next version
   *[other] Version { $version }, answered by { $answered } people: a change makes the next version
}
registration-form-add = Add a question
registration-form-add-kind = Kind of question
registration-form-none = No questions
registration-form-none-text = Only what everybody is asked is on the form.
registration-form-preview = Preview
registration-form-preview-lead = As people see it. Nothing can be sent from here.
registration-form-up = Move up
registration-form-down = Move down
registration-form-remove = Remove
registration-form-field = Question
registration-field-label = Question
registration-field-label-hint = Empty: our own words, in six languages.
registration-field-help = Help below it
registration-field-help-consent = What people agree to.
registration-field-required = It must be answered
registration-field-purpose = Why it is asked
registration-field-audience = Who sees the answer
registration-field-days = Days for which it is kept after the dialogue
registration-field-when = Asked
registration-field-when-always = always
registration-field-when-if = If “{ $field }” is “{ $value }”
registration-field-options = Choices
registration-field-options-hint = One on a line.
registration-field-words = Most words
registration-field-required-short = required
audit-opening-saved = Changed the registration's dates, seats or rules
audit-late-link-made = Made a late link for registration
audit-late-link-withdrawn = Withdrew the late link for registration
audit-registration-form-saved = Changed the registration form
audit-registration-received = A registration was received
audit-registration-repeated = Somebody registered again with a known address
audit-registration-changed = A registration was changed by its owner
audit-registration-withdrawn = A registration was withdrawn by its owner
audit-registration-decided = Decided about a registration
audit-registration-promoted = Gave a free seat to somebody who waited
audit-identity-document-opened = Opened the identity documents of a registration
audit-identity-documents-purged = Deleted identity documents, their time having come
audit-begun-inputs-purged = Deleted inputs that were begun and never sent
audit-names-purged = Deleted the names of people who were never let in
audit-registration-answers-purged = Deleted answers of registrations, their time having come
