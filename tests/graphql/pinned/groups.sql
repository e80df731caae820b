SELECT json((SELECT value
FROM
(SELECT jsonb_object('responsesByParty',
(SELECT jsonb_group_array(value)
FROM
(SELECT jsonb_object('party', jsonb_object('name', parties_2.name), 'count', responses_3.count, 'responses', jsonb_object('edges',
(SELECT jsonb_group_array(value)
FROM
(SELECT jsonb_object('node', jsonb_object('reaction', coalesce((SELECT value
FROM
(SELECT jsonb_object('summary', statement_5.summary) AS value
FROM statements statement_5
WHERE statement_5.id = responses_4.reaction_statement_id)),
(SELECT value
FROM
(SELECT jsonb_object('title', event_6.title) AS value
FROM events event_6
WHERE event_6.id = responses_4.reaction_event_id))))) AS value
FROM responses responses_4
WHERE responses_4.party_id = parties_2.id AND responses_4.subject_event_id = events_1.id AND responses_4.reaction_statement_id IS NOT NULL
ORDER BY responses_4.responded_earliest, responses_4.slug
LIMIT 3)))) AS value
FROM
(SELECT responses_3.party_id, count(*) AS count, min(responses_3.responded_earliest) AS first
FROM responses responses_3
WHERE responses_3.subject_event_id = events_1.id AND responses_3.reaction_statement_id IS NOT NULL
GROUP BY responses_3.party_id) responses_3
JOIN parties parties_2 ON parties_2.id = responses_3.party_id
ORDER BY responses_3.first, parties_2.slug))) AS value
FROM events events_1
WHERE events_1.slug =
(SELECT now
FROM
(SELECT coalesce((SELECT former_slugs.record
FROM former_slugs
WHERE former_slugs.kind = 'events' AND former_slugs.slug = given.slug), given.slug) AS now
FROM
(SELECT ? AS slug) given))))) AS answer
