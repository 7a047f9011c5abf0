import type { Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import { guarded, type Scope } from '../access/scope.ts';
import type { Command, Position } from '../commands/transact.ts';
import { type Clock, localDateAt } from '../time.ts';
import type { Trace } from '../trace.ts';
import { type CommandInput, commandFrom } from './command.ts';
import { makeSeen, type Seen } from './seen.ts';

/** What every resolver gets, made per request; a service adds its loaders and use cases with `contextOf`. */
export interface SubgraphContext {
  readonly actor: Actor;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly trace: Trace;
  /** Of what this request causes. */
  readonly traceparent: string;
  /** Whom the answer tells of. */
  readonly seen: Seen;
  /** What the commands of this request committed; answered as `extensions.position`. */
  readonly committed: Position[];
  /** What the caller asked to see (`kerngraaf-after`) and is not here yet; answered as `extensions.behind`. */
  readonly behind: readonly Position[];
  /** The actor's right to a coordinate; throws `UNAUTHENTICATED` or `FORBIDDEN`. */
  scope(coordinate: string): Scope;
  /** The command of a mutation. */
  command<Input extends CommandInput>(name: string, input: Input): Command<Input>;
}

export interface RequestFacts {
  readonly actor: Actor;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly trace: Trace;
  readonly traceparent: string;
  readonly behind: readonly Position[];
  /** Whether it is known now for whom the safety brake holds. */
  readonly protectionKnown: boolean;
}

export function makeContext(facts: RequestFacts): SubgraphContext {
  const context: SubgraphContext = {
    ...facts,
    committed: [],
    seen: makeSeen(),
    scope: (coordinate) => {
      const scope = facts.policy.scope(facts.actor, coordinate, localDateAt(facts.clock.now()));
      return facts.protectionKnown ? scope : guarded(scope);
    },
    command: (name, input) => commandFrom(context, name, input),
  };
  return context;
}
