/** The files of the data, of the answers of the public API. */

import { nodesOf } from '../api/nodes.ts';
import { problemsIn, variablesIn } from '../lists/filtered.ts';
import type { Ask } from '../rendered.ts';
import { answered } from './asking.ts';
import { FileRelease } from './documents.ts';
import { WRITERS } from './format.ts';
import { meaningOf } from './meaning.ts';
import { FORMATS, type Format } from './names.ts';
import type { OpenFile } from './served.ts';
import { type Release, type Table, UNKNOWN } from './table.ts';
import { RECORDS, TABLES } from './tables/tables.ts';

export const openFile: OpenFile = async (address, { kind, format }, ask) => {
  const { searchParams, origin } = address;
  const path = `/${kind}`;
  const [problem] = problemsIn(path, searchParams);
  if (problem) return { problem };
  const variables = variablesIn(path, searchParams);
  const party = searchParams.get('party');
  const known = await answered(ask, FileRelease, { party: party ?? '' });
  if (party && !known.party) return { problem: noParty(party, nodesOf(known.parties)) };
  const release = {
    origin,
    version: known.dataset?.version ?? UNKNOWN,
    updatedAt: known.dataset?.updatedAt ?? '',
    licence: known.dataset?.licence ?? '',
  };
  const tables = tablesOf(kind);
  return {
    tag: release.version === UNKNOWN ? null : tagOf(tables, format, release, variables),
    type: FORMATS[format],
    name: `${['aftermath', kind, release.version.slice(0, 12)].join('-')}.${format}`,
    open: () => streamOf(textOf(tables, format, variables, release, ask)),
  };
};

const tablesOf = (kind: string): readonly Table[] =>
  kind === 'records' ? RECORDS : TABLES.filter((table) => table.kind === kind);

const noParty = (party: string, parties: { slug: string }[]) =>
  `The parameter "party" has "${party}", and no party is called so: the parties are ${parties.map(({ slug }) => slug).join(', ')}`;

/** All that a file is made of: of the same, the same file is made. */
const tagOf = (tables: readonly Table[], format: Format, release: Release, variables: object): string =>
  JSON.stringify([
    tables.map(({ parts, columns }) => [parts.map(({ id }) => id), columns.map(meaningOf)]),
    format,
    release,
    variables,
  ]);

/** The text of a file, in parts. Where the data change meanwhile it breaks off, as it would be of no one version. */
async function* textOf(
  tables: readonly Table[],
  format: Format,
  variables: object,
  release: Release,
  ask: Ask,
): AsyncGenerator<string> {
  const { head, row, between, tail } = WRITERS[format];
  let isFirst = true;
  for (const table of tables) {
    let text = isFirst ? head(table, release) : '';
    for (const part of table.parts) {
      for await (const { version, records } of part.pages(variables, ask)) {
        if (version !== null && version !== release.version)
          throw new Error('The data have changed meanwhile');
        for (const record of records) {
          text += (isFirst ? '' : between) + row(table.rowOf(record, release), table);
          isFirst = false;
        }
        yield text;
        text = '';
      }
    }
  }
  if (tail) yield tail;
}

/** Its first part is there before it is answered with, so that a failure is an answer of its own. */
async function streamOf(parts: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(await parts.next());
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await (next ?? parts.next());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
