DROP TABLE contact_import;
DROP TABLE person_language;
DROP TABLE person_theme;
DROP TABLE person;
DROP TABLE organisation;
DROP TABLE bureau_membership;
DROP TABLE state;
