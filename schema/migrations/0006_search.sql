-- The search index: a document for each event (0), statement (1), actor (2), source (3) and place (4). Its rowid is the
-- id of the record * 8 + that number. It keeps its own copy of the texts: without one (contentless_delete) FTS5 cannot
-- take a text that goes off the average length, and the order of the results would depend on what was there before.
CREATE VIRTUAL TABLE search USING fts5 (
  name, title, summary, quotation, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- What a document is made of, said once. The words are folded as by schema/search.ts: a test holds the two to each other.
-- A name or a title stands between two words of its own (of private use: U+E000, U+E001), so that it is found as a whole.
CREATE VIEW search_documents AS
SELECT record * 8 + kind AS document, kind, record,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(name), char(39), ''), '’', ''), '‘', ''), char(96), ''), '´', ''), 'ʼ', ''), 'ʻ', ''), 'ʾ', ''), 'ʿ', ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), ''), char(1616), ''), char(1617), ''), char(1618), ''), char(1648), ''), char(1600), ''), 'aa', 'a') AS name,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(title), char(39), ''), '’', ''), '‘', ''), char(96), ''), '´', ''), 'ʼ', ''), 'ʻ', ''), 'ʾ', ''), 'ʿ', ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), ''), char(1616), ''), char(1617), ''), char(1618), ''), char(1648), ''), char(1600), ''), 'aa', 'a') AS title,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(summary), char(39), ''), '’', ''), '‘', ''), char(96), ''), '´', ''), 'ʼ', ''), 'ʻ', ''), 'ʾ', ''), 'ʿ', ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), ''), char(1616), ''), char(1617), ''), char(1618), ''), char(1648), ''), char(1600), ''), 'aa', 'a') AS summary,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(quotation), char(39), ''), '’', ''), '‘', ''), char(96), ''), '´', ''), 'ʼ', ''), 'ʻ', ''), 'ʾ', ''), 'ʿ', ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), ''), char(1616), ''), char(1617), ''), char(1618), ''), char(1648), ''), char(1600), ''), 'aa', 'a') AS quotation
FROM (
  SELECT 0 AS kind, id AS record, NULL AS name,
    char(57344) || ' ' || title || ' ' || char(57345) AS title, summary, NULL AS quotation
  FROM events
  UNION ALL
  SELECT 1, id, NULL, NULL, summary,
    (SELECT group_concat(text, char(10)) FROM renderings WHERE statement_id = statements.id)
  FROM statements
  UNION ALL
  SELECT 2, id, (
    SELECT group_concat(char(57344) || ' ' || spelling || ' ' || char(57345), char(10)) FROM (
      SELECT actors.name AS spelling UNION SELECT actor_names.name FROM actor_names WHERE actor_id = actors.id
    )
  ), NULL, summary, NULL
  FROM actors
  UNION ALL
  SELECT 3, id, NULL, char(57344) || ' ' || title || ' ' || char(57345), NULL, NULL FROM sources
  UNION ALL
  SELECT 4, id, char(57344) || ' ' || name || ' ' || char(57345), NULL, NULL, NULL FROM places
);

INSERT INTO search (rowid, name, title, summary, quotation)
SELECT document, name, title, summary, quotation FROM search_documents;

-- Whatever changes a text changes its document. One line and one statement to each, because the endpoint of D1 to which
-- wrangler sends a migration has cut longer ones in two: https://github.com/cloudflare/workers-sdk/issues/4998
CREATE TRIGGER search_event_insert AFTER INSERT ON events BEGIN INSERT INTO search (rowid, name, title, summary, quotation) SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 0 AND record = new.id; END;
CREATE TRIGGER search_event_update AFTER UPDATE OF id, title, summary ON events BEGIN UPDATE search SET (rowid, name, title, summary, quotation) = (SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 0 AND record = new.id) WHERE rowid = old.id * 8 + 0; END;
CREATE TRIGGER search_event_delete AFTER DELETE ON events BEGIN DELETE FROM search WHERE rowid = old.id * 8 + 0; END;

CREATE TRIGGER search_statement_insert AFTER INSERT ON statements BEGIN INSERT INTO search (rowid, name, title, summary, quotation) SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 1 AND record = new.id; END;
CREATE TRIGGER search_statement_update AFTER UPDATE OF id, summary ON statements BEGIN UPDATE search SET (rowid, name, title, summary, quotation) = (SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 1 AND record = new.id) WHERE rowid = old.id * 8 + 1; END;
CREATE TRIGGER search_statement_delete AFTER DELETE ON statements BEGIN DELETE FROM search WHERE rowid = old.id * 8 + 1; END;

CREATE TRIGGER search_rendering_insert AFTER INSERT ON renderings BEGIN UPDATE search SET (name, title, summary, quotation) = (SELECT name, title, summary, quotation FROM search_documents WHERE kind = 1 AND record = search.rowid >> 3) WHERE rowid = new.statement_id * 8 + 1; END;
CREATE TRIGGER search_rendering_update AFTER UPDATE OF statement_id, text ON renderings BEGIN UPDATE search SET (name, title, summary, quotation) = (SELECT name, title, summary, quotation FROM search_documents WHERE kind = 1 AND record = search.rowid >> 3) WHERE rowid IN (old.statement_id * 8 + 1, new.statement_id * 8 + 1); END;
CREATE TRIGGER search_rendering_delete AFTER DELETE ON renderings BEGIN UPDATE search SET (name, title, summary, quotation) = (SELECT name, title, summary, quotation FROM search_documents WHERE kind = 1 AND record = search.rowid >> 3) WHERE rowid = old.statement_id * 8 + 1; END;

CREATE TRIGGER search_actor_insert AFTER INSERT ON actors BEGIN INSERT INTO search (rowid, name, title, summary, quotation) SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 2 AND record = new.id; END;
CREATE TRIGGER search_actor_update AFTER UPDATE OF id, name, summary ON actors BEGIN UPDATE search SET (rowid, name, title, summary, quotation) = (SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 2 AND record = new.id) WHERE rowid = old.id * 8 + 2; END;
CREATE TRIGGER search_actor_delete AFTER DELETE ON actors BEGIN DELETE FROM search WHERE rowid = old.id * 8 + 2; END;

CREATE TRIGGER search_actor_name_insert AFTER INSERT ON actor_names BEGIN UPDATE search SET (name, title, summary, quotation) = (SELECT name, title, summary, quotation FROM search_documents WHERE kind = 2 AND record = search.rowid >> 3) WHERE rowid = new.actor_id * 8 + 2; END;
CREATE TRIGGER search_actor_name_update AFTER UPDATE OF actor_id, name ON actor_names BEGIN UPDATE search SET (name, title, summary, quotation) = (SELECT name, title, summary, quotation FROM search_documents WHERE kind = 2 AND record = search.rowid >> 3) WHERE rowid IN (old.actor_id * 8 + 2, new.actor_id * 8 + 2); END;
CREATE TRIGGER search_actor_name_delete AFTER DELETE ON actor_names BEGIN UPDATE search SET (name, title, summary, quotation) = (SELECT name, title, summary, quotation FROM search_documents WHERE kind = 2 AND record = search.rowid >> 3) WHERE rowid = old.actor_id * 8 + 2; END;

CREATE TRIGGER search_source_insert AFTER INSERT ON sources BEGIN INSERT INTO search (rowid, name, title, summary, quotation) SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 3 AND record = new.id; END;
CREATE TRIGGER search_source_update AFTER UPDATE OF id, title ON sources BEGIN UPDATE search SET (rowid, name, title, summary, quotation) = (SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 3 AND record = new.id) WHERE rowid = old.id * 8 + 3; END;
CREATE TRIGGER search_source_delete AFTER DELETE ON sources BEGIN DELETE FROM search WHERE rowid = old.id * 8 + 3; END;

CREATE TRIGGER search_place_insert AFTER INSERT ON places BEGIN INSERT INTO search (rowid, name, title, summary, quotation) SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 4 AND record = new.id; END;
CREATE TRIGGER search_place_update AFTER UPDATE OF id, name ON places BEGIN UPDATE search SET (rowid, name, title, summary, quotation) = (SELECT document, name, title, summary, quotation FROM search_documents WHERE kind = 4 AND record = new.id) WHERE rowid = old.id * 8 + 4; END;
CREATE TRIGGER search_place_delete AFTER DELETE ON places BEGIN DELETE FROM search WHERE rowid = old.id * 8 + 4; END;
