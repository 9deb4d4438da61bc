DROP TABLE decision;
DROP TABLE score;
DROP TABLE review;
DROP TABLE reviewer;
DROP TABLE criterion;
