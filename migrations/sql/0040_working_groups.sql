-- Groups that work between dialogues: working groups, groups of friends, pools of experts, standby rosters.

CREATE TABLE working_group (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT working_group_slug_once UNIQUE,
    kind TEXT NOT NULL CONSTRAINT working_group_kind_known CHECK (kind IN ('working-group', 'group-of-friends', 'experts', 'champions', 'standby')),
    title TEXT NOT NULL,
    -- The terms of reference.
    purpose TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT working_group_state_known CHECK (state IN ('draft', 'active', 'closed')),
    process_id TEXT REFERENCES process (id),
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL
);
CREATE INDEX working_group_by_state ON working_group (state, title);
CREATE INDEX working_group_by_process ON working_group (process_id);

-- The organisations that lead it.
CREATE TABLE working_group_lead (
    group_id TEXT NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (group_id, organisation_id)
);
CREATE INDEX working_group_lead_by_organisation ON working_group_lead (organisation_id);

-- Who belongs to it, in which capacity, and for which term: days as 2023-01-01, an open end is null.
CREATE TABLE group_member (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    capacity TEXT NOT NULL CONSTRAINT group_member_capacity_known CHECK (capacity IN ('lead', 'co-chair', 'member', 'observer')),
    since TEXT NOT NULL,
    until TEXT,
    availability TEXT NOT NULL,
    CONSTRAINT group_member_term_once UNIQUE (group_id, person_id, since)
);
CREATE INDEX group_member_by_person ON group_member (person_id);

-- What the group publishes under its own name.
CREATE TABLE group_outcome (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES working_group (id),
    -- Its number in the group, given at publication.
    number BIGINT,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT group_outcome_state_known CHECK (state IN ('draft', 'submitted', 'returned', 'cleared', 'published')),
    -- Why it was returned last.
    reason TEXT NOT NULL,
    -- SHA-256 of the published text, in hexadecimal.
    hash TEXT,
    published_at {timestamp},
    version BIGINT NOT NULL DEFAULT 1,
    created_at {timestamp} NOT NULL,
    changed_at {timestamp} NOT NULL,
    CONSTRAINT group_outcome_number_once UNIQUE (group_id, number),
    CONSTRAINT group_outcome_published_whole CHECK ((state = 'published') = (number IS NOT NULL) AND (state = 'published') = (hash IS NOT NULL) AND (state = 'published') = (published_at IS NOT NULL))
);
CREATE INDEX group_outcome_by_state ON group_outcome (state, group_id);

ALTER TABLE dialogue ADD COLUMN group_id TEXT REFERENCES working_group (id);
CREATE INDEX dialogue_by_group_and_day ON dialogue (group_id, first_day);
