import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CollectedSpan, type Collector, openCollector } from '../testing/collector.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { aQuestion, placePeople, sentTo } from '../testing/steps.ts';

const [ANSWERS, ASKS, TAKES] = [2, 3, 5];
let collector: Collector;
let world: Constellation;
beforeAll(async () => {
  collector = await openCollector();
  world = await startConstellation({ tracesTo: collector.url });
  await placePeople(world);
});
afterAll(async () => {
  await world.close();
  await collector.close();
});

describe('a trace', () => {
  it('goes from the gateway through an owner to who takes its event', async () => {
    const { melding } = await aQuestion(world);
    await sentTo(world, melding, 'driel');
    const taken = await collector.find(({ service, kind, name }) => service === 'kernteams' && kind === TAKES && name.includes('raject'));
    const above = (span: CollectedSpan): Promise<CollectedSpan> =>
      collector.find(({ traceId, spanId }) => traceId === span.traceId && spanId === span.parentSpanId);
    const owner = await above(taken);
    expect(owner).toMatchObject({ service: 'intake', kind: ANSWERS, attributes: { 'graphql.operation.type': 'mutation' } });
    const asked = await above(owner);
    expect(asked).toMatchObject({ service: 'gateway', kind: ASKS, attributes: { 'kerngraaf.subgraph': 'intake' } });
    const request = await above(asked);
    expect(request).toMatchObject({ service: 'gateway', kind: ANSWERS, attributes: { 'http.response.status_code': 200 } });
    expect(request.parentSpanId ?? '').toBe('');
  });

  it('says of a subgraph that is away by which code it failed', async () => {
    await world.stop('volunteers');
    const lid = world.as('kernteamlid-driel');
    await lid.ask('query { volunteerRequests(gemeente: "1734") { edges { node { id } } } }');
    await world.start('volunteers');
    const failed = await collector.find(({ kind, status }) => kind === ASKS && status.code === 2);
    expect(failed.attributes).toMatchObject({ 'kerngraaf.subgraph': 'volunteers', 'error.type': 'SUBGRAPH_UNAVAILABLE' });
  });
});
