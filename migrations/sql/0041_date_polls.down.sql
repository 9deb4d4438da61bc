DROP TABLE date_answer;
DROP TABLE date_voter;
DROP TABLE date_slot;
DROP TABLE date_poll;
