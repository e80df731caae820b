/** Changes in words, as a feed reader shows them. */
import type { ChangeEntryFragment } from '../api/documents.ts';
import { linesOf, nameOf, pageOf, sentencesOf, whatBecame } from '../changes/words.ts';
import { counted } from '../words.ts';

export interface FeedContent {
  title: string;
  /** Of the feed itself, and of the page that it is about. */
  address: string;
  page: string;
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  /** Of the record's page, where it has one. */
  page: string | null;
  text: string;
  updated: string;
  author: string | null;
}

/** More records that one changeset adds, or takes away, are one entry: a first load has thousands. */
const MOST_ALIKE = 5;
const WHOLE = ['ADDED', 'REMOVED'];
const MOST_NAMES = 20;

/** The newest first: one for each record that a changeset has changed, and one for all that it adds or removes, where these are many. */
export function entriesOf(
  changes: readonly ChangeEntryFragment[],
  isCut: boolean,
  origin: string,
): FeedEntry[] {
  const alike = ({ kind, changeset }: ChangeEntryFragment) => `${changeset.number} ${kind}`;
  const wholes = Map.groupBy(
    changes.filter(({ kind }) => WHOLE.includes(kind)),
    alike,
  );
  const areMany = (change: ChangeEntryFragment) => (wholes.get(alike(change))?.length ?? 0) > MOST_ALIKE;
  const oldest = changes[0]?.changeset.number;
  const isAtEnd = ({ changeset }: ChangeEntryFragment) => isCut && changeset.number === oldest;
  // Of many that are one entry, the last few are not to come back as entries of their own.
  const shown = changes.filter(
    (change) => !(isAtEnd(change) && WHOLE.includes(change.kind) && !areMany(change)),
  );
  const groups = Map.groupBy(shown, (change) =>
    areMany(change) ? alike(change) : `${change.changeset.number} ${change.recordType} ${change.slug}`,
  );
  return [...groups.values()].toReversed().map((group) => {
    const [first] = group as [ChangeEntryFragment];
    return areMany(first) ? ofMany(group, isAtEnd(first), origin) : ofRecord(group, origin);
  });
}

function ofRecord(changes: ChangeEntryFragment[], origin: string): FeedEntry {
  const [first] = changes as [ChangeEntryFragment];
  const sentences = sentencesOf(changes);
  const became = whatBecame(first);
  const path = pageOf(first.record);
  return {
    ...said(changes, origin),
    title: sentences.length ? `${nameOf(first)} · ${sentences.join('; ')}` : `${became}: ${nameOf(first)}`,
    page: path === null ? null : `${origin}${path}`,
    text: [first.changeset.comment, ...linesOf(changes)].filter(Boolean).join('\n') || `${became}.`,
  };
}

function ofMany(changes: ChangeEntryFragment[], isCut: boolean, origin: string): FeedEntry {
  const [first] = changes as [ChangeEntryFragment];
  const names = changes.map(nameOf);
  const more = isCut || names.length > MOST_NAMES;
  return {
    ...said(changes, origin),
    title: `${isCut ? 'More than ' : ''}${counted(changes.length, 'record')} ${first.kind.toLowerCase()}`,
    page: null,
    text: [first.changeset.comment, ...names.slice(0, MOST_NAMES), more && 'and more']
      .filter(Boolean)
      .join('\n'),
  };
}

/** Whatever becomes of the address, the id stays (RFC 4151): it is that of the newest, which is the last to leave the feed. */
function said(changes: readonly ChangeEntryFragment[], origin: string) {
  const { id, changeset } = changes.at(-1) as ChangeEntryFragment;
  const host = new URL(origin).host.replace(/:\d+$/, '');
  return { id: `tag:${host},2026:${id}`, updated: changeset.publishedAt, author: changeset.author };
}
