DROP TABLE library_review;
DROP TABLE library_language;
DROP TABLE library_theme;
DROP TABLE library_text;
DROP TABLE library_entry;
