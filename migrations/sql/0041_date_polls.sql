-- Times that are proposed for a dialogue, and what people say to them.

CREATE TABLE date_poll (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL CONSTRAINT date_poll_one_per_dialogue UNIQUE REFERENCES dialogue (id),
    -- The zone in which the times are proposed, by its name.
    zone TEXT NOT NULL,
    minutes BIGINT NOT NULL CONSTRAINT date_poll_minutes_possible CHECK (minutes BETWEEN 15 AND 720),
    -- What those who are asked are told beside the times.
    message TEXT NOT NULL,
    -- The last day for an answer, in the meeting's zone, as 2023-03-01.
    answer_by TEXT,
    state TEXT NOT NULL CONSTRAINT date_poll_state_known CHECK (state IN ('open', 'closed')),
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL
);

-- A time by the meeting's clock: 2023-03-14 and 15:00.
CREATE TABLE date_slot (
    id TEXT PRIMARY KEY,
    poll_id TEXT NOT NULL REFERENCES date_poll (id),
    day TEXT NOT NULL,
    start TEXT NOT NULL,
    CONSTRAINT date_slot_once UNIQUE (poll_id, day, start)
);

-- Who is asked. The link in their mail is derived from the secret key; only its SHA-256 is here.
CREATE TABLE date_voter (
    id TEXT PRIMARY KEY,
    poll_id TEXT NOT NULL REFERENCES date_poll (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    token_hash TEXT NOT NULL CONSTRAINT date_voter_token_once UNIQUE,
    -- Where they said to be, by the name of the zone.
    zone TEXT,
    asked_at {timestamp} NOT NULL,
    reminded_at {timestamp},
    answered_at {timestamp},
    CONSTRAINT date_voter_once UNIQUE (poll_id, person_id)
);
CREATE INDEX date_voter_by_person ON date_voter (person_id);

CREATE TABLE date_answer (
    voter_id TEXT NOT NULL REFERENCES date_voter (id) ON DELETE CASCADE,
    slot_id TEXT NOT NULL REFERENCES date_slot (id) ON DELETE CASCADE,
    answer TEXT NOT NULL CONSTRAINT date_answer_known CHECK (answer IN ('yes', 'if-need-be', 'no')),
    PRIMARY KEY (voter_id, slot_id)
);
CREATE INDEX date_answer_by_slot ON date_answer (slot_id);
