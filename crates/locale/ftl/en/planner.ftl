# A draw at work, people whom no list can hold, going beyond limits, and quotas that two officers set at once.

## A draw at work
drawing-title = Draw
drawing-none = No draw has been made yet.
drawing-begun = Begun
drawing-took = Took
drawing-seconds = { $seconds ->
    [0] less than a second
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
drawing-lead = A list is being drawn. It takes { $seconds } seconds at most and goes on when you leave this page; until it is over nothing on the list changes.
drawing-progress = Progress of the draw
drawing-stop = Stop the draw
drawing-look-again = Look again
drawing-to-list = To the shortlist
drawing-see = See its progress
drawing-at-work = A draw is at work
drawing-was-stopped = The draw was stopped. Nothing on the list was changed.
drawing-out-of-time = Time was over before a list could be drawn. Nothing on the list was changed.
drawing-refused = The draw could not be kept. Nothing on the list was changed.
drawing-failed = The draw was interrupted. Nothing on the list was changed.
drawing-failed-text = Draw again. If it happens again, tell whoever runs the platform.
drawing-reached = Smallest chance reached: { $reached }; no draw could make it larger than { $bound }.
drawing-gap = No chance is further from the fairest than { $gap }.
drawing-gap-unproved = How near the other chances are to the fairest had not been proved yet.
drawing-reached-nothing = Nothing had been weighed yet.
drawing-step-waiting = Waiting for its turn.
drawing-step-checking = Looking for one list that meets the quotas.
drawing-step-explaining = Finding out why there is none.
drawing-step-covering = Looking for a list for each person, round { $round }.
drawing-step-collecting = Collecting lists, { $round } so far.
drawing-step-weighing = Weighing the lists, round { $round }.
shortlist-gap = No chance is further from the fairest than
shortlist-gap-unproved = Not proved: time was over first

## People whom no list can hold
blocked-title = { $people ->
    [one] One person can be on no list
   *[other] { $people } people can be on no list
}
blocked-text = Whatever is drawn, no list that meets the quotas holds them. Their chance is zero by the rules, not by the draw.
blocked-more = { $people ->
    [one] and one more
   *[other] and { $people } more
}
blocked-quotas = Against them: { $quotas }.
blocked-rules = A list could hold them without any one of these: { $rules }.
blocked-unknown = Time was over before the reason was found.

## Going beyond a limit
override-title = { $name } would go beyond a limit
override-titles = This would go beyond a limit
override-text = A draw never does. You may, with a reason: it stays on record and is shown beside the name. Other people still keep to the limit.
override-add = Add all the same
override-apply = Apply all the same
override-reason = Reason for going beyond the limit
override-tag = Beyond the limit

## Quotas that two officers set at once
quotas-meanwhile = What somebody else changed meanwhile
quotas-meanwhile-text = Nothing was overwritten, and what you typed still stands below. Saving now puts your table in the place of theirs.

## Closing a wave
done-wave-closed = The wave has been closed. Seats that were not answered for are free.
waves-over = Over
wave-close-link = Close…
wave-close-title = Close wave { $number }
wave-close = { $people ->
    [0] Close wave { $number }
    [one] Close wave { $number } and let one invitation lapse
   *[other] Close wave { $number } and let { $people } invitations lapse
}
wave-close-lead = { $people ->
    [0] Everybody of this wave has answered: no invitation would lapse.
    [one] One person of this wave has not answered. The invitation would lapse and free the seat. An answer is still taken before the deadline while a seat is free.
   *[other] { $people } people of this wave have not answered. Their invitations would lapse and free their seats. An answer is still taken before the deadline while a seat is free.
}
wave-close-maybe = { $people ->
    [one] One person answered “maybe” and keeps the seat.
   *[other] { $people } people answered “maybe” and keep their seats.
}
wave-close-silent = Who has not answered
wave-close-done = This wave is closed.
wave-close-not-yet = It can be closed once its last day, { $day }, is over.
refusal-beyond-limits = { $limits ->
    [one] This goes beyond a limit. Give a reason, or change the limit first; nothing was changed.
   *[other] This goes beyond { $limits } limits. Give a reason, or change the limits first; nothing was changed.
}
refusal-already-drawing = A draw for this list is at work already. Wait for it, or stop it first.
audit-wave-closed = Wave of invitations closed
audit-draw-stopped = Draw stopped
audit-limits-overridden = Let in beyond a limit
drawing-state-working = At work
drawing-state-drawn = Drawn
drawing-state-stopped = Stopped
drawing-state-out-of-time = Out of time
drawing-state-refused = Not kept
drawing-state-failed = Interrupted
