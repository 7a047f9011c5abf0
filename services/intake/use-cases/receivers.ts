import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';

/** What a use case works with that tells and hears who knows of it. */
export interface ReadingUseCases extends UseCases {
  readonly reader: GraphReader;
}

/** Who follows `intake.toestemming`, each with the document in `messaging/reads/` that it alone answers. */
export const receivers: readonly string[] = ['kernteams', 'volunteers'];

/** Milliseconds: two seconds at most, with what the caller's own way takes (the flow's words on consent). */
const WITHIN = 1_500;

/** Those receivers that did not confirm in time that they took what was told; whoever cannot be asked did not. */
export async function receiversBehind(reader: GraphReader, told: Position): Promise<readonly string[]> {
  const asked = receivers.map(async (receiver) => {
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
