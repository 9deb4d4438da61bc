DROP TABLE search_state;
DROP TABLE search_entry_theme;
DROP TABLE search_entry;
