ALTER TABLE wave DROP COLUMN closed_at;
