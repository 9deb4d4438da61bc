-- How firm each quota is when not every quota can be met.
ALTER TABLE quota ADD COLUMN firmness TEXT NOT NULL DEFAULT 'required'
    CONSTRAINT quota_firmness_known CHECK (firmness IN ('fixed', 'required', 'preferred', 'desirable'));

-- Dimensions of which each seat serves one quota of a dialogue only.
CREATE TABLE champion (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    dimension TEXT NOT NULL,
    PRIMARY KEY (dialogue_id, dimension)
);

-- Two people who are never on one list of a dialogue, each pair once, and why.
CREATE TABLE kept_apart (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    one_id TEXT NOT NULL REFERENCES person (id),
    other_id TEXT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL CONSTRAINT kept_apart_has_a_reason CHECK (reason <> ''),
    decided_by TEXT,
    decided_at {timestamp} NOT NULL,
    PRIMARY KEY (dialogue_id, one_id, other_id),
    CONSTRAINT kept_apart_are_two CHECK (one_id <> other_id)
);
