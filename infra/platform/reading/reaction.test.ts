import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../events/testing/log-of.ts';
import { type South, south } from '../events/testing/two-services.ts';
import { until } from '../events/testing/until.ts';
import { newId } from '../ids.ts';
import { errorsOf, type FakeGateway, startFakeGateway } from '../testing/fake-gateway.ts';
import { type GraphReader, graphReader } from './reader.ts';

let at: South;
let gateway: FakeGateway;
beforeAll(async () => {
  [at, gateway] = await Promise.all([south(), startFakeGateway()]);
});
afterAll(() => Promise.all([at.stop(), gateway.close()]));

const readerAt = (gatewayUrl: string): GraphReader =>
  graphReader({
    gatewayUrl,
    issuerUrl: gateway.settings.ISSUER_URL,
    clientId: 'service:south',
    clientSecret: 'secret',
    documents: new Map([['thing', '{ thing { name } }']]),
  });

describe('a reaction that reads before its transaction', () => {
  it('waits while nobody is there to read from, its database untouched, and goes on when somebody is', async () => {
    const id = newId();
    let reader = readerAt('http://127.0.0.1:1/graphql');
    at.before.set(id, async (_event, tx) => {
      if (tx === null) await reader.read('thing', {});
    });
    await at.send(anEvent(id, 1), anEvent(id, 2));
    await until(async () => (await at.waiting(id)).length === 2);
    expect(await at.waiting(id)).toEqual(['1 SUBGRAPH_UNAVAILABLE: GATEWAY_AWAY', '2 BEHIND']);
    gateway.graph = () => ({ status: 200, body: { data: { thing: null } } });
    reader = readerAt(gateway.settings.GATEWAY_URL);
    await at.reached(id, 2);
    expect(await at.history(id)).toBe('1 2');
  });

  it('parks what it may not read', async () => {
    const id = newId();
    const reader = readerAt(gateway.settings.GATEWAY_URL);
    gateway.graph = () => ({ status: 200, body: errorsOf('FORBIDDEN', 'ROLE_WITHOUT_RIGHT') });
    at.before.set(id, async (_event, tx) => {
      if (tx === null) await reader.read('thing', {});
    });
    await at.send(anEvent(id, 1));
    await until(async () => (await at.parked(id)).length === 1);
    expect(await at.parked(id)).toEqual(['1 FORBIDDEN: ROLE_WITHOUT_RIGHT']);
    expect(await at.history(id)).toBe('');
  });
});
