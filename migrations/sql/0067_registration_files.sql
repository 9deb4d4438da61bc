-- Files that come with registrations: letters, photographs. What is in them is sealed in the store of files.

CREATE TABLE registration_file (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id),
    -- None while the form it was chosen in is not sent.
    registration_id TEXT REFERENCES registration (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    -- The SHA-256 of what the form carries along: nobody else can send the file in.
    ticket_hash TEXT NOT NULL,
    -- The SHA-256 of the sealed content.
    hash TEXT NOT NULL,
    -- Sealed.
    name {bytes} NOT NULL,
    kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    made_at {timestamp} NOT NULL,
    -- Until when it waits for its form; none once it was sent.
    kept_until {timestamp},
    CONSTRAINT registration_file_waits_or_belongs CHECK ((registration_id IS NULL) = (kept_until IS NOT NULL))
);
CREATE INDEX registration_file_by_registration ON registration_file (registration_id);
CREATE INDEX registration_file_by_dialogue ON registration_file (dialogue_id, kept_until);
CREATE INDEX registration_file_by_hash ON registration_file (hash);
