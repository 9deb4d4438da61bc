-- Letters about due days, each once, and files of follow-up columns that wait for their confirmation.

CREATE TABLE recommendation_nudge (
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    -- before:2023-03-01 or after:2023-03-01.
    mark TEXT NOT NULL,
    -- How many were written to.
    letters BIGINT NOT NULL,
    at {timestamp} NOT NULL,
    PRIMARY KEY (recommendation_id, mark)
);

CREATE TABLE recommendation_import (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    rows_json TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES account (id),
    made_at {timestamp} NOT NULL
);
CREATE INDEX recommendation_import_by_day ON recommendation_import (made_at);
