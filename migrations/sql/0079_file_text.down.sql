DROP TABLE file_text;
