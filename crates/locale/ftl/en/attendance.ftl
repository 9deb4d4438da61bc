# Who was there and who spoke.
done-attendance-recorded = The attendance has been recorded.
attendance-title = Attendance
attendance-lead = Record who was there and who took the floor. The balance shows both points as soon as they are saved.
attendance-presence = Presence
attendance-spoke = Spoke
attendance-not-recorded = Not recorded
attendance-uninvited = Without an invitation
attendance-rest-in-person = Record all others who accepted as present in person
attendance-rest-online = Record all others who accepted as present online
attendance-counts = { $present } present · { $spoke } spoke · { $open } not recorded
attendance-closed = Nothing can be recorded yet
attendance-nobody = Nobody has been invited yet
attendance-nobody-text = Those who are invited stand on this list.
