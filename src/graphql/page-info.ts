/** Where a page stands in its connection. */
import { type SQL, sql } from 'drizzle-orm';
import { fieldRead } from '../planner/field-reads.ts';
import { jsonOfOne } from '../planner/json.ts';
import type { Exists, Keys, Range } from '../planner/range.ts';
import type { Statistics } from '../planner/statistics.ts';
import { builder } from './builder.ts';
import { writeCursor } from './page-arguments.ts';

export interface PageInfoAnswer {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export const PageInfo = builder.objectRef<PageInfoAnswer>('PageInfo').implement({
  description: 'Where a page stands in its connection.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether records follow this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether records precede this page.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'Cursor of the first edge; null on an empty page.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Cursor of the last edge; null on an empty page.',
    }),
  }),
});

/** The field `pageInfo`, given how the sort keys of a page and of one row more are read, and what lies outside of it. */
export function pageInfoOf<Paged extends { range: Range }>(ends: {
  keys: (page: Paged) => SQL<Keys[]>;
  outside: (page: Paged, cursor: 'after' | 'before') => SQL<Exists>;
  cost: (page: Paged, statistics: Statistics) => number;
}) {
  return {
    type: PageInfo,
    description: 'Whether there is more before or behind this page, and the cursors to get it.',
    ...fieldRead((field, page: Paged): SQL<PageEnds> => {
      field.charge(ends.cost(page, field.plan.statistics));
      const { limit, backward } = page.range;
      const asked = sql.raw(`${limit}, ${backward ? 1 : 0}`);
      const outside = sql`${ends.outside(page, 'after')}, ${ends.outside(page, 'before')}`;
      return jsonOfOne(sql`jsonb_array(${ends.keys(page)}, ${outside}, ${asked})`);
    }, pageInfo),
  };
}

/** Read on top of the edges, which doubles what a page reads: sort keys, whether rows lie before `after`, behind `before`, the page's size, whether it is counted from the end. */
type PageEnds = [keys: Keys[], before: Exists, behind: Exists, limit: number, backward: 0 | 1];

function pageInfo([keys, before, behind, limit, backward]: PageEnds): PageInfoAnswer {
  const more = keys.length > limit;
  const shown = backward && limit ? keys.slice(-limit) : keys.slice(0, limit);
  const [start, end] = [shown[0], shown.at(-1)];
  return {
    hasNextPage: Boolean(behind) || (more && !backward),
    hasPreviousPage: Boolean(before) || (more && Boolean(backward)),
    startCursor: start ? writeCursor(start) : null,
    endCursor: end ? writeCursor(end) : null,
  };
}
