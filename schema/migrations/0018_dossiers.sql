-- The texts of the dossiers that the rows come from, so that what was applied from one folder stays where another one is
-- applied. A text is kept in parts (see tables.ts).
CREATE TABLE dossiers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  folder TEXT NOT NULL,
  place TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;
CREATE TABLE dossier_parts (
  dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
  part INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (dossier_id, part)
) STRICT, WITHOUT ROWID;
