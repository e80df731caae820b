-- A first load wrote ten times as many rows as its dossiers say: D1 counts each entry in an index as a row. These tables
-- and indexes are made anew with the entries that something is found by.

-- What accounts come to is worked out, and no record has such a slug as its id: its rows are found from their event
-- downwards. What only guarded their references, and the index of each slug, was seven rows for a claim.
DROP VIEW statistics_now;
CREATE TABLE new_account_value_claims (
  value_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  claim_id INTEGER NOT NULL,
  PRIMARY KEY (value_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_account_value_claims (value_id, position, claim_id)
SELECT value_id, position, claim_id FROM account_value_claims;
DROP TABLE account_value_claims;
ALTER TABLE new_account_value_claims RENAME TO account_value_claims;

CREATE TABLE new_account_figures (
  count_id INTEGER NOT NULL,
  policy TEXT NOT NULL,
  value_id INTEGER NOT NULL,
  PRIMARY KEY (count_id, policy)
) STRICT, WITHOUT ROWID;
INSERT INTO new_account_figures (count_id, policy, value_id)
SELECT count_id, policy, value_id FROM account_figures;
DROP TABLE account_figures;
ALTER TABLE new_account_figures RENAME TO account_figures;

CREATE TABLE new_account_origin_sources (
  origin_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  source_id INTEGER NOT NULL,
  PRIMARY KEY (origin_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_account_origin_sources (origin_id, position, source_id)
SELECT origin_id, position, source_id FROM account_origin_sources;
DROP TABLE account_origin_sources;
ALTER TABLE new_account_origin_sources RENAME TO account_origin_sources;

CREATE TABLE new_account_origin_joins (
  origin_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  other_id INTEGER NOT NULL REFERENCES sources (id),
  reason TEXT NOT NULL,
  actor_id INTEGER REFERENCES actors (id),
  statement_id INTEGER REFERENCES statements (id),
  PRIMARY KEY (origin_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_account_origin_joins (origin_id, position, source_id, other_id, reason, actor_id, statement_id)
SELECT origin_id, position, source_id, other_id, reason, actor_id, statement_id FROM account_origin_joins;
DROP TABLE account_origin_joins;
ALTER TABLE new_account_origin_joins RENAME TO account_origin_joins;
CREATE INDEX account_origin_joins_by_source ON account_origin_joins (source_id);
CREATE INDEX account_origin_joins_by_other ON account_origin_joins (other_id);
CREATE INDEX account_origin_joins_by_actor ON account_origin_joins (actor_id);
CREATE INDEX account_origin_joins_by_statement ON account_origin_joins (statement_id);

CREATE TABLE new_account_values (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  account_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  qualifier TEXT,
  low REAL,
  best REAL,
  high REAL,
  unit TEXT,
  actor_id INTEGER REFERENCES actors (id),
  text TEXT NOT NULL,
  source_count INTEGER NOT NULL,
  independent_source_count INTEGER NOT NULL,
  count_id INTEGER,
  as_of_edtf TEXT,
  as_of_earliest TEXT,
  as_of_latest TEXT,
  superseded INTEGER NOT NULL DEFAULT 0,
  place_id INTEGER REFERENCES places (id),
  latitude REAL,
  longitude REAL,
  precision TEXT
) STRICT;
INSERT INTO new_account_values (id, slug, account_id, position, qualifier, low, best, high, unit, actor_id, text, source_count, independent_source_count, count_id, as_of_edtf, as_of_earliest, as_of_latest, superseded, place_id, latitude, longitude, precision)
SELECT id, slug, account_id, position, qualifier, low, best, high, unit, actor_id, text, source_count, independent_source_count, count_id, as_of_edtf, as_of_earliest, as_of_latest, superseded, place_id, latitude, longitude, precision FROM account_values;
DROP TABLE account_values;
ALTER TABLE new_account_values RENAME TO account_values;
CREATE INDEX account_values_by_account ON account_values (account_id, position);
CREATE INDEX account_values_by_count ON account_values (count_id, position) WHERE count_id IS NOT NULL;
CREATE INDEX account_values_by_actor ON account_values (actor_id) WHERE actor_id IS NOT NULL;
CREATE INDEX account_values_by_place ON account_values (place_id) WHERE place_id IS NOT NULL;

CREATE TABLE new_account_counts (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  account_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  unit TEXT,
  actor_id INTEGER REFERENCES actors (id),
  period_edtf TEXT,
  period_earliest TEXT,
  period_latest TEXT,
  basis TEXT,
  agreement TEXT NOT NULL,
  source_count INTEGER NOT NULL,
  independent_source_count INTEGER NOT NULL,
  range_qualifier TEXT,
  range_low REAL,
  range_best REAL,
  range_high REAL,
  range_unit TEXT
) STRICT;
INSERT INTO new_account_counts (id, slug, account_id, position, unit, actor_id, period_edtf, period_earliest, period_latest, basis, agreement, source_count, independent_source_count, range_qualifier, range_low, range_best, range_high, range_unit)
SELECT id, slug, account_id, position, unit, actor_id, period_edtf, period_earliest, period_latest, basis, agreement, source_count, independent_source_count, range_qualifier, range_low, range_best, range_high, range_unit FROM account_counts;
DROP TABLE account_counts;
ALTER TABLE new_account_counts RENAME TO account_counts;
CREATE INDEX account_counts_by_account ON account_counts (account_id, position);
CREATE INDEX account_counts_by_actor ON account_counts (actor_id) WHERE actor_id IS NOT NULL;

CREATE TABLE new_account_origins (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  account_id INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;
INSERT INTO new_account_origins (id, slug, account_id, position)
SELECT id, slug, account_id, position FROM account_origins;
DROP TABLE account_origins;
ALTER TABLE new_account_origins RENAME TO account_origins;
CREATE INDEX account_origins_by_account ON account_origins (account_id, position);

CREATE TABLE new_accounts (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES events (id),
  property TEXT NOT NULL,
  position INTEGER NOT NULL,
  agreement TEXT NOT NULL,
  source_count INTEGER NOT NULL,
  independent_source_count INTEGER NOT NULL,
  range_qualifier TEXT,
  range_low REAL,
  range_best REAL,
  range_high REAL,
  range_unit TEXT
) STRICT;
INSERT INTO new_accounts (id, slug, event_id, property, position, agreement, source_count, independent_source_count, range_qualifier, range_low, range_best, range_high, range_unit)
SELECT id, slug, event_id, property, position, agreement, source_count, independent_source_count, range_qualifier, range_low, range_best, range_high, range_unit FROM accounts;
DROP TABLE accounts;
ALTER TABLE new_accounts RENAME TO accounts;
CREATE INDEX accounts_by_event ON accounts (event_id, position);

-- A citation is its slug: it needs no number besides. Who cites a source for an event, its participants or a statement is
-- known by event_sources and statement_sources.
CREATE TABLE new_citations (
  slug TEXT NOT NULL PRIMARY KEY,
  event_id INTEGER REFERENCES events (id),
  participation_id INTEGER REFERENCES participations (id),
  link_id INTEGER REFERENCES event_links (id),
  actor_id INTEGER REFERENCES actors (id),
  affiliation_id INTEGER REFERENCES affiliations (id),
  statement_id INTEGER REFERENCES statements (id),
  utterance_id INTEGER REFERENCES utterances (id),
  response_id INTEGER REFERENCES responses (id),
  source_id INTEGER NOT NULL,
  locator TEXT,
  excerpt TEXT,
  CHECK (
    (event_id IS NOT NULL) + (participation_id IS NOT NULL) + (link_id IS NOT NULL) + (actor_id IS NOT NULL)
      + (affiliation_id IS NOT NULL) + (statement_id IS NOT NULL) + (utterance_id IS NOT NULL)
      + (response_id IS NOT NULL) = 1
  )
) STRICT, WITHOUT ROWID;
INSERT INTO new_citations (slug, event_id, participation_id, link_id, actor_id, affiliation_id, statement_id, utterance_id, response_id, source_id, locator, excerpt)
SELECT slug, event_id, participation_id, link_id, actor_id, affiliation_id, statement_id, utterance_id, response_id, source_id, locator, excerpt FROM citations;
DROP TABLE citations;
ALTER TABLE new_citations RENAME TO citations;
CREATE INDEX citations_by_event ON citations (event_id, slug) WHERE event_id IS NOT NULL;
CREATE INDEX citations_by_participation ON citations (participation_id, slug) WHERE participation_id IS NOT NULL;
CREATE INDEX citations_by_link ON citations (link_id, slug) WHERE link_id IS NOT NULL;
CREATE INDEX citations_by_actor ON citations (actor_id, slug) WHERE actor_id IS NOT NULL;
CREATE INDEX citations_by_affiliation ON citations (affiliation_id, slug) WHERE affiliation_id IS NOT NULL;
CREATE INDEX citations_by_statement ON citations (statement_id, slug) WHERE statement_id IS NOT NULL;
CREATE INDEX citations_by_utterance ON citations (utterance_id, slug) WHERE utterance_id IS NOT NULL;
CREATE INDEX citations_by_response ON citations (response_id, slug) WHERE response_id IS NOT NULL;
CREATE INDEX citations_by_source ON citations (source_id) WHERE event_id IS NULL AND participation_id IS NULL AND statement_id IS NULL;

-- One line to each, as wrangler needs it (see 0006_search.sql).
CREATE TRIGGER by_hand_account_counts_insert AFTER INSERT ON account_counts BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_counts_update AFTER UPDATE ON account_counts BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_counts_delete AFTER DELETE ON account_counts BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_figures_insert AFTER INSERT ON account_figures BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_figures_update AFTER UPDATE ON account_figures BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_figures_delete AFTER DELETE ON account_figures BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origin_joins_insert AFTER INSERT ON account_origin_joins BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origin_joins_update AFTER UPDATE ON account_origin_joins BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origin_joins_delete AFTER DELETE ON account_origin_joins BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origin_sources_insert AFTER INSERT ON account_origin_sources BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origin_sources_update AFTER UPDATE ON account_origin_sources BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origin_sources_delete AFTER DELETE ON account_origin_sources BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origins_insert AFTER INSERT ON account_origins BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origins_update AFTER UPDATE ON account_origins BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_origins_delete AFTER DELETE ON account_origins BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_value_claims_insert AFTER INSERT ON account_value_claims BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_value_claims_update AFTER UPDATE ON account_value_claims BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_value_claims_delete AFTER DELETE ON account_value_claims BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_values_insert AFTER INSERT ON account_values BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_values_update AFTER UPDATE ON account_values BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_account_values_delete AFTER DELETE ON account_values BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_accounts_insert AFTER INSERT ON accounts BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_accounts_update AFTER UPDATE ON accounts BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_accounts_delete AFTER DELETE ON accounts BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_citations_insert AFTER INSERT ON citations BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_citations_update AFTER UPDATE ON citations BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_citations_delete AFTER DELETE ON citations BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;

-- One index of dates serves lists, which go by the slug as well, and counts, which read the ends.
DROP INDEX events_by_span;
DROP INDEX events_by_date;
CREATE INDEX events_by_date ON events (occurred_earliest, slug, occurred_latest, occurred_edtf);
DROP INDEX statements_by_span;
DROP INDEX statements_by_date;
CREATE INDEX statements_by_date ON statements (said_earliest, slug, said_latest, said_edtf);

-- Dossiers that go take their rows with them by kind and slug, which is how these are found.
CREATE TABLE new_dossier_records (
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  dossier_id INTEGER NOT NULL,
  PRIMARY KEY (kind, slug, dossier_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_dossier_records (kind, slug, dossier_id)
SELECT kind, slug, dossier_id FROM dossier_records;
DROP TABLE dossier_records;
ALTER TABLE new_dossier_records RENAME TO dossier_records;

-- A number that no other is compared with contradicts none. The data stay what they were, so no revision is made of it.
DROP TRIGGER by_hand_claims_update;
UPDATE claims SET compared_as = NULL, fits_from = NULL, fits_to = NULL
WHERE compared_as IN (SELECT compared_as FROM claims GROUP BY compared_as HAVING count(*) = 1);
CREATE TRIGGER by_hand_claims_update AFTER UPDATE ON claims BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;

-- As in 0031_corrections.sql, without those of the indexes that are gone.
CREATE VIEW statistics_now (name, rows) AS
SELECT column1, coalesce(column2, 0) FROM (VALUES
  ('account_counts', (SELECT count(*) FROM account_counts)),
  ('account_counts.account_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_counts WHERE account_id IS NOT NULL GROUP BY account_id))),
  ('account_counts.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_counts WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('account_figures', (SELECT count(*) FROM account_figures)),
  ('account_figures.count_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_figures WHERE count_id IS NOT NULL GROUP BY count_id))),
  ('account_origin_joins', (SELECT count(*) FROM account_origin_joins)),
  ('account_origin_joins.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('account_origin_joins.origin_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE origin_id IS NOT NULL GROUP BY origin_id))),
  ('account_origin_joins.other_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE other_id IS NOT NULL GROUP BY other_id))),
  ('account_origin_joins.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('account_origin_joins.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('account_origin_sources', (SELECT count(*) FROM account_origin_sources)),
  ('account_origin_sources.origin_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_sources WHERE origin_id IS NOT NULL GROUP BY origin_id))),
  ('account_origins', (SELECT count(*) FROM account_origins)),
  ('account_origins.account_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origins WHERE account_id IS NOT NULL GROUP BY account_id))),
  ('account_value_claims', (SELECT count(*) FROM account_value_claims)),
  ('account_value_claims.value_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_value_claims WHERE value_id IS NOT NULL GROUP BY value_id))),
  ('account_values', (SELECT count(*) FROM account_values)),
  ('account_values.account_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_values WHERE account_id IS NOT NULL GROUP BY account_id))),
  ('account_values.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_values WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('account_values.count_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_values WHERE count_id IS NOT NULL GROUP BY count_id))),
  ('account_values.place_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_values WHERE place_id IS NOT NULL GROUP BY place_id))),
  ('accounts', (SELECT count(*) FROM accounts)),
  ('accounts.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM accounts WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('actor_name_words', (SELECT count(*) FROM actor_name_words)),
  ('actor_name_words.name_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM actor_name_words WHERE name_id IS NOT NULL GROUP BY name_id))),
  ('actor_names', (SELECT count(*) FROM actor_names)),
  ('actor_names.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM actor_names WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('actor_names.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM actor_names WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('actors', (SELECT count(*) FROM actors)),
  ('actors.country', (SELECT max(n) FROM (SELECT count(*) AS n FROM actors WHERE country IS NOT NULL GROUP BY country))),
  ('actors.kind', (SELECT max(n) FROM (SELECT count(*) AS n FROM actors WHERE kind IS NOT NULL GROUP BY kind))),
  ('actors.party_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM actors WHERE party_id IS NOT NULL GROUP BY party_id))),
  ('affiliations', (SELECT count(*) FROM affiliations)),
  ('affiliations.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM affiliations WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('affiliations.with_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM affiliations WHERE with_id IS NOT NULL GROUP BY with_id))),
  ('change_subjects', (SELECT count(*) FROM change_subjects)),
  ('change_subjects.slug', (SELECT max(n) FROM (SELECT count(*) AS n FROM change_subjects GROUP BY kind, slug))),
  ('citations', (SELECT count(*) FROM citations)),
  ('citations.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('citations.affiliation_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE affiliation_id IS NOT NULL GROUP BY affiliation_id))),
  ('citations.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('citations.link_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE link_id IS NOT NULL GROUP BY link_id))),
  ('citations.participation_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE participation_id IS NOT NULL GROUP BY participation_id))),
  ('citations.response_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE response_id IS NOT NULL GROUP BY response_id))),
  ('citations.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('citations.utterance_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE utterance_id IS NOT NULL GROUP BY utterance_id))),
  ('claim_contradictions', (SELECT count(*) FROM claim_contradictions)),
  ('claim_contradictions.claim_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claim_contradictions WHERE claim_id IS NOT NULL GROUP BY claim_id))),
  ('claim_contradictions.other_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claim_contradictions WHERE other_id IS NOT NULL GROUP BY other_id))),
  ('claim_relays', (SELECT count(*) FROM claim_relays)),
  ('claim_relays.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claim_relays WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('claim_relays.claim_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claim_relays WHERE claim_id IS NOT NULL GROUP BY claim_id))),
  ('claim_supersedes', (SELECT count(*) FROM claim_supersedes)),
  ('claim_supersedes.claim_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claim_supersedes WHERE claim_id IS NOT NULL GROUP BY claim_id))),
  ('claim_supersedes.other_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claim_supersedes WHERE other_id IS NOT NULL GROUP BY other_id))),
  ('claims', (SELECT count(*) FROM claims)),
  ('claims.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('claims.claimant_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE claimant_id IS NOT NULL GROUP BY claimant_id))),
  ('claims.compared_as', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE compared_as IS NOT NULL GROUP BY compared_as))),
  ('claims.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('claims.event_id,property', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims GROUP BY event_id, property))),
  ('claims.place_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE place_id IS NOT NULL GROUP BY place_id))),
  ('claims.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('claims.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('event_links', (SELECT count(*) FROM event_links)),
  ('event_links.asserted_by_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM event_links WHERE asserted_by_id IS NOT NULL GROUP BY asserted_by_id))),
  ('event_links.from_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM event_links WHERE from_id IS NOT NULL GROUP BY from_id))),
  ('event_links.to_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM event_links WHERE to_id IS NOT NULL GROUP BY to_id))),
  ('event_parties', (SELECT count(*) FROM event_parties)),
  ('event_parties.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM event_parties WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('event_parties.party_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM event_parties WHERE party_id IS NOT NULL GROUP BY party_id))),
  ('event_sources', (SELECT count(*) FROM event_sources)),
  ('event_sources.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM event_sources WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('event_sources.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM event_sources WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('events', (SELECT count(*) FROM events)),
  ('events.disputed', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE disputed IS NOT NULL GROUP BY disputed))),
  ('events.occurred_within=0', (SELECT count(*) FROM events WHERE occurred_within = 0)),
  ('events.occurred_within=1', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE occurred_within = 1 GROUP BY CAST(julianday(occurred_earliest) / 1 AS INTEGER)))),
  ('events.occurred_within=2', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE occurred_within = 2 GROUP BY CAST(julianday(occurred_earliest) / 2 AS INTEGER)))),
  ('events.occurred_within=31', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE occurred_within = 31 GROUP BY CAST(julianday(occurred_earliest) / 31 AS INTEGER)))),
  ('events.occurred_within=366', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE occurred_within = 366 GROUP BY CAST(julianday(occurred_earliest) / 366 AS INTEGER)))),
  ('events.part_of_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE part_of_id IS NOT NULL GROUP BY part_of_id))),
  ('events.place_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE place_id IS NOT NULL GROUP BY place_id))),
  ('events.type', (SELECT max(n) FROM (SELECT count(*) AS n FROM events WHERE type IS NOT NULL GROUP BY type))),
  ('participations', (SELECT count(*) FROM participations)),
  ('participations.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM participations WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('participations.asserted_by_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM participations WHERE asserted_by_id IS NOT NULL GROUP BY asserted_by_id))),
  ('participations.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM participations WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('parties', (SELECT count(*) FROM parties)),
  ('place_scopes', (SELECT count(*) FROM place_scopes)),
  ('place_scopes.place_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM place_scopes WHERE place_id IS NOT NULL GROUP BY place_id))),
  ('place_scopes.scope_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM place_scopes WHERE scope_id IS NOT NULL GROUP BY scope_id))),
  ('places', (SELECT count(*) FROM places)),
  ('places.part_of_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM places WHERE part_of_id IS NOT NULL GROUP BY part_of_id))),
  ('positions', (SELECT count(*) FROM positions)),
  ('positions.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM positions WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('positions.party_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM positions WHERE party_id IS NOT NULL GROUP BY party_id))),
  ('positions.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM positions WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('positions.topic_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM positions WHERE topic_id IS NOT NULL GROUP BY topic_id))),
  ('record_changes', (SELECT count(*) FROM record_changes)),
  ('record_changes.correction', (SELECT count(*) FROM record_changes WHERE correction IS NOT NULL)),
  ('record_changes.slug_now', (SELECT max(n) FROM (SELECT count(*) AS n FROM record_changes GROUP BY kind, slug_now))),
  ('renderings', (SELECT count(*) FROM renderings)),
  ('renderings.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM renderings WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('renderings.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM renderings WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('response_actors', (SELECT count(*) FROM response_actors)),
  ('response_actors.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM response_actors WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('response_actors.response_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM response_actors WHERE response_id IS NOT NULL GROUP BY response_id))),
  ('responses', (SELECT count(*) FROM responses)),
  ('responses.party_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM responses WHERE party_id IS NOT NULL GROUP BY party_id))),
  ('responses.reaction_event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM responses WHERE reaction_event_id IS NOT NULL GROUP BY reaction_event_id))),
  ('responses.reaction_statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM responses WHERE reaction_statement_id IS NOT NULL GROUP BY reaction_statement_id))),
  ('responses.subject_event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM responses WHERE subject_event_id IS NOT NULL GROUP BY subject_event_id))),
  ('responses.subject_statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM responses WHERE subject_statement_id IS NOT NULL GROUP BY subject_statement_id))),
  ('responses.utterance_key', (SELECT max(n) FROM (SELECT count(*) AS n FROM responses WHERE utterance_key IS NOT NULL GROUP BY utterance_key))),
  ('source_coding', (SELECT count(*) FROM source_coding)),
  ('source_coding.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM source_coding WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('source_origins', (SELECT count(*) FROM source_origins)),
  ('source_origins.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM source_origins WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('source_origins.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM source_origins WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('source_via', (SELECT count(*) FROM source_via)),
  ('source_via.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM source_via WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('source_via.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM source_via WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('sources', (SELECT count(*) FROM sources)),
  ('sources.kind', (SELECT max(n) FROM (SELECT count(*) AS n FROM sources WHERE kind IS NOT NULL GROUP BY kind))),
  ('sources.publisher_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM sources WHERE publisher_id IS NOT NULL GROUP BY publisher_id))),
  ('statement_about', (SELECT count(*) FROM statement_about)),
  ('statement_about.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_about WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('statement_about.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_about WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('statement_acts', (SELECT count(*) FROM statement_acts)),
  ('statement_acts.act', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_acts WHERE act IS NOT NULL GROUP BY act))),
  ('statement_acts.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_acts WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('statement_sources', (SELECT count(*) FROM statement_sources)),
  ('statement_sources.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_sources WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('statement_sources.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_sources WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('statement_targets', (SELECT count(*) FROM statement_targets)),
  ('statement_targets.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_targets WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('statement_targets.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statement_targets WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('statements', (SELECT count(*) FROM statements)),
  ('statements.on_behalf_of_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE on_behalf_of_id IS NOT NULL GROUP BY on_behalf_of_id))),
  ('statements.party_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE party_id IS NOT NULL GROUP BY party_id))),
  ('statements.said_within=0', (SELECT count(*) FROM statements WHERE said_within = 0)),
  ('statements.said_within=1', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE said_within = 1 GROUP BY CAST(julianday(said_earliest) / 1 AS INTEGER)))),
  ('statements.said_within=2', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE said_within = 2 GROUP BY CAST(julianday(said_earliest) / 2 AS INTEGER)))),
  ('statements.said_within=31', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE said_within = 31 GROUP BY CAST(julianday(said_earliest) / 31 AS INTEGER)))),
  ('statements.said_within=366', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE said_within = 366 GROUP BY CAST(julianday(said_earliest) / 366 AS INTEGER)))),
  ('statements.speaker_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE speaker_id IS NOT NULL GROUP BY speaker_id))),
  ('statements.utterance_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM statements WHERE utterance_id IS NOT NULL GROUP BY utterance_id))),
  ('topics', (SELECT count(*) FROM topics)),
  ('utterance_audience', (SELECT count(*) FROM utterance_audience)),
  ('utterance_audience.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterance_audience WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('utterance_audience.utterance_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterance_audience WHERE utterance_id IS NOT NULL GROUP BY utterance_id))),
  ('utterance_sources', (SELECT count(*) FROM utterance_sources)),
  ('utterance_sources.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterance_sources WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('utterance_sources.utterance_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterance_sources WHERE utterance_id IS NOT NULL GROUP BY utterance_id))),
  ('utterances', (SELECT count(*) FROM utterances)),
  ('utterances.channel', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE channel IS NOT NULL GROUP BY channel))),
  ('utterances.on_behalf_of_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE on_behalf_of_id IS NOT NULL GROUP BY on_behalf_of_id))),
  ('utterances.party_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE party_id IS NOT NULL GROUP BY party_id))),
  ('utterances.said_within=0', (SELECT count(*) FROM utterances WHERE said_within = 0)),
  ('utterances.said_within=1', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE said_within = 1 GROUP BY CAST(julianday(said_earliest) / 1 AS INTEGER)))),
  ('utterances.said_within=2', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE said_within = 2 GROUP BY CAST(julianday(said_earliest) / 2 AS INTEGER)))),
  ('utterances.said_within=31', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE said_within = 31 GROUP BY CAST(julianday(said_earliest) / 31 AS INTEGER)))),
  ('utterances.said_within=366', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE said_within = 366 GROUP BY CAST(julianday(said_earliest) / 366 AS INTEGER)))),
  ('utterances.speaker_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM utterances WHERE speaker_id IS NOT NULL GROUP BY speaker_id)))
);

DELETE FROM statistics WHERE name IN ('account_figures.value_id', 'account_value_claims.claim_id', 'account_origin_sources.source_id', 'citations.source_id');
