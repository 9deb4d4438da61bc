# Verifying a published draw: for auditors and everybody else.
verify-title = Verify a draw
verify-lead = Hand in a draw as it was published. Every list is counted, the weights are added up and the draw is made again. Nothing of it is kept.
verify-file = File of the draw
verify-text = Or paste its text
verify-check = Verify
verify-passed = No check failed.
verify-failed = { $checks ->
    [one] One check failed.
   *[other] { $checks } checks failed.
}
verify-not-all = { $checks ->
    [one] One check could not be made with what was published.
   *[other] { $checks } checks could not be made with what was published.
}
verify-checks = What was checked
verify-what = Check
verify-detail = Detail
verify-draw = The draw
verify-lists = Lists that could have been drawn
verify-outcome-passed = Passed
verify-outcome-failed = Failed
verify-outcome-not-checked = Not checked
verify-check-format = The file is of a known format
verify-check-hash = People and rules have the fingerprint that was published
verify-check-types = People are grouped by what they count towards
verify-check-panels = Every list keeps every rule
verify-check-weights = The weights add up
verify-check-probabilities = The chances follow from lists and weights
verify-check-minimum = The smallest chance is the one that was published
verify-check-bound = No draw could give everybody a larger chance
verify-check-seed = The seed is made of the text that was announced
verify-check-selected = The seed draws the people who were selected
verify-how = How this works
verify-how-text = The file holds the lists that could have been drawn, each with its weight, and the seed. From these the page works out everybody’s chance, adds up the proof that no draw gives a larger smallest chance, and draws again. It uses no solver, so that nobody need trust one. With people and rules in the file all checks can be made; without them, those that need no more than the numbers.
