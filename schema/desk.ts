/** What the desk keeps for itself (src/desk/, src/webhooks/): no reader is shown any of it. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What somebody may do at the desk; whoever is known may read there. */
export const SCOPES = ['propose', 'review', 'publish'] as const;

/** Of programs that use the desk (src/desk/). */
export const deskTokens = sqliteTable('desk_tokens', {
  id: integer().primaryKey(),
  /** Of the token, which is kept nowhere. */
  sha256: text().notNull().unique(),
  /** In whose name it proposes, reviews and publishes. */
  holder: text().notNull(),
  /** JSON list. */
  scopes: text().notNull(),
  /** What it is for. */
  note: text(),
  /** RFC 3339, UTC, with milliseconds. */
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
  revokedAt: text(),
});

/** Where the desk sends what is published (src/webhooks/). */
export const webhooks = sqliteTable('webhooks', {
  id: integer().primaryKey(),
  url: text().notNull(),
  /** JSON: of which events, actors, parties and topics it wants to know, as `ChangeFilter` has them. */
  filter: text().notNull(),
  /** What it is for. */
  note: text(),
  /** Both sides need it: whoever sends signs with it. */
  secret: text().notNull(),
  /** The last row of `record_changes` that it has had. */
  cursor: integer().notNull(),
  /** Counts the messages of the queue: only the last one counts. */
  turn: integer().notNull(),
  /** Until then that message is on its way, and no other is sent. */
  waitsUntil: text(),
  /** RFC 3339, UTC, with milliseconds. */
  createdAt: text().notNull(),
  deliveredAt: text(),
  /** Since when nothing was accepted, and what went wrong last. */
  failingSince: text(),
  problem: text(),
  /** When the last attempt had failed: nothing more is sent before somebody says so. */
  stoppedAt: text(),
});
