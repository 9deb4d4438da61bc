-- Meetings of a working group that repeat.

-- The rule, as domain::repeats writes it ("weekly 2 after 8"); empty for a dialogue that takes place once.
ALTER TABLE dialogue ADD COLUMN repeats TEXT NOT NULL DEFAULT '';
-- When the last meeting of the series ends that takes place; empty for a dialogue that takes place once.
ALTER TABLE dialogue ADD COLUMN series_ends_at {timestamp};
-- How often SEQUENCE rose for single meetings since everybody was asked: answers to the whole from before count.
ALTER TABLE dialogue ADD COLUMN series_steps BIGINT NOT NULL DEFAULT 0;

-- The meetings that do not take place as the rule has them.
CREATE TABLE meeting (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    -- The day that the rule gives it, by the meeting's clock: its name for good, also after it was moved.
    day TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT meeting_state_known CHECK (state IN ('moved', 'dropped')),
    -- Where it was moved to: a day, and the clock's time from and until.
    to_day TEXT,
    start_time TEXT,
    end_time TEXT,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT meeting_once PRIMARY KEY (dialogue_id, day),
    CONSTRAINT meeting_moved_somewhere CHECK (state = 'dropped' OR (to_day IS NOT NULL AND start_time IS NOT NULL AND end_time IS NOT NULL))
);

-- The meeting of a series that an answer is for, by its day; empty for the whole.
ALTER TABLE rsvp ADD COLUMN meeting TEXT NOT NULL DEFAULT '';
