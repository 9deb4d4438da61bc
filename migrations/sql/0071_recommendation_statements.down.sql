DROP TABLE recommendation_statement;
DROP TABLE recommendation_request;
