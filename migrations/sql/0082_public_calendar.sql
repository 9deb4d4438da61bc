-- A year of the public calendar is a span of each of these.
CREATE INDEX milestone_by_day ON milestone (day);
CREATE INDEX call_by_closing ON call (closes_at);
CREATE INDEX opening_by_closing ON opening (closes_at);
