DROP TABLE public_revision;
DROP TABLE recommendation_addressee;
DROP TABLE recommendation;
DROP TABLE report_point;
DROP TABLE report;
