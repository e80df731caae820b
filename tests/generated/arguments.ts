/** The arguments of a field, written out in the document or in variables. */
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import type { Choices } from './choices.ts';
import type { Field } from './goals.ts';
import type { Known } from './known.ts';
import { draw, literal } from './values.ts';

/** Where a field stands. */
interface Site {
  parent: GraphQLObjectType;
  field: Field;
  /** About how many parents there may be, so that pages below stay small. */
  reach: number;
  /** The slug of the parent, where it is known: cursors belong to one parent. */
  slug: string | null;
  /** An argument that must be given. */
  goal: string | undefined;
  /** A field of it that must be given. */
  inputField: string | undefined;
}

export interface Written {
  text: string;
  reach: number;
  slug: string | null;
}

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

export class Arguments {
  readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly #choices: Choices;
  readonly #known: Known;

  constructor(choices: Choices, known: Known) {
    this.#choices = choices;
    this.#known = known;
  }

  write(site: Site): Written {
    const { field, goal, inputField } = site;
    const paged = field.args.some(({ name }) => name === 'first');
    const values = new Map(paged ? this.#page(site) : []);
    for (const argument of field.args) {
      const { name, type } = argument;
      if (PAGE_ARGUMENTS.includes(name)) continue;
      // A cursor serves in its own order alone.
      if (name === 'orderBy' && (values.has('after') || values.has('before'))) continue;
      if (!isRequiredArgument(argument) && name !== goal && !this.#choices.chance(30)) continue;
      const must = name === goal ? inputField : undefined;
      values.set(name, draw(type, name, field.name, this.#choices, this.#known, must));
    }
    const texts = [...values].map(([name, value]) => {
      const type = field.args.find((argument) => argument.name === name)?.type as GraphQLInputType;
      return `${name}: ${this.#written(type, value)}`;
    });
    const size = paged ? Number(values.get('first') ?? values.get('last') ?? 20) : isList(field) ? 3 : 1;
    return {
      text: texts.length ? `(${texts.join(', ')})` : '',
      reach: site.reach * size,
      slug: (values.get('slug') as string | undefined) ?? null,
    };
  }

  #page({ parent, field, reach, slug, goal }: Site): [name: string, value: unknown][] {
    const choices = this.#choices;
    const given: [string, unknown][] = [];
    const has = (name: string) => field.args.some((argument) => argument.name === name);
    const size = 1 + choices.below(reach > 200 ? 2 : reach > 20 ? 4 : 10);
    const end = goal === 'last' || (has('last') && choices.chance(15)) ? 'last' : 'first';
    if (goal === end || !choices.chance(3)) given.push([end, size]);
    else if (choices.chance(50)) given.push([end, choices.of([100, 0, 101, null])]);

    const sought = goal === 'after' || goal === 'before' ? goal : null;
    if (!sought && !choices.chance(15)) return given;
    const cursors = this.#known.cursors.get(`${parent.name}.${field.name}`) ?? [];
    const fitting = cursors.filter((cursor) => cursor.parent === null || cursor.parent === slug);
    if (!sought && !fitting.length) return given;
    const { cursor } = fitting.length ? choices.of(fitting) : { cursor: 'nonsense' };
    return [...given, [sought ?? (has('before') && choices.chance(40) ? 'before' : 'after'), cursor]];
  }

  /** The whole value may stand in a variable, or a part of it. */
  #written(type: GraphQLInputType, value: unknown): string {
    if (this.#choices.chance(20)) return this.variable(String(type), value, literal(type, value));
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner) && Array.isArray(value)) {
      // One value may stand for a list of it.
      if (value.length === 1 && this.#choices.chance(20)) return literal(inner.ofType, value[0]);
      return `[${value.map((item) => this.#written(inner.ofType, item)).join(', ')}]`;
    }
    if (isInputObjectType(inner) && value !== null) {
      const fields = inner.getFields();
      const entries = Object.entries(value as object).map(
        ([name, item]) => `${name}: ${this.#written(fields[name]?.type as GraphQLInputType, item)}`,
      );
      return `{ ${entries.join(', ')} }`;
    }
    return literal(type, value);
  }

  /** Given by the client, or left to its default. */
  variable(type: string, value: unknown, byDefault?: string): string {
    const name = `v${this.declared.length}`;
    const left = byDefault !== undefined && this.#choices.chance(20);
    this.declared.push(left ? `$${name}: ${type} = ${byDefault}` : `$${name}: ${type}`);
    if (!left) this.variables[name] = value;
    return `$${name}`;
  }
}

const isList = ({ type }: Field) => isListType(isNonNullType(type) ? type.ofType : type);
