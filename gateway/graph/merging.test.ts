import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, anonymous } from '@kerngraaf/platform/access/actor.ts';
import { type IdentitySigner, identitySigner } from '@kerngraaf/platform/access/identity.ts';
import { gatewayKeysFrom, newGatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import fc from 'fast-check';
import { decodeJwt } from 'jose';
import { Life } from '../resilience/life.ts';
import { resilienceLimits } from '../resilience/limits.ts';
import type { Send } from '../resilience/send.ts';
import { subgraphOver } from './subgraph.ts';
import { newTrail } from './trail.ts';

const ROUNDS = 1_000;
const readers: readonly Actor[] = [
  { subject: 'p-1', role: 'inwoner', gemeenten: ['1734'] },
  { subject: 'p-2', role: 'inwoner', gemeenten: ['1734'] },
  anonymous,
];

interface Asking {
  readonly actor: Actor;
  readonly after: string | undefined;
  readonly query: string;
  /** She may go away at any moment. */
  readonly leaves: boolean;
}

const asking: fc.Arbitrary<Asking> = fc.record({
  actor: fc.constantFrom(...readers, anonymous),
  after: fc.constantFrom(undefined, 'intake:1'),
  query: fc.constantFrom('{ one }', '{ two }'),
  leaves: fc.boolean(),
});

let signer: IdentitySigner;
beforeAll(async () => {
  signer = identitySigner(await gatewayKeysFrom(await newGatewayKeys()));
});

/** What a subgraph knows of who asks, and what. */
function seenBy(headers: Readonly<Record<string, string>>, body: Buffer): object {
  const identity = headers['kerngraaf-identity'];
  const reader = identity === undefined ? 'anonymous' : decodeJwt(identity).sub;
  return { reader, after: headers['kerngraaf-after'] ?? null, body: body.toString() };
}

describe('queries at the same time', () => {
  it(`never give one reader what another may see, in ${ROUNDS} orders of events`, async () => {
    const counted = { asked: 0, sent: 0, merged: 0 };
    const merged = (): void => {
      counted.merged += 1;
    };
    const each = fc.asyncProperty(fc.scheduler(), fc.array(asking, { minLength: 2, maxLength: 8 }), async (scheduler, all) => {
      const sent: string[] = [];
      const send: Send = ({ headers, body }, outcome) => {
        let stopped = false;
        sent.push(String(headers['kerngraaf-identity'] ?? 'anonymous'));
        const data = seenBy(headers, body);
        void scheduler.schedule(Promise.resolve(), 'answer').then(() => {
          if (!stopped) outcome.answered(Buffer.from(JSON.stringify({ data })));
        });
        return {
          abandon: () => {
            stopped = true;
          },
        };
      };
      const nothing = (): void => undefined;
      const subgraph = subgraphOver(send, '/graphql', {
        ...{
          name: 'intake',
          within: 60_000,
          resilience: resilienceLimits,
          deduplicate: true,
          signer,
          unanswered: nothing,
          erred: nothing,
          answered: nothing,
        },
        log: makeLog({ service: 'gateway', destination: { write: nothing } }),
        watch: { breaker: nothing, retried: nothing, turnedAway: nothing, merged },
      });
      const asked = all.map(async ({ actor, after, query, leaves }, index) => {
        const life = new Life(performance.now() + 60_000, false);
        await scheduler.schedule(Promise.resolve(), `ask ${index}`);
        if (leaves) void scheduler.schedule(Promise.resolve(), `leave ${index}`).then(() => life.abandon());
        const forwarded: Record<string, string> = after === undefined ? {} : { 'kerngraaf-after': after };
        const context = { actor, span: { traceId: '0'.repeat(32), spanId: '1'.repeat(16) }, forwarded, life, trail: newTrail() };
        const { data } = (await subgraph.ask({ source: 'intake', kind: 'query', body: query, encoding: 'utf8' }, context)).answer();
        const own = { reader: actor.subject, after: after ?? null, body: query };
        if (data === null && leaves) return;
        expect(data).toEqual(own);
      });
      await scheduler.waitFor(Promise.all(asked));
      // Each reading of a person's data is one that its owner writes down.
      const identified = all.filter(({ actor }) => actor !== anonymous);
      expect(sent.filter((who) => who !== 'anonymous').length).toBeLessThanOrEqual(identified.length);
      if (identified.every(({ leaves }) => !leaves)) expect(sent.filter((who) => who !== 'anonymous')).toHaveLength(identified.length);
      counted.asked += all.length;
      counted.sent += sent.length;
    });
    await fc.assert(each, { numRuns: ROUNDS, seed: 8 });
    expect(counted.merged).toBeGreaterThan(ROUNDS / 10);
    expect(counted.sent).toBeLessThan(counted.asked);
  });
});
