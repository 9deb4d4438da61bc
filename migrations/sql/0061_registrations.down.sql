DROP TABLE registration_draft;
DROP TABLE identity_document;
DROP TABLE registration;
DROP TABLE opening;
DROP TABLE registration_form;
