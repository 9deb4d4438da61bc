-- Good practices, tools and guidance that the secretariat collects, reviews and publishes.

CREATE TABLE library_entry (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT library_entry_slug_once UNIQUE,
    kind TEXT NOT NULL CONSTRAINT library_entry_kind_known CHECK (kind IN ('good-practice', 'tool', 'guidance', 'training', 'template', 'study')),
    state TEXT NOT NULL CONSTRAINT library_entry_state_known CHECK (state IN ('draft', 'in-review', 'published', 'withdrawn')),
    -- The language in which it was written here; the other texts are translations of that one.
    language TEXT NOT NULL,
    -- Whose work it is, as it is credited.
    authors TEXT NOT NULL,
    -- Where it comes from: ISO 3166-1 alpha-3, a regional group, or neither.
    iso3 TEXT REFERENCES state (iso3),
    region TEXT,
    year BIGINT,
    -- An https address; empty when the text here is all.
    link TEXT NOT NULL,
    -- The published input that it was taken from. Its author decides about it: what is withdrawn there is not shown here.
    input_id TEXT CONSTRAINT library_entry_one_of_an_input UNIQUE REFERENCES input (id),
    -- When somebody is to look at it again, as 2027-03-01.
    review_due TEXT,
    -- Why it was withdrawn; public.
    reason TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    published_at {timestamp},
    withdrawn_at {timestamp},
    CONSTRAINT library_entry_published_has_a_time CHECK (state IN ('draft', 'in-review') OR published_at IS NOT NULL),
    CONSTRAINT library_entry_withdrawn_has_a_reason CHECK (state <> 'withdrawn' OR (reason <> '' AND withdrawn_at IS NOT NULL))
);
CREATE INDEX library_entry_by_state ON library_entry (state, published_at);
CREATE INDEX library_entry_by_kind ON library_entry (kind, state);
CREATE INDEX library_entry_by_authors ON library_entry (authors);
CREATE INDEX library_entry_by_year ON library_entry (year);
CREATE INDEX library_entry_by_review ON library_entry (review_due);

CREATE TABLE library_text (
    entry_id TEXT NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    -- The version of the entry when it was written: a translation may be older than what it translates.
    of_version BIGINT NOT NULL,
    PRIMARY KEY (entry_id, language)
);

CREATE TABLE library_theme (
    entry_id TEXT NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (entry_id, theme)
);
CREATE INDEX library_theme_by_theme ON library_theme (theme);

-- The languages in which the material itself can be had.
CREATE TABLE library_language (
    entry_id TEXT NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    PRIMARY KEY (entry_id, language)
);
CREATE INDEX library_language_by_language ON library_language (language);

CREATE TABLE library_review (
    id TEXT PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    account_id TEXT REFERENCES account (id),
    at {timestamp} NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX library_review_by_entry ON library_review (entry_id, at);
