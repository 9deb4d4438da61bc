-- Since when the desk's lists leave a dialogue out. The public sees no difference.
ALTER TABLE dialogue ADD COLUMN archived_at {timestamp};
