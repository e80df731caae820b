/** The newest file of schema/migrations/, as the Worker cannot look there. A test fails while it is another. */
export const LAST_MIGRATION = '0007_event_parties.sql';
