import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { type Tie, tieTo } from '../../infra/local/tie.ts';

export interface Asking {
  readonly role: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What ties her, where the document does not say it by what it asks for. */
  readonly tie?: Tie | undefined;
  /** Asks as the same caller, for what ties her to a resident. */
  readonly post: (body: object) => Promise<{ readonly data?: unknown }>;
}

/** Root fields that are called otherwise than their kind. */
const KINDS: Readonly<Record<string, string>> = { volunteerRequest: 'volunteer-request' };

/** The thing, of these kinds, that the operation asks for itself, or the first one of the resident that it asks for. */
export async function thingIn(document: DocumentNode, asking: Asking, kinds: readonly string[]): Promise<Tie | undefined> {
  if (asking.tie !== undefined || kinds.length === 0) return asking.tie;
  for (const root of operationOf(document)?.selectionSet.selections ?? []) {
    if (root.kind !== Kind.FIELD) continue;
    const given = root.arguments?.find(({ name }) => name.value === 'id')?.value;
    const id = given?.kind === Kind.VARIABLE ? asking.variables[given.name.value] : given?.kind === Kind.STRING ? given.value : undefined;
    if (typeof id !== 'string') continue;
    if (root.name.value === 'inwoner') return tieTo(id, asking.post, kinds);
    const kind = KINDS[root.name.value] ?? root.name.value;
    if (kinds.includes(kind)) return { kind, id };
  }
  return undefined;
}

export const operationOf = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
