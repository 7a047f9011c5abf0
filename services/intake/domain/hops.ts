import type { Melding } from './melding.ts';
import type { ReceiverSoort } from './traject.ts';

/** Whether the question was ever sent to this kind of receiver. */
export const wentTo = (melding: Melding, soort: ReceiverSoort): boolean =>
  melding.trajecten.some(({ hops }) => hops.some(({ receiver }) => receiver.soort === soort));

/** How many hops the question made, over all its trajecten. */
export const hopsMade = (melding: Melding): number => melding.trajecten.reduce((made, { hops }) => made + hops.length, 0);

/** The team that got the question first, whoever has it now; null when no team ever had it. */
export function firstKernteam(melding: Melding): string | null {
  const hops = melding.trajecten.flatMap((traject) => traject.hops).sort((a, b) => a.place - b.place);
  for (const { receiver } of hops) if (receiver.soort === 'KERNTEAM') return receiver.kernteam;
  return null;
}
