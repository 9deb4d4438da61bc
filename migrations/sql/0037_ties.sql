-- A dialogue that follows another one by rule: on the day before it, in the same place.

CREATE TABLE tie (
    dialogue_id TEXT PRIMARY KEY REFERENCES dialogue (id) ON DELETE CASCADE,
    parent_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    side TEXT NOT NULL CONSTRAINT tie_side_known CHECK (side IN ('before', 'after')),
    days BIGINT NOT NULL CONSTRAINT tie_days_in_bounds CHECK (days BETWEEN 0 AND 60),
    same_place BOOLEAN NOT NULL,
    CONSTRAINT tie_is_to_another CHECK (dialogue_id <> parent_id)
);
CREATE INDEX tie_by_parent ON tie (parent_id);
