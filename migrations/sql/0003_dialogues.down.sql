DROP TABLE draw;
DROP TABLE standing;
DROP TABLE shortlist_entry;
DROP TABLE quota;
DROP TABLE dialogue_theme;
DROP TABLE dialogue;
