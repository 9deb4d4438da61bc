DROP TABLE mail_try;
DROP INDEX outbox_by_sending;
ALTER TABLE outbox DROP COLUMN sending_id;
DROP INDEX mail_by_sending;
ALTER TABLE mail DROP COLUMN sending_id;
DROP TABLE sending;
