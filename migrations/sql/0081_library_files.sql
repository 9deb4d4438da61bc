-- Files of what the library holds: the content lies in the store under its hash.

CREATE TABLE library_file (
    id TEXT PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    -- In which it is written, its title too.
    language TEXT NOT NULL,
    -- Empty where its name says enough.
    title TEXT NOT NULL,
    -- SHA-256 of the content in hexadecimal.
    hash TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    made_at {timestamp} NOT NULL
);
CREATE INDEX library_file_by_entry ON library_file (entry_id);
CREATE INDEX library_file_by_hash ON library_file (hash);
