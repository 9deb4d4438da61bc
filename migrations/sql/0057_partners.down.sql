ALTER TABLE process DROP COLUMN partners;
ALTER TABLE dialogue DROP COLUMN partners;
DROP TABLE partner;
