-- Registration for a dialogue by people who were not invited: the form and its versions, the opening, the
-- registrations, what identifies people apart from everything else, and what was saved to come back to.

-- The fields of a form as the domain writes them. A version that somebody answered is never changed.
CREATE TABLE registration_form (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    version BIGINT NOT NULL CONSTRAINT registration_form_version_counts CHECK (version >= 1),
    -- Raised by every change; never the same for two states of a dialogue's form.
    revision BIGINT NOT NULL,
    fields {json} NOT NULL,
    made_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT registration_form_version_once UNIQUE (dialogue_id, version)
);

-- The open call for registration of one dialogue.
CREATE TABLE opening (
    dialogue_id TEXT PRIMARY KEY REFERENCES dialogue (id),
    opens_at {timestamp},
    closes_at {timestamp},
    seats BIGINT NOT NULL CONSTRAINT opening_seats_possible CHECK (seats BETWEEN 1 AND 100000),
    -- Codes of the types of organisation that may register, with commas; empty: all.
    organisation_types TEXT NOT NULL,
    approval BOOLEAN NOT NULL,
    waitlist BOOLEAN NOT NULL,
    -- Whether the first who waits takes a seat that becomes free.
    promotes BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    -- How many days after the dialogue what identifies people is kept.
    identity_days BIGINT NOT NULL,
    -- The number of the late link that is in force, and how many there were: the link is derived from it.
    late_link BIGINT,
    late_links BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    -- When everything whose time had come was let go of.
    purged_at {timestamp},
    CONSTRAINT opening_closes_after_it_opens CHECK (opens_at IS NULL OR closes_at IS NULL OR opens_at < closes_at)
);

CREATE TABLE registration (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    form_id TEXT NOT NULL REFERENCES registration_form (id),
    state TEXT NOT NULL CONSTRAINT registration_state_known CHECK (state IN ('submitted', 'returned', 'confirmed', 'waitlisted', 'refused', 'withdrawn')),
    reference TEXT NOT NULL,
    -- The SHA-256 of the link's token; the token is derived from the secret key.
    token_hash TEXT NOT NULL CONSTRAINT registration_token_once UNIQUE,
    -- The SHA-256 of the key of the form that was sent: the same form sent twice is one registration.
    key_hash TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    position TEXT NOT NULL,
    organisation TEXT NOT NULL,
    organisation_type TEXT NOT NULL,
    country TEXT,
    language TEXT NOT NULL,
    gender TEXT NOT NULL,
    publish_name BOOLEAN NOT NULL,
    answers {json} NOT NULL,
    -- Why it was returned or refused, as the person was told.
    reason TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    invitation_id TEXT CONSTRAINT registration_invitation_once UNIQUE REFERENCES invitation (id),
    submitted_at {timestamp} NOT NULL,
    decided_at {timestamp},
    decided_by TEXT REFERENCES account (id),
    -- When the owner of the address was last told that there is a registration already.
    told_at {timestamp},
    version BIGINT NOT NULL DEFAULT 1,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT registration_once_per_address UNIQUE (dialogue_id, email_key),
    CONSTRAINT registration_confirmed_has_a_seat CHECK (state <> 'confirmed' OR invitation_id IS NOT NULL)
);
CREATE INDEX registration_by_state ON registration (dialogue_id, state);
CREATE INDEX registration_by_form ON registration (form_id);

-- Passports and visas, sealed with the secret key, apart from the answers.
CREATE TABLE identity_document (
    registration_id TEXT NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    sealed {bytes} NOT NULL,
    saved_at {timestamp} NOT NULL,
    PRIMARY KEY (registration_id, field)
);

-- What somebody typed and wants to come back to; sealed, since it was submitted to nobody.
CREATE TABLE registration_draft (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    token_hash TEXT NOT NULL CONSTRAINT registration_draft_token_once UNIQUE,
    -- The SHA-256 of the address, to count how many it was sent.
    address_hash TEXT NOT NULL,
    late BOOLEAN NOT NULL,
    sealed {bytes} NOT NULL,
    saved_at {timestamp} NOT NULL
);
CREATE INDEX registration_draft_by_address ON registration_draft (dialogue_id, address_hash);
CREATE INDEX registration_draft_by_time ON registration_draft (saved_at);
