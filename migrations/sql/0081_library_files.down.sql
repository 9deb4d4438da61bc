DROP TABLE library_file;
