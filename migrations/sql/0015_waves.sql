-- Waves of invitations, each with the days on which it opens and closes, as 2023-03-14.

CREATE TABLE wave (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    number BIGINT NOT NULL CONSTRAINT wave_is_numbered CHECK (number >= 1),
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    planned_by TEXT,
    planned_at {timestamp} NOT NULL,
    PRIMARY KEY (dialogue_id, number),
    CONSTRAINT wave_closes_after_it_opens CHECK (opens_on <= closes_on)
);
