-- Co-hosts, regional processes and supporters, whose names, links and logos dialogues and processes bear.

CREATE TABLE partner (
    id TEXT PRIMARY KEY,
    -- It belongs to one of these; the dialogues of a process bear its partners, too.
    dialogue_id TEXT REFERENCES dialogue (id) ON DELETE CASCADE,
    process_id TEXT REFERENCES process (id) ON DELETE CASCADE,
    -- An organisation of the directory under the name that it has there, or a name of its own.
    organisation_id TEXT REFERENCES organisation (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL CONSTRAINT partner_role_known CHECK (role IN ('co-host', 'regional-process', 'supporter')),
    -- Empty when it has none.
    link TEXT NOT NULL CONSTRAINT partner_links_are_https CHECK (link = '' OR link LIKE 'https://%'),
    -- The order in which they are listed.
    place BIGINT NOT NULL,
    -- SHA-256 of the logo in hexadecimal; the store keeps it with the documents.
    logo_hash TEXT,
    logo_kind TEXT CONSTRAINT partner_logo_is_a_picture CHECK (logo_kind IN ('png', 'jpeg')),
    logo_bytes BIGINT,
    -- In pixels.
    logo_width BIGINT,
    logo_height BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT partner_belongs_to_one CHECK ((dialogue_id IS NULL) <> (process_id IS NULL)),
    CONSTRAINT partner_is_named_once CHECK ((organisation_id IS NULL) = (name <> '')),
    CONSTRAINT partner_logo_is_whole CHECK (
        (logo_hash IS NULL) = (logo_kind IS NULL)
        AND (logo_hash IS NULL) = (logo_bytes IS NULL)
        AND (logo_hash IS NULL) = (logo_width IS NULL)
        AND (logo_hash IS NULL) = (logo_height IS NULL)
    )
);
CREATE INDEX partner_by_dialogue ON partner (dialogue_id, place);
CREATE INDEX partner_by_process ON partner (process_id, place);
CREATE INDEX partner_by_logo ON partner (logo_hash);

-- How many there are: most pages then need not ask for them.
ALTER TABLE dialogue ADD COLUMN partners BIGINT NOT NULL DEFAULT 0;
ALTER TABLE process ADD COLUMN partners BIGINT NOT NULL DEFAULT 0;
