-- Answers to single meetings say nothing without their meeting.
DELETE FROM rsvp WHERE meeting <> '';
ALTER TABLE rsvp DROP COLUMN meeting;
DROP TABLE meeting;
ALTER TABLE dialogue DROP COLUMN series_steps;
ALTER TABLE dialogue DROP COLUMN series_ends_at;
ALTER TABLE dialogue DROP COLUMN repeats;
