/** One change in words, as a feed reader shows it. */
import type { ChangedRecordFragment, FeedEntryFragment } from '../api/documents.ts';
import { pathOf } from '../record-path.ts';
import { capitalised } from '../words.ts';

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

const WITH_PAGE = ['Actor', 'Event', 'Place', 'Source', 'Statement'];
const NAMES = ['title', 'name', 'question', 'summary'];
const MOST_FIELDS = 20;

export function entryOf(change: FeedEntryFragment, origin: string): FeedEntry {
  const { id, kind, recordType, slug, record, fields, sentence, changeset } = change;
  const { host } = new URL(origin);
  const name = record
    ? nameOf(record)
    : (fields.find(
        ({ type, field }) => capitalised(recordType.toLowerCase()) === type && NAMES.includes(field),
      )?.before ?? slug);
  const what = `${capitalised(recordType.toLowerCase())} ${kind.toLowerCase()}`;
  return {
    // Whatever becomes of the address, this stays (RFC 4151).
    id: `tag:${host.replace(/:\d+$/, '')},2026:${id}`,
    title: sentence ? `${name} · ${sentence}` : `${what}: ${name}`,
    page: record && WITH_PAGE.includes(record.__typename) ? `${origin}${pathOf(record as Paged)}` : null,
    text: [changeset.comment, ...linesOf(change)].filter(Boolean).join('\n') || sentence || `${what}.`,
    updated: changeset.publishedAt,
    author: changeset.author,
  };
}

type Paged = Parameters<typeof pathOf>[0];

function nameOf(record: ChangedRecordFragment): string {
  switch (record.__typename) {
    case 'Event':
    case 'Source':
      return record.title;
    case 'Actor':
    case 'Party':
    case 'Place':
      return record.name;
    case 'Topic':
      return record.question;
    case 'Statement':
      return `${record.speaker.name}: ${record.summary}`;
    case 'Utterance':
      return record.called ?? record.speaker.name;
    default:
      return '';
  }
}

function linesOf({ kind, slug, formerSlug, recordType, fields, fieldsCut }: FeedEntryFragment): string[] {
  if (kind === 'RENAMED') return [`${formerSlug} is now called ${slug}.`];
  if (kind === 'REMOVED') return [];
  const lines = fields.slice(0, MOST_FIELDS).map(({ type, slug: of, field, before, after }) => {
    const part = type.toUpperCase() === recordType ? '' : `${type} ${of}, `;
    if (before === null) return `${part}${field}: ${after}`;
    return after === null ? `${part}${field}: was ${before}` : `${part}${field}: ${before} → ${after}`;
  });
  return fieldsCut || lines.length < fields.length ? [...lines, 'and more'] : lines;
}
