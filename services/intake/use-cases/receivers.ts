import type { Command, Position } from '@kerngraaf/platform/commands/transact.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';

/** What a use case works with that tells and hears who knows of it. */
export interface ReadingUseCases extends UseCases {
  readonly reader: GraphReader;
}

/** Who follows `intake.toestemming`, each with the document in `messaging/reads/` that it alone answers. */
export const receivers: readonly string[] = ['kernteams', 'provider-referrals', 'volunteers'];

/** Who follows `intake.protection`, in the same way. */
export const protectionReceivers: readonly string[] = ['kernteams', 'loket-toekenning', 'provider-referrals', 'volunteers'];

/** What was done, with those receivers that may not know of it. */
export type Confirmed<State> = State & { readonly nietBevestigdDoor: readonly string[] };

/** Does what tells, and answers when all receivers took it or did not say so in time. */
export async function confirmed<Input, State>(
  { reader }: ReadingUseCases,
  whom: readonly string[],
  command: Command<Input>,
  work: (telling: Command<Input>) => Promise<State>,
): Promise<Confirmed<State>> {
  let told: readonly Position[] = [];
  const committed = (positions: readonly Position[]): void => {
    told = positions;
    command.committed?.(positions);
  };
  const state = await work({ ...command, committed });
  const behind = await Promise.all(told.map((position) => receiversBehind(reader, whom, position)));
  return { ...state, nietBevestigdDoor: [...new Set(behind.flat())] };
}

/** Milliseconds: two seconds at most, with what the caller's own way takes (the flow's words on consent). */
const WITHIN = 1_500;

/** Those receivers that did not confirm in time that they took what was told; whoever cannot be asked did not. */
async function receiversBehind(reader: GraphReader, whom: readonly string[], told: Position): Promise<readonly string[]> {
  const asked = whom.map(async (receiver) => {
    try {
      // What is asked after does not matter: the answer waits for the position.
      await reader.read(receiver, { gemeente: '0000', kernteam: '-' }, { after: told, timeoutMs: WITHIN });
      return [];
    } catch {
      return [receiver];
    }
  });
  return (await Promise.all(asked)).flat();
}
