import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { Melding } from '../domain/melding.ts';
import {
  asInwoner,
  beleidsadviseur,
  consulentWmo,
  kernteamlidElst,
  kernteamlidHeteren,
  poort,
  poortHollandsKroon,
} from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
/** Sent to a team that stays silent. */
let silent: Melding;
/** With a team and with the loket, long ago. */
let both: Melding;
/** Still at the poort, long ago. */
let alone: Melding;

// Today is Wednesday 10 June 2015. A hop of Monday is to be taken up by Saturday; six weeks of 5 January ended on 16 February.
beforeAll(async () => {
  service = await intakeService();
  const { id } = await registered(service);
  silent = await sent(service, await asked(service, id, { soort: 'INFORMATIEVRAAG' }));
  alone = await asked(service, id, { occurredOn: day('2015-01-05') });
  both = await taken(
    await sent(service, await sent(service, await asked(service, id, { occurredOn: day('2015-01-06') })), { soort: 'LOKET' }),
  );
  for (const [place, functie, kernteam] of [
    [kernteamlidElst, 'kernteamlid', 'elst-noord'],
    [kernteamlidHeteren, 'kernteamlid', 'heteren'],
    [consulentWmo, 'consulent-wmo', undefined],
  ] as const) {
    const aansluiting = newId();
    const at = { aansluiting, professional: place.subject, functie, organisatie: 'stuw', since: '2015-01-01' };
    await service.tell('nl.aansluitingen.aansluiting-started.v1', aansluiting, kernteam === undefined ? at : { ...at, kernteam });
  }
});
afterAll(() => service.stop());

/** Both receivers take it up in time. */
async function taken(melding: Melding): Promise<Melding> {
  for (const { id: traject, hops } of melding.trajecten) {
    const [kernteam, aggregate] = ['elst-noord', newId()];
    const answer = { melding: melding.id, traject, hop: 1, occurredOn: '2015-01-07' };
    if (hops[0].receiver.soort === 'LOKET')
      await service.tell('nl.onderzoeken.onderzoek-accepted.v1', aggregate, { ...answer, onderzoek: aggregate });
    else await service.tell('nl.casussen.casus-accepted.v1', aggregate, { ...answer, casus: aggregate, kernteam });
  }
  return melding;
}

interface Page {
  readonly edges: readonly { readonly node: { readonly soort: string; readonly since: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const signals = async (as = poort, variables: object = {}, gemeente = '1734'): Promise<Page> => {
  const query = `query ($first: Int, $after: String) { intakeSignals(gemeente: "${gemeente}", first: $first, after: $after) {
    edges { node { soort since owner { soort code naam } termijn { code status dueOn } melding { id } traject { hop } } }
    pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await service.ask(query, { as, variables: { ...variables } });
  expect(errors).toBeUndefined();
  return data?.intakeSignals as unknown as Page;
};
const nodes = async (as = poort): Promise<readonly object[]> => (await signals(as)).edges.map(({ node }) => node);
const figures = async (as = poort): Promise<unknown> => {
  const query = '{ gemeente(code: "1734") { intakeSignaalcijfers { definitie aannames onderdrukt totaal rijen { soort naam aantal } } } }';
  const { data, errors } = await service.ask(query, { as });
  const gemeente = data?.gemeente as { intakeSignaalcijfers: unknown } | undefined;
  return errors?.[0]?.extensions.reason ?? gemeente?.intakeSignaalcijfers;
};

const atPoort = () => ({
  soort: 'wmo-onderzoek',
  since: '2015-02-17',
  owner: { soort: 'POORT', code: 'kernteam', naam: expect.any(String) },
  termijn: { code: 'wmo-onderzoek', status: 'GEMIST', dueOn: '2015-02-16' },
  melding: { id: alone.id },
  traject: null,
});
const withLoket = () => ({
  ...{ soort: 'wmo-onderzoek', since: '2015-02-18', owner: { soort: 'LOKET', code: null, naam: 'Loket' } },
  ...{ melding: { id: both.id }, traject: null },
});
const ofTeam = () => ({
  ...{ soort: 'traject-oppakken', since: '2015-06-14', owner: { soort: 'KERNTEAM', code: 'elst-noord', naam: 'Elst Noord' } },
  ...{ melding: { id: silent.id }, traject: { hop: 1 } },
});

describe('a signal of intake', () => {
  it('stands from the first day that who must act is late, until it is done: seen by who sent it and by who must act', async () => {
    expect(await nodes()).toMatchObject([atPoort(), withLoket()]);
    service.moveTo('2015-06-13T21:00:00.000Z' as Instant);
    await service.sweepDeadlines();
    expect(await nodes()).toHaveLength(2);
    service.moveTo('2015-06-14T10:00:00.000Z' as Instant);
    await service.sweepDeadlines();
    expect(await nodes()).toMatchObject([atPoort(), withLoket(), ofTeam()]);
    expect(await nodes(kernteamlidElst)).toMatchObject([withLoket(), ofTeam()]);
    expect(await nodes(consulentWmo)).toMatchObject([withLoket()]);
    expect(await nodes(kernteamlidHeteren)).toEqual([]);
    expect(await nodes(poortHollandsKroon)).toEqual([]);
    // Each day it is another: who sees no small counts would learn of a person from two days that follow each other.
    expect(await figures(beleidsadviseur)).toMatchObject({ onderdrukt: true, totaal: null, rijen: [] });
    expect(await figures(poort)).toMatchObject({
      onderdrukt: false,
      definitie: expect.stringContaining('gemist'),
      aannames: [],
      totaal: 3,
      rijen: [
        { soort: 'traject-oppakken', naam: 'Een vraag die is doorgestuurd oppakken of weigeren', aantal: 1 },
        { soort: 'wmo-onderzoek', aantal: 2 },
      ],
    });
    const casus = newId();
    const answer = { casus, melding: silent.id, traject: silent.trajecten[0]?.id ?? '', hop: 1, kernteam: 'elst-noord' };
    await service.tell('nl.casussen.casus-accepted.v1', casus, { ...answer, occurredOn: '2015-06-14' });
    expect(await nodes()).toMatchObject([atPoort(), withLoket()]);
    expect(await figures()).toMatchObject({ totaal: 2, rijen: [{ soort: 'wmo-onderzoek', aantal: 2 }] });
  });

  it('is counted by kind in the metrics, which name nobody', async () => {
    const text = await (await fetch(new URL('/metrics', service.url))).text();
    expect(text).toContain('kerngraaf_signals_open{soort="wmo-onderzoek",service="intake"} 2');
    expect(text).toMatch(/kerngraaf_deadlines_overdue\{service="intake"\} \d/);
    expect(text).not.toContain(alone.id);
  });

  it('comes page by page, by as many statements for one as for more', async () => {
    const one = await signals(poort, { first: 1 });
    const next = await signals(poort, { first: 1, after: one.pageInfo.endCursor });
    expect([one, next].map(({ edges }) => edges.map(({ node }) => node.since))).toEqual([['2015-02-17'], ['2015-02-18']]);
    expect(one.pageInfo.hasNextPage).toBe(true);
    const few = await service.statements(() => signals(poort, { first: 1 }));
    expect(few).toBeGreaterThan(0);
    expect(await service.statements(() => signals(poort, { first: 20 }))).toBe(few);
  });

  it('is not shown to a resident or an adviser, nor counted for another gemeente', async () => {
    const query = '{ intakeSignals(gemeente: "1734") { edges { node { soort } } } }';
    for (const as of [asInwoner(newId()), beleidsadviseur]) {
      const { errors } = await service.ask(query, { as });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
    expect(await figures({ ...beleidsadviseur, gemeenten: ['1911'] })).toBeNull();
    expect(await figures(asInwoner(newId()))).toBe('ROLE_WITHOUT_RIGHT');
  });
});
