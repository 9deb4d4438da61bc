-- What becomes of recommendations: who looks after them, by when, in which steps, and which earlier one they carry on.

ALTER TABLE recommendation ADD COLUMN status TEXT NOT NULL DEFAULT 'not-started' CONSTRAINT recommendation_status_known CHECK (status IN ('not-started', 'under-way', 'done', 'will-not-be-done', 'merged'));
-- Why it will not be done, or how it stands; public.
ALTER TABLE recommendation ADD COLUMN status_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendation ADD COLUMN owner_kind TEXT CONSTRAINT recommendation_owner_known CHECK (owner_kind IN ('secretariat', 'organisation', 'group'));
ALTER TABLE recommendation ADD COLUMN owner_organisation_id TEXT REFERENCES organisation (id);
ALTER TABLE recommendation ADD COLUMN owner_group_id TEXT REFERENCES working_group (id);
-- As 2023-03-01.
ALTER TABLE recommendation ADD COLUMN due_on TEXT;
-- Raised by every change of what is followed up; the report's own version stands still once it is adopted.
ALTER TABLE recommendation ADD COLUMN follow_up_version BIGINT NOT NULL DEFAULT 1;
CREATE INDEX recommendation_by_status ON recommendation (status, due_on);
CREATE INDEX recommendation_by_theme ON recommendation (theme);

-- Themes that the follow-up gives it beside the one of the report.
CREATE TABLE recommendation_theme (
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (recommendation_id, theme)
);
CREATE INDEX recommendation_theme_by_theme ON recommendation_theme (theme);

CREATE TABLE recommendation_step (
    id TEXT PRIMARY KEY,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT,
    done_on TEXT
);
CREATE INDEX recommendation_step_by_recommendation ON recommendation_step (recommendation_id, place);

CREATE TABLE recommendation_lineage (
    later_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    earlier_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CONSTRAINT lineage_kind_known CHECK (kind IN ('continues', 'replaces', 'merges')),
    made_at {timestamp} NOT NULL,
    PRIMARY KEY (later_id, earlier_id),
    CONSTRAINT lineage_between_two CHECK (later_id <> earlier_id)
);
CREATE INDEX recommendation_lineage_by_earlier ON recommendation_lineage (earlier_id);
-- What was merged goes on in one place.
CREATE UNIQUE INDEX recommendation_merged_once ON recommendation_lineage (earlier_id) WHERE kind = 'merges';
