-- Templates of processes for concept notes and programmes, and what dialogues wrote in them.

-- A version is never changed: saving makes the next one.
CREATE TABLE template (
    id TEXT PRIMARY KEY,
    process_id TEXT NOT NULL REFERENCES process (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    made_by TEXT,
    made_at {timestamp} NOT NULL,
    CONSTRAINT template_version_once UNIQUE (process_id, version)
);

CREATE TABLE template_part (
    id TEXT PRIMARY KEY,
    template_id TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CONSTRAINT template_part_kind_known CHECK (kind IN ('concept-note', 'programme')),
    place BIGINT NOT NULL,
    heading TEXT NOT NULL,
    guidance TEXT NOT NULL,
    -- The most words of a text, or the minutes of a session.
    limit_to BIGINT CONSTRAINT template_part_limit_is_some CHECK (limit_to IS NULL OR limit_to BETWEEN 1 AND 5000),
    CONSTRAINT template_part_place_once UNIQUE (template_id, place)
);

CREATE TABLE concept_note (
    dialogue_id TEXT PRIMARY KEY REFERENCES dialogue (id) ON DELETE CASCADE,
    template_id TEXT NOT NULL REFERENCES template (id),
    version BIGINT NOT NULL,
    changed_at {timestamp} NOT NULL
);

-- What was written stays with the part that it was written for, whichever version is in use.
CREATE TABLE concept_note_text (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    part_id TEXT NOT NULL REFERENCES template_part (id),
    text TEXT NOT NULL,
    PRIMARY KEY (dialogue_id, part_id)
);
