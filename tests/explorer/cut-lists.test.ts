/** A list that a page asks a part of: the page knows where it goes on, says so, and can ask for the rest. */
import {
  buildSchema,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { restOf, withRest } from '../../explorer/api/rest.ts';
import { cutsIn, cutWords } from '../../explorer/panel/cuts.ts';
import { panelQuestion } from '../../explorer/panel/query.ts';
import schemaText from '../../schema/schema.graphql?raw';
import { data } from '../graphql/ask.ts';

const schema = buildSchema(schemaText);
const components = import.meta.glob<string>('../../explorer/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Lists of which a part is all that is wanted, each with the reason. */
const PARTS: Record<string, string> = {
  'Scope.earliest': 'the first record alone, for when all begins',
  'Scope.latest': 'the last record alone, for when all ends',
  'Scope.parties': 'the choices of a filter, and lanes: a record is also found without its party',
  'Shell.parties': 'whose order gives each its colour: there are fewer colours',
  'Suggestions.search': 'the last suggestion leads to all results',
  'Feed.changes': 'the newest, as feed readers keep what they have seen',
  'Comparison.sources': 'as many as one chooses from: the page of each source leads there with it',
  'Corrections.changes': 'the newest first, page by page back in time, with a button of its own',
  'SameDay.events': 'as many marks as a map may have room for, and none says that it has all',
  'PlacesOfEvents.events': 'marks on a map: the list of the page has all events',
  ...Object.fromEntries(
    ['Event', 'Statement', 'Actor', 'Source', 'Place'].map((page) => [
      `${page}Page.corrections`,
      'the latest alone: the page of corrections has the others',
    ]),
  ),
  'Home.events': 'the latest five, as their heading says; the timeline has all',
};

interface Paged {
  where: string;
  field: FieldNode;
  isConnection: boolean;
}

/** Every field of a document that gives a page of a list. */
function pagedIn(text: string): Paged[] {
  const types = new TypeInfo(schema);
  const paged: Paged[] = [];
  let within = '';
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      [Kind.OPERATION_DEFINITION]({ name }: OperationDefinitionNode) {
        within = name?.value ?? '';
      },
      [Kind.FRAGMENT_DEFINITION]({ name }: FragmentDefinitionNode) {
        within = name.value;
      },
      [Kind.FIELD](field: FieldNode) {
        const type = types.getType();
        const isConnection = !!type && getNamedType(type).name.endsWith('Connection');
        const isPaged = types.getFieldDef()?.args.some(({ name }) => name === 'first');
        const name = (field.alias ?? field.name).value;
        if (isPaged && fieldsOf(field.selectionSet, text).size)
          paged.push({ where: `${within}.${name}`, field, isConnection });
      },
    }),
  );
  return paged;
}

/** The fields of a selection by the names that they have in the answer, fragments followed. */
function fieldsOf(set: SelectionSetNode | undefined, text: string): Map<string, FieldNode[]> {
  const fragments = new Map(
    parse(text)
      .definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const fields = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments.get(selection.name.value)?.selectionSet);
    }
  };
  collect(set);
  return fields;
}

function namesIn(fields: FieldNode[] | undefined, text: string): string[] {
  return (fields ?? []).flatMap(({ selectionSet }) => [...fieldsOf(selectionSet, text).keys()]);
}

/** Whether records below have lists of their own. */
function hasPages(fields: FieldNode[], text: string): boolean {
  return fields.some(({ selectionSet }) =>
    [...fieldsOf(selectionSet, text)].some(([name, below]) => name === 'edges' || hasPages(below, text)),
  );
}

/** The fragments that an operation spreads itself, not by way of another. */
function spreadBy(text: string): string[] {
  const names: string[] = [];
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation)
    visit(operation, {
      [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => void names.push(name.value),
    });
  return names;
}

const ENDS = ['hasNextPage'];

const modules = import.meta.glob<Record<string, { text: string }>>('../../explorer/**/documents.ts', {
  eager: true,
});
const operations = Object.values(modules)
  .flatMap(Object.entries<{ text: string }>)
  .map(([name, { text }]) => ({ name, text }));

test('what is shown of a document is shown by what says where it is cut', () => {
  const shown = Object.values(components).flatMap((source) =>
    [...source.matchAll(/<(?:Panel|HeadTools|List)\b[^>]*?\sfragment="(\w+)"/gs)].map(
      ([, fragment]) => fragment,
    ),
  );
  // Of a scope the ends alone are wanted, of suggestions the first, of corrections the
  // latest, of the sides and the sources as many as one chooses from, and of events as many as a map has room for.
  const partly = [
    'Scope',
    'SearchHit',
    'PartyChoices',
    'Corrected',
    'CorrectionPage',
    'SourceChoice',
    'PlacesOfEvents',
  ];
  // The files of the data have all of each list, a feed has the newest, and a map has marks.
  for (const { name, text } of operations.filter(({ name }) => !/Rows$|^Feed$|^SameDay$/.test(name))) {
    const hidden = spreadBy(text)
      .filter((fragment) => pagedIn(panelQuestion({ text, variables: {} }, fragment).text).length)
      .filter((fragment) => ![...shown, ...partly].includes(fragment));
    expect({ name, hidden }).toEqual({ name, hidden: [] });
  }
});

test.each(operations)('every page of a list that $name asks for knows whether it is all', ({ text }) => {
  const faults = pagedIn(text).flatMap(({ where, field, isConnection }) => {
    const fields = fieldsOf(field.selectionSet, text);
    if (!isConnection || !fields.has('edges')) return [];
    const ends = PARTS[where] ? ENDS : namesIn(fields.get('pageInfo'), text);
    const edges = fields.get('edges') ?? [];
    return [
      ...ENDS.filter((name) => !ends.includes(name)).map((name) => `${where}: pageInfo { ${name} }`),
      // What leads to a list within a record of this one.
      ...(hasPages(edges, text) && !namesIn(edges, text).includes('cursor')
        ? [`${where}: edges { cursor }`]
        : []),
    ];
  });
  expect(faults).toEqual([]);
});

/** The answer with the rest of all lists; of some the rest can't be asked for by itself. */
async function whole(
  text: string,
  variables: object,
): Promise<{ answer: object; asked: number; left: string[] }> {
  let answer: object = await data(text, { ...variables });
  let asked = 0;
  const left: string[] = [];
  for (;;) {
    const next = cutsIn(answer).find(({ path }) => !left.includes(path.join('.')));
    if (!next) return { answer, asked, left };
    const rest = restOf({ text, variables }, answer, next.path);
    if (!rest) {
      left.push(next.path.join('.'));
      continue;
    }
    const more = await data(rest.question.text, { ...rest.question.variables });
    answer = withRest(answer, rest, more);
    asked += 1;
  }
}

const SLUGS: Record<string, string> = {
  EventPage: 'us-embassy-baghdad-attack-2023-12-08',
  ActorPage: 'kataib-hezbollah',
  PlacePage: 'iraq',
  SourcePage: 'kataib-hezbollah-denial-2021-07',
};

test.each(['EventPage', 'ActorPage', 'PlacePage', 'SourcePage', 'Home'] as const)(
  'pages of two come to the same answer as those of %s, list by list',
  async (name) => {
    const text = operations.find((operation) => operation.name === name)?.text ?? '';
    const variables = SLUGS[name] ? { slug: SLUGS[name] } : {};
    const small = text.replaceAll(/(?<!contradicts\(|parties\()first:([6-9]|\d\d+)/g, 'first:2');
    const [one, other] = [await whole(small, variables), await whole(text, variables)];
    expect(one.asked).toBeGreaterThan(2);
    expect(withoutEnds(one.answer)).toEqual(withoutEnds(other.answer));
  },
);

test('what is cut is counted together by the name of its list', () => {
  const page = (shown: number, totalCount?: number) => ({
    edges: Array.from({ length: shown }, () => ({})),
    pageInfo: { hasNextPage: true, endCursor: 'x' },
    ...(totalCount ? { totalCount } : {}),
  });
  const words = (data: unknown) => cutWords(cutsIn(data));
  expect(words({ event: { citations: page(100, 130) } })).toBe('100 of 130 citations');
  expect(words([{ citations: page(2, 5) }, { citations: page(3, 1_005) }])).toBe(
    '5 of 1,010 citations in 2 lists',
  );
  expect(words({ omittedStatements: page(4) })).toBe('the first 4 omitted statements, and there are more');
  expect(words([{ parts: page(1) }, { parts: page(1) }])).toBe('the first 2 parts of 2 lists that go on');
  expect(words({ citations: { ...page(3, 3), pageInfo: { hasNextPage: false, endCursor: 'x' } } })).toBe('');
});

/** Where a list ends is asked for only where it is read on. */
const withoutEnds = (answer: object): object =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === 'endCursor' ? undefined : value)));
