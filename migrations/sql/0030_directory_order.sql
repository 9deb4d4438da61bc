-- The directory's first question is always who is not archived, in the order of names: counted and skipped
-- through without reading the people themselves.
CREATE INDEX person_listed ON person (archived_at, name_key, id);
