-- The slugs that records once had (`formerly` in a dossier), so that old ids and addresses lead on. Of a record whose slug
-- begins with another's, such as a claim, too.
CREATE TABLE former_slugs (
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (kind, slug)
) STRICT, WITHOUT ROWID;

-- As in 0014_by_hand.sql.
CREATE TRIGGER by_hand_former_slugs_insert AFTER INSERT ON former_slugs BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_former_slugs_update AFTER UPDATE ON former_slugs BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_former_slugs_delete AFTER DELETE ON former_slugs BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
