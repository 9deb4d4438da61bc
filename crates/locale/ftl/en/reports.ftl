# Summary reports at the desk.

reports-title = Report
reports-gist = Abstract
reports-gist-hint = One paragraph: what the public reads first.
reports-report-title = Title of the report
reports-introduction-hint = Who met, when, about what. A blank line starts a paragraph.
reports-additional-hint = What was suggested beside the key issues. Leave it empty if there is nothing.
reports-dialogue-number = the number that a dialogue gets when it is convened
reports-none = No report has been started
reports-none-text = A summary report has fixed sections: introduction, key issues, additional suggestions, recommendations.
reports-not-yet = The report can be started once the dialogue was held
reports-not-yet-text = Mark the dialogue as held on its overview first.
reports-start = Start the report
reports-texts = Texts
reports-texts-edit = Edit the texts
reports-empty-text = Nothing written yet
reports-locked = The text is locked
reports-locked-text = It was adopted and hashed; nobody can change a word of it.
reports-published-notice = The report is public
reports-open-public = Open the public page
reports-preview = Preview
reports-preview-notice = This is how the public will see the report. It is not published.
reports-changed-on = Last changed
reports-edit-word = Edit

## Points
reports-points = Points
reports-point-add = Add a point
reports-point-new = New point
reports-point-edit = Edit the point
reports-no-points = No point has been added yet.
reports-section = Section
reports-heading = Heading
reports-heading-hint = The cluster under which the point stands. Points with the same heading stand together.
reports-text = Text
reports-text-hint = What was said, without naming a delegation.
reports-grade = Support grade
reports-verb = Verb as used in the room
reports-verb-hint = Word for word, such as “generally welcomed”.
reports-speaker = Class of speaker
reports-no-theme = No theme
reports-up = Move up
reports-down = Move down
reports-remove-point = Remove this point?
reports-remove-recommendation = Remove this recommendation?
reports-remove-text = The versions of the report keep it.
reports-keep = Keep it

## Recommendations
reports-recommendation-add = Add a recommendation
reports-recommendation-new = New recommendation
reports-recommendation-edit = Edit recommendation { $reference }
reports-no-recommendations = No recommendation has been added yet.
reports-arises = Arises from the point
reports-no-point = No single point
reports-addressees-hint = At least one, here or below.
reports-addressees-at-large = Addressees
reports-addressee-states = Particular States
reports-addressee-states-hint = One a line: the name in any of the six languages, or the three-letter code.
reports-addressee-organisations = Organizations
reports-addressee-processes = Regional processes
reports-one-a-line = One a line.

## Steps
reports-step-circulate = Circulate for comments
reports-step-circulate-text = The draft counts as sent to the participants for comments. It can still be changed, and taken back for redrafting.
reports-step-redraft = Take back for redrafting
reports-step-redraft-text = The report becomes a draft again.
reports-step-adopt = Adopt
reports-step-adopt-text = From then on nobody can change a word. The text gets a hash by which anybody can check it, and the references of its recommendations stay for good.
reports-step-publish = Publish
reports-step-publish-text = The report and its recommendations become public at once: on the site, in the feeds and in the API.
reports-step-yes = Yes: { $step }

done-report-started = The report has been started.
done-report-saved = The report has been saved.
done-report-moved = Moved.
done-report-circulate = The report has been circulated.
done-report-redraft = The report is a draft again.
done-report-adopt = The report has been adopted. Its text is locked.
done-report-publish = The report is public.
