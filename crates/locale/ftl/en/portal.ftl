# The public portal: dialogues, outcomes, recommendations, the library, search, and the pages about the site.

portal-home-title = Dialogues on asylum capacity
portal-next = What is next
portal-past = What was
portal-came-out = What came out
portal-nothing-ahead = No dialogue is announced at the moment
portal-nothing-ahead-text = Subscribe to the calendar: the next one appears there by itself.
portal-no-outcomes = No outcome is published yet
portal-no-outcomes-text = Summary reports appear here once they are adopted and published.
portal-latest-recommendations = Latest recommendations
portal-all-dialogues = All dialogues
portal-all-outcomes = All outcomes
portal-all-recommendations = All recommendations

## Dialogues
portal-dialogues-lead = Roundtables, briefings and other dialogues: what is to come, and what was held.
portal-subscribe = Subscribe to the calendar
portal-filter-dialogues = Filter dialogues
portal-format = Format
portal-year = Year
portal-about = What it is about
portal-outcome = Outcome
portal-read-outcome = Read the outcome
portal-add-to-calendar = Add to your calendar
portal-cancelled = This dialogue will not take place.
portal-cancelled-text = It was cancelled after it had been announced.
portal-not-translated = This text is in { $language }. It has not been translated.
portal-calendar-name = Dialogues of the Asylum Capacity Support Group

## The calendar, a month on a page
calendar-lead = Meetings, milestones and deadlines, month by month. Days and hours are those of the place.
calendar-months = Months of { $year }
calendar-this = This month
calendar-none = Nothing is announced in this month
calendar-none-text = Choose another month, or look through all dialogues.
calendar-next = Next: { $month }
calendar-from = from { $time }
calendar-until = until { $time }
calendar-clock = { $clock } ({ $zone })
calendar-called-off = Cancelled
calendar-call-closes = Contributions close
calendar-registration-closes = Registration closes
calendar-no-day = In { $when }, without a day yet

## Outcomes
portal-outcomes-lead = Summary reports of dialogues: what was said, how widely it was supported, and what was recommended.
portal-published-on = Published on { $date }
portal-report = Summary report
portal-abstract = Abstract
portal-said = { $who }: “{ $verb }”
portal-cite = How to cite
portal-citation = “{ $title }”. Summary report { $reference }. Asylum Capacity Support Group, { $year }. { $address }
portal-documents = Documents
portal-document = Download
portal-adopted = Adopted
portal-hash = SHA-256 of the adopted text
portal-hash-text = The text was locked when it was adopted. The JSON document holds the text that this number is made of, so that anybody can check that no word was changed.
portal-feed-title = Outcomes of dialogues on asylum capacity

## Recommendations
portal-recommendations-lead = What dialogues recommended, to whom, and with which support in the room.
portal-as-csv = Download as CSV
portal-filter-recommendations = Filter recommendations
portal-addressee = Addressee
portal-addressees = Addressees
portal-support = Support in the room
portal-origin = From
portal-recommendation-title = Recommendation { $reference }
portal-arises-from = Arises from this point
portal-permanent = Permanent address

## Library
portal-library-lead = The areas of work and the commitments that dialogues refer to.
portal-aims = Aims of the Asylum Capacity Support Group
portal-aims-text = The group helps countries to improve four qualities of their asylum systems.
portal-areas = Areas of capacity
portal-areas-text = Each area leads to the dialogues about it.
portal-cross-cutting = Cross-cutting themes
portal-gcm = Global Compact for Safe, Orderly and Regular Migration
portal-gcm-text = The four roundtables of its regional reviews, and the objectives under each by their numbers in the Compact.

## Search
portal-search-words = What are you looking for?
portal-search-hint = Search dialogues, outcomes, recommendations, inputs and documents by words or by reference, such as 2021-01-R2. Accents, endings and the case of letters do not matter.
portal-found = { $total ->
    [one] { $total } result for “{ $words }”
   *[other] { $total } results for “{ $words }”
}
portal-found-nothing = Nothing was found for “{ $words }”
portal-found-nothing-text = Check the spelling, use fewer or other words, or look through the lists of dialogues, outcomes and recommendations.
portal-search-kinds = Kinds of results
portal-search-all = Everything
portal-search-kind = { $kind } ({ $count })
portal-search-some = Nothing has all of these words. What follows has some of them.
portal-search-everywhere = Search everywhere without filters

## What was found
entry-kind-report = Outcome
entry-kind-point = Point of an outcome
entry-kind-recommendation = Recommendation
entry-kind-dialogue = Dialogue
entry-kind-session = Session
entry-kind-process = Process
entry-kind-group = Working group
entry-kind-group-text = Text of a group
entry-kind-input = Input
entry-kind-document = Document
entry-kind-library = Library entry

## Accessibility
portal-accessibility-aim = What we aim for
portal-accessibility-aim-text = This site is built to meet the Web Content Accessibility Guidelines 2.2 at level AA, in each of its six languages.
portal-accessibility-how = How it works
portal-accessibility-how-text = Public pages work without JavaScript, with a keyboard alone and with a screen reader, at 400 per cent enlargement, in light and dark, and in print. No meaning is carried by colour alone. Nothing moves when your system asks for less motion.
portal-accessibility-problem = If something stands in your way
portal-accessibility-problem-text = Write to the address on the contact page and say which page it was and what you use. We shall send you what you need in another form and repair the page.

## Privacy
portal-privacy-visitors = If you read this site
portal-privacy-visitors-text = There are no trackers, no advertisements and nothing from other sites on these pages. One cookie remembers the language that you chose. Another holds your sign-in, if you have an account; it ends by itself after at most seven days.
portal-privacy-participants = If you are invited or take part
portal-privacy-participants-text = The secretariat keeps your name, position, organization and e-mail address, and what you tell it for a dialogue, such as access needs. It uses them to invite you and to make the dialogue work for you. Public pages and public calendars name no participants.
portal-privacy-said = What you say in a dialogue
portal-privacy-said-text = Summary reports do not attribute what was said to persons or delegations. They name the class of speaker only, for example States.
portal-privacy-rights = Your rights
portal-privacy-rights-text = You may ask what is kept about you, have it corrected, and ask for it to be removed. Write to the address on the contact page.

## Contact
portal-contact-lead = The secretariat reads this address and answers in your language where it can.
portal-contact-text = If you write about an invitation, use its own link instead: there you can answer, name somebody else, and change your answer without writing at all.

participants = Who takes part
participants-lead = { $count ->
    [one] { $count } person has accepted the invitation.
   *[other] { $count } people have accepted the invitation.
}
participants-none = No names are published
participants-none-text = Nobody who comes has asked for their name to be published so far.
participants-names = Names
participants-names-text = Of those who want their names to be published.
participants-balance = Balance
participants-few = Counts below { $few } are not told, so that nobody can be found out; another one is kept back with each.
participants-kept = Not told
participants-people = People
