-- People who were erased, and those whose data is held by law.

ALTER TABLE person ADD COLUMN erased_at {timestamp};
-- Why what is held about the person may not be erased; empty when it may.
ALTER TABLE person ADD COLUMN legal_hold TEXT NOT NULL DEFAULT '';
