-- A mail's bytes apart from what becomes of it: a row that says "sent" is then some hundred bytes, and not the
-- whole mail written once more.

CREATE TABLE sealed_mail (
    mail_id TEXT PRIMARY KEY REFERENCES mail (id) ON DELETE CASCADE,
    -- The finished message, sealed with the secret key: it holds a link that answers for somebody.
    -- Every try sends these bytes.
    sealed {bytes} NOT NULL
);
INSERT INTO sealed_mail (mail_id, sealed) SELECT id, sealed FROM mail;
ALTER TABLE mail DROP COLUMN sealed;
