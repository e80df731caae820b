/** The fold of `fold.ts` in SQL, for the view that the search index is made of (`search_documents` in migrations/). */
import { STEPS, UNSPACED } from './fold.ts';

/** A text as the tokenizer of the index is to see it; the tokenizer itself takes case and Latin diacritics away. */
export function foldInSql(column: string): string {
  const steps = [...STEPS.map(stepInSql), "replace(t, 'aa', 'a')", segmented()];
  const tables = steps.map(
    (step, index) => `f${index + 1}(t) AS MATERIALIZED (SELECT ${step} FROM f${index})`,
  );
  // A table for each step: SQLite would otherwise put the steps into one another, twice at each CASE.
  const first = `f0(t) AS MATERIALIZED (SELECT lower(${column}))`;
  const whole = `(WITH ${[first, ...tables].join(', ')} SELECT t FROM f${steps.length})`;
  const ascii = `replace(replace(replace(lower(${column}), char(39), ''), '\`', ''), 'aa', 'a')`;
  return `CASE WHEN ${column} GLOB '*[^' || char(1) || '-' || char(126) || ']*' THEN ${whole} ELSE ${ascii} END`;
}

function stepInSql(step: ReadonlyMap<string, string>): string {
  const letters = [...step.keys()];
  const replaced = letters.reduce(
    (sql, letter) => `replace(${sql}, ${quoted(letter)}, '${step.get(letter)}')`,
    't',
  );
  const codes = letters.map((letter) => letter.codePointAt(0) as number);
  const isAscii = Math.min(...codes) < 0x80;
  return isAscii
    ? replaced
    : `CASE WHEN t GLOB '*[' || char(${Math.min(...codes)}) || '-' || char(${Math.max(...codes)}) || ']*' THEN ${replaced} ELSE t END`;
}

/** A space before each character of a script without spaces, and behind a run of them. Marks stay with theirs. */
function segmented(): string {
  const has = UNSPACED.map(([from, to]) => `t GLOB '*[' || char(${from}) || '-' || char(${to}) || ']*'`);
  const code = (index: string) => `unicode(substr(t, ${index}, 1))`;
  const begins = `${within('here', UNSPACED)} AND NOT ${within('here', marks())} OR ${within('before', UNSPACED)} AND NOT ${within('here', UNSPACED)}`;
  const letters = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < length(t)) SELECT i, ${code('i')} AS here, ${code('i - 1')} AS before FROM n`;
  return `CASE WHEN ${has.join(' OR ')} THEN (SELECT group_concat(iif(${begins}, ' ', '') || char(here), '' ORDER BY i) FROM (${letters})) ELSE t END`;
}

function within(code: string, ranges: readonly (readonly [number, number])[]): string {
  return `(${ranges.map(([from, to]) => `${code} BETWEEN ${from} AND ${to}`).join(' OR ')})`;
}

function marks(): [number, number][] {
  const found: [number, number][] = [];
  for (const [from, to] of UNSPACED) {
    for (let code = from; code <= to; code++) {
      if (!/\p{M}/u.test(String.fromCodePoint(code))) continue;
      const last = found.at(-1);
      if (last?.[1] === code - 1) last[1] = code;
      else found.push([code, code]);
    }
  }
  return found;
}

/** By its number where it would not be seen, or would end the text. */
function quoted(letter: string): string {
  return /[\p{M}\p{Cf}']/u.test(letter) ? `char(${letter.codePointAt(0)})` : `'${letter}'`;
}
