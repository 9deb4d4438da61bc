-- Reviewing the inputs of a call: criteria, reviewers, what they say, and what is decided.

CREATE TABLE criterion (
    id TEXT PRIMARY KEY,
    call_id TEXT NOT NULL REFERENCES call (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    weight BIGINT NOT NULL CONSTRAINT criterion_weight_possible CHECK (weight BETWEEN 1 AND 10)
);
CREATE INDEX criterion_by_call ON criterion (call_id, place);

-- Who reviews, each by a link of their own.
CREATE TABLE reviewer (
    id TEXT PRIMARY KEY,
    call_id TEXT NOT NULL REFERENCES call (id),
    token_hash TEXT NOT NULL CONSTRAINT reviewer_token_once UNIQUE,
    -- Name and address, sealed.
    identity {bytes} NOT NULL,
    -- The address under the secret key, by which an officer is told who reviews, too.
    address_mac TEXT NOT NULL,
    named_at {timestamp} NOT NULL,
    CONSTRAINT reviewer_once UNIQUE (call_id, address_mac)
);

CREATE TABLE review (
    input_id TEXT NOT NULL REFERENCES input (id),
    reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
    conflict BOOLEAN NOT NULL,
    -- The comment, sealed.
    comment {bytes} NOT NULL,
    -- The mean of the scores by their weights, in hundredths of a point.
    mean BIGINT,
    at {timestamp} NOT NULL,
    PRIMARY KEY (input_id, reviewer_id),
    CONSTRAINT review_conflict_gives_no_score CHECK (NOT conflict OR mean IS NULL)
);
CREATE INDEX review_by_reviewer ON review (reviewer_id);

CREATE TABLE score (
    input_id TEXT NOT NULL,
    reviewer_id TEXT NOT NULL,
    criterion_id TEXT NOT NULL REFERENCES criterion (id),
    score BIGINT NOT NULL CONSTRAINT score_possible CHECK (score BETWEEN 0 AND 5),
    PRIMARY KEY (input_id, reviewer_id, criterion_id),
    FOREIGN KEY (input_id, reviewer_id) REFERENCES review (input_id, reviewer_id) ON DELETE CASCADE
);

CREATE TABLE decision (
    input_id TEXT PRIMARY KEY REFERENCES input (id),
    decision TEXT NOT NULL CONSTRAINT decision_known CHECK (decision IN ('accepted', 'reserve', 'not-this-time')),
    decided_at {timestamp} NOT NULL,
    -- When the author was told.
    told_at {timestamp}
);
