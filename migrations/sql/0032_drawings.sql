-- Draws at work, apart from the draws that were kept: how far each came, who may still stop it, and what became
-- of it. The newest of a dialogue stays until the next one begins.
CREATE TABLE drawing (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    seed TEXT NOT NULL,
    -- The question, so that a draw that was stopped can be told in the audit trail.
    instance_hash TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT drawing_state_known CHECK (state IN ('working', 'drawn', 'stopped', 'out-of-time', 'refused', 'failed')),
    -- What the engine is doing, and the chances it reached: between 0 and 1.
    step TEXT NOT NULL DEFAULT '',
    round BIGINT NOT NULL DEFAULT 0,
    reached DOUBLE PRECISION,
    bound DOUBLE PRECISION,
    gap DOUBLE PRECISION,
    begun_by TEXT,
    begun_at {timestamp} NOT NULL,
    -- Whoever works on it says so every now and then; silence means that the server was ended.
    told_at {timestamp} NOT NULL,
    stop_at {timestamp},
    ended_at {timestamp},
    -- Why it was refused: the key of the sentence.
    refusal TEXT NOT NULL DEFAULT '',
    draw_id TEXT
);
CREATE INDEX drawing_by_dialogue ON drawing (dialogue_id, id);
CREATE UNIQUE INDEX drawing_one_at_work ON drawing (dialogue_id) WHERE state = 'working';

-- People who were let in beyond a cap or a maximum, and why. LIMITS are as the audit trail has them.
CREATE TABLE limit_override (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    limits {json} NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT,
    decided_at {timestamp} NOT NULL,
    PRIMARY KEY (dialogue_id, person_id)
);
