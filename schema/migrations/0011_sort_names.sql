-- Lists by name go by letters, accents and capitals, in this order, as readers expect them, and no longer by bytes. The
-- keys are made when dossiers are applied (src/dossier/collation.ts): until then names sort in lower case.
ALTER TABLE parties ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
ALTER TABLE actors ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
UPDATE parties SET sort_name = lower(name);
UPDATE actors SET sort_name = lower(name);
UPDATE places SET sort_name = lower(name);

DROP INDEX parties_by_name;
CREATE INDEX parties_by_name ON parties (sort_name, slug);
DROP INDEX actors_by_name;
CREATE INDEX actors_by_name ON actors (sort_name, slug);
DROP INDEX actors_by_kind;
CREATE INDEX actors_by_kind ON actors (kind, sort_name, slug);
DROP INDEX actors_by_country;
CREATE INDEX actors_by_country ON actors (country, sort_name, slug);
DROP INDEX actors_by_party;
CREATE INDEX actors_by_party ON actors (party_id, sort_name, slug);
DROP INDEX places_by_name;
CREATE INDEX places_by_name ON places (sort_name, slug);
DROP INDEX places_by_part_of;
CREATE INDEX places_by_part_of ON places (part_of_id, sort_name, slug);
