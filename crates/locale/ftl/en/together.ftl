together-title = { $people ->
    [one] { $people } person selected
   *[other] { $people } people selected
}
together-nobody = Nobody is selected
together-nobody-text = Tick people in the directory, or take all whom the filters show.
together-others = { $people ->
    [one] and { $people } other
   *[other] and { $people } others
}
together-archived = taken out of the directory
together-archiving = Take out of the directory
together-archiving-text = Nobody proposes or invites them any more. Invitations and reports that name them stay, and they can be taken back at any time.
together-archive = { $people ->
    [one] Take { $people } person out
   *[other] Take { $people } people out
}
together-restore = { $people ->
    [one] Take { $people } person back in
   *[other] Take { $people } people back in
}
together-shortlist = Put on a shortlist
together-shortlist-text = The next page shows how the balance would look with them. Nothing is changed before you say so there.
together-shortlist-limit = Only the first { $people } are taken along.
together-dialogue = Dialogue
together-choose = Choose a dialogue
together-try = Try it
together-column = Select
together-select = Select { $name }
together-selected = With those selected…
together-all = { $people ->
    [one] With the one person found…
   *[other] With all { $people } people found…
}
done-people-archived = The people were taken out of the directory.
done-people-restored = The people are in the directory again.
