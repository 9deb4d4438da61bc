ALTER TABLE dialogue DROP COLUMN archived_at;
