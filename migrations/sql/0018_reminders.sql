-- Reminders by rule, each sent once.

CREATE TABLE reminder_rule (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CONSTRAINT reminder_kind_known CHECK (kind IN ('no-answer', 'before', 'no-nomination')),
    days BIGINT NOT NULL CONSTRAINT reminder_days_in_reach CHECK (days BETWEEN 1 AND 120),
    made_by TEXT,
    made_at {timestamp} NOT NULL,
    -- A rule that was ended stays: whom it reminded is not reminded again when it is taken up once more.
    ended_at {timestamp},
    CONSTRAINT reminder_rule_once UNIQUE (dialogue_id, kind, days)
);

-- Who was reminded by which rule. SEQUENCE says of which state of the invitation: after a change of time the
-- question is a new one.
CREATE TABLE reminder (
    rule_id TEXT NOT NULL REFERENCES reminder_rule (id) ON DELETE CASCADE,
    invitation_id TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    sequence BIGINT NOT NULL,
    at {timestamp} NOT NULL,
    PRIMARY KEY (rule_id, invitation_id, sequence)
);

-- True when the person asked for no more reminders about this dialogue.
ALTER TABLE invitation ADD COLUMN reminders_off BOOLEAN NOT NULL DEFAULT FALSE;
