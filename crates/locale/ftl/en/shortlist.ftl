# The balance of a dialogue: quotas, whether they can be met, the shortlist and its draws.

done-shortlist-proposed = A shortlist has been drawn.
done-shortlist-added = Added to the shortlist.
done-shortlist-removed = Removed from the shortlist. This person will not be proposed again; you can lift that below.
done-shortlist-decided = The decision is on record. It holds from the next draw on.
done-shortlist-lifted = The decision has been lifted.
done-shortlist-locked = The place is locked: the next draw keeps it.
done-shortlist-unlocked = The place is open to the next draw again.
done-shortlist-relaxed = The quotas have been changed.
done-shortlist-quotas-set = The quotas have been set.

## The answer
shortlist-can = The quotas can be met.
shortlist-can-without = A list can be drawn.
shortlist-could = These quotas could be met. They have not been saved yet.
shortlist-pool = { $people ->
    [one] One person of the directory can be proposed.
   *[other] { $people } people of the directory can be proposed.
}
shortlist-without-address = { $people ->
    [one] One person cannot be drawn for want of an e-mail address.
   *[other] { $people } people cannot be drawn for want of an e-mail address.
}
shortlist-chance = In the last draw everyone who could be drawn had a chance of at least { $chance }.
shortlist-changed-since = Since the last draw the quotas, the decisions or the directory have changed.
shortlist-over-cap = { $who }: { $count } people on the list, at most { $limit } allowed
shortlist-over-cap-text = The list can stay as it is, but an invitation beyond the limit needs a reason.

## The chart
shortlist-summary = { $shortlisted } of { $seats } shortlisted · { $invited } invited · { $accepted } accepted
shortlist-summary-floor = { $present } present · { $spoke } spoke
shortlist-chart = Quotas and how they are met
shortlist-quota = Quota
shortlist-min = Minimum
shortlist-max = Maximum
shortlist-unit = Unit
shortlist-shortlisted = Shortlisted
shortlist-invited = Invited
shortlist-accepted = Accepted
shortlist-present = Present
shortlist-spoke = Spoke
shortlist-points = From the shortlist to the floor
shortlist-points-order = From top to bottom: { $points }
shortlist-undisclosed = undisclosed
shortlist-legend-undisclosed = Undisclosed: counts neither way
shortlist-legend-missing = Missing
shortlist-legend-quota = Minimum and maximum
shortlist-state-open = Open
shortlist-state-met = Met
shortlist-state-below = { $seats ->
    [one] { $seats } more needed
   *[other] { $seats } more needed
}
shortlist-state-above = { $seats ->
    [one] { $seats } too many
   *[other] { $seats } too many
}
shortlist-state-at-risk = At risk
shortlist-state-at-risk-note = with one more decline
shortlist-state-missed = { $seats ->
    [one] Missed by { $seats }
   *[other] Missed by { $seats }
}
shortlist-quota-name = { $dimension }: { $feature }
shortlist-no-quotas = No quotas yet
shortlist-no-quotas-text = Without quotas a list is drawn by lot alone. Set them to say which voices must be at the table.
shortlist-set-quotas = Set quotas

## Why not
shortlist-why-too-few = { $seats ->
    [one] There is nobody to draw for the only seat.
   *[other] Only { $available } people can be drawn for { $seats } seats.
}
shortlist-why-too-many-held = { $held } people hold a seat or must be invited; there are { $seats } seats.
shortlist-why-held-exceed-cap = Those who hold a seat or must be invited are already more than { $limit } of one and the same: { $attribute }.
shortlist-why-cap-leaves-empty = With at most { $limit } of one and the same ({ $attribute }), only { $reachable } of { $seats } seats can be filled.
shortlist-why-hard-rules = The seats, the limits and the decisions about people exclude each other.
shortlist-why-min-above-max = { $quota }: the minimum of { $min } is above the maximum of { $max }.
shortlist-why-too-few-of = { $quota }: { $min } are asked for, { $available } can be drawn.
shortlist-why-held-above-max = { $quota }: { $held } hold a seat or must be invited, at most { $max } may.
shortlist-why-minima = { $quotas ->
    [one] With { $seats } seats, this quota ({ $dimension }) asks for { $total } places.
   *[other] With { $seats } seats, these { $quotas } quotas ({ $dimension }) ask for { $total } places.
}
shortlist-why-maxima = { $quotas ->
    [one] This quota ({ $dimension }) lets in { $total } people; there are { $seats } seats.
   *[other] These { $quotas } quotas ({ $dimension }) let in { $total } people; there are { $seats } seats.
}
shortlist-why-combination = These quotas cannot all be met by one list.
shortlist-why-ask = With { $seats } seats, these { $quotas } quotas ({ $dimension }) ask for { $total } places.
shortlist-why-together = One person may count for several of them, but no list of { $seats } people in the directory meets them all at once.
shortlist-why-quotas = They exclude each other: { $quotas }.
shortlist-why-rules = It would be possible without any one of these: { $rules }.
shortlist-at-least = { $quota }, at least { $seats }
shortlist-at-most = { $quota }, at most { $seats }
shortlist-rule-seats = { $seats ->
    [one] the limit of { $seats } seat
   *[other] the limit of { $seats } seats
}
shortlist-rule-at-most = at most { $limit } of one and the same ({ $attribute })
shortlist-rule-must = the decisions about who must be invited
shortlist-rule-must-not = the decisions about who must not be invited
shortlist-rule-invited = the seats that are held already
shortlist-rule-apart = the people who must not be at the same table
shortlist-rule-champions = one person speaks for one { $attribute } only

## What would help
shortlist-advice = { $seats ->
    [one] Moving the quotas by one seat is enough:
   *[other] Moving the quotas by { $seats } seats in all is enough:
}
shortlist-advice-other = { $seats ->
    [one] Another way moves the quotas by one seat:
   *[other] Another way moves the quotas by { $seats } seats in all:
}
shortlist-advice-all = { $changes ->
    [one] Make this change
   *[other] Make all { $changes } changes
}
shortlist-advice-min = { $quota }: lower the minimum from { $from } to { $to }
shortlist-advice-max = { $quota }: raise the maximum from { $from } to { $to }
shortlist-advice-touched = { $quotas ->
    [one] This touches one quota:
   *[other] This touches { $quotas } quotas:
}
shortlist-advice-change = { $quota }: { $after } instead of { $before }
shortlist-wanted = { $people ->
    [one] Or look for one more person who counts for all of these: { $kind }.
   *[other] Or look for { $people } more people who each count for all of these: { $kind }.
}

## The list
shortlist-list = Shortlist
shortlist-empty = Nobody is on the shortlist yet
shortlist-empty-text = Draw a balanced list, or find people in the directory and add them.
shortlist-why-here = Why here
shortlist-fills-a-seat = Drawn for an open seat
shortlist-own-chance = Chance: { $chance }
shortlist-not-invited = Not invited yet
shortlist-issue = { $people ->
    [one] Issue { $people } invitation
   *[other] Issue { $people } invitations
}
shortlist-reason-hint = Stays on record and is shown beside the name.
shortlist-remove = Remove from the list
shortlist-must-invite = Must be invited
shortlist-must-not = Must not be invited
shortlist-lock = Lock this place
shortlist-unlock = Unlock
shortlist-locked = Locked
shortlist-add = Add to the list
shortlist-decide = Decide…
shortlist-find = Add somebody by hand
shortlist-find-label = Name, organization or position
shortlist-found = People found
shortlist-found-nobody = The directory has nobody with these words.
shortlist-found-more = There may be more. Add a word to find fewer.
shortlist-on-list = On the list
shortlist-no-address = Has no e-mail address and cannot be invited yet.
shortlist-decisions = Decisions about people who are not on the list
shortlist-decision = Decision
shortlist-lift = Lift

## Drawing
shortlist-propose = Propose a balanced shortlist
shortlist-draw-again = Draw again
shortlist-how-drawn = How the list is drawn
shortlist-draw-text = A draw replaces those proposed before and not yet invited. Those added by hand and those invited stay. Whoever was invited before is not proposed again.
shortlist-method = Method
shortlist-method-random = Random draw
shortlist-method-random-hint = Quick. Every draw meets the quotas; nobody's chance is known beforehand.
shortlist-method-maximin = Fair lottery
shortlist-method-maximin-hint = Chances as equal as the quotas allow, and everyone's chance on record. May take a minute with a large directory.
shortlist-method-leximin = Fairest lottery
shortlist-method-leximin-hint = After the smallest chance the next smallest is raised, and so on. Everyone’s chance is on record. May take longer.
shortlist-seed = Seed
shortlist-seed-hint = A number or a text that was announced beforehand. The same seed draws the same list.
shortlist-if-any = if any
shortlist-draws = Draws
shortlist-drawn-at = Drawn on

## The record of a draw
shortlist-draw-title = Record of a draw
shortlist-draw-lead = With the seed and the two files below, anybody draws exactly the same list.
shortlist-drawn-by = Drawn by
shortlist-hash = Fingerprint of the question
shortlist-solver = Solver
shortlist-drawn-from = People to draw from
shortlist-smallest-chance = Smallest chance
shortlist-largest-possible = No draw could make it larger than
shortlist-unreachable = People whom no list can hold
shortlist-drawn = Those drawn
shortlist-id = Identifier
shortlist-chance-column = Chance
shortlist-check = How to check it
shortlist-check-text = Save both files into one folder and run this command there. The fingerprint and the people must be the same as above. The files hold identifiers and what the quotas count, no names.
shortlist-publish = Published draw
shortlist-publish-text = With this file anybody verifies the draw on the page below, without a solver. The file for auditors holds what people count towards, by identifier; the one for everybody holds its fingerprint only. In a small directory chances alone may tell who somebody is.
shortlist-publish-auditors = For auditors
shortlist-publish-everybody = For everybody
shortlist-incomplete = Time was over before the fairest draw was found; the chances are those of the best one found.

## Quotas
shortlist-quotas-title = Quotas
shortlist-quotas-lead = Say how many of the { $seats } seats go, at least and at most, to whom. A per cent is of all seats; a minimum is rounded up, a maximum down. A quota without either bound is left out.
shortlist-try = Check without saving
shortlist-new-quota = New quota
shortlist-choose-quota = Choose a quota…
shortlist-unsaved = Not saved yet.
shortlist-presets = Presets
shortlist-presets-text = A preset fills its rows and keeps the others. Nothing is saved before you save.
shortlist-preset-four-dimensions = Region, theme, scope of mandate and gender together
shortlist-preset-regional-groups = Regional groups of the United Nations: { $min } to { $max } each
shortlist-preset-gender-parity = Gender parity: at least { $min } per cent women and { $min } per cent men
shortlist-preset-themes = Themes of the dialogue: at least { $min } each
shortlist-preset-mandate-scopes = Mandate scopes: at least { $min } each
