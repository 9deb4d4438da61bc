-- Drafts that participants comment on by a link, what became of each comment, and who may be named.

CREATE TABLE comment_round (
    id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number BIGINT NOT NULL CONSTRAINT comment_round_numbers_from_one CHECK (number >= 1),
    -- The report as it was circulated: what comments are about, whatever is changed meanwhile.
    draft {json} NOT NULL,
    message TEXT NOT NULL,
    -- The clock of the deadline, as the dialogue's was.
    zone TEXT NOT NULL,
    opened_by TEXT,
    opened_at {timestamp} NOT NULL,
    closes_at {timestamp} NOT NULL,
    reminded_at {timestamp},
    ended_at {timestamp},
    ended TEXT CONSTRAINT comment_round_end_known CHECK (ended IN ('deadline', 'early')),
    CONSTRAINT comment_round_number_once UNIQUE (report_id, number),
    CONSTRAINT comment_round_end_has_a_time CHECK ((ended IS NULL) = (ended_at IS NULL))
);
CREATE INDEX comment_round_by_deadline ON comment_round (ended_at, closes_at);

-- Somebody who is asked to comment, each by a link of their own.
CREATE TABLE commenter (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES comment_round (id) ON DELETE CASCADE,
    person_id TEXT REFERENCES person (id),
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The link in the mail is derived from the secret key; only its SHA-256 is here.
    token_hash TEXT NOT NULL CONSTRAINT commenter_token_once UNIQUE,
    asked_at {timestamp} NOT NULL,
    reminded_at {timestamp},
    -- When the deadline passed without a word of theirs: no objection.
    silent_at {timestamp},
    CONSTRAINT commenter_asked_once UNIQUE (round_id, email_key)
);
CREATE INDEX commenter_by_person ON commenter (person_id);
CREATE INDEX commenter_by_address ON commenter (email_key);

CREATE TABLE report_comment (
    id TEXT PRIMARY KEY,
    commenter_id TEXT NOT NULL REFERENCES commenter (id) ON DELETE CASCADE,
    place TEXT NOT NULL CONSTRAINT report_comment_place_known CHECK (place IN ('whole', 'gist', 'introduction', 'additional-suggestions', 'point', 'recommendation')),
    -- The point or recommendation in the circulated draft; empty otherwise.
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at {timestamp} NOT NULL,
    changed_at {timestamp},
    disposition TEXT CONSTRAINT report_comment_disposition_known CHECK (disposition IN ('accepted', 'accepted-in-part', 'not-accepted', 'noted')),
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT,
    decided_at {timestamp},
    CONSTRAINT report_comment_refusal_has_a_reason CHECK (disposition <> 'not-accepted' OR reason <> ''),
    CONSTRAINT report_comment_decision_has_a_time CHECK ((disposition IS NULL) = (decided_at IS NULL))
);
CREATE INDEX report_comment_by_commenter ON report_comment (commenter_id);

-- Who agreed to be named in a report, in which words.
CREATE TABLE naming_consent (
    id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CONSTRAINT naming_consent_kind_known CHECK (kind IN ('state', 'organisation', 'person')),
    -- The code of a State, or the name.
    name TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    given_by TEXT NOT NULL,
    -- As 2023-03-01.
    given_on TEXT NOT NULL,
    words TEXT NOT NULL,
    recorded_by TEXT,
    recorded_at {timestamp} NOT NULL
);
CREATE INDEX naming_consent_by_report ON naming_consent (report_id);
CREATE INDEX naming_consent_by_person ON naming_consent (person_id);

-- That a name in a text attributes nothing to anybody; it holds for the words that were looked at.
CREATE TABLE naming_ruling (
    id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CONSTRAINT naming_ruling_kind_known CHECK (kind IN ('state', 'organisation', 'person')),
    name TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    place TEXT NOT NULL,
    item TEXT NOT NULL,
    -- SHA-256 of the text in which the name stands.
    text_hash TEXT NOT NULL,
    reason TEXT NOT NULL,
    ruled_by TEXT,
    ruled_at {timestamp} NOT NULL
);
CREATE INDEX naming_ruling_by_report ON naming_ruling (report_id);
CREATE INDEX naming_ruling_by_person ON naming_ruling (person_id);
