DROP TABLE recommendation_import;
DROP TABLE recommendation_nudge;
