-- Dossiers of which something waits for others: with their `citations` or with `more` (src/dossier/steps/).
ALTER TABLE dossiers ADD COLUMN unfinished TEXT;
