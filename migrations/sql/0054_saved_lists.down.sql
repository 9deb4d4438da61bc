DROP TABLE saved_list;
