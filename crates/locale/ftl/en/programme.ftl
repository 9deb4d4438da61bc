# The programme of a dialogue: at the desk, as an agenda to print, and in public.

programme = Programme
programme-session = Session
programme-none = No session has been planned yet
programme-none-text = Begin with the first session: what it is, when it begins and how long it lasts. The date of the meeting may still be open.
programme-add = Add a session
programme-session-edit = Change the session
programme-remove = Remove this session
programme-agenda = Agenda to print
programme-day = Day { $day }
programme-day-of = Day of the meeting
programme-sessions-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
programme-times-in = Times in { $place }
programme-times-local = Times by the clocks at the place of the meeting
programme-also-in = Also show the times in
programme-zone-none = Only the meeting’s own times
programme-show = Show
programme-room = Room
programme-room-hint = Type it the same way each time, so that a double booking is noticed.
programme-track = Track
programme-track-hint = For sessions at the same time. Leave it empty when everybody attends.
programme-kind = Kind of session
programme-about = What it is about
programme-minutes = Minutes
programme-languages-hint = The languages that are spoken and interpreted.
programme-interpretation = Interpretation: { $languages }
programme-follow = What follows on that day moves along
programme-follow-hint = Later sessions begin so much later or earlier as this one ends; those of another track stay.
programme-people = Chair, panel and interpreters
programme-people-none = Nobody has a part in this session yet.
programme-role = Role
programme-find = Find somebody in the directory
programme-take-off = Take off
programme-check = To check
programme-up = Move up
programme-down = Move down
programme-drag = Drag to another place in the programme
problem-past-midnight = The session would end after midnight. Choose an earlier place, or shorten what comes before it.
programme-problems = { $count ->
    [one] { $count } session cannot stay as it is
   *[other] { $count } sessions cannot stay as they are
}
programme-published-since = The public has been able to read the programme since { $day }
programme-not-published = Only the secretariat sees the programme
programme-publish-hint = Once published, the public reads sessions, rooms and those who chair, moderate and speak, by name; interpreters are not named.
programme-once-convened = The public reads it once the dialogue is convened and the programme published.
programme-publish = Publish the programme
programme-withdraw = Hide it from the public
programme-sessions = a session
finding-gap = { $span } without a session before it
finding-overrun = Runs { $span } into “{ $title }”
finding-room-taken = Its room is also used by “{ $title }”
finding-person-twice = { $name } is also needed in “{ $title }”
finding-before-the-meeting = Begins { $span } before the meeting
finding-after-the-meeting = Ends { $span } after the meeting
finding-no-such-day = The meeting does not have this day
finding-no-interpreter = No interpreter for { $language }
portal-read-programme = Read the programme
dialogue-step-programme = Draw up the programme
done-programme-published = The programme has been published.
done-programme-withdrawn = The public no longer sees the programme.
done-programme-moved = The session has been moved.
done-session-added = The session has been added. Say below who has a part in it.
audit-session-added = Session added
audit-session-changed = Session changed
audit-session-removed = Session removed
audit-session-role-given = Role in a session given
audit-session-role-ended = Role in a session ended
audit-programme-published = Programme published
audit-programme-withdrawn = Programme hidden from the public

session-kind-session = Session
session-kind-panel = Panel
session-kind-side-event = Side event
session-kind-break = Break
session-role-chair = Chair
session-role-moderator = Moderator
session-role-panellist = Panellist
session-role-rapporteur = Rapporteur
session-role-interpreter = Interpreter

## Ties: a dialogue that follows another one
tie-title = Tie to another dialogue
tie-lead = A tied dialogue keeps its distance from another one: when that one moves, it moves along, and those who are invited are told.
tie-to = Tied to
tie-along = Tied to this one
tie-parent = Which dialogue it follows
tie-days = Days between the two
tie-days-hint = 1 is the day right before or after; 0 is the same day.
tie-side = On which side
tie-side-before = Before it
tie-side-after = After it
tie-place = In the same place, and people meet in the same way
tie-place-hint = Place and way of meeting are taken over now and whenever they change there.
tie-same-place = in the same place
tie-days-before = { $days ->
    [0] on the day on which it begins
    [one] on the day before
   *[other] { $days } days before
}
tie-days-after = { $days ->
    [0] on the day on which it ends
    [one] on the day after
   *[other] { $days } days after
}
tie-save = Tie
tie-end = Untie; it stays where it is
change-moves-along = Moves along
change-nobody-told = Nobody is told: no invitation there has to change.
change-lead-along = { $count ->
    [one] { $count } dialogue is tied to this one and moves along.
   *[other] { $count } dialogues are tied to this one and move along.
}
done-dialogue-tied = The dialogue is tied.
done-dialogue-untied = The dialogue is no longer tied. It stays where it is.
problem-tied-to-another = This dialogue is tied to another one. Move that one, or untie this one first.
refusal-tied-cannot-follow = “{ $title }” is tied to this dialogue and cannot move along. Look at its own date, deadline and seats, or untie it first.
refusal-moves-others = Dialogues that your group does not plan follow this one and would move along. Ask the secretariat to move it.
audit-dialogue-tied = Tied to another dialogue
audit-dialogue-untied = Untied from another dialogue
