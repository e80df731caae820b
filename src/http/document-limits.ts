import { type GraphQLError, Kind, type ValidationRule, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';
import { countLimit } from './rules/count.ts';
import { depthLimit } from './rules/depth.ts';
import { introspectionLimit } from './rules/introspection.ts';
import { rootFieldLimit } from './rules/root-fields.ts';

const RULES: readonly ValidationRule[] = [
  depthLimit,
  rootFieldLimit,
  countLimit('aliases', limits.maxAliases, (node) =>
    Number(node.kind === Kind.FIELD && node.alias !== undefined),
  ),
  countLimit('directives', limits.maxDirectives, ({ kind }) => Number(kind === Kind.DIRECTIVE)),
  countLimit('values in lists', limits.maxListValues, (node) =>
    node.kind === Kind.LIST ? node.values.length : 0,
  ),
  introspectionLimit,
];

/** These rules take time with a document's size, some of GraphQL.js's with its square: so these come first, alone. */
export function documentLimits(): Plugin {
  return {
    onValidate({ validateFn, setValidationFn }) {
      setValidationFn((schema, document, ...more) => {
        const refusals = validate(schema, document, RULES);
        return refusals.length
          ? refusals
          : validateFn(schema, document, ...more).map((error: GraphQLError) =>
              isAborted(error) ? tooRepetitive() : error,
            );
      });
    },
  };
}

/** GraphQL.js compares the fields of one name with each other, and gives up after half a million comparisons. */
const isAborted = ({ message }: GraphQLError) => message === 'Validation aborted.';

const tooRepetitive = () =>
  operationTooLarge(
    'The document selects fields of the same name more often than can be compared with each other in 500,000 comparisons: select each of them once',
  );
