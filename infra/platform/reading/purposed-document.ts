import { hash } from 'node:crypto';
import { type ConstValueNode, type DirectiveNode, type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';

/** A document as its author wrote it; `@purpose` on its operation (`schema/purpose.graphql`) goes before anything is planned. */
export interface PurposedDocument {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** None for what needs no activity: reference data and aggregates. */
  readonly activities: readonly string[];
  readonly tie: { readonly kind: string; readonly variable: string } | null;
  /** Without the directive. */
  readonly text: string;
}

/** How a client names a document: the SHA-256 of its bytes, in hexadecimal. */
export const hashOf = (source: string): string => hash('sha256', source);

/** Throws an `Error` that says what is wrong with it. */
export function readDocument(source: string): PurposedDocument {
  const document = parse(source, { noLocation: true });
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation === undefined || operations.length > 1) throw new Error('A document has one operation');
  if (operation.name === undefined) throw new Error('The operation has a name');
  const purpose = operation.directives?.find(isPurpose);
  const tie = purpose && textOf(argumentOf(purpose, 'tie'));
  const variable = purpose && textOf(argumentOf(purpose, 'of'));
  if ((tie === undefined) !== (variable === undefined)) throw new Error('@purpose names a tie together with the variable that it is of');
  if (variable !== undefined && !operation.variableDefinitions?.some((each) => each.variable.name.value === variable))
    throw new Error(`The operation has no variable $${variable}`);
  return {
    name: operation.name.value,
    kind: operation.operation,
    activities: purpose === undefined ? [] : textsOf(argumentOf(purpose, 'activities')),
    tie: tie === undefined || variable === undefined ? null : { kind: tie, variable },
    text: print(withoutPurpose(document, operation)),
  };
}

const isPurpose = ({ name }: DirectiveNode): boolean => name.value === 'purpose';
const argumentOf = ({ arguments: given = [] }: DirectiveNode, name: string) => given.find((each) => each.name.value === name)?.value;
const textOf = (value: DirectiveNode['arguments'] extends undefined ? never : ReturnType<typeof argumentOf>): string | undefined =>
  value?.kind === Kind.STRING ? value.value : undefined;

function textsOf(value: ReturnType<typeof argumentOf>): readonly string[] {
  if (value?.kind !== Kind.LIST || value.values.length === 0) throw new Error('@purpose lists activities');
  return value.values.map((each) => textOf(each as ConstValueNode) ?? '');
}

const withoutPurpose = (document: DocumentNode, operation: OperationDefinitionNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((each) =>
    each === operation ? { ...operation, directives: operation.directives?.filter((directive) => !isPurpose(directive)) ?? [] } : each,
  ),
});
