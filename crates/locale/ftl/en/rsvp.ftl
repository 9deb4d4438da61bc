# Answering an invitation: the page behind the link, the confirmation mail, and the desk's part of it.

## The invitation
rsvp-eyebrow = Invitation
rsvp-for = For { $name }
rsvp-for-organisation = For { $name }, { $organisation }
rsvp-fact-reference = Reference
rsvp-fact-answer = Your answer
rsvp-fact-substitute = Proposed in your place
rsvp-about = What it is about
rsvp-zone-summary = Show the time in another city
rsvp-zone-label = City
rsvp-zone-show = Show the time
rsvp-online-later = The link to join is shown to those who accept.

## The four answers
rsvp-question = Will you take part?
rsvp-accept = Accept
rsvp-accept-hint = I will take part.
rsvp-maybe = Maybe
rsvp-maybe-hint = I do not know yet. A seat is kept for me until the deadline.
rsvp-decline = Decline
rsvp-decline-hint = I cannot take part.
rsvp-send = Send someone else
rsvp-send-hint = I cannot take part and propose somebody in my place.
rsvp-answer-substitute = Declined, with somebody proposed in my place

## What is needed from each answer
rsvp-details-accepted = You accept
rsvp-details-tentative = You may take part
rsvp-details-declined = You decline
rsvp-details-substitute = Somebody in your place
rsvp-details-coming-lead = Everything here is optional. It helps us to prepare.
rsvp-details-declined-lead = You can leave a word for the secretariat, or simply go on.
rsvp-details-substitute-lead = The secretariat looks at your proposal first and then writes to the person. Please ask them before you give us their address.
rsvp-access = What do you need in order to take part?
rsvp-access-hint = For example step-free access, captions or a sign language interpreter. Seen by the secretariat only.
rsvp-diet = Dietary needs
rsvp-diet-hint = Seen by the secretariat; the caterer is told without your name.
rsvp-languages = In which languages can you follow the discussion?
rsvp-languages-hint = Helps to plan interpretation. Seen by the secretariat only.
rsvp-comment = A word to the secretariat
rsvp-comment-hint = Seen by the secretariat only.
rsvp-publish = Show my name and organization in the public list of participants
rsvp-publish-hint = Seen by everybody. Without this consent your name stays with the secretariat. You can change it at any time.
rsvp-given-name = Given name
rsvp-family-name = Family name
rsvp-email-hint = The invitation is sent to this address. Seen by the secretariat only.
rsvp-position = Position
rsvp-position-hint = For example Head of the asylum unit.
rsvp-optional = optional

## Check and send
rsvp-check-title = Check your answer
rsvp-check-lead = Nothing has been sent yet.
rsvp-check-send = Send my answer
rsvp-nothing-said = Nothing
rsvp-publish-short = Name in the public list of participants
rsvp-access-short = Access needs
rsvp-comment-short = A word to the secretariat

## The answer that stands
rsvp-done-title = Your answer has been sent
rsvp-done-lead = A confirmation is on its way to your mailbox. You can close this page.
rsvp-standing-title = Your answer
rsvp-standing-lead = This is what you have answered. You can change it here until the deadline.
rsvp-standing-late-lead = The deadline for answers has passed. You can still give up your seat here.
rsvp-change = Change my answer
rsvp-give-up = I cannot come any more
rsvp-substitute-proposed = The secretariat is looking at your proposal.
rsvp-substitute-confirmed = The secretariat has agreed and has invited this person.
rsvp-substitute-refused = The secretariat could not agree to this proposal. You can propose somebody else.
rsvp-substitute-superseded = This proposal no longer stands.
rsvp-calendar-title = Add it to your calendar
rsvp-calendar-file = Calendar file (.ics), for Outlook, Apple Calendar and others
rsvp-calendar-google = Google Calendar
rsvp-calendar-outlook = Outlook.com
rsvp-calendar-elsewhere = The last two open the site of that company, which then learns the title, time and place.
rsvp-calendar-none-title = There is no calendar entry yet
rsvp-calendar-none-text = The date of this dialogue is still to be determined. You will be told by e-mail when it is known.
rsvp-contact-title = Questions
rsvp-contact = Write to the secretariat and name the reference { $reference }:
rsvp-contact-bare = Write to the secretariat:
rsvp-keep-link = Keep this link to yourself: whoever opens it can answer in your name.

## When no answer is taken
rsvp-late-title = The deadline for answers has passed
rsvp-late-text = Answers were taken until { $when }. If you would still like to take part, please write to the secretariat. You can tell us here that you are not coming.
rsvp-declined-late-title = You have declined this invitation
rsvp-declined-late-text = The deadline for answers has passed, so the answer can no longer be changed here. If you can take part after all, please write to the secretariat.
rsvp-withdrawn-title = This invitation has been withdrawn
rsvp-withdrawn-text = The secretariat has withdrawn the invitation to “{ $title }”. There is nothing more for you to do. If you believe that this is a mistake, please write to the secretariat.
rsvp-cancelled-title = This dialogue will not take place
rsvp-cancelled-text = “{ $title }” has been cancelled. There is nothing more for you to do. If you have it in your calendar, you can remove it.
rsvp-held-title = This dialogue is over
rsvp-held-text = “{ $title }” has taken place, and answers are no longer taken.
rsvp-dialogue-page = Page of the dialogue
rsvp-unknown-title = This link does not lead to an invitation
rsvp-unknown-text = It may have been broken in two by a mail program. Please copy the whole link from the invitation and try again. If it still does not work, write to the secretariat; your invitation is not lost.

## Confirmation mail
rsvp-mail-subject-accepted = You take part: { $title }
rsvp-mail-subject-tentative = You may take part: { $title }
rsvp-mail-subject-declined = You have declined: { $title }
rsvp-mail-subject-substitute = Your proposal of a substitute: { $title }
rsvp-mail-accepted = Thank you. You have accepted the invitation to “{ $title }”, and we look forward to your contribution.
rsvp-mail-tentative = Thank you. You have told us that you may take part in “{ $title }”. A seat is kept for you until the deadline for answers; please tell us as soon as you know.
rsvp-mail-declined = Thank you for telling us that you cannot take part in “{ $title }”. We hope to welcome you on another occasion.
rsvp-mail-substitute = Thank you. You cannot take part in “{ $title }” and have proposed somebody in your place. The secretariat will look at your proposal and write to that person.
rsvp-mail-change = See or change your answer
rsvp-mail-calendar = Add it to your calendar
rsvp-mail-contact = Questions? Answer this mail or write to { $contact }, and name the reference.
rsvp-mail-small = Please do not forward this mail: whoever opens its link can answer in your name. What you told us about access and diet is on that page and is not repeated here.

## At the desk
rsvp-desk-answer = Record an answer
rsvp-desk-answer-lead = For answers that came by telephone or letter. { $name } is sent the same confirmation as after answering on the page.
rsvp-desk-answer-question = What did the person answer?
rsvp-desk-reason = How did the answer arrive?
rsvp-desk-reason-hint = For example: telephone call on 14 March, with Ms. Diallo. Stays in the audit trail.
rsvp-desk-record = Record the answer
rsvp-desk-substitutes = Substitutes
rsvp-desk-substitute = Substitute proposed
rsvp-desk-substitute-lead = { $name } cannot take part and proposes somebody else.
rsvp-desk-substitute-none = Nobody is proposed at the moment.
rsvp-desk-substitute-decide = Confirm or refuse
rsvp-desk-confirm = Confirm and invite
rsvp-desk-confirm-text = The person enters the directory under the same organization, unless they are in it already, and an invitation is sent to them at once. The seat and the limits for a country or organization are checked first.
rsvp-desk-refuse = Refuse the proposal
rsvp-desk-refuse-reason = Reason
rsvp-desk-refuse-reason-hint = Stays with the secretariat. The invited person reads only that the proposal could not be agreed to.
rsvp-desk-proposed-on = Proposed on { $date }
nomination-state-proposed = Proposed
nomination-state-confirmed = Confirmed
nomination-state-refused = Refused
nomination-state-superseded = Superseded
done-answer-recorded = The answer has been recorded, and a confirmation is on its way.
done-answer-unchanged = The same answer was there already. Nothing was changed.
done-substitute-confirmed = The substitute has been confirmed and invited.
done-substitute-refused = The proposal has been refused.
problem-same-person = This is the invited person. Name somebody else.
