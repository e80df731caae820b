-- The channel that one source names for a statement, where it is another than the statement's.
ALTER TABLE renderings ADD COLUMN channel TEXT;
