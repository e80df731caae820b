import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { FIELDS, type Found, fieldsOf, valuesOf } from '../../src/dossier/fields.ts';
import { checkQuotations } from '../../src/dossier/quotations.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { readTexts } from '../../src/dossier/texts.ts';
import { ownWords } from '../../src/dossier/wording.ts';
import { worldDossier } from '../generated/world.ts';
import { PROJECT } from './command.ts';

const world = worldDossier();
/** Their texts are the editors' alone, and cite nothing that a quotation could stand in. */
const SOURCELESS = ['parties', 'topics'];

describe('a text of the format', () => {
  const formatWith = (text: z.ZodType) =>
    z.strictObject({ events: z.record(z.string(), z.strictObject({ aftermath: text.optional() })) });

  test('is refused as long as nothing says whose words it is', () => {
    expect(() => fieldsOf(formatWith(z.string().trim().min(1)))).toThrow(
      'events.*.aftermath is of no kind that the checks know: make text with ownWords(), spokenWords(), excerptOfSource() or label() (src/dossier/wording.ts)',
    );
  });

  test('is taken once that is said', () => {
    expect(fieldsOf(formatWith(ownWords()))).toEqual([
      { path: ['events', '*', 'aftermath'], wording: { words: 'editors', drawnFrom: 'paragraphs' } },
    ]);
  });
});

const named = FIELDS.map((field) => ({ name: field.path.join('.'), ...field }));

describe('each field of the format', () => {
  test('stands in the made-up world, so that whatever is tested there is tested with it', () => {
    const empty = named.filter((field) => valuesOf(field, world).next().done);
    expect(
      empty.map(({ name }) => name),
      'give it a value in tests/generated/world.ts',
    ).toEqual([]);
  });

  test('is described in seed/FORMAT.md', () => {
    const manual = readFileSync(join(PROJECT, 'seed/FORMAT.md'), 'utf8');
    const keys = new Set(FIELDS.flatMap(({ path }) => path.slice(2).filter((step) => step !== '*')));
    expect([...keys].filter((key) => !new RegExp(`[\` ]${key}[:\`]`).test(manual))).toEqual([]);
  });
});

/** Files, reasons and references, which are looked at and not kept. */
const NOT_STORED = [
  'sources.*.text',
  'sources.*.skipped.*',
  'events.*.claims.*.supersedes.*',
  'events.*.claims.*.contradicts.*.claim',
];

test('each text of a dossier stands in a row, but for those that are not kept', () => {
  const rows = JSON.stringify(rowsOf(world));
  const lost = named.filter(({ name, wording, ...field }) => {
    const { value } = valuesOf({ wording, ...field }, world).next();
    return wording.words !== 'none' && !rows.includes(JSON.stringify(value?.value));
  });
  expect(lost.map(({ name }) => name)).toEqual(NOT_STORED);
});

test('a quotation that no source has is reported in whatever text it stands', () => {
  const texts = mkdtempSync(join(tmpdir(), 'texts-'));
  onTestFinished(() => rmSync(texts, { recursive: true }));
  writeFileSync(join(texts, 'all.txt'), 'A paragraph.\n'.repeat(40));
  const copy = structuredClone(world);
  for (const source of Object.values(copy.sources)) source.text = 'all.txt';
  const written = named
    .filter(({ wording }) => ['editors', 'speaker', 'source'].includes(wording.words))
    .filter(({ path: [kind = ''] }) => !SOURCELESS.includes(kind))
    .map((field) => {
      const { path, holder } = valuesOf(field, copy).next().value as Found;
      (holder as Record<PropertyKey, unknown>)[path.at(-1) as PropertyKey] = 'Not “printed” anywhere';
      return { name: field.name, path: path.join('.') };
    });
  const reported = new Set<string>();
  const at = readTexts(copy, texts, () => undefined).texts;
  checkQuotations(copy, at, (path, message) => {
    if (message.includes('printed')) reported.add(path.join('.'));
  });
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter(({ path }) => !reported.has(path)).map(({ name }) => name)).toEqual([]);
});
