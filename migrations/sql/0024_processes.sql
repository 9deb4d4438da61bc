-- Processes that dialogues hang under, with their milestones.

CREATE TABLE process (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT process_slug_once UNIQUE,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT process_state_known CHECK (state IN ('draft', 'running', 'concluded')),
    -- The process that this one carries on.
    follows_id TEXT REFERENCES process (id),
    -- How many dialogues are to be held, and between which days, as 2023-01-01.
    target BIGINT CONSTRAINT process_target_is_some CHECK (target IS NULL OR target BETWEEN 1 AND 1000),
    target_from TEXT,
    target_until TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT process_does_not_follow_itself CHECK (follows_id IS NULL OR follows_id <> id),
    CONSTRAINT process_target_is_whole CHECK ((target IS NULL) = (target_from IS NULL) AND (target IS NULL) = (target_until IS NULL))
);
CREATE INDEX process_by_state ON process (state, title);
CREATE INDEX process_by_predecessor ON process (follows_id);

CREATE TABLE milestone (
    id TEXT PRIMARY KEY,
    process_id TEXT NOT NULL REFERENCES process (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    -- As exact as it is known: 2023, 2021-12 or 2021-12-13.
    day TEXT NOT NULL
);
CREATE INDEX milestone_by_process_and_day ON milestone (process_id, day);

ALTER TABLE dialogue ADD COLUMN process_id TEXT REFERENCES process (id);
CREATE INDEX dialogue_by_process_and_day ON dialogue (process_id, first_day);
