ALTER TABLE events ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX events_by_disputed ON events (disputed, occurred_earliest, slug);

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
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
CREATE INDEX accounts_by_event ON accounts (event_id, position);

CREATE TABLE account_values (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  position INTEGER NOT NULL,
  qualifier TEXT,
  low REAL,
  best REAL,
  high REAL,
  unit TEXT,
  actor_id INTEGER REFERENCES actors (id),
  text TEXT NOT NULL,
  source_count INTEGER NOT NULL,
  independent_source_count INTEGER NOT NULL
) STRICT;
CREATE INDEX account_values_by_account ON account_values (account_id, position);
CREATE INDEX account_values_by_actor ON account_values (actor_id);

CREATE TABLE account_value_claims (
  value_id INTEGER NOT NULL REFERENCES account_values (id),
  position INTEGER NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  PRIMARY KEY (value_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_value_claims_by_claim ON account_value_claims (claim_id);

CREATE TABLE account_figures (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  policy TEXT NOT NULL,
  value_id INTEGER NOT NULL REFERENCES account_values (id),
  PRIMARY KEY (account_id, policy)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_figures_by_value ON account_figures (value_id);

CREATE TABLE claim_contradictions (
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  position INTEGER NOT NULL,
  other_id INTEGER NOT NULL REFERENCES claims (id),
  reason TEXT,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_contradictions_by_other ON claim_contradictions (other_id);

CREATE TABLE source_origins (
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  published_earliest TEXT NOT NULL,
  source_slug TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  PRIMARY KEY (actor_id, published_earliest, source_slug)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_origins_by_source ON source_origins (source_id, actor_id);
