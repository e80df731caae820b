-- Where the desk sends what is published, and how far each has come in the log of changes.
CREATE TABLE webhooks (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL,
  filter TEXT NOT NULL,
  note TEXT,
  secret TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  waits_until TEXT,
  created_at TEXT NOT NULL,
  delivered_at TEXT,
  failing_since TEXT,
  problem TEXT,
  stopped_at TEXT
) STRICT;
