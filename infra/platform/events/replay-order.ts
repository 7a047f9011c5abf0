import type { Envelope } from './envelope.ts';

/**
 * Gives a log's events on once each, per aggregate in order of sequence, though the log has doubles and, after a republish, late ones. Where a sequence
 * never comes because it was given up, what follows it is given on at the end.
 */
export function inOrder(give: (event: Envelope) => Promise<void>): { next(event: Envelope): Promise<void>; end(): Promise<void> } {
  const last = new Map<string, number>();
  const early = new Map<string, Map<number, Envelope>>();

  const pass = async (event: Envelope): Promise<void> => {
    last.set(event.subject, event.caseseq);
    await give(event);
  };
  return {
    async next(event) {
      const before = last.get(event.subject) ?? 0;
      if (event.caseseq <= before) return;
      const held = early.get(event.subject) ?? new Map<number, Envelope>();
      early.set(event.subject, held.set(event.caseseq, event));
      for (let sequence = before + 1, ready = held.get(sequence); ready !== undefined; sequence += 1, ready = held.get(sequence)) {
        held.delete(sequence);
        await pass(ready);
      }
      if (held.size === 0) early.delete(event.subject);
    },
    async end() {
      for (const held of early.values()) {
        for (const event of [...held.values()].sort((a, b) => a.caseseq - b.caseseq)) await pass(event);
      }
      early.clear();
    },
  };
}
