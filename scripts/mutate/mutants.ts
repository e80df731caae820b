/** The mutants of a file, and the file with all of them in it, of which one is chosen when it runs. */
import { type Change, changesAt } from './operators.ts';
import { parse, walk } from './syntax.ts';

export interface Mutant extends Change {
  /** `src/accounts/range.ts:12:8 a < b → a <= b` */
  id: string;
  file: string;
  line: number;
  column: number;
  was: string;
}

export function mutantsOf(file: string, text: string): Mutant[] {
  const found = new Map<string, Mutant>();
  walk(parse(file, text), (node, parent) => {
    for (const change of changesAt(node, parent, text)) {
      const before = text.slice(0, change.start).split('\n');
      const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
      const was = text.slice(change.start, change.end);
      const { was: from, by: to } = difference(was, change.by);
      const id = `${file}:${line}:${column} ${from} → ${to || 'nothing'}`;
      const times = [...found.keys()].filter((known) => known.startsWith(id)).length;
      found.set(`${id}${times || ''}`, {
        ...change,
        id: times ? `${id} (${times + 1})` : id,
        file,
        line,
        column,
        was,
      });
    }
  });
  return [...found.values()];
}

const SHOWN = 60;
const oneLine = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** Of two long texts the words in which they differ, with some around them. */
function difference(was: string, by: string): { was: string; by: string } {
  if (was.length <= SHOWN || by.length < 8) return { was: oneLine(was), by: oneLine(by) };
  let start = 0;
  while (start < by.length && was[start] === by[start]) start += 1;
  const from = Math.max(0, start - 20);
  return { was: oneLine(was.slice(from, start + 30)), by: oneLine(by.slice(from, start + 30)) };
}

/** Says that a place was reached, and whether its mutant is the one. Stands on the first line, so that lines stay the same. */
const SWITCH =
  'const mutated__ = (id) => { globalThis.reached__?.add(id); return globalThis.mutant__ === id; }; ';

/** Every place as it was, unless its mutant is chosen. */
export function withSwitches(text: string, mutants: readonly Mutant[]): string {
  const places = Map.groupBy(mutants, ({ start, end }) => `${start}-${end}`);
  const outermostFirst = [...places.values()].sort(
    ([a], [b]) => (a as Mutant).start - (b as Mutant).start || (b as Mutant).end - (a as Mutant).end,
  );
  return SWITCH + written(text, 0, text.length, outermostFirst);
}

function written(text: string, start: number, end: number, places: Mutant[][]): string {
  const parts: string[] = [];
  let at = start;
  for (let [first, ...rest] = places; first; [first, ...rest] = rest) {
    const { start: from, end: to } = first[0] as Mutant;
    const inner = rest.filter((place) => (place[0] as Mutant).end <= to);
    rest = rest.slice(inner.length);
    parts.push(text.slice(at, from), choiceOf(first, written(text, from, to, inner), text));
    at = to;
  }
  return [...parts, text.slice(at, end)].join('');
}

function choiceOf(mutants: Mutant[], original: string, text: string): string {
  const { start, by, id } = mutants[0] as Mutant;
  // A statement is left out.
  if (by === ';') return `if (!mutated__(${JSON.stringify(id)})) { ${original} }`;
  const isSpread = by.startsWith('...');
  const choices = mutants.map(
    (mutant) => `mutated__(${JSON.stringify(mutant.id)}) ? (${isSpread ? mutant.by.slice(3) : mutant.by}) : `,
  );
  const choice = `(${choices.join('')}(${isSpread ? original.slice(3) : original}))`;
  // `return` and a line's end would end the statement.
  return isSpread
    ? `...${choice}`
    : `${/\w$/.test(text.slice(Math.max(0, start - 1), start)) ? ' ' : ''}${choice}`;
}
