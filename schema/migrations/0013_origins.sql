-- Through whom a source has a claim, and which sources of an account are not independent of each other, and why.
CREATE TABLE claim_relays (
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  position INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_relays_by_actor ON claim_relays (actor_id);

-- Worked out by the next `apply`, as are the two below.
CREATE TABLE account_origins (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX account_origins_by_account ON account_origins (account_id, position);

CREATE TABLE account_origin_sources (
  origin_id INTEGER NOT NULL REFERENCES account_origins (id),
  position INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  PRIMARY KEY (origin_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_origin_sources_by_source ON account_origin_sources (source_id);

CREATE TABLE account_origin_joins (
  origin_id INTEGER NOT NULL REFERENCES account_origins (id),
  position INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  other_id INTEGER NOT NULL REFERENCES sources (id),
  reason TEXT NOT NULL,
  actor_id INTEGER REFERENCES actors (id),
  statement_id INTEGER REFERENCES statements (id),
  PRIMARY KEY (origin_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_origin_joins_by_source ON account_origin_joins (source_id);
CREATE INDEX account_origin_joins_by_other ON account_origin_joins (other_id);
CREATE INDEX account_origin_joins_by_actor ON account_origin_joins (actor_id);
CREATE INDEX account_origin_joins_by_statement ON account_origin_joins (statement_id);

-- The properties of which the coding of a source is complete: only of these can it be said that it omits something.
CREATE TABLE source_coding (
  source_id INTEGER NOT NULL REFERENCES sources (id),
  position INTEGER NOT NULL,
  property TEXT NOT NULL,
  PRIMARY KEY (source_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX source_coding_by_property ON source_coding (source_id, property);

DROP VIEW statistics_now;

-- As in 0012_figures.sql, with the tables above.
CREATE VIEW statistics_now (name, rows) AS
SELECT column1, coalesce(column2, 0) FROM (VALUES
  ('account_counts', (SELECT count(*) FROM account_counts)),
  ('account_counts.account_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_counts WHERE account_id IS NOT NULL GROUP BY account_id))),
  ('account_counts.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_counts WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('account_figures', (SELECT count(*) FROM account_figures)),
  ('account_figures.count_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_figures WHERE count_id IS NOT NULL GROUP BY count_id))),
  ('account_figures.value_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_figures WHERE value_id IS NOT NULL GROUP BY value_id))),
  ('account_origin_joins', (SELECT count(*) FROM account_origin_joins)),
  ('account_origin_joins.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('account_origin_joins.origin_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE origin_id IS NOT NULL GROUP BY origin_id))),
  ('account_origin_joins.other_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE other_id IS NOT NULL GROUP BY other_id))),
  ('account_origin_joins.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('account_origin_joins.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_joins WHERE statement_id IS NOT NULL GROUP BY statement_id))),
  ('account_origin_sources', (SELECT count(*) FROM account_origin_sources)),
  ('account_origin_sources.origin_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_sources WHERE origin_id IS NOT NULL GROUP BY origin_id))),
  ('account_origin_sources.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origin_sources WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('account_origins', (SELECT count(*) FROM account_origins)),
  ('account_origins.account_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_origins WHERE account_id IS NOT NULL GROUP BY account_id))),
  ('account_value_claims', (SELECT count(*) FROM account_value_claims)),
  ('account_value_claims.claim_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_value_claims WHERE claim_id IS NOT NULL GROUP BY claim_id))),
  ('account_value_claims.value_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_value_claims WHERE value_id IS NOT NULL GROUP BY value_id))),
  ('account_values', (SELECT count(*) FROM account_values)),
  ('account_values.account_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_values WHERE account_id IS NOT NULL GROUP BY account_id))),
  ('account_values.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_values WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('account_values.count_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM account_values WHERE count_id IS NOT NULL GROUP BY count_id))),
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
  ('citations', (SELECT count(*) FROM citations)),
  ('citations.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('citations.affiliation_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE affiliation_id IS NOT NULL GROUP BY affiliation_id))),
  ('citations.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('citations.link_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE link_id IS NOT NULL GROUP BY link_id))),
  ('citations.participation_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE participation_id IS NOT NULL GROUP BY participation_id))),
  ('citations.response_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE response_id IS NOT NULL GROUP BY response_id))),
  ('citations.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE source_id IS NOT NULL GROUP BY source_id))),
  ('citations.statement_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE statement_id IS NOT NULL GROUP BY statement_id))),
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
  ('claims.event_id,property', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims GROUP BY event_id, property))),
  ('claims.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM claims WHERE event_id IS NOT NULL GROUP BY event_id))),
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
  ('topics', (SELECT count(*) FROM topics))
);

DELETE FROM statistics;
INSERT INTO statistics SELECT name, rows FROM statistics_now;
