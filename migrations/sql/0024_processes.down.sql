DROP INDEX dialogue_by_process_and_day;
ALTER TABLE dialogue DROP COLUMN process_id;
DROP TABLE milestone;
DROP TABLE process;
