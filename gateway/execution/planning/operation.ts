import type { FetchNode } from '@apollo/query-planner';
import { Kind, type OperationDefinitionNode, parse, print, stripIgnoredCharacters } from 'graphql';

export function operationOf({ operation }: FetchNode): OperationDefinitionNode {
  const [found] = parse(operation, { noLocation: true }).definitions;
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a fetch begins with its operation');
  return found;
}

/** As a fetch has it. */
export const writtenAs = (operation: OperationDefinitionNode): string => stripIgnoredCharacters(print(operation));
