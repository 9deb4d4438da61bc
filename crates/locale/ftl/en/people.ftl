# The list of a meeting without a draw: people of the group, and others by their address.

dialogue-tab-people = People
people-lead = Who is invited to this meeting: members of the group whom you choose, and others whom you name by their e-mail address.
people-balance = Who is on the list
people-list = List of people
people-empty = Nobody is on the list yet
people-empty-text = Choose members of the group, or name somebody by their e-mail address.
people-members = Members to invite
people-members-of = From the group “{ $group }”
people-members-hint = Those who serve today and are not on the list yet.
people-members-none = Nobody else who serves in the group today can be chosen.
people-to-group = Go to the group
people-choose = Put on the list
people-taken-off = was taken off the list
people-other = Somebody else
people-other-hint = Whoever has this address in the directory is put on the list as the directory has them.
people-organisation-hint = As the directory writes it. Leave it blank when the directory does not have it: organizations are added by the secretariat.
people-name = Put this person on the list
people-beyond-text = The plan sets these limits. Give a reason below to go beyond them: it stays on record and is shown beside the name.
done-people-chosen = The list has been changed.
done-people-removed = Taken off the list.
problem-out-of-the-directory = This person has been taken out of the directory. Ask the secretariat.
