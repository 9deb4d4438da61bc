-- Meetings of regional processes and other bodies, so that dialogues do not duplicate them.

CREATE TABLE forum (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    -- Who holds it.
    organiser TEXT NOT NULL,
    place TEXT NOT NULL,
    address TEXT NOT NULL,
    -- Days as 2023-03-14, both included.
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- The regional group that it is for; null when it is for all of them.
    region TEXT,
    -- The identity in the calendar file that it came from (RFC 5545, 3.8.4.7).
    uid TEXT CONSTRAINT forum_uid_once UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT forum_days_in_order CHECK (first_day <= last_day)
);
CREATE INDEX forum_by_day ON forum (last_day, first_day);

CREATE TABLE forum_theme (
    forum_id TEXT NOT NULL REFERENCES forum (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (forum_id, theme)
);

-- Calendar files that were read and wait for their confirmation.
CREATE TABLE forum_import (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    content TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES account (id),
    made_at {timestamp} NOT NULL
);
