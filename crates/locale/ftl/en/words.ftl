# The labels of all code words: the key is the word, a hyphen and the code.

## Format of a dialogue
format-roundtable = Roundtable
format-thematic-dialogue = Thematic dialogue
format-briefing = Briefing
format-consultation = Consultation
format-stocktaking = Stocktaking
format-side-event = Side event
format-solidarity-conference = Solidarity conference
format-working-group-meeting = Working group meeting
format-call-for-contributions = Call for contributions

## How people meet
mode-in-person = In person
mode-online = Online
mode-hybrid = In person and online

## Life of a dialogue
dialogue-state-draft = Draft
dialogue-state-convened = Convened
dialogue-state-held = Held
dialogue-state-cancelled = Cancelled

## Life of an invitation
invitation-state-draft = Draft
invitation-state-issued = Issued
invitation-state-accepted = Accepted
invitation-state-tentative = Tentative
invitation-state-declined = Declined
invitation-state-withdrawn = Withdrawn
invitation-state-lapsed = Lapsed

## Answer to an invitation, and the way it came
answer-accepted = Accepted
answer-tentative = Tentative
answer-declined = Declined
channel-web = On the web page
channel-mail = By e-mail
channel-desk = Recorded by the secretariat

## Summary report
report-state-draft = Draft
report-state-circulated = Circulated for comments
report-state-adopted = Adopted
report-state-published = Published
section-introduction = Introduction
section-key-issues = Key issues
section-additional-suggestions = Additional suggestions
section-recommendations = Recommendations

## How strongly the room stood behind a point
grade-widely-endorsed = Widely endorsed
grade-endorsed = Endorsed
grade-generally-welcomed = Generally welcomed
grade-emphasised = Emphasized
grade-noted = Noted
grade-suggested = Suggested

## Who made a point
speaker-class-participants = Participants
speaker-class-states = States
speaker-class-a-state = A State
speaker-class-ngos = Non-governmental organizations
speaker-class-refugee-led = Refugee-led organizations
speaker-class-academia = Academia
speaker-class-judiciary-and-bar = Judges and lawyers
speaker-class-un-agencies = United Nations agencies

## Recommendations
recommendation-state-proposed = Proposed
recommendation-state-agreed = Agreed
recommendation-state-adopted = Adopted
addressee-kind-state = A State
addressee-kind-states = States
addressee-kind-organisation = Organization
addressee-kind-secretariat = Secretariat
addressee-kind-regional-process = Regional process

## People
gender-woman = Woman
gender-man = Man
gender-non-binary = Non-binary
gender-undisclosed = Not disclosed
mandate-scope-local = Local
mandate-scope-national = National
mandate-scope-regional = Regional
mandate-scope-global = Global
capacity-delegate = Delegate
capacity-adviser = Adviser
capacity-panellist = Panellist
capacity-observer = Observer
capacity-chair = Chair
capacity-rapporteur = Rapporteur
capacity-interpreter = Interpreter
role-administrator = Administrator
role-secretariat = Secretariat
role-working-group-lead = Working group lead
role-focal-point = Focal point
role-participant = Participant
role-public = Public

## Organizations
organisation-type-state = State
organisation-type-ngo = Non-governmental organization
organisation-type-refugee-led = Refugee-led organization
organisation-type-academia = Academia
organisation-type-bar-association = Bar association
organisation-type-judiciary = Judiciary
organisation-type-intergovernmental = Intergovernmental organization
organisation-type-un-agency = United Nations agency
organisation-type-law-firm = Law firm
organisation-type-host-community = Host community

## Regional groups of the United Nations
regional-group-african = African States
regional-group-asia-pacific = Asia-Pacific States
regional-group-eastern-european = Eastern European States
regional-group-latin-american-caribbean = Latin American and Caribbean States
regional-group-western-european-others = Western European and other States
regional-group-none = No regional group

## Regional bureaux of UNHCR
bureau-west-central-africa = West and Central Africa
bureau-east-horn-great-lakes = East and Horn of Africa and the Great Lakes
bureau-southern-africa = Southern Africa
bureau-mena = Middle East and North Africa
bureau-asia-pacific = Asia and the Pacific
bureau-americas = Americas
bureau-europe = Europe

## Themes
theme-registration = Registration
theme-case-management = Case management
theme-accelerated-processing = Simplified and accelerated processing
theme-case-processing = Case processing
theme-interviewing = Interviewing
theme-reception = Reception
theme-country-of-origin-information = Country-of-origin information
theme-appeals = Appeals
theme-legal-framework = Legislative framework
theme-institutional-capacity = Institutional capacity
theme-legal-aid = Legal aid
theme-independent-monitoring = Independent monitoring
theme-integrity = Integrity
theme-vulnerability = Vulnerability
theme-data-systems = Data and information systems
theme-border-access = Access at borders

## Aims of the Asylum Capacity Support Group
acsg-aim-fairness = Fairness
acsg-aim-efficiency = Efficiency
acsg-aim-adaptability = Adaptability
acsg-aim-integrity = Integrity

## Balance
dimension-regional-group = Regional group
dimension-gender = Gender
dimension-theme = Theme
dimension-mandate-scope = Mandate scope
dimension-organisation-type = Type of organization
dimension-language = Language
dimension-country = Country
dimension-organisation = Organization
unit-seats = seats
unit-per-cent = per cent
firmness-fixed = Fixed
firmness-required = Required
firmness-preferred = Preferred
firmness-desirable = Desirable
shortlist-origin-engine = Proposed by the draw
shortlist-origin-hand = Added by hand
standing-must-invite = Must be invited
standing-must-not = Must not be invited
presence-in-person = Present in person
presence-online = Present online
presence-absent = Absent

## Mails
mail-kind-invitation = Invitation
mail-kind-update = Update
mail-kind-withdrawal = Withdrawal
mail-kind-confirmation = Confirmation
mail-kind-reminder = Reminder
mail-kind-test = Test
mail-kind-sign-in = Sign-in link
mail-state-queued = Queued
mail-state-sent = Sent
mail-state-failed = Failed

## Languages
language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic
language-ru = Russian
language-zh = Chinese

## Roundtables of the Global Compact for Migration
gcm-theme-a = Ensuring that migration is voluntary, orderly and regular
gcm-theme-b = Protecting migrants through rights-based border governance measures
gcm-theme-c = Supporting the integration of migrants and their contribution to development
gcm-theme-d = Improving value-driven and evidence-based policymaking and public debate, and enhancing cooperation on migration

## Objectives of the Global Compact for Safe, Orderly and Regular Migration
gcm-objective-1 = Collect and utilize accurate and disaggregated data as a basis for evidence-based policies
gcm-objective-2 = Minimize the adverse drivers and structural factors that compel people to leave their country of origin
gcm-objective-3 = Provide accurate and timely information at all stages of migration
gcm-objective-4 = Ensure that all migrants have proof of legal identity and adequate documentation
gcm-objective-5 = Enhance availability and flexibility of pathways for regular migration
gcm-objective-6 = Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work
gcm-objective-7 = Address and reduce vulnerabilities in migration
gcm-objective-8 = Save lives and establish coordinated international efforts on missing migrants
gcm-objective-9 = Strengthen the transnational response to smuggling of migrants
gcm-objective-10 = Prevent, combat and eradicate trafficking in persons in the context of international migration
gcm-objective-11 = Manage borders in an integrated, secure and coordinated manner
gcm-objective-12 = Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral
gcm-objective-13 = Use migration detention only as a measure of last resort and work towards alternatives
gcm-objective-14 = Enhance consular protection, assistance and cooperation throughout the migration cycle
gcm-objective-15 = Provide access to basic services for migrants
gcm-objective-16 = Empower migrants and societies to realize full inclusion and social cohesion
gcm-objective-17 = Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration
gcm-objective-18 = Invest in skills development and facilitate mutual recognition of skills, qualifications and competences
gcm-objective-19 = Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries
gcm-objective-20 = Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants
gcm-objective-21 = Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration
gcm-objective-22 = Establish mechanisms for the portability of social security entitlements and earned benefits
gcm-objective-23 = Strengthen international cooperation and global partnerships for safe, orderly and regular migration

## Sendings, reminders and letters
try-outcome-taken = Taken
try-outcome-later = To be tried again
try-outcome-refused = Refused
sending-kind-invitation = Invitations
sending-kind-again = Invitations once more
sending-kind-update = News of a change
sending-kind-renewal = Renewed invitations
sending-kind-reminder = Reminders
sending-state-planned = Planned
sending-state-running = Being sent
sending-state-held = Held
sending-state-stopped = Stopped
sending-state-done = Done
reminder-kind-no-answer = After the invitation, without an answer
reminder-kind-before = Before the meeting
reminder-kind-no-nomination = After declining, without a substitute
letter-invitation = Invitation
letter-moved = Time, place or mode changed
letter-postponed = Date to be determined again
letter-reworded = New wording or online address
letter-renewed = Invitation renewed
letter-withdrawal = Invitation withdrawn
letter-reminder-answer = Reminder: no answer yet
letter-reminder-meeting = Reminder: before the meeting
letter-reminder-nomination = Reminder: no substitute named
letter-confirmation-accepted = Confirmation: accepted
letter-confirmation-tentative = Confirmation: may come
letter-confirmation-declined = Confirmation: declined
letter-confirmation-substitute = Confirmation: substitute proposed
letter-answer-check = Answer by mail, to be confirmed
letter-answer-refused = Answer by mail that was not counted
letter-time-refused = Proposed time not taken
letter-date-poll = Date poll: when can you take part?
letter-date-poll-again = Date poll: reminder

## What arrives by mail
received-kind-answer = Answer
received-kind-proposal = Proposal of another time
received-kind-delegation = Request to send somebody else
received-kind-bounce = Report of an undelivered mail
received-kind-delay = Report of a delayed mail
received-kind-automatic = Automatic mail
received-kind-calendar = Calendar entry
received-kind-letter = Letter
received-kind-unreadable = Unreadable mail
received-state-waiting = Waits for a decision
received-state-confirming = Awaits confirmation
received-state-applied = Counted
received-state-noted = Noted
received-state-dismissed = Set aside
proposal-state-open = Open
proposal-state-accepted = Taken
proposal-state-refused = Not taken
doubt-too-large = The mail is larger than one megabyte.
doubt-too-many-parts = The mail has too many parts.
doubt-damaged = The mail or its calendar part is damaged.
doubt-several-objects = The mail holds several calendar entries.
doubt-copies-differ = Two copies of the calendar entry in the mail differ.
doubt-method-differs = The mail and its calendar part contradict each other.
doubt-no-identity = The calendar part names no invitation.
doubt-unknown-invitation = The calendar part names an invitation that is not ours.
doubt-foreign-organizer = The calendar part is meant for another organizer.
doubt-no-token = The mail was not sent to the invitation’s own address.
doubt-other-invitation = The mail was sent to the address of another invitation.
doubt-unknown-occurrence = The mail names a date that the meeting does not have.
doubt-no-attendee = The mail does not say who answers.
doubt-not-invited = Somebody answered who was not invited.
doubt-no-answer = The mail holds no answer.
doubt-unconfirmed = Nothing proves that the invited person sent it.
doubt-older-version = It answers an earlier version of the invitation.
doubt-overtaken = A later answer had already arrived.
doubt-refused = The answer could not be taken.
mail-kind-answer-check = Confirmation asked
mail-kind-answer-refused = Answer not counted
mail-kind-proposal-refused = Proposed time not taken
mail-kind-forwarded = Forwarded letter
mail-kind-group-text = News of a group’s text
