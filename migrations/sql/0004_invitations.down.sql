DROP TABLE nomination;
DROP TABLE rsvp;
DROP TABLE invitation;
