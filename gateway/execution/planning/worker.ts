import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'graphql';
import { dataOf, federatedFrom } from './federated.ts';
import { plannerOf } from './planner.ts';
import type { Told } from './protocol.ts';
import { PlanRefused } from './refused.ts';

// On Linux a priority is a thread's own: who serves goes first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const tell = (told: Told): void => parentPort?.postMessage(told);
const federated = federatedFrom((workerData as { sdl: string }).sdl);
const plan = plannerOf(federated);

parentPort?.on('message', (document: string) => {
  try {
    tell({ kind: 'planned', plan: JSON.stringify(plan(parse(document, { noLocation: true }))) });
  } catch (error) {
    if (error instanceof PlanRefused) tell({ kind: 'refused', reason: error.reason });
    else tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
  }
});
tell({ kind: 'ready', supergraph: dataOf(federated) });
