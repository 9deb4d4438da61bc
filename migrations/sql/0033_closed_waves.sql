-- When an officer closed a wave: its silent invitations lapsed then.
ALTER TABLE wave ADD COLUMN closed_at {timestamp};
