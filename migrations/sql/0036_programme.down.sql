DROP TABLE session_person;
DROP TABLE session;
ALTER TABLE dialogue DROP COLUMN programme_published_at;
