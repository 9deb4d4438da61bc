# Dialogues at the desk: planning, the overview of a dialogue's life, the desk's home.

refusal-too-early = It has not begun yet. Note it as held once it has.

## What a dialogue can lack
dialogue-summary = a summary that says what the dialogue is about
dialogue-date = a date

## The head of a dialogue's pages
dialogue-tabs = This dialogue
dialogue-tab-overview = Overview
dialogue-tab-balance = Balance
dialogue-tab-invitations = Invitations
dialogue-tab-report = Report
dialogue-when = When
dialogue-seats-label = Seats
dialogue-seats = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
