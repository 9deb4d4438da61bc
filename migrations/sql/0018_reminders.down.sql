ALTER TABLE invitation DROP COLUMN reminders_off;
DROP TABLE reminder;
DROP TABLE reminder_rule;
