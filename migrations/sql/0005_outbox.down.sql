DROP TABLE outbox;
DROP TABLE mail;
