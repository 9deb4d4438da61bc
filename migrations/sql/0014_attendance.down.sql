ALTER TABLE shortlist_entry DROP COLUMN locked;
DROP TABLE attendance;
