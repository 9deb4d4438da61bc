-- Mails and the jobs that carry them out.

CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT mail_state_known CHECK (state IN ('queued', 'sent', 'failed')),
    dialogue_id TEXT,
    person_id TEXT,
    invitation_id TEXT,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    message_id TEXT NOT NULL CONSTRAINT mail_message_id_once UNIQUE,
    envelope_from TEXT NOT NULL,
    -- The finished message, sealed with the secret key: it holds a link that answers for somebody.
    -- Every try sends these bytes.
    sealed {bytes} NOT NULL,
    queued_at {timestamp} NOT NULL,
    sent_at {timestamp},
    tries BIGINT NOT NULL DEFAULT 0,
    -- What the receiving server said last.
    reply TEXT NOT NULL DEFAULT ''
);
CREATE INDEX mail_by_dialogue ON mail (dialogue_id, state);
CREATE INDEX mail_by_invitation ON mail (invitation_id);

CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    payload {json} NOT NULL,
    -- Two jobs with one key are one job.
    dedup_key TEXT NOT NULL CONSTRAINT outbox_job_once UNIQUE,
    -- Jobs of one lane run one after another, in the order in which they were put in.
    lane TEXT NOT NULL,
    run_after {timestamp} NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    leased_until {timestamp},
    leased_by TEXT,
    last_error TEXT,
    made_at {timestamp} NOT NULL,
    done_at {timestamp},
    -- Given up after the retry limit; shown to the administrator until it is retried.
    dead_at {timestamp}
);
CREATE INDEX outbox_open ON outbox (run_after, id) WHERE done_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_open_by_lane ON outbox (lane, id) WHERE done_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;
