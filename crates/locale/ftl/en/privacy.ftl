# What is held about a person: taken along, held by law, erased.

person-data = Data about this person
person-data-take = Take it along
person-data-take-text = Everything that Convener holds about the person, as one file: the entry of the directory, invitations and answers, delegations, attendance, groups, mails and the trail. It is for the person who asks; that you took it is on record.
person-data-take-now = Download the data
person-data-hold = Legal hold
person-data-hold-reason = Why the data must be kept
person-data-hold-hint = While there is a reason, nobody can erase the person. Empty it to end the hold.
person-data-erase = Erase the person
person-data-erase-text = Name, addresses, what was written and every mail go, from here and from each dialogue. What is counted stays: that somebody of that State, organization and gender was invited and came. It cannot be undone; backups keep it until they are deleted.
person-data-word = erase
person-data-word-hint = Type “{ $word }” to confirm.
person-data-erase-now = Erase for good
person-data-held = The data is held by law and cannot be erased now.
person-held = held by law
person-still-invited = still invited to a dialogue that is to come
person-erased = Erased
person-erased-text = What told who the person is was erased; what is counted stays.
done-person-erased = The person is erased.
audit-personal-data-taken = Took everything that is held about the person
audit-legal-hold-set = Held the person's data
audit-legal-hold-ended = Ended the hold on the person's data
audit-person-erased = Erased the person
