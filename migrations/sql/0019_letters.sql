-- Letters in the secretariat's own words, one row a version; the highest is in force.

CREATE TABLE letter_template (
    id TEXT PRIMARY KEY,
    letter TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    -- True when this version is a return to our words; subject and body are then empty.
    ours BOOLEAN NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    made_by TEXT,
    made_at {timestamp} NOT NULL,
    CONSTRAINT letter_template_version_once UNIQUE (letter, language, version)
);
