/**
 * Some values are served otherwise than they are read: ids, cursors, what follows from a date. While an operation is planned,
 * the places of them in the answer are taken down; where the database's answer is the data but for these, it needs no
 * execution by GraphQL, which goes to each value of the answer.
 */
import type { GraphQLSchema } from 'graphql';

/** Makes what is served of what was read. */
export type Serve = (read: never, about: { schema: GraphQLSchema }) => unknown;

/** How the value of a field is served. */
export interface Served {
  serve: Serve;
  /** Where that is an object or a list of them: by response key the property, or null for the name of its type. */
  properties?: { typename: string; byKey: [key: string, property: string | null][] };
}

/** By response key what is made of the value, or of the values below it. */
type Places = Map<string, Served | Places>;

export class ServedPlaces {
  readonly #known = new Map<string, string | null>();
  readonly #serves = new Map<Serve, number>();
  readonly #places: Places = new Map();

  /**
   * Takes down how the field at a path of response keys is served; null where as it is read. False where another one is
   * there already and served otherwise, as two types of a union may have it: then their values can't be told apart.
   */
  add(path: string, served: Served | null): boolean {
    const kind = served && JSON.stringify([this.#numberOf(served.serve), served.properties]);
    if (this.#known.has(path)) return this.#known.get(path) === kind;
    this.#known.set(path, kind);
    if (!served) return true;
    const keys = path.split('.');
    const last = keys.pop() as string;
    let places = this.#places;
    for (const key of keys) {
      const below = places.get(key) ?? new Map();
      places.set(key, below);
      places = below as Places;
    }
    places.set(last, served);
    return true;
  }

  /** Of the value of a root field the JSON as it is served. */
  textOf(root: string, json: string, schema: GraphQLSchema): string {
    const places = this.#places.get(root);
    if (!places) return json;
    return JSON.stringify(made(JSON.parse(json), places, { schema }));
  }

  #numberOf(serve: Serve): number {
    const number = this.#serves.get(serve) ?? this.#serves.size;
    this.#serves.set(serve, number);
    return number;
  }
}

function made(value: unknown, places: Served | Places, about: { schema: GraphQLSchema }): unknown {
  if (!(places instanceof Map)) return served(value, places, about);
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) value[index] = made(each, places, about);
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Record<string, unknown>;
    for (const [key, below] of places) {
      // Of a union each type has its own.
      if (key in object) object[key] = made(object[key], below, about);
    }
  }
  return value;
}

function served(read: unknown, { serve, properties }: Served, about: { schema: GraphQLSchema }): unknown {
  const value = serve(read as never, about) ?? null;
  if (!properties || value === null) return value;
  const selected = (object: Record<string, unknown>) =>
    Object.fromEntries(
      properties.byKey.map(([key, property]) => [
        key,
        property === null ? properties.typename : (object[property] ?? null),
      ]),
    );
  return Array.isArray(value) ? value.map(selected) : selected(value as Record<string, unknown>);
}
