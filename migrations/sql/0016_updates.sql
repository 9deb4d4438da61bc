-- What those who are invited are told after their invitation: updates, and dialogues that take place after all.

-- When the person was asked last: the answers to earlier questions no longer count.
ALTER TABLE invitation ADD COLUMN asked_at {timestamp};
UPDATE invitation SET asked_at = issued_at;
-- True while the invitation is withdrawn because the whole dialogue was called off.
ALTER TABLE invitation ADD COLUMN called_off BOOLEAN NOT NULL DEFAULT FALSE;
