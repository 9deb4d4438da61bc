-- What somebody is typing into a form and has not saved. Nobody but them is shown it.

CREATE TABLE draft (
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- The address of the form.
    address TEXT NOT NULL,
    -- The fields, sealed with the secret key: what was not saved was said to nobody.
    sealed {bytes} NOT NULL,
    saved_at {timestamp} NOT NULL,
    PRIMARY KEY (account_id, address)
);
CREATE INDEX draft_by_time ON draft (saved_at);
