-- Counts read these from end to end, and nothing else.
CREATE INDEX events_by_span ON events (occurred_earliest, occurred_latest);
CREATE INDEX statements_by_span ON statements (said_earliest, said_latest);
CREATE INDEX participations_by_actor_event ON participations (actor_id, event_id);

CREATE INDEX places_by_coordinates ON places (latitude, longitude);
