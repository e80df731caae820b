CREATE TABLE topics (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  question TEXT NOT NULL
) STRICT;
CREATE INDEX topics_by_question ON topics (question, slug);

CREATE TABLE positions (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  topic_id INTEGER NOT NULL REFERENCES topics (id),
  statement_id INTEGER NOT NULL REFERENCES statements (id),
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  party_id INTEGER REFERENCES parties (id),
  stance TEXT NOT NULL,
  shift INTEGER NOT NULL CHECK (shift IN (0, 1)),
  taken_edtf TEXT NOT NULL,
  taken_earliest TEXT NOT NULL,
  taken_latest TEXT,
  taken_note TEXT,
  note TEXT
) STRICT;
CREATE INDEX positions_by_topic ON positions (topic_id, taken_earliest, slug);
CREATE INDEX positions_by_topic_party ON positions (topic_id, party_id, taken_earliest, slug);
CREATE INDEX positions_by_topic_actor ON positions (topic_id, actor_id, taken_earliest, slug);
CREATE INDEX positions_by_actor ON positions (actor_id, taken_earliest, slug);
CREATE INDEX positions_by_statement ON positions (statement_id, slug);
CREATE INDEX positions_by_party ON positions (party_id);
