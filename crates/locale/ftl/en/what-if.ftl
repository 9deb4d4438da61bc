# Trying changes to quotas and shortlist without making them.
done-what-if-applied = The changes have been made.
what-if-title = What if…
what-if-lead = Try out changes here. The address of this page carries them; nothing is saved until you apply them.
what-if-could = With these changes the quotas could be met.
what-if-draw-again = The list as it stands would not meet them all: draw again after applying.
what-if-open-seats = { $seats ->
    [one] One seat would be open for the next draw.
   *[other] { $seats } seats would be open for the next draw.
}
what-if-chart = The balance as it is and as it would be
what-if-now = Now
what-if-then = What if
what-if-changes = Changes tried
what-if-added = { $name }: added
what-if-removed = { $name }: taken off the list
what-if-locked = { $name }: place locked
what-if-quota = { $quota }: { $after } instead of { $before }
what-if-take-back = Take back
what-if-reason-hint = One reason for all of these changes. It stays on record.
what-if-apply = Apply these changes
what-if-discard = Discard
what-if-change-quota = Change a quota
what-if-quota-hint = Leave both numbers empty to try without this quota.
what-if-try = Try
what-if-list = Shortlist as it would be
what-if-without = Try without
what-if-lock = Try locking
what-if-add = Try adding
what-if-find = Try somebody else
