DROP TABLE letter_template;
