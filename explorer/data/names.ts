/** The files of the data: which there are, and in which formats. The Worker goes by it before it loads what writes them. */

export const FORMATS = {
  csv: 'text/csv; charset=utf-8; header=present',
  geojson: 'application/geo+json',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const;

export const FORMAT_NAMES: Record<Format, string> = {
  csv: 'CSV',
  geojson: 'GeoJSON',
  json: 'JSON',
  ndjson: 'NDJSON',
};

/** Without its parameters, as `Accept` names it. */
export const mediaTypeOf = (format: Format): string => FORMATS[format].replace(/;.*/, '');

export type Format = keyof typeof FORMATS;

export interface FileName {
  kind: string;
  format: Format;
}

const ANY: Format[] = ['csv', 'json', 'ndjson'];
const WITH_POINTS: Format[] = ['csv', 'geojson', 'json', 'ndjson'];

/** Where all of them are named and explained. */
export const DATA_PATH = '/data';

export const DATA = {
  name: 'Data',
  about: 'All records as files, with what each column means, the version, the licence and how to cite them.',
};

/** By the kind of their records; `records` are those of all kinds. */
export const KINDS: Readonly<Record<string, Format[]>> = {
  events: WITH_POINTS,
  claims: ANY,
  participations: ANY,
  responses: ANY,
  links: ANY,
  statements: ANY,
  renderings: ANY,
  utterances: ANY,
  questions: ANY,
  positions: ANY,
  actors: ANY,
  affiliations: ANY,
  parties: ANY,
  places: WITH_POINTS,
  sources: ANY,
  dictionary: ANY,
  records: ['ndjson'],
};

/** Those whose list is a page, of which `/events.csv` is a file. */
const LISTED = ['events', 'actors', 'parties', 'places', 'questions', 'sources'];

/** The file at a path; null where there is none. */
export function fileAt(path: string): FileName | null {
  const [, before = '', kind = '', format = ''] = /^(.*\/)([a-z]+)\.([a-z]+)$/.exec(path) ?? [];
  const formats: readonly string[] = formatsOf(`${before}${kind}`);
  return formats.includes(format) ? { kind, format: format as Format } : null;
}

/** What `/data/claims`, and a list as `/events`, can be had in. */
export function formatsOf(path: string): readonly Format[] {
  const [, before, kind = ''] = /^\/(data\/)?([a-z]+)$/.exec(path) ?? [];
  return (before || LISTED.includes(kind)) && Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? []) : [];
}
