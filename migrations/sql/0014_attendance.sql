-- Who was there and who spoke, as the secretariat recorded it; and places on a shortlist that the next draw keeps.

CREATE TABLE attendance (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    presence TEXT NOT NULL CONSTRAINT attendance_presence_known CHECK (presence IN ('in-person', 'online', 'absent')),
    spoke BOOLEAN NOT NULL DEFAULT FALSE,
    recorded_by TEXT,
    recorded_at {timestamp} NOT NULL,
    PRIMARY KEY (dialogue_id, person_id),
    CONSTRAINT attendance_only_those_present_speak CHECK (presence <> 'absent' OR spoke = FALSE)
);

-- The reason why the next draw keeps the person; empty while it need not.
ALTER TABLE shortlist_entry ADD COLUMN locked TEXT NOT NULL DEFAULT '';
