/** The price of an operation: how many rows of the database it reads at most, worked out before it reads any. */
import type { FieldNode, GraphQLError } from 'graphql';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';

interface Charged {
  /** Response keys, e.g. `events.edges.node.claims`. */
  path: string;
  node: FieldNode;
}

export class Price {
  #rows = 0;
  #fields = 0;
  #dearest: Charged & { rows: number } = { path: '', rows: -1, node: undefined as never };

  /** Of the root fields together, as far as they have been planned. */
  get rows(): number {
    return this.#rows;
  }

  /** Counts a planned field: fragments that spread each other twice would grow without end. */
  plan(node: FieldNode): void {
    this.#fields += 1;
    if (this.#fields <= limits.maxPlannedFields) return;
    throw operationTooLarge(
      `This operation selects more than ${limits.maxPlannedFields} fields, fragments written out: ask for less of it at once`,
      node,
    );
  }

  charge(rows: number, { path, node }: Charged): void {
    this.#rows += rows;
    if (rows > this.#dearest.rows) this.#dearest = { path, node, rows };
  }

  /** Of what excludes each other only the dearest counts. */
  either<Planned>(plans: readonly (() => Planned)[]): Planned[] {
    const before = this.#rows;
    let dearest = 0;
    const planned = plans.map((plan) => {
      this.#rows = before;
      const result = plan();
      dearest = Math.max(dearest, this.#rows - before);
      return result;
    });
    this.#rows = before + dearest;
    return planned;
  }

  /** Null where the operation is affordable, once all its root fields are planned. */
  refusal(): GraphQLError | null {
    if (this.#rows <= limits.maxOperationRows) return null;
    const { path, node, rows } = this.#dearest;
    return operationTooLarge(
      `This operation could read ${this.#rows} rows of the database, and ${limits.maxOperationRows} are allowed. ${rows} of them are for ${path}: ask for smaller pages ("first", "last"), nest fewer of them, or filter more narrowly`,
      node,
      { price: this.#rows, limit: limits.maxOperationRows, field: path },
    );
  }
}
