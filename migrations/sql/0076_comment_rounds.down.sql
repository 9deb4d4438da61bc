DROP TABLE naming_ruling;
DROP TABLE naming_consent;
DROP TABLE report_comment;
DROP TABLE commenter;
DROP TABLE comment_round;
