-- Reminders before each meeting of a series.

-- Who was reminded by which rule. SEQUENCE says of which state of the invitation: after a change of time the
-- question is a new one. A meeting of a series is named by its start: one that was moved is reminded of anew, and
-- the others are not because of it.
CREATE TABLE reminder_of (
    rule_id TEXT NOT NULL REFERENCES reminder_rule (id) ON DELETE CASCADE,
    invitation_id TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    sequence BIGINT NOT NULL,
    -- As 2027-03-10T08:00:00Z; empty for the whole.
    meeting TEXT NOT NULL DEFAULT '',
    at {timestamp} NOT NULL,
    CONSTRAINT reminder_once PRIMARY KEY (rule_id, invitation_id, sequence, meeting)
);
INSERT INTO reminder_of (rule_id, invitation_id, sequence, at) SELECT rule_id, invitation_id, sequence, at FROM reminder;
DROP TABLE reminder;
ALTER TABLE reminder_of RENAME TO reminder;
