import type { Actor } from '../access/actor.ts';
import type { Scope } from '../access/scope.ts';
import type { Command, Position } from '../commands/transact.ts';
import { badInput } from '../errors.ts';
import { parseUuid } from '../ids.ts';
import type { Clock } from '../time.ts';

/** What a command takes from its request. */
export interface CommandSource {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly traceparent?: string;
  readonly committed: Position[];
  scope(coordinate: string): Scope;
}

/** What the input of every mutation has; `expectedVersion` on an aggregate that exists. */
export interface CommandInput {
  readonly commandId: string;
  readonly expectedVersion?: number | null | undefined;
}

/**
 * A mutation's input as a command: ids and version checked (`BAD_USER_INPUT` `ID_MALFORMED`, `EXPECTED_VERSION_MALFORMED`), the input frozen, the
 * right to the mutation decided, the moment taken from the clock.
 */
export function commandFrom<Input extends CommandInput>(context: CommandSource, name: string, input: Input): Command<Input> {
  const version = input.expectedVersion ?? undefined;
  if (version !== undefined && !(Number.isSafeInteger(version) && version > 0)) throw badInput('EXPECTED_VERSION_MALFORMED');
  return {
    name,
    commandId: parseUuid(input.commandId),
    ...(version === undefined ? {} : { expectedVersion: version }),
    input: frozen(input),
    actor: context.actor,
    scope: context.scope(`Mutation.${name}`),
    at: context.clock.now(),
    ...(context.traceparent === undefined ? {} : { traceparent: context.traceparent }),
    committed: (positions) => context.committed.push(...positions),
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
