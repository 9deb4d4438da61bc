DROP TABLE table_choice;
DROP TABLE round_table;
