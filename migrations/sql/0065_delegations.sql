-- States and organisations that are invited as such, and whom they send.

CREATE TABLE delegation (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    -- Who answers for it.
    focal_point_id TEXT NOT NULL REFERENCES person (id),
    -- The link in the mail is derived from the secret key; only its SHA-256 is here.
    token_hash TEXT NOT NULL CONSTRAINT delegation_token_once UNIQUE,
    state TEXT NOT NULL CONSTRAINT delegation_state_known CHECK (state IN ('asked', 'declined', 'withdrawn')),
    -- The seat rule.
    table_seats BIGINT NOT NULL CONSTRAINT delegation_sits_at_the_table CHECK (table_seats BETWEEN 1 AND 20),
    adviser_seats BIGINT NOT NULL CONSTRAINT delegation_advisers_possible CHECK (adviser_seats BETWEEN 0 AND 20),
    -- The last day for nominations, in the meeting's zone, as 2023-03-01.
    nominate_by TEXT,
    -- What the focal point is told beside the dates.
    message TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    asked_at {timestamp} NOT NULL,
    reminded_at {timestamp},
    answered_at {timestamp},
    CONSTRAINT delegation_one_per_organisation UNIQUE (dialogue_id, organisation_id)
);
CREATE INDEX delegation_by_organisation ON delegation (organisation_id);
CREATE INDEX delegation_by_focal_point ON delegation (focal_point_id);

CREATE TABLE delegate (
    id TEXT PRIMARY KEY,
    delegation_id TEXT NOT NULL REFERENCES delegation (id),
    role TEXT NOT NULL CONSTRAINT delegate_role_known CHECK (role IN ('head', 'delegate', 'adviser')),
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    email TEXT NOT NULL,
    -- The address as it is compared.
    email_key TEXT NOT NULL,
    position TEXT NOT NULL,
    gender TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT delegate_state_known CHECK (state IN ('nominated', 'returned', 'confirmed', 'replaced', 'withdrawn')),
    -- Why the secretariat returned it; empty otherwise.
    reason TEXT NOT NULL DEFAULT '',
    -- Whose seat they get.
    stands_for_id TEXT REFERENCES delegate (id),
    -- In the directory and among the invited, once confirmed.
    person_id TEXT REFERENCES person (id),
    invitation_id TEXT REFERENCES invitation (id),
    nominated_at {timestamp} NOT NULL,
    decided_at {timestamp},
    decided_by TEXT,
    CONSTRAINT delegate_confirmed_is_invited CHECK (state <> 'confirmed' OR invitation_id IS NOT NULL)
);
CREATE INDEX delegate_by_delegation ON delegate (delegation_id, state);
CREATE INDEX delegate_by_invitation ON delegate (invitation_id);
CREATE UNIQUE INDEX delegate_named_once ON delegate (delegation_id, email_key) WHERE state IN ('nominated', 'returned', 'confirmed');

-- Notes verbales and letters that announce a delegation. The content is in the store of documents.
CREATE TABLE delegation_letter (
    id TEXT PRIMARY KEY,
    delegation_id TEXT NOT NULL REFERENCES delegation (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- SHA-256 of the content in hexadecimal.
    hash TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sent_at {timestamp} NOT NULL
);
CREATE INDEX delegation_letter_by_delegation ON delegation_letter (delegation_id);
CREATE INDEX delegation_letter_by_hash ON delegation_letter (hash);

-- Advisers sit behind the table: they hold none of its seats and count in no balance.
ALTER TABLE invitation ADD COLUMN at_table BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE organisation ADD COLUMN focal_point_id TEXT REFERENCES person (id);
