# Archiving dialogues: out of the desk's lists, and back.

dialogue-archive = Archive
dialogue-archive-hint = Lists and the year leave it out. It stays readable and can be restored; the public sees no difference.
dialogue-archived = Archived
dialogue-archived-text = Lists and the year leave this dialogue out. Restore it to change its plan or to go on with it. The public sees no difference.
dialogue-archived-show = Archived dialogues
dialogue-archived-hide = Back to the dialogues in use
dialogue-restore = Restore
dialogue-open-invitations = people hold seats by invitation
year-archived = { $count ->
    [one] Show { $count } archived dialogue, too
   *[other] Show { $count } archived dialogues, too
}
year-without-archived = Leave archived dialogues out

done-dialogue-archived = The dialogue has been archived.
done-dialogue-restored = The dialogue has been restored.

audit-dialogue-archived = Dialogue archived
audit-dialogue-restored = Dialogue restored
