import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Lru } from '../execution/lru.ts';
import type { Data } from '../execution/source.ts';
import { type Asked, type AskedOf, askedOf, fragmentsOf } from './asked.ts';
import { type Denied, type Left, leftOf } from './left.ts';
import { type Holder, holds, type Requirement, type RequirementsOf } from './requirements.ts';
import { type Restored, restored, type Text } from './restored.ts';

/** An operation of which its caller may not see all. */
export interface Narrowed {
  /** To plan and carry out in its place, unless it is empty. */
  readonly left: Left;
  /** The answer to the whole operation; `variables` are coerced. */
  restore(answered: Text, variables: Data): Restored;
}

/** What is asked of subgraphs for a caller; null where she may see all of the operation. The document is valid. */
export type Authorize = (document: DocumentNode, operation: OperationDefinitionNode, holder: Holder) => Narrowed | null;

/** Selections of operations of which it is remembered what is left for callers. */
const MOST_FIELDS = 200_000;

/** Reads each operation once, and leaves fields out of it once for all callers who lack the same. */
export function authorizer(schema: GraphQLSchema, requirementsOf: RequirementsOf): Authorize {
  const read = new WeakMap<OperationDefinitionNode, AskedOf & { readonly id: number }>();
  const narrowed = new Lru<{ readonly denied: ReadonlyMap<FieldNode, Denied>; readonly left: Left }>(MOST_FIELDS);
  let count = 0;
  return (document, operation, holder) => {
    const asked = read.get(operation) ?? { ...askedOf(schema, document, operation, requirementsOf), id: count++ };
    read.set(operation, asked);
    const unmet = asked.requirements.flatMap((each, place) => (holds(holder, each) ? [] : [place]));
    if (unmet.length === 0) return null;
    const key = `${asked.id}:${unmet.join()}`;
    let found = narrowed.get(key);
    if (found === undefined) {
      const denied = deniedOf(asked, new Set(unmet));
      found = { denied, left: leftOf(schema, document, operation, denied) };
      narrowed.set(key, found, 1 + asked.fields.size);
    }
    const { denied, left } = found;
    return {
      left,
      restore: (answered, variables) =>
        restored({ schema, operation, fragments: fragmentsOf(document), denied, left }, answered, variables, holder),
    };
  };
}

function deniedOf({ requirements, fields }: AskedOf, unmet: ReadonlySet<number>): ReadonlyMap<FieldNode, Denied> {
  const why = (places: readonly number[]): Requirement | null => requirements[places.find((place) => unmet.has(place)) ?? -1] ?? null;
  const deniedIn = ({ always, byType }: Asked): Denied => ({
    everywhere: why(always),
    byType: new Map([...byType].flatMap(([type, places]) => present(type, why(places)))),
  });
  const all = [...fields].map(([node, asked]) => [node, deniedIn(asked)] as const);
  return new Map(all.filter(([, { everywhere, byType }]) => everywhere !== null || byType.size > 0));
}

const present = (type: string, why: Requirement | null): readonly (readonly [string, Requirement])[] => (why === null ? [] : [[type, why]]);
