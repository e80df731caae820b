import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long, by the beginning of its path, the longest first: beginning late, one of them keeps a single core busy at the end. */
const LONG = [
  'tests/oracle/filters',
  'tests/graphql/scale',
  'tests/oracle/',
  'tests/generated/',
  'tests/graphql/during',
  'tests/graphql/search',
  'tests/explorer/pages',
  'tests/explorer/failures',
  'tests/start/start.node',
  'tests/backup/',
  'tests/start/',
  'tests/deploy/',
  'tests/explain/',
  'tests/documents/',
  'tests/bench/',
  'tests/dossier/authoring',
  'tests/dossier/near',
];

/** Vitest begins with the longest files where it has run them before; elsewhere, as in CI, it knows only how large each is. */
export default class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    if (files.some((file) => this.ctx.cache.getTestSpecificationResult(file))) return sorted;
    // Projects stay apart, as a Worker that is at hand serves the next file of its own project alone.
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((a, b) => rankOf(a) - rankOf(b)),
    );
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONG.findIndex((path) => moduleId.includes(`/${path}`));
  return rank < 0 ? LONG.length : rank;
}
