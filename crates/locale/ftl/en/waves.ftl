# Waves of invitations: dates, the state of the quotas, whom to ask next.
done-wave-planned = The wave has been planned.
done-wave-removed = The wave has been removed.
waves-title = Waves
waves-lead = Invitations go out in waves that close on a day. Whoever accepted or has not answered keeps the seat; nobody is uninvited and nobody is asked twice.
waves-reachable = Every quota can still be met.
waves-not-reachable = Not every quota can be met any more.
waves-not-known = Whether every quota can still be met is not known yet
waves-not-known-text = The counts below are right; the exact answer took too long. Open the page again in a moment.
waves-next = What to do next
waves-full = No seat is open: wait for answers.
waves-advice = { $open ->
    [one] One seat is open. About { $rate } of those asked accept.
   *[other] { $open } seats are open. About { $rate } of those asked accept.
}
waves-offer = Asking { $open } leaves a seat for each, whoever accepts. Asking up to { $offer } keeps the risk that too many come below 5 per cent.
waves-offer-none = Asking more than { $open } would make it too likely that more come than there are seats.
waves-expected = Of those invited so far { $coming } are expected to come. More than the seats: { $more }; fewer: { $fewer }.
waves-draw = Draw the next wave
waves-quotas = Where the answers leave each quota
waves-wanted = Wanted
waves-at-least = { $seats } or more
waves-at-most = { $seats } or fewer
waves-pending = Pending
waves-expected-column = Expected
waves-met-chance = Chance to be met
waves-possible = Still possible
waves-state-met = Met
waves-state-on-track = On track
waves-state-at-risk = At risk
waves-state-unreachable = Unreachable
waves-critical = Critical people
waves-critical-text = If any one of them declines, the quotas cannot all be met any more. Speak to them first.
waves-critical-none = Nobody: whoever declines, the quotas can be met with somebody else.
waves-critical-unfinished = Time was over before everybody was looked at.
waves-instead = Who could step in
waves-substitutes = Substitutes
waves-substitutes-of = Who could step in for { $name }
waves-substitute-reason = In the place of { $name }
waves-same = Serves alike
waves-different = Different
waves-keeps-quotas = Keeps the quotas
waves-breaks-quotas = Quotas not met
waves-dates = Dates
waves-wave = Wave
waves-number = Wave { $number }
waves-opens = Opens on
waves-closes = Closes on
waves-silent = Waiting
waves-declined = Gave up
waves-ahead = Ahead
waves-open = Open
waves-closed = Closed
waves-outside = Outside the waves
waves-plan = Plan wave { $number }
waves-overdue = { $people ->
    [one] One person has not answered though the wave is over
   *[other] { $people } people have not answered though their wave is over
}
waves-overdue-text = They keep their seats. Remind them, or close the wave: their invitations lapse and free the seats for the next one.
waves-overdue-show = Show them
waves-rates = Acceptance rates
waves-rates-text = From all invitations so far, by type of organization alone. Rates say how many to ask, never whom. Before anybody has answered, six in ten are expected to accept.
waves-kind = Type of organization
waves-everybody = All together
waves-answered = Answered
waves-rate = Rate
waves-range = Likely range
