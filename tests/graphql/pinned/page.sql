SELECT json(jsonb_object('totalCount',
(SELECT value
FROM
(SELECT count(*) AS value
FROM events events_1
WHERE events_1.type = ?)), 'pageInfo',
(SELECT value
FROM
(SELECT jsonb_array((SELECT jsonb_group_array(value)
FROM
(SELECT jsonb_array('Query.events LATEST_FIRST', '', events_1.occurred_earliest, events_1.slug) AS value
FROM events events_1
WHERE events_1.type = ? AND (events_1.occurred_earliest, events_1.slug) < (?, ?)
ORDER BY events_1.occurred_earliest DESC, events_1.slug DESC
LIMIT 3)), EXISTS
(SELECT 1
FROM events events_1
WHERE events_1.type = ? AND (events_1.occurred_earliest, events_1.slug) >= (?, ?)), NULL, 2, 0) AS value )), 'edges',
(SELECT jsonb_group_array(value)
FROM
(SELECT jsonb_object('cursor', jsonb_array('Query.events LATEST_FIRST', '', events_1.occurred_earliest, events_1.slug), 'node', jsonb_object('slug', events_1.slug)) AS value
FROM events events_1
WHERE events_1.type = ? AND (events_1.occurred_earliest, events_1.slug) < (?, ?)
ORDER BY events_1.occurred_earliest DESC, events_1.slug DESC
LIMIT 2)))) AS answer
