DROP INDEX dialogue_by_group_and_day;
ALTER TABLE dialogue DROP COLUMN group_id;
DROP TABLE group_outcome;
DROP TABLE group_member;
DROP TABLE working_group_lead;
DROP TABLE working_group;
