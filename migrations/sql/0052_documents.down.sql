DROP TABLE document_file;
DROP TABLE document;
