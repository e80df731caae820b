SELECT json((SELECT value
FROM
(SELECT jsonb_object('title', events_1.title, 'occurred', jsonb_object('edtf', events_1.occurred_edtf, 'earliest', events_1.occurred_earliest, 'latest', events_1.occurred_latest, 'note', events_1.occurred_note), 'place',
(SELECT value
FROM
(SELECT jsonb_object('name', places_2.name) AS value
FROM places places_2
WHERE places_2.id = events_1.place_id))) AS value
FROM events events_1
WHERE events_1.slug = ?))) AS answer
