-- Selections of a list that an officer comes back to.

CREATE TABLE saved_list (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    -- The list that it selects from.
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    -- What stands behind the question mark of the list's address; empty for the whole list.
    query TEXT NOT NULL,
    -- Whether the other officers see it, too.
    shared BOOLEAN NOT NULL DEFAULT FALSE,
    made_at {timestamp} NOT NULL,
    CONSTRAINT saved_list_name_once UNIQUE (account_id, list, name)
);
CREATE INDEX saved_list_shared ON saved_list (list, shared);
