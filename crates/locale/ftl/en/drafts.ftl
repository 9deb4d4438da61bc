# Drafts: what was typed into a form and not saved.

draft-kept = Kept as your draft, { $when }
draft-left = You have unsaved text from { $when }
draft-stale = What is saved has changed since.
draft-restore = Restore it
draft-discard = Discard it
draft-restored = The form holds your unsaved text from { $when }
draft-restored-text = Nothing of it is saved before you save it.
draft-restored-stale = What is saved has changed since. Look at it before you save.
draft-look = Show what is saved

done-draft-discarded = The unsaved text has been discarded.
