-- Each text of a dossier is kept once, under its hash, and so are those of before: a changeset can be taken back.
CREATE TABLE dossier_texts (
  sha256 TEXT NOT NULL,
  part INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (sha256, part)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO dossier_texts (sha256, part, text) SELECT sha256, part, text FROM dossiers JOIN dossier_parts ON dossier_id = id;
DROP TABLE dossier_parts;

CREATE TABLE changesets (
  number INTEGER PRIMARY KEY,
  base INTEGER NOT NULL,
  author TEXT,
  comment TEXT,
  state TEXT NOT NULL,
  reverts INTEGER,
  client_mutation_id TEXT UNIQUE,
  created_at TEXT NOT NULL,
  decided_at TEXT,
  decided_by TEXT,
  revision INTEGER UNIQUE,
  records TEXT NOT NULL,
  effects TEXT NOT NULL,
  problems TEXT NOT NULL
) STRICT;
CREATE TABLE changeset_dossiers (
  changeset INTEGER NOT NULL REFERENCES changesets (number),
  name TEXT NOT NULL,
  sha256_before TEXT,
  sha256_after TEXT,
  folder TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (changeset, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX changeset_dossiers_by_name ON changeset_dossiers (name, changeset);
CREATE TABLE reviews (
  changeset INTEGER NOT NULL REFERENCES changesets (number),
  position INTEGER NOT NULL,
  base INTEGER NOT NULL,
  reviewer TEXT NOT NULL,
  verdict TEXT NOT NULL,
  comment TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (changeset, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE record_changes (
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  part INTEGER NOT NULL,
  change TEXT NOT NULL,
  former TEXT,
  rows TEXT,
  PRIMARY KEY (revision, kind, slug, part)
) STRICT, WITHOUT ROWID;

-- Whoever publishes, rejects or withdraws a changeset second fails, and so does whoever publishes one that was written on
-- another text than the one of now. One line to each, as wrangler needs it (see 0006_search.sql).
CREATE TRIGGER changesets_decided BEFORE UPDATE OF state ON changesets WHEN OLD.state <> 'PROPOSED' BEGIN SELECT raise(ABORT, 'DECIDED'); END;
CREATE TRIGGER changesets_stale BEFORE UPDATE OF state ON changesets WHEN NEW.state = 'PUBLISHED' AND EXISTS (SELECT 1 FROM changeset_dossiers LEFT JOIN dossiers ON dossiers.name = changeset_dossiers.name WHERE changeset = NEW.number AND dossiers.sha256 IS NOT sha256_before) BEGIN SELECT raise(ABORT, 'STALE_BASE'); END;

-- What was applied before is the first changeset.
INSERT INTO changesets (number, base, comment, state, created_at, decided_at, revision, records, effects, problems)
SELECT 1, 0, 'What was applied before there were changesets.', 'PUBLISHED', min(applied_at), max(applied_at), (SELECT max(id) FROM revisions), '[]', '[]', '[]'
FROM dossiers HAVING count(*) > 0;
INSERT INTO changeset_dossiers (changeset, name, sha256_after, folder, place) SELECT 1, name, sha256, folder, place FROM dossiers;
INSERT INTO record_changes (revision, kind, slug, part, change) SELECT DISTINCT revision, kind, slug, 0, 'ADDED' FROM changesets, dossier_records;
