import { type Composed, composedOf, type Planned } from '../supergraph.ts';
import { dataOf, federatedFrom } from './federated.ts';
import { plannerOf } from './planner.ts';

/** Reads a supergraph on this thread, for who serves nobody meanwhile: a tool, a test. */
export const composedHere = (sdl: string): Composed => composedOf(dataOf(federatedFrom(sdl)));

/** The same with its planner. */
export function plannedHere(sdl: string): Planned {
  const federated = federatedFrom(sdl);
  const plan = plannerOf(federated);
  return { ...composedOf(dataOf(federated)), plan: async (document) => plan(document) };
}
