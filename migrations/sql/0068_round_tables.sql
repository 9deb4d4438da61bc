-- Round tables: sessions among which everybody who comes chooses a first and a second one.

CREATE TABLE round_table (
    session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    seats BIGINT NOT NULL CONSTRAINT round_table_has_seats CHECK (seats BETWEEN 1 AND 1000),
    -- The most people of one organisation; none: as many as there are seats.
    per_organisation BIGINT CONSTRAINT round_table_cap_possible CHECK (per_organisation BETWEEN 1 AND 1000)
);
CREATE INDEX round_table_by_dialogue ON round_table (dialogue_id);

CREATE TABLE table_choice (
    invitation_id TEXT PRIMARY KEY REFERENCES invitation (id),
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    first_id TEXT REFERENCES session (id) ON DELETE SET NULL,
    second_id TEXT REFERENCES session (id) ON DELETE SET NULL,
    -- Where they sit; none while they wait. It counts as long as the invitation holds a seat.
    seated_id TEXT REFERENCES session (id) ON DELETE SET NULL,
    -- Whether the secretariat placed them, and not the rule.
    by_hand BOOLEAN NOT NULL,
    asked_at {timestamp} NOT NULL
);
CREATE INDEX table_choice_by_dialogue ON table_choice (dialogue_id, asked_at);
CREATE INDEX table_choice_by_table ON table_choice (seated_id);
