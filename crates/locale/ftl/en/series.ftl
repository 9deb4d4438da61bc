# Meetings of a working group that repeat.

every-weekly = every week or every few weeks, on the day of the first meeting
every-monthly = every month or every few months, on the same weekday of the month as the first meeting
every-monthly-last = on the last such weekday of the month
meeting-state-moved = moved
meeting-state-dropped = does not take place
letter-meeting-moved = One meeting of a series moved
letter-meeting-dropped = One meeting of a series does not take place
news-meeting-moved = Told that one meeting was moved
news-meeting-dropped = Told that one meeting does not take place
news-meeting-moved-subject = Moved: one meeting of { $title }
news-meeting-moved-text = One meeting of “{ $title }” takes place at another time. The other meetings stay as they are, and so does your answer to the series. This message changes the entry in your calendar; should the new time not suit you, please decline this one meeting there or on your page.
news-meeting-dropped-subject = Will not take place: one meeting of { $title }
news-meeting-dropped-text = One meeting of “{ $title }” will not take place. The other meetings stay as they are, and so does your answer to the series. This message takes the one meeting out of your calendar.
problem-not-in-series = The series does not meet on this day, or has fewer than two meetings.
problem-last-meeting = It is the only meeting that is left. Cancel the dialogue instead.
problem-end-the-series-first = The meetings repeat. End the series first.
audit-meeting-answered = Single meeting answered
series-tab = Meetings
series-title = Meetings of the series
series-lead = A working group meets again and again: set how, then move or drop single meetings. Whoever is invited is told, and every calendar follows.
series-repeats = Repeats
series-once = takes place once
series-nth = { $day }, number { $nth } of the month
series-nth-last = { $day }, the last of the month
series-until = until { $day }
series-rule = { $every }, { $end }
series-form = How the meetings repeat
series-never = It takes place once
series-interval = Every how many weeks or months
series-interval-hint = 1 for every week or month, 2 for every other one
series-ends = The series ends
series-ends-after = after a number of meetings
series-ends-until = on a day
series-number = Number of meetings
series-until-day = Last day on which a meeting can be
series-save = Continue
series-needs-hours = Meetings can repeat once the hours of the first one are known. Set them in the plan.
series-meeting = Meeting
series-when = Takes place
series-absent = Will not come
series-planned = as planned
series-change = Change
series-move = Move this meeting
series-move-lead = It keeps its place in the series: answers to it and to the others stay apart.
series-drop = Drop this meeting
series-drop-hint = It alone is cancelled; the series goes on.
series-restore = Restore this meeting
series-restore-hint = It takes place again at the time that the series gives it.
series-mine-lead = Your answer holds for all meetings. If you cannot attend one of them, say so here.
series-mine-declined = you will not attend
series-cannot = I cannot attend
series-can = I will attend
done-meeting-answered = Your answer to this meeting has been noted.
series-former = Planned for
series-weekly = { $interval ->
    [1] every week on { $day }
    *[other] every { $interval } weeks on { $day }
}
series-monthly = { $interval ->
    [1] every month, { $day }
    *[other] every { $interval } months, { $day }
}
series-after = { $meetings ->
    [one] { $meetings } meeting
    *[other] { $meetings } meetings
}
change-lead-meeting-moved = { $people ->
    [one] One meeting moves; { $people } person is told. Nobody need answer again.
    *[other] One meeting moves; { $people } people are told. Nobody need answer again.
}
change-lead-meeting-dropped = { $people ->
    [one] One meeting does not take place; { $people } person is told, and it leaves their calendar.
    *[other] One meeting does not take place; { $people } people are told, and it leaves their calendars.
}
