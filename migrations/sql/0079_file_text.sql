-- The texts of files that everybody can read, each read once.

CREATE TABLE file_text (
    -- SHA-256 of the content in hexadecimal.
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    -- Why it could not be read.
    fault TEXT,
    read_at {timestamp} NOT NULL
);
