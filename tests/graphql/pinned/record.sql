SELECT json((SELECT value
FROM
(SELECT jsonb_object('title', events_1.title, 'occurred', jsonb_object('edtf', events_1.occurred_edtf), 'place',
(SELECT value
FROM
(SELECT jsonb_object('name', places_2.name) AS value
FROM places places_2
WHERE places_2.id = events_1.place_id))) AS value
FROM events events_1
WHERE events_1.slug =
(SELECT now
FROM
(SELECT coalesce((SELECT former_slugs.record
FROM former_slugs
WHERE former_slugs.kind = 'events' AND former_slugs.slug = given.slug), given.slug) AS now
FROM
(SELECT ? AS slug) given))))) AS answer
