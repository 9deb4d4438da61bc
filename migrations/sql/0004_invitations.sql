-- Invitations, answers and substitutes.

CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CONSTRAINT invitation_state_known CHECK (state IN ('draft', 'issued', 'accepted', 'tentative', 'declined', 'withdrawn', 'lapsed')),
    -- The address and language of the mail, as they were when it was issued.
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Only the SHA-256 of the link's token is kept; the token is derived from the secret key.
    token_hash TEXT NOT NULL CONSTRAINT invitation_token_once UNIQUE,
    calendar_uid TEXT NOT NULL CONSTRAINT invitation_calendar_uid_once UNIQUE,
    sequence BIGINT NOT NULL DEFAULT 0,
    issued_by TEXT,
    issued_at {timestamp},
    answered_at {timestamp},
    withdrawn_at {timestamp},
    -- What the person said beside the answer: access needs, diet, languages, consent.
    access_needs TEXT NOT NULL DEFAULT '',
    diet TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    publish_name BOOLEAN NOT NULL DEFAULT FALSE,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    -- Nobody is invited twice to one dialogue.
    CONSTRAINT invitation_one_per_person UNIQUE (dialogue_id, person_id),
    CONSTRAINT invitation_issued_has_a_time CHECK (state IN ('draft', 'withdrawn') OR issued_at IS NOT NULL)
);
CREATE INDEX invitation_by_dialogue_and_state ON invitation (dialogue_id, state);
CREATE INDEX invitation_by_person ON invitation (person_id);

CREATE TABLE rsvp (
    id TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitation (id),
    answer TEXT NOT NULL CONSTRAINT rsvp_answer_known CHECK (answer IN ('accepted', 'tentative', 'declined')),
    channel TEXT NOT NULL CONSTRAINT rsvp_channel_known CHECK (channel IN ('web', 'mail', 'desk')),
    sequence BIGINT NOT NULL,
    at {timestamp} NOT NULL
);
CREATE INDEX rsvp_by_invitation ON rsvp (invitation_id, id);

CREATE TABLE nomination (
    id TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitation (id),
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    email TEXT NOT NULL,
    position TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT nomination_state_known CHECK (state IN ('proposed', 'confirmed', 'refused', 'superseded')),
    made_at {timestamp} NOT NULL,
    decided_at {timestamp},
    decided_by TEXT,
    reason TEXT NOT NULL DEFAULT '',
    -- The substitute in the directory, once confirmed.
    person_id TEXT REFERENCES person (id)
);
CREATE INDEX nomination_by_invitation ON nomination (invitation_id);
CREATE UNIQUE INDEX nomination_one_open ON nomination (invitation_id) WHERE state = 'proposed';
