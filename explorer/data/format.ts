/** How rows are written in each format, so that a file can be sent while it is made. */
import { csvLine, UTF8_MARK } from './csv.ts';
import type { Format } from './names.ts';
import type { Release, Row, Table } from './table.ts';

interface Writer {
  head(table: Table, release: Release): string;
  row(row: Row, table: Table): string;
  /** Between rows. */
  between: string;
  tail: string;
}

const inJson = { between: ',\n', tail: '\n]}\n' };

const datasetOf = ({ version, updatedAt, licence, origin }: Release) =>
  JSON.stringify({ version, updated_at: updatedAt, licence, address: origin });

export const WRITERS: Record<Format, Writer> = {
  csv: {
    head: ({ columns }) => UTF8_MARK + csvLine(columns.map(({ name }) => name)),
    row: (row) => csvLine(Object.values(row)),
    between: '',
    tail: '',
  },
  json: {
    ...inJson,
    head: (_, release) => `{"dataset":${datasetOf(release)},"records":[\n`,
    row: (row) => JSON.stringify(row),
  },
  geojson: {
    ...inJson,
    head: (_, release) => `{"type":"FeatureCollection","dataset":${datasetOf(release)},"features":[\n`,
    row: (row) => JSON.stringify(featureOf(row)),
  },
  ndjson: {
    head: () => '',
    row: (row, { record }) => `${JSON.stringify({ record, ...row })}\n`,
    between: '',
    tail: '',
  },
};

/** Null is the geometry of what lies at no point that is known (RFC 7946, 3.2). */
function featureOf({ id, latitude, longitude, ...properties }: Row) {
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
  const geometry = isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null;
  return { type: 'Feature', id, geometry, properties };
}
