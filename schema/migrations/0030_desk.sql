-- Programs show a token; whoever reads the database can make none of its hash.
CREATE TABLE desk_tokens (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  holder TEXT NOT NULL,
  scopes TEXT NOT NULL,
  note TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;

-- The desk lists what waits, and what one person has proposed.
CREATE INDEX changesets_by_state ON changesets (state, number);
CREATE INDEX changesets_by_author ON changesets (author, number);
