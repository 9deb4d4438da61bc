-- What the public can search: one row for each thing that a public page shows, made from the rows of that page.

CREATE TABLE search_entry (
    -- The row of the index that holds its words.
    number BIGINT PRIMARY KEY,
    -- What it is and which one: dialogue:0193…
    key TEXT NOT NULL CONSTRAINT search_entry_key_once UNIQUE,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    -- What stands beside the title: a reference, the dialogue it is of.
    context TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    day TEXT,
    year BIGINT,
    -- SHA-256 of all of it: what did not change is not written again.
    hash TEXT NOT NULL
);
CREATE INDEX search_entry_by_year ON search_entry (year, number);

CREATE TABLE search_state (
    id BIGINT PRIMARY KEY CONSTRAINT search_state_is_one_row CHECK (id = 1),
    -- The public revision that the entries show, and the rules by which their words were made.
    revision BIGINT NOT NULL,
    rules BIGINT NOT NULL,
    refreshed_at {timestamp},
    -- Until when somebody is at it.
    leased_until {timestamp}
);
INSERT INTO search_state (id, revision, rules) VALUES (1, 0, 0);
