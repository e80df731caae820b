-- A record that is removed takes its former slugs with it. The log keeps what it was renamed from, and is asked by that.
CREATE INDEX record_changes_by_former ON record_changes (kind, former, id) WHERE former IS NOT NULL;
