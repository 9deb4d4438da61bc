-- Calendar feeds of persons. The token of the secret address is derived from the secret key; only its
-- SHA-256 is kept.

CREATE TABLE calendar_feed (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    token_hash TEXT NOT NULL CONSTRAINT calendar_feed_token_once UNIQUE,
    made_at {timestamp} NOT NULL,
    revoked_at {timestamp}
);
CREATE UNIQUE INDEX calendar_feed_one_open ON calendar_feed (person_id) WHERE revoked_at IS NULL;
