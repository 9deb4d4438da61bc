-- Who is asked about a recommendation, and what they and others say of it.

CREATE TABLE recommendation_request (
    id TEXT PRIMARY KEY,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    -- Who answers for it.
    focal_point_id TEXT NOT NULL REFERENCES person (id),
    part TEXT NOT NULL CONSTRAINT request_part_known CHECK (part IN ('addressee', 'commentator')),
    -- The link in the mail is derived from the secret key; only its SHA-256 is here.
    token_hash TEXT NOT NULL CONSTRAINT request_token_once UNIQUE,
    -- The day until which an answer is hoped for, as 2023-03-01.
    answer_by TEXT,
    -- What the focal point is told beside the recommendation.
    message TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    asked_at {timestamp} NOT NULL,
    -- The last mail that asks.
    reminded_at {timestamp} NOT NULL,
    answered_at {timestamp},
    -- The link opens nothing any more.
    closed_at {timestamp},
    CONSTRAINT request_one_per_organisation UNIQUE (recommendation_id, organisation_id)
);
CREATE INDEX recommendation_request_by_organisation ON recommendation_request (organisation_id);
CREATE INDEX recommendation_request_by_focal_point ON recommendation_request (focal_point_id);

CREATE TABLE recommendation_statement (
    id TEXT PRIMARY KEY,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    -- By whose link it came; none when the secretariat wrote it down.
    request_id TEXT REFERENCES recommendation_request (id),
    kind TEXT NOT NULL CONSTRAINT statement_kind_known CHECK (kind IN ('answer', 'progress', 'comment')),
    author TEXT NOT NULL CONSTRAINT statement_author_known CHECK (author IN ('state', 'organisation', 'secretariat', 'civil-society')),
    -- As it was called then.
    author_name TEXT NOT NULL,
    -- The State's code, so that each reader reads its name in their language.
    iso3 TEXT,
    organisation_id TEXT REFERENCES organisation (id),
    answer TEXT CONSTRAINT statement_answer_known CHECK (answer IN ('accepted', 'accepted-in-part', 'noted', 'not-accepted')),
    text TEXT NOT NULL,
    -- Web addresses, one a line.
    evidence TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The day of which it speaks, as 2023-03-01.
    day TEXT NOT NULL,
    said_at {timestamp} NOT NULL,
    written_by TEXT REFERENCES account (id),
    withheld_at {timestamp},
    -- Everybody reads why.
    withheld_reason TEXT,
    CONSTRAINT statement_answers_or_tells CHECK ((kind = 'answer') = (answer IS NOT NULL)),
    CONSTRAINT statement_withheld_for_a_reason CHECK ((withheld_at IS NULL) = (withheld_reason IS NULL))
);
CREATE INDEX recommendation_statement_by_recommendation ON recommendation_statement (recommendation_id, id);
CREATE INDEX recommendation_statement_by_request ON recommendation_statement (request_id);
CREATE INDEX recommendation_statement_by_organisation ON recommendation_statement (organisation_id);
