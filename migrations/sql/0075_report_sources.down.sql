DROP TABLE session_note;
DROP TABLE point_origin;
