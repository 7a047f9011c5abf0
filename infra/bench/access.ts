import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identitySigner, identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { gatewayKeysFrom, newGatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import type { Policy } from '@kerngraaf/platform/access/policy.ts';
import { grantedScope } from '@kerngraaf/platform/access/scope.ts';
import type { ReadLog } from '@kerngraaf/platform/read-log/read-log.ts';
import { startCluster } from '../local/postgres.ts';
import { services } from '../local/services.ts';
import { type Figure, isOut, percentile, printed } from './figures.ts';

// What it costs to decide who may see, and to record who saw: the klantbeeld of a child by her parent, of five owners.
const [WARMING, ROUNDS] = [60, 400];
const FETCHES = 17;
const cluster = await startCluster({
  folder: mkdtempSync(join(tmpdir(), 'kerngraaf-bench-')),
  temporary: true,
  settings: { jit: 'off', max_connections: '400' },
});
process.env.KERNGRAAF_TEST_SOCKET = cluster.socketDir;
const { startConstellation } = await import('../../gateway/testing/constellation.ts');
const { placePeople } = await import('../../gateway/testing/steps.ts');
const { youthJourney } = await import('../../gateway/testing/youth-journey.ts');

const unlogged: ReadLog = { record: () => Promise.resolve() };
/** Decides nothing: every row of the gemeente, whoever asks. */
const open = (policy: Policy): Policy => ({
  ...policy,
  admit: () => undefined,
  require: () => 'gemeente',
  requireType: () => undefined,
  shields: () => false,
  scope: (actor, _, on) => grantedScope(actor, 'gemeente', on),
});

const figures: Figure[] = [];
const world = await startConstellation();
try {
  await placePeople(world);
  const { kind, ouder } = await youthJourney(world);
  const parent = { sub: 'ouder', role: 'inwoner', gemeenten: ['1734'], inwoner: ouder };
  const document = readFileSync(join(import.meta.dirname, '../../schema/operations/integraal-klantbeeld.graphql'), 'utf8');
  const sets = [
    await world.beside({ policyFrom: open, readLog: unlogged }),
    await world.beside({ readLog: unlogged }),
    await world.beside({}),
  ];
  const ask = async (index: number): Promise<string> => (await sets[index]?.ask(parent, document, { inwoner: kind }))?.text ?? '';
  const answers = await Promise.all(sets.map((_, index) => ask(index)));
  if (new Set(answers).size !== 1 || answers[0]?.includes('"errors"') !== false) throw new Error('The answers that are compared differ');
  const times: number[][] = sets.map(() => []);
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    // Each comes first as often as another, so that what one leaves behind is paid by all.
    for (const place of sets.keys()) {
      const index = (place + round + WARMING) % sets.length;
      const begin = performance.now();
      await ask(index);
      if (round >= 0) times[index]?.push(performance.now() - begin);
    }
  }
  const [off = [], checked = [], logged = []] = times;
  figures.push({ name: 'klantbeeld of five owners, nothing checked and nothing logged', value: percentile(off, 0.5), unit: 'ms' });
  figures.push({ name: 'with access checked at every owner', value: besides(checked, off), unit: 'times', bound: 1.1 });
  figures.push({ name: 'with a line in the log of reads beside it', value: besides(logged, checked), unit: 'times', bound: 1.15 });
  figures.push({ name: `identity of a known caller, ${FETCHES} fetches`, value: await identityCost(), unit: 'ms', bound: 0.3 });
  for (const set of sets) await set.stop();
} finally {
  await world.close();
  await cluster.stop();
}
console.log(printed(figures));
process.exitCode = figures.some(isOut) ? 1 : 0;

/** What one took over what another did in the same round, its median: a machine that is busy for a while is so for both. */
function besides(one: readonly number[], another: readonly number[]): number {
  const ratios = one.flatMap((time, round) => (another[round] === undefined ? [] : [time / another[round]]));
  return percentile(ratios, 0.5);
}

/** Milliseconds a request: signed by the gateway and verified by the owners, over half a minute of ten requests a second. */
async function identityCost(): Promise<number> {
  const keys = await gatewayKeysFrom(await newGatewayKeys());
  const signer = identitySigner(keys);
  const verifiers = services.map((audience) => ({ audience, verify: identityVerifier({ jwks: keys.jwks, audience }) }));
  const actor = { subject: 'ouder', role: 'inwoner', gemeenten: ['1734'] };
  const requests = 300;
  const begin = performance.now();
  for (let request = 0; request < requests; request += 1) {
    for (let fetch = 0; fetch < FETCHES; fetch += 1) {
      const { audience, verify } = verifiers[fetch % verifiers.length] ?? { audience: '', verify: undefined };
      await verify?.(await signer.forQuery(actor, audience), { mutation: false, body: new Uint8Array() });
    }
  }
  return (performance.now() - begin) / requests;
}
