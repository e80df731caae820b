/** What the command writes is what the Worker serves. This needs the Worker that the tests of the pages start, and no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { dossier, folderOf } from '../dossier/command.ts';
import { copyFilled } from '../setup/filled.ts';

test('all records are written into a folder, with the same bytes as at /data', async (context) => {
  const folder = folderOf(context, {});
  await copyFilled(join(folder, 'state'));
  const site = new URL(inject('url')).origin;
  const { code, lines, errors } = await dossier(
    ['export', 'out', '--site', site, '--persist-to', 'state'],
    folder,
  );
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const files = readdirSync(join(folder, 'out'));
  expect(lines.map((line) => line.replace('out/', '')).sort()).toEqual(files.sort());
  expect(files).toEqual(
    expect.arrayContaining(['events.geojson', 'claims.csv', 'dictionary.csv', 'records.ndjson']),
  );
  for (const file of files) {
    const served = await fetch(new URL(`/data/${file}`, site));
    expect(
      Buffer.from(await served.arrayBuffer()).equals(readFileSync(join(folder, 'out', file))),
      file,
    ).toBe(true);
  }
});

test('it says what is no address of a site', async (context) => {
  const { code, errors } = await dossier(['export', 'out', '--site', 'here'], folderOf(context, {}));
  expect([code, errors]).toEqual([1, expect.stringContaining('--site must be an address')]);
});
