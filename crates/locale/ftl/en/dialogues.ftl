# Dialogues at the desk: planning, the overview of a dialogue's life, the desk's home.

refusal-too-early = It has not begun yet. Mark it as held once it has.
# In the list above a form: the field, and what is wrong with it.
form-problem-of = { $label }: { $problem }
problem-not-the-word = Type the word exactly as it is shown.
done-dialogue-created = The dialogue has been created. The list below leads through its life.
done-dialogue-unchanged = Nothing was different, so nothing was changed.
done-dialogue-convened = The dialogue has been convened. It is public now, and invitations can be issued.
done-dialogue-held = The dialogue has been marked as held. The report comes next.
done-dialogue-cancelled = The dialogue has been cancelled.

## What a dialogue can lack
dialogue-summary = a summary that says what the dialogue is about
dialogue-date = a date

## The head of a dialogue's pages
dialogue-tabs = This dialogue
dialogue-tab-overview = Overview
dialogue-tab-balance = Balance
dialogue-tab-invitations = Invitations
dialogue-tab-attendance = Attendance
dialogue-tab-report = Report
dialogue-when = When
dialogue-seats-label = Seats
dialogue-seats = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}

## The list
dialogue-list-lead = Every dialogue that is planned, convened, held or cancelled.
dialogue-filter = Filter dialogues
dialogue-year = Year
dialogue-invited = Invited
dialogue-accepted = Accepted
dialogue-none-yet = No dialogue has been planned yet
dialogue-none-yet-text = Begin with a title and a number of seats. The date can follow later.

## The form of the plan
dialogue-new = New dialogue
dialogue-new-lead = It stays a draft that only the secretariat sees until you convene it.
dialogue-create = Create a dialogue
dialogue-edit = Change the plan
dialogue-optional = optional
dialogue-format = Format
dialogue-themes-hint = Choose all that the dialogue is about. They can become quotas.
dialogue-when-known = What is known of the date?
dialogue-days = The day or days
dialogue-days-hint = The hours follow later.
dialogue-hours = The hours
dialogue-hours-hint = Calendars then show the invitation at the right time everywhere.
dialogue-first-day = Day
dialogue-last-day = Last day, if it is another
dialogue-start-time = Begins at
dialogue-end-time = Ends at
dialogue-respond-by = Answers until
dialogue-respond-by-hint = The last day on which an answer counts, in the time zone of the meeting.
dialogue-where = Where
dialogue-mode = How people meet
dialogue-place-hint = City first, then building and room. Not needed for a meeting that is only online.
dialogue-online-address = Address of the online room
dialogue-online-address-hint = Shown to those who are invited, never to the public. It begins with https://.
dialogue-seats-hint = One seat is one person at the table.
dialogue-seats-number = Number of seats
dialogue-per-country = At most for one country
dialogue-per-organisation = At most for one organization
dialogue-summary-label = Summary
dialogue-summary-hint = What the dialogue is about and what should come of it, in a few sentences. It goes into invitations and onto the public page. Needed before the dialogue can be convened.
dialogue-language = Language of title and summary
dialogue-language-hint = Each invitation is framed in the language of the person who receives it.

## The overview
dialogue-life = From plan to report
dialogue-plan = The plan
dialogue-elsewhere = Also
dialogue-reference = Number in its year
dialogue-copy = Plan another one like this
dialogue-take = Take over from the dialogue that this one is like
dialogue-take-quotas = Its quotas
dialogue-take-standings = Who must and who must not be invited, with the reasons
dialogue-take-programme = Its programme, without the people in it
dialogue-take-partners = Its partners, with their logos
dialogue-public-page = Public page
dialogue-convene = Convene
dialogue-hold = Mark as held
dialogue-cancel = Cancel this dialogue
dialogue-step-plan = Complete the plan
dialogue-step-convene = Convene the dialogue
dialogue-step-quotas = Set the quotas
dialogue-step-shortlist = Draw up a balanced shortlist
dialogue-step-invitations = Issue the invitations
dialogue-step-answers = Follow the answers
dialogue-step-hold = Hold the dialogue
dialogue-step-report-drafted = Draft the summary report
dialogue-step-report-adopted = Have the report adopted
dialogue-step-report-published = Publish the report
dialogue-pace-done = Done
dialogue-pace-next = Next
dialogue-pace-late = Late
dialogue-pace-later = Later
dialogue-pace-skipped = Not done here
dialogue-note-no-summary = A summary is missing; it is needed to convene the dialogue.
dialogue-note-quotas = { $count ->
    [one] { $count } quota
   *[other] { $count } quotas
}
dialogue-note-shortlist = { $count } on the shortlist for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
dialogue-note-invited = { $count } invited for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
dialogue-note-answers = Accepted { $accepted } · tentative { $tentative } · declined { $declined } · no answer { $silent }
dialogue-note-until = answers until { $day }

## Cancelling
dialogue-cancel-draft = This dialogue is a draft that nobody outside has seen. It stays in the list as cancelled.
dialogue-cancel-convened = { $people ->
    [0] The public page will say that the dialogue is cancelled. Nobody holds an invitation. This cannot be undone.
    [one] The public page will say that the dialogue is cancelled, and { $people } person holds an invitation, which is withdrawn by e-mail. This cannot be undone.
   *[other] The public page will say that the dialogue is cancelled, and { $people } people hold an invitation, which is withdrawn by e-mail. This cannot be undone.
}
dialogue-cancel-reason-hint = Kept in the audit trail.
dialogue-cancel-word = CANCEL
dialogue-cancel-confirm = Type { $word } to confirm
dialogue-keep = Keep the dialogue

## The home of the desk
desk-due = Late and next
desk-nothing-due = Nothing is waiting for you.
desk-all-dialogues = See all dialogues
desk-answers = Latest answers
desk-no-answers = No answer has arrived yet.
desk-own = What you worked on last
desk-own-none = Dialogues that you create or change appear here.
desk-first-text = Create the first dialogue: a title and a number of seats are enough to begin.
desk-first-contacts = Then import the people who could be invited, from a CSV or XLSX file.
desk-people-known = { $people ->
    [one] { $people } person is in the directory already.
   *[other] { $people } people are in the directory already.
}
desk-import-contacts = Import contacts
desk-focal-point-text = You are the focal point of your organization. Invitations reach each person by e-mail and are answered behind the link in that e-mail or in the calendar, without signing in; a substitute is named in the same place. Write to the secretariat to change who may be invited for your organization.
desk-lead-text = You are registered as a lead, and no working group is in your charge at present. Write to the secretariat.
desk-lead-none = No meeting of your groups is planned yet
desk-lead-none-text = Plan one from here or from the page of a group: choose who comes, invite, and see who answers.

## A year at a glance
year-view = Year by month
year-title = The year { $year }
year-lead = { $count ->
    [one] { $count } dialogue, and the milestones of processes
   *[other] { $count } dialogues, and the milestones of processes
}
year-months = Months of the year
year-none = Nothing falls into this year
year-none-text = Dialogues stand here once they have a date.
year-undated = { $count ->
    [one] { $count } dialogue has no date yet
   *[other] { $count } dialogues have no date yet
}

## Two officers with one form
conflict-title = Changed by somebody else meanwhile
conflict-text = What you typed is still in the form below. Fields that you had not touched took the new value. Saved again, your values stand.
conflict-now = Now
conflict-typed = You typed
conflict-taken-over = Not touched: the new value was taken over
