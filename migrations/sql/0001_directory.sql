-- States, organisations and people.

CREATE TABLE state (
    iso3 TEXT PRIMARY KEY,
    iso2 TEXT NOT NULL CONSTRAINT state_iso2_once UNIQUE,
    m49 TEXT NOT NULL,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    subregion TEXT NOT NULL,
    un_status TEXT NOT NULL CONSTRAINT state_un_status_known CHECK (un_status IN ('member', 'observer')),
    -- Null for States that belong to no group. A dialogue may count a State elsewhere.
    regional_group TEXT
);
CREATE INDEX state_by_group ON state (regional_group);

-- Bureaux change: a State belongs to a bureau from a day on, until another row takes over.
CREATE TABLE bureau_membership (
    iso3 TEXT NOT NULL REFERENCES state (iso3),
    since TEXT NOT NULL,
    bureau TEXT NOT NULL,
    PRIMARY KEY (iso3, since)
);

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    -- Lower case, single spaces: how names are compared.
    name_key TEXT NOT NULL,
    type TEXT NOT NULL,
    iso3 TEXT REFERENCES state (iso3),
    created_at {timestamp} NOT NULL
);
-- Two bodies of one name in one country are one body. Bodies without a country share the empty one.
CREATE UNIQUE INDEX organisation_once ON organisation (name_key, type, COALESCE(iso3, ''));
CREATE INDEX organisation_by_type ON organisation (type);
CREATE INDEX organisation_by_state ON organisation (iso3);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    -- The id in the list that the person was imported from.
    external_id TEXT CONSTRAINT person_external_id_once UNIQUE,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    -- "family given" in lower case, for search and order.
    name_key TEXT NOT NULL,
    gender TEXT NOT NULL CONSTRAINT person_gender_known CHECK (gender IN ('woman', 'man', 'non-binary', 'undisclosed')),
    email TEXT,
    email_key TEXT CONSTRAINT person_email_once UNIQUE,
    position TEXT NOT NULL,
    mandate_scope TEXT CONSTRAINT person_mandate_scope_known CHECK (mandate_scope IN ('local', 'national', 'regional', 'global')),
    organisation_id TEXT REFERENCES organisation (id),
    -- The language in which mails are written: the first of the person's languages.
    language TEXT NOT NULL,
    -- What search looks through: names, organisation, position, in lower case.
    search_text TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    archived_at {timestamp}
);
CREATE INDEX person_by_name ON person (name_key, id);
CREATE INDEX person_by_organisation ON person (organisation_id);
CREATE INDEX person_by_scope ON person (mandate_scope);

CREATE TABLE person_theme (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (person_id, theme)
);
CREATE INDEX person_theme_by_theme ON person_theme (theme, person_id);

CREATE TABLE person_language (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (person_id, language)
);
CREATE INDEX person_language_by_language ON person_language (language, person_id);

-- A file that was read and waits for its confirmation, with what would happen to each row.
CREATE TABLE contact_import (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    rows_json TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at {timestamp} NOT NULL,
    applied_at {timestamp}
);
