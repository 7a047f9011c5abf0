import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../execution/fragments.ts';
import { Lru } from '../execution/lru.ts';
import type { Data, Path } from '../execution/source.ts';
import { type Asked, type AskedOf, askedOf } from './asked.ts';
import type { Whole } from './entries.ts';
import { type Denied, type Left, leftOf } from './left.ts';
import type { Linked } from './linked.ts';
import { type Holder, holds, type Requirement, type RequirementsOf } from './requirements.ts';
import { type Restored, restored, type Text } from './restored.ts';
import type { Rows } from './rows.ts';

/** An operation of which its caller may not see all. */
export interface Narrowed {
  /** To plan and carry out in its place, unless it is empty. */
  readonly left: Left;
  /** The answer to the whole operation; `variables` are coerced. */
  restore(answered: Text, variables: Data): Restored;
  /** A place in the answer to what is left, as the client knows it: of what she did not ask for herself the object that it is of. */
  shown(path: Path): Path;
}

/** What is asked of subgraphs for a caller; null where she may see all of the operation. The document is valid. */
export type Authorize = (document: DocumentNode, operation: OperationDefinitionNode, holder: Holder) => Narrowed | null;

/** For how many kinds of callers it is remembered what is left of one operation. */
const MOST_KINDS = 20;

interface Known {
  readonly asked: AskedOf;
  readonly narrowed: Lru<Pick<Whole, 'denied' | 'linked' | 'left'>>;
}

/**
 * Reads each operation once, and leaves fields out of it once for all callers who lack the same. With `rows` a field that is closed to a role is told of
 * rows that the caller sees alone.
 */
export function authorizer(schema: GraphQLSchema, requirementsOf: RequirementsOf, rows?: Rows): Authorize {
  // Forgotten with the operation, which is a large part of what is left of it.
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return (document, operation, holder) => {
    let of = known.get(operation);
    if (of === undefined) {
      of = { asked: askedOf(schema, document, operation, requirementsOf), narrowed: new Lru(MOST_KINDS) };
      known.set(operation, of);
    }
    const { asked, narrowed } = of;
    const unmet = asked.requirements.flatMap((each, place) => (holds(holder, each) ? [] : [place]));
    if (unmet.length === 0) return null;
    const { role } = holder;
    // Who shows no token is told so of any row.
    const looked = role === anonymous.role ? undefined : rows;
    const key = looked === undefined ? unmet.join() : `${unmet.join()} ${role}`;
    let found = narrowed.get(key);
    if (found === undefined) {
      const denied = deniedOf(asked, new Set(unmet));
      const linked: Linked | undefined = looked && { ...looked, witness: (type) => looked.witness(type, role) };
      found = { denied, linked, left: leftOf(schema, document, operation, denied, linked) };
      narrowed.set(key, found);
    }
    const whole: Whole = { schema, operation, fragments: fragmentsOf(document), ...found };
    const { left } = whole;
    return {
      left,
      restore: (answered, variables) => restored(whole, answered, variables, holder),
      shown: (path) => {
        const own = path.findIndex((step) => [left.rowKey, left.typeKey].some((key) => String(step).startsWith(key)));
        return own < 0 ? path : path.slice(0, own);
      },
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
