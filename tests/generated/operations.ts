/**
 * Valid operations over the real schema. An operation is written along a list of choices, which fast-check draws, the
 * same ones at every run, and shrinks. Some lead to goals, which are fields and arguments that are picked beforehand,
 * so that all are reached; the rest wander from the root. Most are small enough to be served.
 */
import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { Arguments } from './arguments.ts';
import { Choices } from './choices.ts';
import { type Field, fieldsOf, GOALS, type Goal, type Step } from './goals.ts';
import type { Known } from './known.ts';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

export const operation = (known: Known, goals: readonly Goal[] = []): fc.Arbitrary<Operation> =>
  fc
    .noBias(fc.array(fc.nat({ max: 0xffff_ffff }), { minLength: 40, maxLength: 800, size: 'max' }))
    .map((numbers) => new Writer(new Choices(numbers), known).operation(goals));

/** As many as are wanted, the same at every run; two of three take the next goals in turn. */
export function operations(known: Known, count: number, seed = 4): Operation[] {
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    const goals = index % 3 ? [next, next + 1].map((goal) => GOALS[goal % GOALS.length] as Goal) : [];
    next += goals.length;
    return fc.sample(operation(known, goals), { numRuns: 1, seed: seed + index })[0] as Operation;
  });
}

const isLeaf = ({ type, args }: Field) =>
  !isCompositeType(getNamedType(type)) && !args.some(isRequiredArgument);

/** What is known on the way down. */
interface Way {
  /** What must still be gone through: a way each. */
  goals: readonly Goal[];
  levels: number;
  /** About how many records there may be, so that pages below stay small. */
  reach: number;
  /** The slug of the record whose fields are selected, where it is known. */
  slug: string | null;
  /** Which response keys are taken, each by a field of which type; null in a fragment, which may stand anywhere. */
  keys: Map<string, string> | null;
}

class Writer {
  readonly #choices: Choices;
  readonly #arguments: Arguments;
  readonly #fragments = new Map<string, { name: string; text: string }>();
  #names = 0;
  #fieldsLeft: number;

  constructor(choices: Choices, known: Known) {
    this.#choices = choices;
    this.#arguments = new Arguments(choices, known);
    this.#fieldsLeft = 4 + choices.below(50);
  }

  operation(goals: readonly Goal[]): Operation {
    const choices = this.#choices;
    const body = this.#selection(schema.getQueryType() as GraphQLObjectType, {
      goals,
      levels: choices.chance(3) ? 20 : 2 + choices.below(10),
      reach: 1,
      slug: null,
      keys: new Map(),
    });
    const { declared: list, variables } = this.#arguments;
    const declared = list.length ? `(${list.join(', ')})` : '';
    const named = choices.chance(30);
    const others = named && choices.chance(20) ? ['query Other { __typename }'] : [];
    const head = named ? `query Generated${declared}` : declared ? `query ${declared}` : '';
    const fragments = [...this.#fragments.values()].map(({ text }) => text);
    return {
      query: [`${head} ${body}`.trim(), ...fragments, ...others].join('\n'),
      variables,
      ...(named ? { operationName: 'Generated' } : {}),
    };
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  #selection(type: GraphQLCompositeType, way: Way): string {
    const parts = isObjectType(type) ? this.#fields(type, way) : this.#members(type, way);
    return `{ ${parts.join(' ')} }`;
  }

  #fields(type: GraphQLObjectType, way: Way): string[] {
    const parts = way.goals.map(([step, ...rest]) => {
      return this.#field(type, step as Step, { ...way, goals: rest.length ? [rest] : [] });
    });
    const free = { ...way, goals: [] };
    const wanted = (parts.length ? 0 : 1) + this.#choices.below(4);
    const picked = Array.from({ length: wanted }, () => this.#pick(type, way.levels));
    // Now and then the same field again, merged or under an alias.
    for (const field of this.#choices.chance(15) ? picked : new Set(picked)) {
      parts.push(field ? this.#field(type, { field }, free) : '__typename');
    }
    if (this.#choices.chance(6)) parts.push(this.#spread(type, free));
    if (this.#choices.chance(4)) {
      parts.push(`... ${this.#directive()} ${this.#selection(type, { ...free, levels: way.levels - 1 })}`);
    }
    return parts;
  }

  #pick(type: GraphQLObjectType, levels: number): Field | undefined {
    const mayNest = levels > 0 && this.#fieldsLeft > 0;
    const options = fieldsOf(type).filter((field) => mayNest || isLeaf(field));
    // Else most pages would be asked for nothing but their count.
    const edges = options.find(({ name }) => name === 'edges');
    if (edges && this.#choices.chance(50)) return edges;
    return this.#choices.chance(2) ? undefined : this.#choices.of(options);
  }

  /** Of a union or an interface: fragments on some of its types, and on what they have alike. */
  #members(type: GraphQLCompositeType, way: Way): string[] {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const parts = ['__typename'];
    for (const goal of way.goals) {
      const { parent } = goal[0] as Step;
      parts.push(`... on ${parent.name} ${this.#selection(parent, { ...way, goals: [goal] })}`);
    }
    const free = { ...way, goals: [] };
    if (isInterfaceType(type) && this.#choices.chance(50)) {
      parts.push(...fieldsOf(type).map(({ name }) => `${this.#name('a')}: ${name}`));
    }
    const alike = [...new Set(types.flatMap((each) => each.getInterfaces()))].filter((each) => each !== type);
    if (alike.length && this.#choices.chance(25)) {
      const one = this.#choices.of(alike);
      const fields = fieldsOf(one).map(({ name }) => `${this.#name('a')}: ${name}`);
      parts.push(`... on ${one.name} { ${fields.join(' ')} }`);
    }
    for (let more = this.#choices.below(3); more > 0 && this.#fieldsLeft > 0; more -= 1) {
      const member = this.#choices.of(types);
      const fragment = this.#choices.chance(20)
        ? this.#spread(member, free)
        : `... on ${member.name} ${this.#selection(member, free)}`;
      parts.push(fragment);
    }
    return parts;
  }

  /** A named fragment: one that there is already, or a new one. */
  #spread(type: GraphQLObjectType, way: Way): string {
    let fragment = this.#fragments.get(type.name);
    if (!fragment) {
      const name = this.#name('F');
      const text = this.#selection(type, {
        ...way,
        levels: Math.min(way.levels - 1, 2),
        keys: null,
        slug: null,
      });
      // Another of the same type may have been written meanwhile, below: both are kept.
      fragment = { name, text: `fragment ${name} on ${type.name} ${text}` };
      this.#fragments.set(this.#fragments.has(type.name) ? name : type.name, fragment);
    }
    return `...${fragment.name}${this.#choices.chance(5) ? ` ${this.#directive()}` : ''}`;
  }

  #directive(): string {
    const type = 'Boolean!';
    const value = this.#choices.chance(70);
    const text = this.#choices.chance(50) ? this.#arguments.variable(type, value) : String(value);
    return `@${this.#choices.of(['include', 'skip'])}(if: ${text})`;
  }

  #field(parent: GraphQLObjectType, step: Omit<Step, 'parent'>, way: Way): string {
    const { field, argument: goal, inputField } = step;
    this.#fieldsLeft -= 1;
    const { text: given, reach, slug } = this.#arguments.write({ ...way, parent, field, goal, inputField });
    const below: Way = { ...way, levels: way.levels - 1, reach, slug, keys: way.keys && new Map() };
    const named = getNamedType(field.type);
    const composite = isCompositeType(named);
    const key = this.#key(parent, field, way.keys, !composite && !given);
    const directive = this.#choices.chance(4) ? ` ${this.#directive()}` : '';
    const selection = composite ? ` ${this.#selection(named, below)}` : '';
    return `${key}${given}${directive}${selection}`;
  }

  /** Its name, or an alias where that is taken by another. */
  #key({ name: parent }: GraphQLObjectType, { name }: Field, keys: Way['keys'], plain: boolean): string {
    const owner = keys?.get(name);
    const free = keys && (owner === undefined || (plain && owner === parent));
    if (!free || this.#choices.chance(8)) return `${this.#name('a')}: ${name}`;
    keys.set(name, plain ? parent : 'nobody else');
    return name;
  }
}
