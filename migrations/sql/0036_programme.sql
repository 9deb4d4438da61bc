-- The programme of a dialogue: sessions by the meeting's own days and clock, and who has a part in them.

-- Since when the public sees the programme; null while it is drawn up.
ALTER TABLE dialogue ADD COLUMN programme_published_at {timestamp};

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    -- The day of the meeting from 1, the minute of that day, and how long: the meeting's date may change.
    day BIGINT NOT NULL CONSTRAINT session_day_is_of_the_meeting CHECK (day BETWEEN 1 AND 31),
    start BIGINT NOT NULL CONSTRAINT session_begins_within_its_day CHECK (start BETWEEN 0 AND 1439),
    minutes BIGINT NOT NULL,
    -- Empty for a session that everybody attends.
    track TEXT NOT NULL,
    room TEXT NOT NULL,
    -- Codes of languages with commas between them.
    languages TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT session_ends_within_its_day CHECK (minutes >= 1 AND start + minutes <= 1440)
);
CREATE INDEX session_by_dialogue_and_time ON session (dialogue_id, day, start);

CREATE TABLE session_person (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    -- The order in which the programme names them.
    place BIGINT NOT NULL,
    PRIMARY KEY (session_id, person_id, role)
);
CREATE INDEX session_person_by_person ON session_person (person_id);
