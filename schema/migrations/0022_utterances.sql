-- One act of speaking with the points that are made in it. A statement without one is an utterance of its own.
CREATE TABLE utterances (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  speaker_id INTEGER NOT NULL REFERENCES actors (id),
  role TEXT,
  on_behalf_of_id INTEGER REFERENCES actors (id),
  party_id INTEGER REFERENCES parties (id),
  title TEXT,
  channel TEXT NOT NULL,
  said_edtf TEXT NOT NULL,
  said_earliest TEXT NOT NULL,
  said_latest TEXT,
  said_note TEXT,
  said_within INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX utterances_by_date ON utterances (said_earliest, slug);
CREATE INDEX utterances_by_within ON utterances (said_within, said_earliest, slug);
CREATE INDEX utterances_by_speaker ON utterances (speaker_id, said_earliest, slug);
CREATE INDEX utterances_by_party ON utterances (party_id, said_earliest, slug);
CREATE INDEX utterances_by_channel ON utterances (channel, said_earliest, slug);
CREATE INDEX utterances_by_on_behalf_of ON utterances (on_behalf_of_id);

CREATE TABLE utterance_audience (
  utterance_id INTEGER NOT NULL REFERENCES utterances (id),
  position INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  PRIMARY KEY (utterance_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX utterance_audience_by_actor ON utterance_audience (actor_id);

CREATE TABLE utterance_sources (
  utterance_id INTEGER NOT NULL REFERENCES utterances (id),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  PRIMARY KEY (utterance_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX utterance_sources_by_source ON utterance_sources (source_id);

ALTER TABLE statements ADD COLUMN utterance_id INTEGER REFERENCES utterances (id);
CREATE INDEX statements_by_utterance ON statements (utterance_id, said_earliest, slug);

-- What answers are counted by. The data stay what they were, so no revision is made of it.
ALTER TABLE responses ADD COLUMN utterance_key TEXT;
DROP TRIGGER by_hand_responses_update;
UPDATE responses SET utterance_key = 'statement:' || (SELECT slug FROM statements WHERE id = reaction_statement_id);
CREATE TRIGGER by_hand_responses_update AFTER UPDATE ON responses BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE INDEX responses_by_utterance ON responses (utterance_key, subject_event_id, responded_earliest, slug);

-- A citation may now support an utterance: its table is made anew, as in 0004_links.sql, and its triggers with it.
CREATE TABLE new_citations (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  event_id INTEGER REFERENCES events (id),
  participation_id INTEGER REFERENCES participations (id),
  link_id INTEGER REFERENCES event_links (id),
  actor_id INTEGER REFERENCES actors (id),
  affiliation_id INTEGER REFERENCES affiliations (id),
  statement_id INTEGER REFERENCES statements (id),
  utterance_id INTEGER REFERENCES utterances (id),
  response_id INTEGER REFERENCES responses (id),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  locator TEXT,
  excerpt TEXT,
  CHECK (
    (event_id IS NOT NULL) + (participation_id IS NOT NULL) + (link_id IS NOT NULL) + (actor_id IS NOT NULL)
      + (affiliation_id IS NOT NULL) + (statement_id IS NOT NULL) + (utterance_id IS NOT NULL)
      + (response_id IS NOT NULL) = 1
  )
) STRICT;
INSERT INTO new_citations (
  id, slug, event_id, participation_id, link_id, actor_id, affiliation_id, statement_id, response_id, source_id, locator,
  excerpt
)
SELECT
  id, slug, event_id, participation_id, link_id, actor_id, affiliation_id, statement_id, response_id, source_id, locator,
  excerpt
FROM citations;
DROP VIEW statistics_now;
DROP TABLE citations;
ALTER TABLE new_citations RENAME TO citations;
CREATE INDEX citations_by_event ON citations (event_id, slug);
CREATE INDEX citations_by_participation ON citations (participation_id, slug);
CREATE INDEX citations_by_link ON citations (link_id, slug);
CREATE INDEX citations_by_actor ON citations (actor_id, slug);
CREATE INDEX citations_by_affiliation ON citations (affiliation_id, slug);
CREATE INDEX citations_by_statement ON citations (statement_id, slug);
CREATE INDEX citations_by_utterance ON citations (utterance_id, slug);
CREATE INDEX citations_by_response ON citations (response_id, slug);
CREATE INDEX citations_by_source ON citations (source_id);

-- One line to each, as wrangler needs it (see 0006_search.sql).
CREATE TRIGGER by_hand_citations_insert AFTER INSERT ON citations BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_citations_update AFTER UPDATE ON citations BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_citations_delete AFTER DELETE ON citations BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterance_audience_insert AFTER INSERT ON utterance_audience BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterance_audience_update AFTER UPDATE ON utterance_audience BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterance_audience_delete AFTER DELETE ON utterance_audience BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterance_sources_insert AFTER INSERT ON utterance_sources BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterance_sources_update AFTER UPDATE ON utterance_sources BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterance_sources_delete AFTER DELETE ON utterance_sources BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterances_insert AFTER INSERT ON utterances BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterances_update AFTER UPDATE ON utterances BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;
CREATE TRIGGER by_hand_utterances_delete AFTER DELETE ON utterances BEGIN INSERT INTO revisions SELECT * FROM revision_by_hand; END;

-- As in 0020_locations.sql, with the tables above.
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
  ('citations', (SELECT count(*) FROM citations)),
  ('citations.actor_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE actor_id IS NOT NULL GROUP BY actor_id))),
  ('citations.affiliation_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE affiliation_id IS NOT NULL GROUP BY affiliation_id))),
  ('citations.event_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE event_id IS NOT NULL GROUP BY event_id))),
  ('citations.link_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE link_id IS NOT NULL GROUP BY link_id))),
  ('citations.participation_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE participation_id IS NOT NULL GROUP BY participation_id))),
  ('citations.response_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE response_id IS NOT NULL GROUP BY response_id))),
  ('citations.source_id', (SELECT max(n) FROM (SELECT count(*) AS n FROM citations WHERE source_id IS NOT NULL GROUP BY source_id))),
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

DELETE FROM statistics;
INSERT INTO statistics SELECT name, rows FROM statistics_now;
