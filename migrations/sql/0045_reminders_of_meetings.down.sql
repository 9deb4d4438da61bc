CREATE TABLE reminder_of (
    rule_id TEXT NOT NULL REFERENCES reminder_rule (id) ON DELETE CASCADE,
    invitation_id TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    sequence BIGINT NOT NULL,
    at {timestamp} NOT NULL,
    PRIMARY KEY (rule_id, invitation_id, sequence)
);
INSERT INTO reminder_of (rule_id, invitation_id, sequence, at)
SELECT rule_id, invitation_id, sequence, MIN(at) FROM reminder GROUP BY rule_id, invitation_id, sequence;
DROP TABLE reminder;
ALTER TABLE reminder_of RENAME TO reminder;
