import 'server-only';
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { schema } from './topics-schema';

const deepest = 4;
const mostTokens = 200;

/** A query that may run, or why it may not. */
export function checkQuery(
  text: string,
): DocumentNode | GraphQLError[] {
  try {
    const query = parse(text, {
      maxTokens: mostTokens,
    });
    const errors = validate(schema, query);
    if (errors.length > 0) return [...errors];
    return depthOfQuery(query) > deepest
      ? [new GraphQLError(`At most ${deepest} levels.`)]
      : query;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function depthOfQuery({ definitions }: DocumentNode) {
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION
        ? [[each.name.value, each.selectionSet]]
        : [],
    ),
  );

  // Fragments count where they are used, or they would
  // hide the depth. validate() has refused their circles.
  function depthOf(set?: SelectionSetNode): number {
    const depths = set?.selections.map((each) =>
      each.kind === Kind.FRAGMENT_SPREAD
        ? depthOf(fragments.get(each.name.value))
        : depthOf(each.selectionSet) +
          (each.kind === Kind.FIELD ? 1 : 0),
    );
    return Math.max(0, ...(depths ?? []));
  }

  return Math.max(
    ...definitions.map((each) =>
      each.kind === Kind.OPERATION_DEFINITION
        ? depthOf(each.selectionSet)
        : 0,
    ),
  );
}
