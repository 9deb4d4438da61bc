DROP TABLE concept_note_text;
DROP TABLE concept_note;
DROP TABLE template_part;
DROP TABLE template;
