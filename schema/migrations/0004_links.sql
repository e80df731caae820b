CREATE TABLE event_links (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  from_id INTEGER NOT NULL REFERENCES events (id),
  to_id INTEGER NOT NULL REFERENCES events (id),
  kind TEXT NOT NULL,
  asserted_by_id INTEGER REFERENCES actors (id),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX event_links_by_from ON event_links (from_id, kind, slug);
CREATE INDEX event_links_by_to ON event_links (to_id, kind, slug);
CREATE INDEX event_links_by_asserter ON event_links (asserted_by_id);

-- A citation may now support a link. SQLite changes no CHECK of a table that is there, so the table is made anew;
-- no other table refers to it.
CREATE TABLE new_citations (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  event_id INTEGER REFERENCES events (id),
  participation_id INTEGER REFERENCES participations (id),
  link_id INTEGER REFERENCES event_links (id),
  actor_id INTEGER REFERENCES actors (id),
  affiliation_id INTEGER REFERENCES affiliations (id),
  statement_id INTEGER REFERENCES statements (id),
  response_id INTEGER REFERENCES responses (id),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  locator TEXT,
  excerpt TEXT,
  CHECK (
    (event_id IS NOT NULL) + (participation_id IS NOT NULL) + (link_id IS NOT NULL) + (actor_id IS NOT NULL)
      + (affiliation_id IS NOT NULL) + (statement_id IS NOT NULL) + (response_id IS NOT NULL) = 1
  )
) STRICT;
INSERT INTO new_citations (
  id, slug, event_id, participation_id, actor_id, affiliation_id, statement_id, response_id, source_id, locator, excerpt
)
SELECT
  id, slug, event_id, participation_id, actor_id, affiliation_id, statement_id, response_id, source_id, locator, excerpt
FROM citations;
DROP TABLE citations;
ALTER TABLE new_citations RENAME TO citations;
CREATE INDEX citations_by_event ON citations (event_id, slug);
CREATE INDEX citations_by_participation ON citations (participation_id, slug);
CREATE INDEX citations_by_link ON citations (link_id, slug);
CREATE INDEX citations_by_actor ON citations (actor_id, slug);
CREATE INDEX citations_by_affiliation ON citations (affiliation_id, slug);
CREATE INDEX citations_by_statement ON citations (statement_id, slug);
CREATE INDEX citations_by_response ON citations (response_id, slug);
CREATE INDEX citations_by_source ON citations (source_id);
