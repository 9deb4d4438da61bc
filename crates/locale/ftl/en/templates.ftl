# The template of a process, and the concept notes that its dialogues fill in it.

template = Template for concept note and programme
template-lead = Every dialogue of this process fills the same headings. Saving makes a new version; what was filled in an earlier one stays until it is taken over.
template-row = Part { $number }
template-part = Belongs to
template-part-concept-note = Concept note
template-part-programme = Programme
template-heading = Heading
template-guidance = Guiding questions
template-limit = At most so many words, or minutes of a session
template-save = Save as a new version
template-missing = a template of its process
concept-note = Concept note
concept-note-print = Page to print
concept-note-no-template = There is no template yet
concept-note-no-template-text = The dialogue needs a process, and the process a template with parts of a concept note.
concept-note-not-written = not written yet
concept-note-whole = Every part is written
concept-note-missing = { $count ->
    [one] { $count } part is missing
   *[other] { $count } parts are missing
}
concept-note-words = { $words ->
    [one] { $words } word
   *[other] { $words } words
}
concept-note-words-of = { $words } of at most { $limit ->
    [one] { $limit } word
   *[other] { $limit } words
}
concept-note-newer = The template has a newer version: { $version }
concept-note-newer-text = What is written under a heading that it still has comes along; the rest stays on record below.
concept-note-take-over = Take over the newer version
concept-note-kept = Written for earlier versions of the template
programme-asked-for = The template asks for sessions that are missing
programme-asked-for-text = Add them with the title that every dialogue of the process uses.
done-template-saved = The template has been saved.
done-template-taken-over = The newer version of the template has been taken over.
problem-too-many-words = Use at most { $max } words; there are { $found }.
problem-locked-by-template = The template gives this session its title. It cannot be changed here.
audit-template-saved = Template saved
audit-template-taken-over = Newer template taken over
audit-concept-note-changed = Concept note changed
