-- Who can sign in, and the trail of what was done.

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL CONSTRAINT account_email_once UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at {timestamp} NOT NULL,
    closed_at {timestamp}
);

CREATE TABLE account_role (
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role TEXT NOT NULL CONSTRAINT account_role_known CHECK (role IN ('administrator', 'secretariat', 'working-group-lead', 'focal-point')),
    -- The organisation or working group that the role is for; empty for the whole platform.
    scope TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, role, scope)
);

CREATE TABLE sign_in_link (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL CONSTRAINT sign_in_link_token_once UNIQUE,
    made_at {timestamp} NOT NULL,
    expires_at {timestamp} NOT NULL,
    used_at {timestamp}
);
CREATE INDEX sign_in_link_by_account ON sign_in_link (account_id);

CREATE TABLE sign_in (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL CONSTRAINT sign_in_token_once UNIQUE,
    made_at {timestamp} NOT NULL,
    seen_at {timestamp} NOT NULL,
    expires_at {timestamp} NOT NULL,
    ended_at {timestamp}
);
CREATE INDEX sign_in_by_account ON sign_in (account_id);

CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    at {timestamp} NOT NULL,
    -- account, invited, platform or public
    actor TEXT NOT NULL,
    account_id TEXT,
    -- The person on whose behalf it was done, when that is somebody else.
    on_behalf_of TEXT,
    dialogue_id TEXT,
    person_id TEXT,
    code TEXT NOT NULL,
    entry {json} NOT NULL
);
CREATE INDEX audit_by_dialogue ON audit (dialogue_id, id);
CREATE INDEX audit_by_person ON audit (person_id, id);
CREATE INDEX audit_by_account ON audit (account_id, id);
CREATE INDEX audit_by_code ON audit (code, id);
