-- Files and links of dialogues, of sessions of their programmes, and of groups.

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    -- It belongs to one of these.
    dialogue_id TEXT REFERENCES dialogue (id),
    session_id TEXT REFERENCES session (id),
    group_id TEXT REFERENCES working_group (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    visibility TEXT NOT NULL CONSTRAINT document_visibility_known CHECK (visibility IN ('public', 'participants', 'secretariat')),
    -- The order in which they are listed.
    place BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    -- Since when nobody but the desk finds it.
    archived_at {timestamp},
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT document_belongs_to_one CHECK (
        (CASE WHEN dialogue_id IS NULL THEN 0 ELSE 1 END)
        + (CASE WHEN session_id IS NULL THEN 0 ELSE 1 END)
        + (CASE WHEN group_id IS NULL THEN 0 ELSE 1 END) = 1
    )
);
CREATE INDEX document_by_dialogue ON document (dialogue_id, place);
CREATE INDEX document_by_session ON document (session_id, place);
CREATE INDEX document_by_group ON document (group_id, place);

-- One version in one language: a link, or a file that the store keeps under its hash. Never changed.
CREATE TABLE document_file (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    number BIGINT NOT NULL CONSTRAINT document_file_numbers_from_one CHECK (number >= 1),
    link TEXT CONSTRAINT document_file_links_are_https CHECK (link LIKE 'https://%'),
    -- SHA-256 of the content in hexadecimal.
    hash TEXT,
    name TEXT,
    kind TEXT,
    bytes BIGINT,
    made_at {timestamp} NOT NULL,
    CONSTRAINT document_file_number_once UNIQUE (document_id, language, number),
    CONSTRAINT document_file_is_link_or_file CHECK (
        (link IS NULL) = (hash IS NOT NULL)
        AND (hash IS NULL) = (name IS NULL)
        AND (hash IS NULL) = (kind IS NULL)
        AND (hash IS NULL) = (bytes IS NULL)
    )
);
CREATE INDEX document_file_by_hash ON document_file (hash);
