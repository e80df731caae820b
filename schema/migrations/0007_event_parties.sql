CREATE TABLE event_parties (
  party_id INTEGER NOT NULL REFERENCES parties (id),
  occurred_earliest TEXT NOT NULL,
  event_slug TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES events (id),
  PRIMARY KEY (party_id, occurred_earliest, event_slug)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_parties_by_event ON event_parties (event_id, party_id);

INSERT INTO event_parties (party_id, occurred_earliest, event_slug, event_id)
SELECT DISTINCT actors.party_id, events.occurred_earliest, events.slug, events.id
FROM participations
JOIN actors ON actors.id = participations.actor_id
JOIN events ON events.id = participations.event_id
WHERE actors.party_id IS NOT NULL;
