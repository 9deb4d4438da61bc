DROP TABLE corrigendum;
DROP TABLE report_version;
