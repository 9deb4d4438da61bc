-- Calls for contributions, their questions, and what people write to them.

CREATE TABLE call (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    introduction TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Codes with a space between them.
    kinds TEXT NOT NULL,
    languages TEXT NOT NULL,
    -- The clock by which it opens and closes, as the dialogue's was when the call was made.
    zone TEXT NOT NULL,
    opens_at {timestamp},
    closes_at {timestamp} NOT NULL,
    grace_hours BIGINT NOT NULL CONSTRAINT call_grace_possible CHECK (grace_hours BETWEEN 0 AND 336),
    files_max BIGINT NOT NULL CONSTRAINT call_files_possible CHECK (files_max BETWEEN 0 AND 10),
    eligible TEXT NOT NULL CONSTRAINT call_eligible_known CHECK (eligible IN ('anybody', 'participants')),
    review TEXT NOT NULL CONSTRAINT call_review_known CHECK (review IN ('none', 'officers', 'anonymous')),
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    published_at {timestamp},
    CONSTRAINT call_slug_once UNIQUE (dialogue_id, slug)
);

CREATE TABLE call_question (
    id TEXT PRIMARY KEY,
    call_id TEXT NOT NULL REFERENCES call (id),
    parent_id TEXT REFERENCES call_question (id),
    place BIGINT NOT NULL,
    required BOOLEAN NOT NULL,
    words_max BIGINT CONSTRAINT call_question_limit_possible CHECK (words_max BETWEEN 1 AND 5000)
);
CREATE INDEX call_question_by_call ON call_question (call_id, place);

-- The words of a question; what was answered keeps the wording that it answered.
CREATE TABLE question_wording (
    question_id TEXT NOT NULL REFERENCES call_question (id) ON DELETE CASCADE,
    number BIGINT NOT NULL CONSTRAINT question_wording_numbers_from_one CHECK (number >= 1),
    text TEXT NOT NULL,
    help TEXT NOT NULL,
    made_at {timestamp} NOT NULL,
    PRIMARY KEY (question_id, number)
);

-- An input without a word of it: who may read which is decided here, and texts are joined to what was decided.
CREATE TABLE input (
    id TEXT PRIMARY KEY,
    call_id TEXT NOT NULL REFERENCES call (id),
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    reference TEXT NOT NULL CONSTRAINT input_reference_once UNIQUE,
    -- SHA-256 of the token in the author's link.
    token_hash TEXT NOT NULL CONSTRAINT input_token_once UNIQUE,
    -- The author's address under the secret key: it tells the same address again, and no address can be read from it.
    address_mac TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT input_state_known CHECK (state IN ('draft', 'submitted', 'withdrawn')),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    visibility TEXT NOT NULL CONSTRAINT input_visibility_known CHECK (visibility IN ('public', 'participants', 'secretariat')),
    attribution TEXT NOT NULL CONSTRAINT input_attribution_known CHECK (attribution IN ('state', 'organisation', 'pseudonym', 'none')),
    -- What lists are filtered by; the kind of body, and the State by its code.
    author_kind TEXT,
    iso3 TEXT,
    -- Name, address and organisation of the author, sealed with the secret key.
    author {bytes} NOT NULL,
    -- What the author is writing, sealed; nobody but them is shown it.
    draft {bytes},
    -- How often it was submitted.
    number BIGINT NOT NULL DEFAULT 0,
    begun_at {timestamp} NOT NULL,
    -- When the link in the mail was first used, which proves the address.
    proved_at {timestamp},
    saved_at {timestamp},
    submitted_at {timestamp},
    revised_at {timestamp},
    withdrawn_at {timestamp},
    withheld_at {timestamp},
    -- Why it is withheld, as the public register says it.
    withheld_reason TEXT,
    CONSTRAINT input_submitted_has_a_time CHECK (state = 'draft' OR submitted_at IS NOT NULL),
    CONSTRAINT input_withdrawn_has_a_time CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
    CONSTRAINT input_withheld_has_a_reason CHECK ((withheld_at IS NULL) = (withheld_reason IS NULL))
);
CREATE INDEX input_by_call ON input (call_id, state, submitted_at, id);
CREATE INDEX input_by_dialogue ON input (dialogue_id, visibility, state);
CREATE INDEX input_by_address ON input (address_mac, begun_at);
CREATE INDEX input_by_withholding ON input (withheld_at);

-- What readers see above the answers, as JSON; sealed with the secret key when it is for the secretariat alone.
CREATE TABLE input_text (
    input_id TEXT PRIMARY KEY REFERENCES input (id),
    plain TEXT,
    sealed {bytes},
    CONSTRAINT input_text_plain_or_sealed CHECK ((plain IS NULL) = (sealed IS NOT NULL))
);

CREATE TABLE input_answer (
    input_id TEXT NOT NULL REFERENCES input (id),
    question_id TEXT NOT NULL REFERENCES call_question (id),
    wording BIGINT NOT NULL,
    words BIGINT NOT NULL,
    plain TEXT,
    sealed {bytes},
    PRIMARY KEY (input_id, question_id),
    CONSTRAINT input_answer_plain_or_sealed CHECK ((plain IS NULL) = (sealed IS NOT NULL))
);
CREATE INDEX input_answer_by_question ON input_answer (question_id, input_id);

-- Every version that was submitted, sealed; its author alone reads it.
CREATE TABLE input_version (
    input_id TEXT NOT NULL REFERENCES input (id),
    number BIGINT NOT NULL,
    sealed {bytes} NOT NULL,
    made_at {timestamp} NOT NULL,
    PRIMARY KEY (input_id, number)
);

-- Those who sign with the author, each by a link of their own.
CREATE TABLE signatory (
    id TEXT PRIMARY KEY,
    input_id TEXT NOT NULL REFERENCES input (id),
    token_hash TEXT NOT NULL CONSTRAINT signatory_token_once UNIQUE,
    -- Name, organisation and address, sealed.
    identity {bytes} NOT NULL,
    -- None until there is something to sign.
    asked_at {timestamp},
    confirmed_at {timestamp},
    -- The version that was signed.
    confirmed_number BIGINT,
    declined_at {timestamp},
    CONSTRAINT signatory_answers_once CHECK (confirmed_at IS NULL OR declined_at IS NULL)
);
CREATE INDEX signatory_by_input ON signatory (input_id);

-- Files that came with an input; the store keeps them sealed.
CREATE TABLE input_file (
    id TEXT PRIMARY KEY,
    input_id TEXT NOT NULL REFERENCES input (id),
    -- SHA-256 of the sealed content in hexadecimal.
    hash TEXT NOT NULL,
    -- The name, sealed.
    name {bytes} NOT NULL,
    kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    made_at {timestamp} NOT NULL,
    -- None while it is the author's alone.
    sent_at {timestamp}
);
CREATE INDEX input_file_by_input ON input_file (input_id);
CREATE INDEX input_file_by_hash ON input_file (hash);
