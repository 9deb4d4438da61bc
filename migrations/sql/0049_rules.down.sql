DROP TABLE kept_apart;
DROP TABLE champion;
ALTER TABLE quota DROP COLUMN firmness;
