-- Which dossier says something of which record, so that whoever changes one document finds the others that speak of the
-- same records without reading all of them (src/dossier/near/).
CREATE TABLE dossier_records (
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
  PRIMARY KEY (kind, slug, dossier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_records_by_dossier ON dossier_records (dossier_id);

-- Finds the dossier whose file has another name now.
CREATE INDEX dossiers_by_sha256 ON dossiers (sha256);

-- Finds the old slugs of a record.
CREATE INDEX former_slugs_by_record ON former_slugs (kind, record);

-- The version of the data is now a sum over the rows, so that a change of some is a sum over these (version.ts). The next
-- `apply` works out that of what is stored, and which dossier says what.
INSERT INTO revisions SELECT * FROM revision_by_hand WHERE (SELECT count(*) FROM dossiers) + events + actors + statements + sources + claims > 0;
