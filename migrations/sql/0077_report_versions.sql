-- Every saved state of a report, and what was corrected after its publication.

CREATE TABLE report_version (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    text {json} NOT NULL,
    made_by TEXT,
    made_at {timestamp} NOT NULL,
    PRIMARY KEY (report_id, version)
);

CREATE TABLE corrigendum (
    id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number BIGINT NOT NULL CONSTRAINT corrigendum_numbers_from_one CHECK (number >= 1),
    place TEXT NOT NULL,
    reads TEXT NOT NULL,
    should_read TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- As 2023-03-01.
    day TEXT NOT NULL,
    issued_by TEXT,
    issued_at {timestamp} NOT NULL,
    CONSTRAINT corrigendum_number_once UNIQUE (report_id, number)
);
