DROP TABLE registration_file;
