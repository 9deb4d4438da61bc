-- Sendings: what goes to many at once, so that it can be planned, held, gone on with and stopped; and every
-- try of a mail, for good.

CREATE TABLE sending (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    kind TEXT NOT NULL CONSTRAINT sending_kind_known CHECK (kind IN ('invitation', 'again', 'update', 'renewal', 'reminder')),
    people BIGINT NOT NULL,
    made_by TEXT,
    made_at {timestamp} NOT NULL,
    starts_at {timestamp} NOT NULL,
    held_at {timestamp},
    stopped_at {timestamp},
    -- How many were left out when it was stopped.
    stopped_people BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX sending_by_dialogue ON sending (dialogue_id, id);

ALTER TABLE mail ADD COLUMN sending_id TEXT;
CREATE INDEX mail_by_sending ON mail (sending_id, state);
ALTER TABLE outbox ADD COLUMN sending_id TEXT;
CREATE INDEX outbox_by_sending ON outbox (sending_id);

CREATE TABLE mail_try (
    mail_id TEXT NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    nth BIGINT NOT NULL,
    at {timestamp} NOT NULL,
    outcome TEXT NOT NULL CONSTRAINT mail_try_outcome_known CHECK (outcome IN ('taken', 'later', 'refused')),
    -- What the receiving server said.
    reply TEXT NOT NULL,
    PRIMARY KEY (mail_id, nth)
);
