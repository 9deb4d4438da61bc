-- Summary reports and recommendations.

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL CONSTRAINT report_one_per_dialogue UNIQUE REFERENCES dialogue (id),
    state TEXT NOT NULL CONSTRAINT report_state_known CHECK (state IN ('draft', 'circulated', 'adopted', 'published')),
    title TEXT NOT NULL,
    -- What the public reads first: one paragraph.
    gist TEXT NOT NULL,
    introduction TEXT NOT NULL,
    additional_suggestions TEXT NOT NULL,
    language TEXT NOT NULL,
    -- SHA-256 of the adopted text; null while it may change.
    hash TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    adopted_at {timestamp},
    published_at {timestamp},
    CONSTRAINT report_adopted_is_hashed CHECK (state NOT IN ('adopted', 'published') OR hash IS NOT NULL)
);
CREATE INDEX report_by_publication ON report (published_at);

CREATE TABLE report_point (
    id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    -- The cluster or theme under which the point stands; a heading of the rapporteur's own.
    heading TEXT NOT NULL,
    theme TEXT,
    text TEXT NOT NULL,
    grade TEXT NOT NULL,
    -- The verb as it was used in the room.
    verb TEXT NOT NULL,
    speaker_class TEXT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX report_point_by_report ON report_point (report_id, place);

CREATE TABLE recommendation (
    id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    reference TEXT NOT NULL CONSTRAINT recommendation_reference_once UNIQUE,
    text TEXT NOT NULL,
    theme TEXT,
    state TEXT NOT NULL CONSTRAINT recommendation_state_known CHECK (state IN ('proposed', 'agreed', 'adopted')),
    support TEXT NOT NULL,
    point_id TEXT REFERENCES report_point (id) ON DELETE SET NULL,
    CONSTRAINT recommendation_number_once UNIQUE (report_id, number)
);

CREATE TABLE recommendation_addressee (
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (recommendation_id, kind, name)
);
CREATE INDEX recommendation_addressee_by_name ON recommendation_addressee (kind, name);

-- One number that rises with every change the public can see; answers of the cache carry it.
CREATE TABLE public_revision (
    id BIGINT PRIMARY KEY CONSTRAINT public_revision_is_one_row CHECK (id = 1),
    revision BIGINT NOT NULL
);
INSERT INTO public_revision (id, revision) VALUES (1, 1);
