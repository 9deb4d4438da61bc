DROP TABLE mailbox;
DROP TABLE proposal;
DROP TABLE received_mail;
