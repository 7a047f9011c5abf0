import type { Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import type { Scope } from '../access/scope.ts';
import type { Command, Position } from '../commands/transact.ts';
import { type Clock, localDateAt } from '../time.ts';
import { type CommandInput, commandFrom } from './command.ts';

/** What every resolver gets, made per request; a service adds its loaders and use cases with `contextOf`. */
export interface SubgraphContext {
  readonly actor: Actor;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly traceparent?: string;
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
  readonly traceparent?: string;
  readonly behind: readonly Position[];
}

export function makeContext(facts: RequestFacts): SubgraphContext {
  const context: SubgraphContext = {
    ...facts,
    committed: [],
    scope: (coordinate) => facts.policy.scope(facts.actor, coordinate, localDateAt(facts.clock.now())),
    command: (name, input) => commandFrom(context, name, input),
  };
  return context;
}
