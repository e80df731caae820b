/** `node` and `nodes`: whatever has a global id, by it. */
import { type SQL, sql } from 'drizzle-orm';
import { type ArgumentSite, badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { rootRead } from '../planner/field-reads.ts';
import { givenSlug, slugNow } from '../planner/former-slugs.ts';
import { jsonArray, jsonOf } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import { builder } from './builder.ts';
import { identities, idParts, type Key } from './identity.ts';
import { Node } from './node.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'What has this global id; null where there is nothing.',
    args: { id: t.arg.id({ required: true, description: 'A global id of this API.' }) },
    ...rootRead((field: PlannedField<{ id: string }>) => {
      const { type, parts } = idParts(field.args.id);
      const text = (place: number) => sql`${parts[place] ?? ''}`;
      const found = identities.get(type)?.find(field, {
        slug: (table, place) => givenSlug(table, text(place)),
        text,
        last: parts.at(-1) ?? '',
      });
      if (!found) throw noId('id', field);
      field.charge(found.cost);
      return jsonOf(field.select(found.from, { type }), found.rows);
    }),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `What has these global ids, at most ${limits.maxIds}, in the same order; null in the place of an id that leads to nothing.`,
    args: { ids: t.arg.idList({ required: true, description: 'Global ids of this API.' }) },
    ...rootRead((field: PlannedField<{ ids: string[] }>) => nodesOf(field)),
  }),
}));

function nodesOf(field: PlannedField<{ ids: string[] }>) {
  const { ids } = field.args;
  if (ids.length > limits.maxIds) {
    throw badUserInput('ids', `has ${ids.length} ids: give at most ${limits.maxIds}`, field);
  }
  const wanted = ids.map((id) => {
    const { type, parts } = idParts(id);
    const last = identities.get(type)?.isPlannedByLast ? (parts.at(-1) ?? '') : '';
    return { type, parts, last };
  });
  // Each id is read, and leads to its record.
  field.charge(wanted.length + 1);
  // What is found in one way is one branch of the statement; an id of no type leads to none.
  const ways = Map.groupBy(wanted, ({ type, last }) => JSON.stringify([type, last]));
  const keys = [...ways.keys()];
  const branches = [...ways.values()].flatMap(([first, ...others], branch) => {
    const found = first && identities.get(first.type)?.find(field, listedKey(first.last));
    if (!found) return [];
    const records = 1 + others.length;
    field.charge(records * found.cost);
    const record = jsonOf(field.select(found.from, { type: first.type, records }), found.rows);
    return sql` WHEN ${sql.raw(String(branch))} THEN ${record}`;
  });
  const answer: SQL<object | null> = branches.length
    ? sql`CASE wanted.value ->> 0${sql.join(branches)} END`
    : sql`NULL`;
  const list = wanted.map(({ type, parts, last }) => [keys.indexOf(JSON.stringify([type, last])), ...parts]);
  return jsonArray(answer, sql`FROM json_each(${JSON.stringify(list)}) wanted`);
}

/** Of one of a list, in which the way to it comes first. */
function listedKey(last: string): Key {
  const text = (place: number) => sql`(wanted.value ->> ${sql.raw(String(place + 1))})`;
  return { slug: (table, place) => slugNow(table, text(place)), text, last };
}

/** The type and the key in an id that is an argument. */
export function readId(id: string, argument: string, site: ArgumentSite) {
  const { type, key } = idParts(id);
  if (!identities.has(type)) throw noId(argument, site);
  return { type, key };
}

const noId = (argument: string, site: ArgumentSite) =>
  badUserInput(argument, `is no id: pass an "id" that this API gave out, unchanged`, site);
