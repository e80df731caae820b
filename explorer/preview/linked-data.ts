/** What search engines read of a page's record: schema.org as JSON-LD, of no more than the record says. */
import { DATA_PATH, KINDS, mediaTypeOf } from '../data/names.ts';

interface Named {
  name: string;
}

interface Dated {
  edtf: string;
}

export interface LinkedData {
  '@type': string;
  [property: string]: unknown;
}

export const eventData = (event: { title: string; summary?: string; occurred: Dated; place?: Named }) => ({
  '@type': 'Event',
  name: event.title,
  description: event.summary || undefined,
  startDate: isoDate(event.occurred),
  location: placeData(event.place),
});

/** A summary is the editors' and no quotation: it is what the quotation is about. */
export const statementData = (statement: { summary: string; saidAt: Dated; speaker: Named }) => ({
  '@type': 'Quotation',
  abstract: statement.summary,
  dateCreated: isoDate(statement.saidAt),
  spokenByCharacter: { '@type': 'Thing', name: statement.speaker.name },
});

export const actorData = (actor: Named & { kind: string; summary?: string }) => ({
  '@type': actor.kind === 'PERSON' ? 'Person' : ORGANISED.includes(actor.kind) ? 'Organization' : 'Thing',
  name: actor.name,
  description: actor.summary || undefined,
});

export const sourceData = (source: {
  title: string;
  kind: string;
  language: string;
  url?: string;
  publisher?: Named;
  publishedAt?: Dated;
}) => ({
  '@type': source.kind === 'NEWS_ARTICLE' ? 'NewsArticle' : 'CreativeWork',
  headline: source.title,
  inLanguage: source.language,
  sameAs: source.url ?? undefined,
  datePublished: source.publishedAt ? isoDate(source.publishedAt) : undefined,
  publisher: source.publisher ? { '@type': 'Organization', name: source.publisher.name } : undefined,
});

export const placeData = (place: (Named & { partOf?: Named }) | null | undefined): LinkedData | undefined =>
  place ? { '@type': 'Place', name: place.name, containedInPlace: placeData(place.partOf) } : undefined;

interface Release {
  version: string;
  updatedAt: string;
  licence: string;
}

/** All data, with the files of them: a search engine for data sets (Google Dataset Search) reads it. */
export const datasetData = ({ version, updatedAt, licence }: Release, origin: string) => ({
  '@type': 'Dataset',
  url: `${origin}${DATA_PATH}`,
  name: 'Aftermath',
  description:
    'What happened, who answered, who said so, and where the accounts differ: events, statements, claims and positions, each with the documents that it stands in.',
  version,
  dateModified: updatedAt,
  license: `https://spdx.org/licenses/${licence}.html`,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: 'The Aftermath contributors' },
  distribution: Object.entries(KINDS).flatMap(([kind, formats]) =>
    formats.map((format) => ({
      '@type': 'DataDownload',
      name: kind,
      encodingFormat: mediaTypeOf(format),
      contentUrl: `${origin}${DATA_PATH}/${kind}.${format}`,
    })),
  ),
});

const ORGANISED = [
  'ARMED_GROUP',
  'COALITION',
  'COMPANY',
  'GOVERNMENT',
  'GOVERNMENT_BODY',
  'INTERNATIONAL_ORGANISATION',
  'MEDIA',
  'MILITARY',
  'NGO',
  'POLITICAL_BODY',
];

/** A year, a month or a day is written alike in EDTF and in ISO 8601; nothing is said of any other date. */
function isoDate({ edtf }: Dated): string | undefined {
  return /^(\d{4}(?:-\d\d){0,2})[?~%]?$/.exec(edtf)?.[1];
}
