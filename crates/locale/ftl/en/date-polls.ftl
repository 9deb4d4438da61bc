# Finding a date together: the desk's pages, the mail, and the page behind its link.

date-poll = Find a date together
date-poll-lead = Propose times, ask by e-mail who can come when, and hold the dialogue at the best one.
date-poll-new = Propose times
date-poll-edit = Change the poll
date-poll-minutes = Length in minutes
date-poll-minutes-value = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
date-poll-zone-hint = The times below are by the clock of this place.
date-poll-zone-kept = Somebody has answered: place and length stay as they are.
date-poll-answer-by = Answers until
date-poll-answer-by-hint = The last day on which an answer counts, where the meeting is. Empty: until the poll is closed.
date-poll-message = Message
date-poll-message-hint = What those who are asked should know beside the times. Shown in the language in which you write it.
date-poll-times = Proposed times
date-poll-times-hint = Rows that stay empty are left out. More times can be proposed later.
date-poll-time = Time { $number }
date-poll-day = Day
date-poll-start = Begins at
date-poll-slots-add = Propose more times
date-poll-slot-remove = Take back
date-poll-slot-over = Has passed
date-poll-a-time = at least one time
date-poll-count = { $count ->
    [one] { $count } time
   *[other] { $count } times
}

## Whom to ask
date-poll-ask = Ask people
date-poll-ask-lead = Everybody gets a mail in their own language with a link of their own. No account is needed, and nobody sees what others answer.
date-poll-whom = Whom to ask
date-poll-whom-invited = { $count ->
    [one] { $count } person who is invited
   *[other] { $count } people who are invited
}
date-poll-whom-shortlisted = { $count ->
    [one] { $count } person on the shortlist
   *[other] { $count } people on the shortlist
}
date-poll-whom-hint = Only those who have an e-mail address and were not asked yet are counted.
date-poll-search = Find people in the directory
date-poll-found = Found in the directory
date-poll-found-none = Nobody was found who has an e-mail address and was not asked yet.
date-poll-send = Ask by e-mail

## The result
date-poll-best = Best so far: { $when }
date-poll-reason-most-can = More people can come than at any other time.
date-poll-reason-if-need-be = As many can come as at another time; here more could if need be, which counts half among equals.
date-poll-reason-fewest-refusals = As many can come as at another time; here fewer cannot.
date-poll-reason-fewest-nights = As many can come as at another time; here fewer would sit there at night.
date-poll-reason-earliest = Other times are as good; this is the earliest.
date-poll-none-can = No time is good for anybody yet.
date-poll-hold = Hold it then
date-poll-yes = Can
date-poll-if-need-be = If need be
date-poll-no = Cannot
date-poll-silent = No answer
date-poll-nights = At night
date-poll-nights-hint = “At night” counts those for whom part of the meeting would fall between 22:00 and 7:00.
date-poll-answers = Who can come when
date-poll-answered-of = { $answered } of { $asked } answered
date-poll-nobody-asked = Nobody has been asked yet
date-poll-nobody-asked-text = Ask those who are invited, those on the shortlist, or anybody in the directory.
date-poll-clocks = The times where people are
date-poll-clocks-lead = By what they told or, until then, by the capital of their State. Office hours are from 9:00 to 18:00, night is from 22:00 to 7:00.
date-poll-here = { $count ->
    [0] where the meeting is
    [one] { $count } person
   *[other] { $count } people
}
date-poll-remind = Remind those who are silent
date-poll-close = Take no more answers
date-poll-reopen = Take answers again

## Words
date-poll-state-open = Answers are taken
date-poll-state-closed = Closed
date-answer-yes = Can
date-answer-if-need-be = If need be
date-answer-no = Cannot
date-hours-office = office hours
date-hours-edge = early or late
date-hours-night = night
date-reason-most-can = most can
date-reason-if-need-be = more could if need be
date-reason-fewest-refusals = fewest cannot
date-reason-fewest-nights = fewest at night
date-reason-earliest = the earliest
mail-kind-date-poll = Date poll

## What was done
done-date-poll-made = The times are proposed. Now ask people.
done-date-poll-asked = They are being asked by e-mail.
done-date-poll-nobody-new = Everybody who was chosen had been asked before, or has no e-mail address.
done-date-poll-reminded = Those who are silent are being written to once more.
done-date-poll-nobody-to-remind = Nobody is silent whom we have not written to within the last day.
done-date-poll-closed = The poll takes no more answers.
done-date-poll-reopened = The poll takes answers again.
done-date-poll-settled = The date is set.
done-date-poll-answered = Thank you. Your answers have been kept. You can change them here until the poll is closed.
audit-date-poll-made = Proposed times
audit-date-poll-changed = Changed the poll of dates
audit-date-poll-asked = Asked people when they can
audit-date-poll-reminded = Reminded those who had not said when they can
audit-date-poll-answered = Said when they can
audit-date-poll-closed = Closed the poll of dates
audit-date-poll-reopened = Opened the poll of dates again

## The mail
date-poll-mail-subject = When can you take part? { $title }
date-poll-mail-again-subject = Reminder: when can you take part? { $title }
date-poll-mail-text = We are looking for a date for “{ $title }”. Please tell us which of these times suit you.
date-poll-mail-again-text = We have not yet heard which of these times suit you for “{ $title }”. A minute is enough to answer.
date-poll-mail-time = Time { $number }
date-poll-mail-button = Say when you can
date-poll-mail-small = The link is yours alone; nobody else who is asked sees your answers. This is no invitation yet.

## The page behind the link
date-poll-eyebrow = A date is being looked for
date-poll-for = For { $name }
date-poll-closed-title = Answers are no longer taken
date-poll-closed-text = Thank you for your interest. The secretariat decides on the date.
date-poll-settled = The dialogue takes place: { $when }
date-poll-your-place = Your place
date-poll-your-place-hint = The times are shown by the clock there. What you have not sent yet is lost when you change it.
date-poll-show-there = Show the times there
date-poll-question = When can you take part?
date-poll-also = { $time }, where the meeting is planned
date-poll-save = Send my answers
date-poll-your-answers = Your answers
