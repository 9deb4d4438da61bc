DROP TABLE limit_override;
DROP TABLE drawing;
