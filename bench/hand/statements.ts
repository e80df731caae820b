/** The best SQL we know for each operation: one statement, in which SQLite builds the JSON of the whole answer. */

export const FIRST = 20;
export const THREE_DAYS_FIRST = 100;
export const DISPUTED_FIRST = 5;

const placeName = (id: string) => `(SELECT jsonb_object('name', name) FROM places WHERE id = ${id})`;
const actorName = (id: string) => `(SELECT jsonb_object('name', name) FROM actors WHERE id = ${id})`;
/** `rows` come in order, most of them from an index; an ORDER BY of the aggregate would have them all sorted once more. */
const list = (value: string, rows: string) =>
  `(SELECT jsonb_group_array(value) FROM (SELECT ${value} AS value ${rows}))`;
const edges = (node: string, rows: string) =>
  `jsonb_object('edges', ${list(`jsonb_object('node', ${node})`, rows)})`;

const EVENT = `
SELECT json_object('event', json_object(
  'slug', slug, 'title', title, 'summary', summary, 'type', type,
  'occurred', json_object('edtf', occurred_edtf, 'earliest', occurred_earliest, 'latest', occurred_latest),
  'place', (SELECT json_object('name', name) FROM places WHERE id = place_id)
)) AS answer FROM events WHERE slug = ?1`;

/** A page's rows are an edge each, with its keys. One row more than the page tells whether there are others behind it. */
const EVENT_EDGE = `json_object('node', json_object('slug', e.slug, 'title', e.title,
  'occurred', json_object('edtf', e.occurred_edtf), 'place', json(${placeName('e.place_id')}))) AS edge`;

const EVENTS = `
SELECT ${EVENT_EDGE}, occurred_earliest, slug FROM events e
WHERE (occurred_earliest, slug) > (?1, ?2) ORDER BY occurred_earliest, slug LIMIT ${FIRST + 1}`;

const EVENTS_OF_PARTY = `
SELECT ${EVENT_EDGE}, listed.occurred_earliest, event_slug FROM event_parties listed JOIN events e ON e.id = event_id
WHERE party_id = (SELECT id FROM parties WHERE slug = ?1) ORDER BY listed.occurred_earliest, event_slug LIMIT ${FIRST + 1}`;

const DISPUTED_EVENTS = `
SELECT ${EVENT_EDGE}, occurred_earliest, slug FROM events e
WHERE disputed = 1 ORDER BY occurred_earliest, slug LIMIT ${DISPUTED_FIRST + 1}`;

/** Events come before statements of the same instant. */
const TIMELINE = `
SELECT CASE kind
  WHEN 'EVENT' THEN (SELECT json_object('at', json_object('edtf', occurred_edtf),
    'node', json_object('__typename', 'Event', 'slug', slug, 'title', title)) FROM events WHERE id = item.id)
  ELSE (SELECT json_object('at', json_object('edtf', said_edtf), 'node', json_object('__typename', 'Statement',
    'slug', slug, 'summary', summary, 'speaker', json(${actorName('speaker_id')}))) FROM statements WHERE id = item.id) END AS edge,
  at, kind, slug FROM (
  SELECT * FROM (SELECT occurred_earliest AS at, 'EVENT' AS kind, slug, id FROM events
    WHERE occurred_earliest >= ?1 AND (occurred_earliest, 'EVENT', slug) > (?1, ?2, ?3)
    ORDER BY occurred_earliest, slug LIMIT ${FIRST + 1})
  UNION ALL
  SELECT * FROM (SELECT said_earliest, 'STATEMENT', slug, id FROM statements
    WHERE said_earliest >= ?1 AND (said_earliest, 'STATEMENT', slug) > (?1, ?2, ?3)
    ORDER BY said_earliest, slug LIMIT ${FIRST + 1})
  ORDER BY at, kind, slug LIMIT ${FIRST + 1}
) item`;

/** Short dates that reach into the days began not long before, so each length has its range of an index. */
const reaching = (table: string, date: string) =>
  [1, 31, 366]
    .map(
      (days) => `SELECT id, ${date}_earliest AS at, slug FROM ${table} WHERE ${date}_within = ${days}
        AND ${date}_earliest > strftime('%Y-%m-%dT%H:%M:%fZ', ?1, '-${days} days') AND ${date}_earliest <= ?2 AND ${date}_latest >= ?1`,
    )
    .concat(
      `SELECT id, ${date}_earliest, slug FROM ${table} WHERE ${date}_within = 0
        AND ${date}_earliest <= ?2 AND (${date}_latest IS NULL OR ${date}_latest >= ?1)`,
    )
    .join(' UNION ALL ');
const precision = (edtf: string) => `CASE WHEN ${edtf} LIKE '%/%' THEN 'INTERVAL' ELSE
  CASE length(rtrim(${edtf}, '?~%')) WHEN 4 THEN 'YEAR' WHEN 7 THEN 'MONTH' WHEN 10 THEN 'DAY' END END`;
const at = (date: string) =>
  `jsonb_object('edtf', ${date}_edtf, 'earliest', ${date}_earliest, 'precision', ${precision(`${date}_edtf`)})`;
/** What belongs to a record is found by its slug, which begins with that one's. */
const below = (slug: string, above: string) => `${slug} > ${above} || '/' AND ${slug} < ${above} || '0'`;
const HOURS = edges(
  `jsonb_object('text', text, 'source', (SELECT jsonb_object('slug', slug) FROM sources WHERE id = source_id))`,
  `FROM claims WHERE ${below('slug', 'e.slug')} AND property = 'OCCURRED_AT' ORDER BY slug LIMIT 10`,
);
const ACTS = list('act', 'FROM statement_acts WHERE statement_id = s.id ORDER BY position');

const THREE_DAYS = `
SELECT CASE kind
  WHEN 'EVENT' THEN (SELECT json_object('at', ${at('occurred')}, 'node', jsonb_object('__typename', 'Event', 'title', title,
    'place', ${placeName('place_id')}, 'hours', ${HOURS})) FROM events e WHERE id = item.id)
  ELSE (SELECT json_object('at', ${at('said')}, 'node', jsonb_object('__typename', 'Statement',
    'speaker', (SELECT jsonb_object('name', name, 'party', (SELECT jsonb_object('name', name) FROM parties WHERE id = party_id)) FROM actors WHERE id = s.speaker_id),
    'acts', ${ACTS}, 'summary', summary)) FROM statements s WHERE id = item.id) END AS edge,
  at, kind, slug FROM (
  SELECT at, 'EVENT' AS kind, slug, id FROM (${reaching('events', 'occurred')})
  UNION ALL SELECT at, 'STATEMENT', slug, id FROM (${reaching('statements', 'said')})
  ORDER BY at, kind, slug LIMIT ${THREE_DAYS_FIRST + 1}
) item`;

const QUANTITY = `iif(qualifier IS NULL, NULL, jsonb_object('qualifier', qualifier, 'best', best, 'unit', unit))`;

const ACCOUNTS = `
SELECT json_object('event', jsonb_object('title', e.title, 'accounts', ${list(
  `jsonb_object('property', property, 'agreement', agreement, 'sourceCount', source_count,
    'independentSourceCount', independent_source_count, 'claims', ${list(
      `jsonb_object('text', c.text, 'quantity', ${QUANTITY}, 'claimant', ${actorName('c.claimant_id')},
        'source', (SELECT jsonb_object('slug', slug, 'publisher', ${actorName('publisher_id')}) FROM sources WHERE id = c.source_id),
        'locator', c.locator, 'contradicts', ${list(
          `jsonb_object('reason', x.reason, 'claim', jsonb_object('text', o.text, 'source', jsonb_object('slug', s.slug)))`,
          'FROM claim_contradictions x JOIN claims o ON o.id = x.other_id JOIN sources s ON s.id = o.source_id WHERE x.claim_id = c.id ORDER BY x.position',
        )})`,
      `FROM claims c WHERE ${below('c.slug', 'e.slug')} AND c.property = a.property ORDER BY c.slug`,
    )})`,
  "FROM accounts a WHERE a.event_id = e.id AND a.agreement = 'CONTRADICTORY' ORDER BY a.position",
)})) AS answer FROM events e WHERE e.slug = ?1`;

const isAmong = (parameter: string) => `rowid IN (SELECT rowid FROM search WHERE search MATCH ${parameter})`;
const SEARCH = `
SELECT json_object('search', jsonb_object('edges', coalesce((SELECT jsonb_group_array(jsonb_object('node', CASE kind
  WHEN 0 THEN (SELECT jsonb_object('__typename', 'Event', 'slug', slug, 'title', title) FROM events WHERE id = hit.id)
  WHEN 1 THEN (SELECT jsonb_object('__typename', 'Statement', 'slug', slug, 'summary', summary,
    'speaker', ${actorName('speaker_id')}) FROM statements WHERE id = hit.id)
  WHEN 2 THEN jsonb_object('__typename', 'Actor') WHEN 3 THEN jsonb_object('__typename', 'Source')
  ELSE jsonb_object('__typename', 'Place') END))
  FROM (SELECT CASE WHEN ${isAmong('?2')} THEN 0 WHEN ${isAmong('?3')} THEN iif(rowid & 7 IN (2, 4), 1, 2) ELSE 4 END AS part,
    size, rowid & 7 AS kind, slug, rowid >> 3 AS id
    FROM search WHERE search MATCH ?1 ORDER BY part, size, kind, slug LIMIT ${FIRST}) hit), jsonb_array()))) AS answer`;

const POSITIONS = `
SELECT json_object('topic', jsonb_object('question', t.question, 'positions', ${edges(
  `jsonb_object('takenAt', jsonb_object('edtf', taken_edtf), 'stance', stance, 'shift', json(iif(shift, 'true', 'false')),
    'actor', ${actorName('actor_id')},
    'statement', (SELECT jsonb_object('slug', slug, 'summary', summary) FROM statements WHERE id = statement_id))`,
  `FROM positions WHERE topic_id = t.id ORDER BY taken_earliest, slug LIMIT ${FIRST}`,
)})) AS answer FROM topics t WHERE t.slug = ?1`;

const isDay = (edtf: string) => `length(rtrim(${edtf}, '?~%')) = 10`;
const day = (edtf: string) => `julianday(substr(${edtf}, 1, 10))`;
const ELAPSED = `CASE WHEN ${isDay('e.occurred_edtf')} AND ${isDay('r.responded_edtf')} AND ${day('r.responded_edtf')} >= ${day('e.occurred_edtf')}
  THEN printf('P%dD', ${day('r.responded_edtf')} - ${day('e.occurred_edtf')}) END`;
const STATEMENT = `(SELECT jsonb_object('__typename', 'Statement', 'acts', ${ACTS}, 'summary', s.summary, 'channel', s.channel, 'role', s.role,
  'speaker', (SELECT jsonb_object('name', name, 'affiliations', ${edges(
    `jsonb_object('kind', kind, 'with', ${actorName('with_id')})`,
    'FROM affiliations WHERE actor_id = speaker.id ORDER BY slug LIMIT 5',
  )}) FROM actors speaker WHERE id = s.speaker_id),
  'targets', ${list(
    "jsonb_object('role', role, 'actor', jsonb_object('name', a.name))",
    'FROM statement_targets t JOIN actors a ON a.id = t.actor_id WHERE t.statement_id = s.id ORDER BY t.position',
  )},
  'renderings', ${list(
    `jsonb_object('text', text, 'directness', directness, 'source', jsonb_object('slug', o.slug, 'publisher', ${actorName('o.publisher_id')}))`,
    'FROM renderings w JOIN sources o ON o.id = w.source_id WHERE w.statement_id = s.id ORDER BY w.position',
  )}) FROM statements s WHERE s.id = r.reaction_statement_id)`;
const DEED = `(SELECT jsonb_object('__typename', 'Event', 'title', d.title, 'occurred', jsonb_object('edtf', d.occurred_edtf),
  'participants', ${edges(
    `jsonb_object('role', role, 'actor', ${actorName('actor_id')})`,
    `FROM participations WHERE ${below('slug', 'd.slug')} ORDER BY slug LIMIT 5`,
  )}) FROM events d WHERE d.id = r.reaction_event_id)`;

const ATTACK_AND_ANSWERS = `
SELECT json_object('event', jsonb_object('title', e.title,
  'occurred', jsonb_object('edtf', e.occurred_edtf, 'earliest', e.occurred_earliest, 'latest', e.occurred_latest),
  'place', (SELECT jsonb_object('name', name, 'partOf', (SELECT jsonb_object('name', w.name) FROM places w WHERE w.id = p.part_of_id)) FROM places p WHERE p.id = e.place_id),
  'responsesByParty', ${list(
    `jsonb_object('party', jsonb_object('slug', p.slug, 'name', p.name), 'count', g.count, 'responses', ${edges(
      `jsonb_object('respondedAt', jsonb_object('edtf', r.responded_edtf), 'elapsed', ${ELAPSED}, 'reaction', coalesce(${STATEMENT}, ${DEED}))`,
      `FROM responses r WHERE r.subject_event_id = e.id AND r.party_id = p.id ORDER BY r.responded_earliest, r.slug LIMIT 20`,
    )})`,
    `FROM (SELECT party_id, count(*) AS count, min(responded_earliest) AS first FROM responses
      WHERE subject_event_id = e.id GROUP BY party_id) g JOIN parties p ON p.id = g.party_id ORDER BY g.first, p.slug`,
  )},
  'claims', ${edges(
    `jsonb_object('property', c.property, 'text', c.text, 'quantity', ${QUANTITY}, 'claimant', ${actorName('c.claimant_id')},
      'source', (SELECT jsonb_object('slug', slug) FROM sources WHERE id = c.source_id))`,
    `FROM claims c WHERE ${below('c.slug', 'e.slug')} ORDER BY c.slug LIMIT 50`,
  )})) AS answer FROM events e WHERE e.slug = ?1`;

export const STATEMENTS = {
  EVENT,
  EVENTS,
  EVENTS_OF_PARTY,
  DISPUTED_EVENTS,
  TIMELINE,
  THREE_DAYS,
  ACCOUNTS,
  SEARCH,
  POSITIONS,
  ATTACK_AND_ANSWERS,
};
