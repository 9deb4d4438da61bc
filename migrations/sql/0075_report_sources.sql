-- Where the points of a report come from, and what was noted in the sessions. Both stay inside.

-- No key leads to the point: one that is removed and restored keeps its origin.
CREATE TABLE point_origin (
    id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    point_id TEXT NOT NULL,
    input_id TEXT REFERENCES input (id) ON DELETE CASCADE,
    question_id TEXT REFERENCES call_question (id) ON DELETE CASCADE,
    session_id TEXT REFERENCES session (id) ON DELETE CASCADE,
    drawn_by TEXT,
    drawn_at {timestamp} NOT NULL,
    CONSTRAINT point_origin_is_one_thing CHECK ((input_id IS NULL) = (session_id IS NOT NULL) AND (input_id IS NULL) = (question_id IS NULL))
);
CREATE INDEX point_origin_by_report ON point_origin (report_id, point_id);
CREATE INDEX point_origin_by_input ON point_origin (input_id);
CREATE INDEX point_origin_by_question ON point_origin (question_id);
CREATE INDEX point_origin_by_session ON point_origin (session_id);

CREATE TABLE session_note (
    session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    changed_by TEXT,
    changed_at {timestamp} NOT NULL
);
