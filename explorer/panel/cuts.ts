/** Where an answer holds less than there is: the lists of which a page alone was asked for. */

export type Path = (string | number)[];

export interface Cut {
  path: Path;
  /** The name of the list in the question: `citations`. */
  name: string;
  shown: number;
  /** How many there are; null where that was not asked. */
  total: number | null;
}

export interface Connection {
  edges: unknown[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
}

/** Every list that goes on, with where it is in the answer. */
export function cutsIn(data: unknown, path: Path = []): Cut[] {
  if (typeof data !== 'object' || data === null) return [];
  const below = Array.isArray(data)
    ? data.flatMap((item, index) => cutsIn(item, [...path, index]))
    : Object.entries(data).flatMap(([key, value]) => cutsIn(value, [...path, key]));
  if (!isConnection(data) || !data.pageInfo.hasNextPage) return below;
  const name = String(path.findLast((part) => typeof part === 'string') ?? 'records');
  const own = { path, name, shown: data.edges.length, total: data.totalCount ?? null };
  return [own, ...below];
}

/** `the first 100 of 130 citations, and of claims the first 40`: alike lists are counted together. */
export function cutWords(cuts: readonly Cut[]): string {
  return [...Map.groupBy(cuts, ({ name }) => name)]
    .map(([name, alike]) => {
      const shown = sum(alike.map((cut) => cut.shown));
      const totals = alike.flatMap(({ total }) => total ?? []);
      const what = wordsOf(name);
      if (totals.length === alike.length) {
        const of = `${shown.toLocaleString('en')} of ${sum(totals).toLocaleString('en')} ${what}`;
        return alike.length > 1 ? `${of} in ${alike.length} lists` : of;
      }
      const first = `the first ${shown.toLocaleString('en')} ${what}`;
      return alike.length > 1
        ? `${first} of ${alike.length} lists that go on`
        : `${first}, and there are more`;
    })
    .join('; ');
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** `omittedStatements` as `omitted statements`. */
const wordsOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const isConnection = (value: object): value is Connection =>
  'edges' in value && Array.isArray(value.edges) && 'pageInfo' in value && value.pageInfo !== null;
