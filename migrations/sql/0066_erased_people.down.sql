ALTER TABLE person DROP COLUMN legal_hold;
ALTER TABLE person DROP COLUMN erased_at;
