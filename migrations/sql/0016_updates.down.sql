ALTER TABLE invitation DROP COLUMN called_off;
ALTER TABLE invitation DROP COLUMN asked_at;
