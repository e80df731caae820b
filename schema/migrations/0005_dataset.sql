-- Counts read these from end to end, and nothing else.
CREATE INDEX events_by_span ON events (occurred_earliest, occurred_latest);
CREATE INDEX statements_by_span ON statements (said_earliest, said_latest);

CREATE INDEX places_by_coordinates ON places (latitude, longitude);

-- A revision says what the data were from then on. The first one is of no rows, whose SHA-256 that is; where there are
-- rows already, the next `apply` works theirs out.
ALTER TABLE revisions RENAME TO revisions_before;
CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  events INTEGER NOT NULL,
  actors INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  claims INTEGER NOT NULL
) STRICT;
INSERT INTO revisions
SELECT
  coalesce(max(id) + 1, 0),
  iif(max(id) IS NULL, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'unknown'),
  strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
  (SELECT count(*) FROM events),
  (SELECT count(*) FROM actors),
  (SELECT count(*) FROM statements),
  (SELECT count(*) FROM sources),
  (SELECT count(*) FROM claims)
FROM revisions_before;
DROP TABLE revisions_before;

-- How long a date can last, so that those that reach into a span are found without reading all that came before it.
-- 0 is always true, if slow; the next `apply` tells.
ALTER TABLE events ADD COLUMN occurred_within INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statements ADD COLUMN said_within INTEGER NOT NULL DEFAULT 0;
CREATE INDEX events_by_within ON events (occurred_within, occurred_earliest, slug);
CREATE INDEX statements_by_within ON statements (said_within, said_earliest, slug);
