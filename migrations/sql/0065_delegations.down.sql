ALTER TABLE organisation DROP COLUMN focal_point_id;
ALTER TABLE invitation DROP COLUMN at_table;
DROP TABLE delegation_letter;
DROP TABLE delegate;
DROP TABLE delegation;
