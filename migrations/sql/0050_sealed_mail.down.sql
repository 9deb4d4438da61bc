ALTER TABLE mail ADD COLUMN sealed {bytes} NOT NULL DEFAULT '';
UPDATE mail SET sealed = (SELECT sealed_mail.sealed FROM sealed_mail WHERE sealed_mail.mail_id = mail.id);
DROP TABLE sealed_mail;
