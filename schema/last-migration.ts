/** The newest file of schema/migrations/, as the Worker cannot look there. A test fails while it is another. */
export const LAST_MIGRATION = '0008_statistics.sql';
