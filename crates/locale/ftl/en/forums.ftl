# Without duplicating existing forums: the meetings of other bodies, similar meetings, weekends and public holidays.

nav-forums = Other forums
forum-lead = Meetings of regional processes and other bodies. Dialogues that are planned are compared with them.
forum-new = Add a meeting
forum-new-lead = Only the secretariat sees it.
forum-none = No meeting of another body is listed here
forum-none-text = Add one by hand, or take over the calendar file that a regional process publishes.
forum-to-come = To come
forum-past = Over
forum-days = Days
forum-organiser = Held by
forum-organiser-hint = The regional process or body, such as the Bali Process.
forum-all-regions = All regional groups
forum-themes-hint = Choose all that it is about. Themes in common are what makes a dialogue similar.
forum-address = Web address
forum-imported-hint = It came from a calendar file. When the file is taken over again, its title, days and place become what the file says.
forum-remove = Take out of the list
forum-import = Take over a calendar file
forum-import-lead = Files that end in .ics, as calendars and websites offer them. Nothing is taken over before you have looked at it.
forum-file = Calendar file
forum-file-hint = At most 256 KB and 1,000 meetings.
forum-file-look = Look at the file
forum-preview = What becomes of each meeting
forum-preview-lead = Meetings are known again by the identity that the file gives them, so a file can be taken over again when it changes.
forum-becomes = What becomes of it
forum-common-hint = Said of every meeting that is new. It can be changed for each of them afterwards; what was said of the others stays.
forum-take-over = Take over
forum-nothing-to-take = There is nothing to take over.
forum-repeats = It repeats; only its first time is taken.
forum-row = Meeting { $number } of the file
forum-outcome-created = New
forum-outcome-updated = Updated
forum-outcome-unchanged = Unchanged
forum-outcome-removed = Called off: taken out of the list
forum-outcome-left-out = Left out
forum-outcome-without-uid = It has no identity
forum-outcome-uid-twice = The same identity stands above
forum-outcome-without-title = It has no title
forum-outcome-without-day = It has no day that can be read
forum-outcome-end-before-start = It ends before it begins
file-reason-agenda-too-large = it is larger than 256 KB or holds more than 1,000 meetings; divide it
file-reason-no-meetings = it holds no meeting
problem-not-a-calendar = This is not a calendar file.
done-forums-imported = The calendar file has been taken over.
audit-forum-added = Wrote down a meeting of another body
audit-forum-changed = Changed a meeting of another body
audit-forum-removed = Took a meeting of another body out of the list
audit-forums-imported = Took over a calendar file of another body
audit-forum-counts = { $created } new, { $updated } updated, { $unchanged } unchanged, { $removed } taken out

## Similar meetings
similar-look = Look for similar meetings
similar-title = Similar meetings
similar-text = Check that they do not duplicate each other and do not ask the same people twice.
similar-title-words = similar title
similar-themes = shared: { $themes }
similar-regions = same region: { $regions }
similar-same-days = on the same days
similar-days = { $days ->
    [one] within { $days } day
   *[other] within { $days } days
}
similar-none = No similar meeting was found.
likeness-strong = very similar
likeness-clear = similar
likeness-some = something in common

## Weekends and public holidays
beside-title = Weekends and public holidays on these days
beside-text = Where the people on the list come from – or, while nobody is on it, the States of the regional groups that the quotas ask for – and where the meeting takes place.
beside-weekend = weekend in { $states }
beside-holiday = { $name } in { $states }
beside-estimated = { $name } in { $states } (by the moon, may shift by a day)
beside-other-states = { $count ->
    [one] { $count } other State
   *[other] { $count } other States
}
beside-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
beside-unknown = Public holidays are known until the end of { $year }.
