DROP TABLE forum_import;
DROP TABLE forum_theme;
DROP TABLE forum;
