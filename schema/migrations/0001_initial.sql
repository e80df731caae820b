CREATE TABLE parties (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  summary TEXT
) STRICT;
CREATE INDEX parties_by_name ON parties (name, slug);

CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  summary TEXT,
  country TEXT,
  party_id INTEGER REFERENCES parties (id)
) STRICT;
CREATE INDEX actors_by_name ON actors (name, slug);
CREATE INDEX actors_by_kind ON actors (kind, name, slug);
CREATE INDEX actors_by_country ON actors (country, name, slug);
CREATE INDEX actors_by_party ON actors (party_id, name, slug);

CREATE TABLE actor_names (
  id INTEGER PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  language TEXT,
  source_id INTEGER REFERENCES sources (id),
  locator TEXT
) STRICT;
CREATE UNIQUE INDEX actor_names_by_actor ON actor_names (actor_id, position);
CREATE INDEX actor_names_by_source ON actor_names (source_id);

CREATE TABLE actor_name_words (
  word TEXT NOT NULL,
  name_id INTEGER NOT NULL REFERENCES actor_names (id),
  PRIMARY KEY (word, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_name_words_by_name ON actor_name_words (name_id, word);

CREATE TABLE affiliations (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  with_id INTEGER NOT NULL REFERENCES actors (id),
  kind TEXT NOT NULL,
  role TEXT,
  during_edtf TEXT,
  during_earliest TEXT,
  during_latest TEXT
) STRICT;
CREATE INDEX affiliations_by_actor ON affiliations (actor_id, slug);
CREATE INDEX affiliations_by_with ON affiliations (with_id, slug);

CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  latitude REAL,
  longitude REAL,
  precision TEXT,
  part_of_id INTEGER REFERENCES places (id)
) STRICT;
CREATE INDEX places_by_name ON places (name, slug);
CREATE INDEX places_by_part_of ON places (part_of_id, name, slug);

CREATE TABLE place_scopes (
  scope_id INTEGER NOT NULL REFERENCES places (id),
  place_id INTEGER NOT NULL REFERENCES places (id),
  PRIMARY KEY (scope_id, place_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_scopes_by_place ON place_scopes (place_id);

CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  publisher_id INTEGER REFERENCES actors (id),
  author TEXT,
  published_edtf TEXT,
  published_earliest TEXT NOT NULL,
  published_latest TEXT,
  date_note TEXT,
  language TEXT NOT NULL,
  url TEXT,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX sources_by_date ON sources (published_earliest, slug);
CREATE INDEX sources_by_publisher ON sources (publisher_id, published_earliest, slug);
CREATE INDEX sources_by_kind ON sources (kind, published_earliest, slug);

CREATE TABLE source_via (
  source_id INTEGER NOT NULL REFERENCES sources (id),
  position INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  PRIMARY KEY (source_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_via_by_actor ON source_via (actor_id);

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  summary TEXT,
  type TEXT NOT NULL,
  mode TEXT,
  occurred_edtf TEXT NOT NULL,
  occurred_earliest TEXT NOT NULL,
  occurred_latest TEXT,
  occurred_note TEXT,
  place_id INTEGER REFERENCES places (id),
  part_of_id INTEGER REFERENCES events (id)
) STRICT;
CREATE INDEX events_by_date ON events (occurred_earliest, slug);
CREATE INDEX events_by_type ON events (type, occurred_earliest, slug);
CREATE INDEX events_by_place ON events (place_id, occurred_earliest, slug);
CREATE INDEX events_by_part_of ON events (part_of_id, occurred_earliest, slug);

CREATE TABLE participations (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES events (id),
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  role TEXT NOT NULL,
  asserted_by_id INTEGER REFERENCES actors (id)
) STRICT;
CREATE INDEX participations_by_event ON participations (event_id, slug);
CREATE INDEX participations_by_actor ON participations (actor_id, slug);
CREATE INDEX participations_by_asserter ON participations (asserted_by_id);

CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  speaker_id INTEGER NOT NULL REFERENCES actors (id),
  role TEXT,
  on_behalf_of_id INTEGER REFERENCES actors (id),
  party_id INTEGER REFERENCES parties (id),
  summary TEXT NOT NULL,
  channel TEXT NOT NULL,
  said_edtf TEXT NOT NULL,
  said_earliest TEXT NOT NULL,
  said_latest TEXT,
  said_note TEXT
) STRICT;
CREATE INDEX statements_by_date ON statements (said_earliest, slug);
CREATE INDEX statements_by_speaker ON statements (speaker_id, said_earliest, slug);
CREATE INDEX statements_by_party ON statements (party_id, said_earliest, slug);
CREATE INDEX statements_by_on_behalf_of ON statements (on_behalf_of_id);

CREATE TABLE statement_acts (
  statement_id INTEGER NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  act TEXT NOT NULL,
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX statement_acts_by_act ON statement_acts (act, statement_id);

CREATE TABLE statement_about (
  statement_id INTEGER NOT NULL REFERENCES statements (id),
  event_id INTEGER NOT NULL REFERENCES events (id),
  PRIMARY KEY (statement_id, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_about_by_event ON statement_about (event_id);

CREATE TABLE statement_targets (
  statement_id INTEGER NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  role TEXT NOT NULL,
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_targets_by_actor ON statement_targets (actor_id);

CREATE TABLE renderings (
  id INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  text TEXT NOT NULL,
  directness TEXT NOT NULL,
  language TEXT NOT NULL,
  locator TEXT
) STRICT;
CREATE UNIQUE INDEX renderings_by_statement ON renderings (statement_id, position);
CREATE INDEX renderings_by_source ON renderings (source_id);

CREATE TABLE responses (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  subject_event_id INTEGER REFERENCES events (id),
  subject_statement_id INTEGER REFERENCES statements (id),
  reaction_event_id INTEGER REFERENCES events (id),
  reaction_statement_id INTEGER REFERENCES statements (id),
  party_id INTEGER REFERENCES parties (id),
  responded_edtf TEXT NOT NULL,
  responded_earliest TEXT NOT NULL,
  responded_latest TEXT,
  responded_note TEXT,
  CHECK ((subject_event_id IS NULL) <> (subject_statement_id IS NULL)),
  CHECK ((reaction_event_id IS NULL) <> (reaction_statement_id IS NULL))
) STRICT;
CREATE INDEX responses_by_subject_event ON responses (subject_event_id, responded_earliest, slug);
CREATE INDEX responses_by_subject_event_party ON responses (subject_event_id, party_id, responded_earliest, slug);
CREATE INDEX responses_by_subject_statement ON responses (subject_statement_id, responded_earliest, slug);
CREATE INDEX responses_by_reaction_event ON responses (reaction_event_id, slug);
CREATE INDEX responses_by_reaction_statement ON responses (reaction_statement_id, slug);
CREATE INDEX responses_by_party ON responses (party_id);

CREATE TABLE response_actors (
  response_id INTEGER NOT NULL REFERENCES responses (id),
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  PRIMARY KEY (response_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_actors_by_actor ON response_actors (actor_id);

CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES events (id),
  property TEXT NOT NULL,
  qualifier TEXT,
  low REAL,
  best REAL,
  high REAL,
  unit TEXT,
  actor_id INTEGER REFERENCES actors (id),
  text TEXT NOT NULL,
  claimant_id INTEGER REFERENCES actors (id),
  statement_id INTEGER REFERENCES statements (id),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  locator TEXT
) STRICT;
CREATE INDEX claims_by_event ON claims (event_id, slug);
CREATE INDEX claims_by_event_property ON claims (event_id, property, slug);
CREATE INDEX claims_by_source ON claims (source_id, slug);
CREATE INDEX claims_by_statement ON claims (statement_id, slug);
CREATE INDEX claims_by_actor ON claims (actor_id);
CREATE INDEX claims_by_claimant ON claims (claimant_id);

CREATE TABLE citations (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  event_id INTEGER REFERENCES events (id),
  participation_id INTEGER REFERENCES participations (id),
  actor_id INTEGER REFERENCES actors (id),
  affiliation_id INTEGER REFERENCES affiliations (id),
  statement_id INTEGER REFERENCES statements (id),
  response_id INTEGER REFERENCES responses (id),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  locator TEXT,
  excerpt TEXT,
  CHECK (
    (event_id IS NOT NULL) + (participation_id IS NOT NULL) + (actor_id IS NOT NULL)
      + (affiliation_id IS NOT NULL) + (statement_id IS NOT NULL) + (response_id IS NOT NULL) = 1
  )
) STRICT;
CREATE INDEX citations_by_event ON citations (event_id, slug);
CREATE INDEX citations_by_participation ON citations (participation_id, slug);
CREATE INDEX citations_by_actor ON citations (actor_id, slug);
CREATE INDEX citations_by_affiliation ON citations (affiliation_id, slug);
CREATE INDEX citations_by_statement ON citations (statement_id, slug);
CREATE INDEX citations_by_response ON citations (response_id, slug);
CREATE INDEX citations_by_source ON citations (source_id);

CREATE TABLE event_sources (
  event_id INTEGER NOT NULL REFERENCES events (id),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  PRIMARY KEY (event_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_sources_by_source ON event_sources (source_id);

CREATE TABLE statement_sources (
  statement_id INTEGER NOT NULL REFERENCES statements (id),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  PRIMARY KEY (statement_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_sources_by_source ON statement_sources (source_id);

CREATE TABLE revisions (
  id INTEGER PRIMARY KEY
) STRICT;
