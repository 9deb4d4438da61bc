-- Dialogues, their quotas and shortlists.

CREATE TABLE dialogue (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT dialogue_slug_once UNIQUE,
    -- The dialogue's number among those of its year, for references. Given when it is convened.
    year BIGINT,
    number BIGINT,
    title TEXT NOT NULL,
    format TEXT NOT NULL,
    mode TEXT NOT NULL CONSTRAINT dialogue_mode_known CHECK (mode IN ('in-person', 'online', 'hybrid')),
    state TEXT NOT NULL CONSTRAINT dialogue_state_known CHECK (state IN ('draft', 'convened', 'held', 'cancelled')),
    place TEXT NOT NULL,
    online_address TEXT NOT NULL,
    seats BIGINT NOT NULL CONSTRAINT dialogue_has_seats CHECK (seats BETWEEN 1 AND 2000),
    per_country BIGINT,
    per_organisation BIGINT,
    schedule TEXT NOT NULL CONSTRAINT dialogue_schedule_known CHECK (schedule IN ('to-be-determined', 'days', 'hours')),
    -- Local days and times of the meeting's zone, as 2023-03-14 and 15:00.
    first_day TEXT,
    last_day TEXT,
    start_time TEXT,
    end_time TEXT,
    zone TEXT,
    -- The instants that follow from them.
    starts_at {timestamp},
    ends_at {timestamp},
    respond_by {timestamp},
    summary TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    convened_at {timestamp},
    CONSTRAINT dialogue_hours_are_whole CHECK (
        schedule <> 'hours'
        OR (first_day IS NOT NULL AND start_time IS NOT NULL AND end_time IS NOT NULL AND zone IS NOT NULL AND starts_at IS NOT NULL AND ends_at IS NOT NULL)
    ),
    CONSTRAINT dialogue_days_are_known CHECK (schedule <> 'days' OR (first_day IS NOT NULL AND last_day IS NOT NULL))
);
CREATE UNIQUE INDEX dialogue_number_once ON dialogue (year, number);
CREATE INDEX dialogue_by_state_and_day ON dialogue (state, first_day);

CREATE TABLE dialogue_theme (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (dialogue_id, theme)
);
CREATE INDEX dialogue_theme_by_theme ON dialogue_theme (theme, dialogue_id);

CREATE TABLE quota (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    dimension TEXT NOT NULL,
    feature TEXT NOT NULL,
    unit TEXT NOT NULL CONSTRAINT quota_unit_known CHECK (unit IN ('seats', 'per-cent')),
    min BIGINT,
    max BIGINT,
    place BIGINT NOT NULL,
    CONSTRAINT quota_once UNIQUE (dialogue_id, dimension, feature),
    CONSTRAINT quota_bounds_in_order CHECK (min IS NULL OR max IS NULL OR min <= max)
);

CREATE TABLE shortlist_entry (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    origin TEXT NOT NULL CONSTRAINT shortlist_origin_known CHECK (origin IN ('engine', 'hand')),
    reason TEXT NOT NULL,
    added_by TEXT,
    added_at {timestamp} NOT NULL,
    CONSTRAINT shortlist_once_per_person UNIQUE (dialogue_id, person_id),
    CONSTRAINT shortlist_by_hand_has_a_reason CHECK (origin <> 'hand' OR reason <> '')
);

-- An officer's decision that a person must, or must not, be invited.
CREATE TABLE standing (
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    standing TEXT NOT NULL CONSTRAINT standing_known CHECK (standing IN ('must-invite', 'must-not')),
    reason TEXT NOT NULL CONSTRAINT standing_has_a_reason CHECK (reason <> ''),
    decided_by TEXT,
    decided_at {timestamp} NOT NULL,
    PRIMARY KEY (dialogue_id, person_id)
);

-- Each proposal of the engine that was kept, so that it can be made again and checked.
CREATE TABLE draw (
    id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    seed TEXT NOT NULL,
    instance_hash TEXT NOT NULL,
    result {json} NOT NULL,
    drawn_by TEXT,
    drawn_at {timestamp} NOT NULL
);
CREATE INDEX draw_by_dialogue ON draw (dialogue_id, id);
