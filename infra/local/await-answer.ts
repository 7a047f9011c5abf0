import { setTimeout as pause } from 'node:timers/promises';

// Seven are asked beside each other while they start on few cores.
const PAUSE_MS = 100;

/** Resolves when the address answers 200; rejects after `limit` ms, or at once when `signal` is aborted. */
export async function answers(url: string, limit: number, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + limit; Date.now() < end; await pause(PAUSE_MS, undefined, { signal })) {
    const status = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]) }).then(
      async (response) => {
        await response.body?.cancel();
        return response.status;
      },
      () => 0,
    );
    signal.throwIfAborted();
    if (status === 200) return;
  }
  throw new Error(`${url} does not answer`);
}
