-- What arrives by mail, and what became of it.

CREATE TABLE received_mail (
    id TEXT PRIMARY KEY,
    -- The hash of what tells one mail from another; the same mail fetched twice is one mail.
    fingerprint TEXT NOT NULL CONSTRAINT received_mail_once UNIQUE,
    kind TEXT NOT NULL CONSTRAINT received_mail_kind_known CHECK (kind IN ('answer', 'proposal', 'delegation', 'bounce', 'delay', 'automatic', 'calendar', 'letter', 'unreadable')),
    state TEXT NOT NULL CONSTRAINT received_mail_state_known CHECK (state IN ('waiting', 'confirming', 'applied', 'noted', 'dismissed')),
    -- Why it did not simply count; empty where it did.
    doubt TEXT,
    -- The rule that refused it, as the key of its sentence.
    refusal TEXT NOT NULL DEFAULT '',
    invitation_id TEXT REFERENCES invitation (id),
    dialogue_id TEXT REFERENCES dialogue (id),
    -- What a calendar answered, and how far along that answer is (RFC 5546 2.1.5).
    answer TEXT CONSTRAINT received_mail_answer_known CHECK (answer IS NULL OR answer IN ('accepted', 'tentative', 'declined')),
    sequence BIGINT,
    stamp {timestamp},
    -- The occurrence of a series that it is about, as written; empty for the whole.
    occurrence TEXT NOT NULL DEFAULT '',
    -- The whole mail, sealed with the secret key: it holds names, addresses and whatever people write.
    sealed {bytes} NOT NULL,
    arrived_at {timestamp} NOT NULL,
    read_at {timestamp} NOT NULL,
    settled_at {timestamp},
    settled_by TEXT
);
CREATE INDEX received_mail_by_state ON received_mail (state, id);
CREATE INDEX received_mail_by_invitation ON received_mail (invitation_id, id);

-- Another time that an invited person proposed from their calendar.
CREATE TABLE proposal (
    id TEXT PRIMARY KEY,
    received_id TEXT NOT NULL REFERENCES received_mail (id),
    invitation_id TEXT NOT NULL REFERENCES invitation (id),
    starts_at {timestamp},
    ends_at {timestamp},
    -- The original start of the occurrence that it is about; empty for the whole.
    occurrence TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CONSTRAINT proposal_state_known CHECK (state IN ('open', 'accepted', 'refused')),
    made_at {timestamp} NOT NULL,
    decided_at {timestamp},
    decided_by TEXT
);
CREATE INDEX proposal_by_invitation ON proposal (invitation_id);
CREATE INDEX proposal_by_received ON proposal (received_id);

-- When each mailbox was looked into last.
CREATE TABLE mailbox (
    name TEXT PRIMARY KEY,
    looked_at {timestamp},
    failed_at {timestamp},
    failure TEXT NOT NULL DEFAULT ''
);
