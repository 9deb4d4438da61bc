-- The question that a draw answered: the people by their ids and what they count towards, the quotas, caps
-- and lists. Apart from the result, because only those who check the draw need it.
ALTER TABLE draw ADD COLUMN instance {json};
