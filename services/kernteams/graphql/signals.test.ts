import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { Casus } from '../domain/casus.ts';
import { aConsulent, aKernteamlid, aResident, beleidsadviseur, migratieElders, poort } from '../testing/actors.ts';
import { aDossier, anOpgepakt } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { aConcept, aPlan } from '../testing/voorwerk-fixtures.ts';

let test: TestService;
const [anna, elders] = [aKernteamlid(), aKernteamlid()];
const [wmo, jeugd] = [aConsulent('wmo'), aConsulent('jeugd')];
const casus = anOpgepakt();
const other = anOpgepakt({ dossier: aDossier({ plan: aPlan() }) });
let vraag: string;
let voorwerk: string;

async function mutate(as: Actor, name: string, of: Casus, expectedVersion: number, more: object, selection: string): Promise<unknown> {
  const query = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`;
  const input = { commandId: newId(), expectedVersion, casus: of.id, occurredOn: '2026-03-10', ...more };
  return (await test.data<Record<string, unknown>>(query, { as, variables: { input } }))[name];
}

// Today is Tuesday 10 March. A consulent answers in seven days, the loket voorwerk in fourteen.
beforeAll(async () => {
  test = await startTestService();
  await test.givenPlace(anna.subject as Uuid, {});
  await test.givenPlace(elders.subject as Uuid, { kernteam: 'heteren' });
  for (const each of [wmo, jeugd])
    await test.givenPlace(each.subject as Uuid, { kernteam: null, organisatie: 'loket', functie: each.function ?? '' });
  await test.given(casus, other);
  await test.givenVoorwerk(aConcept(other));
  const asked = await mutate(anna, 'askConsulent', casus, 1, { aan: 'WMO', vraag: 'Kan dit?' }, 'consulentvragen { id termijn { dueOn } }');
  const { consulentvragen } = asked as { consulentvragen: { id: string; termijn: object }[] };
  expect(consulentvragen).toMatchObject([{ termijn: { dueOn: '2026-03-17' } }]);
  vraag = consulentvragen[0]?.id ?? '';
  const offered = await mutate(anna, 'offerVoorwerk', other, 1, {}, 'voorwerk { id termijn { code dueOn status } }');
  const { voorwerk: own } = offered as { voorwerk: { id: string } };
  expect(own).toMatchObject({ termijn: { code: 'voorwerk-beantwoorden', dueOn: '2026-03-24', status: 'LOOPT' } });
  voorwerk = own.id;
});
afterAll(() => test.stop());

const SIGNALS = `query ($first: Int, $after: String) { casusSignals(gemeente: "1734", first: $first, after: $after) {
  edges { node { soort since owner { soort naam } termijn { code dueOn status naam } casus { id } consulentvraag { id } voorwerk { id } } }
  pageInfo { hasNextPage endCursor } } }`;
interface Page {
  readonly casusSignals: {
    readonly edges: readonly { readonly node: object }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const page = async (as: Actor, variables: object = {}, after: readonly Position[] = []): Promise<Page['casusSignals']> =>
  (await test.data<Page>(SIGNALS, { as, variables: { ...variables }, after })).casusSignals;
const signals = async (as: Actor, after: readonly Position[] = []): Promise<readonly object[]> =>
  (await page(as, {}, after)).edges.map(({ node }) => node);
const figures = async (as: Actor): Promise<unknown> => {
  const query = '{ gemeente(code: "1734") { casusSignaalcijfers { definitie aannames onderdrukt totaal rijen { soort naam aantal } } } }';
  return (await test.data<{ gemeente: { casusSignaalcijfers: unknown } }>(query, { as })).gemeente.casusSignaalcijfers;
};

const ofVraag = () => ({
  ...{ soort: 'consulentvraag-beantwoorden', since: '2026-03-18', owner: { soort: 'LOKET', naam: 'Loket' } },
  termijn: { code: 'consulentvraag-beantwoorden', dueOn: '2026-03-17', status: 'GEMIST', naam: expect.stringContaining('consulent') },
  ...{ casus: { id: casus.id }, consulentvraag: { id: vraag }, voorwerk: null },
});
const ofVoorwerk = () => ({
  ...{ soort: 'voorwerk-beantwoorden', since: '2026-03-25', owner: { soort: 'LOKET', naam: 'Loket' } },
  termijn: { code: 'voorwerk-beantwoorden', dueOn: '2026-03-24', status: 'GEMIST', naam: expect.stringContaining('voorwerk') },
  ...{ casus: null, consulentvraag: null, voorwerk: { id: voorwerk } },
});

describe('A signal of the kernteams', () => {
  it('stands when the loket is late to answer: seen by the team that asked and by who must answer', async () => {
    expect(await signals(anna)).toEqual([]);
    await test.moveTo('2026-03-18T09:00:00.000Z' as Instant);
    expect(await signals(anna)).toEqual([ofVraag()]);
    await test.moveTo('2026-03-25T09:00:00.000Z' as Instant);
    expect(await signals(anna)).toEqual([ofVraag(), ofVoorwerk()]);
    expect(await signals(wmo)).toEqual([ofVraag(), ofVoorwerk()]);
    expect(await signals(jeugd)).toEqual([ofVoorwerk()]);
    expect(await signals(elders)).toEqual([]);
    expect(await signals(migratieElders)).toEqual([]);
    expect(await figures(beleidsadviseur)).toMatchObject({ onderdrukt: true, totaal: null, rijen: [] });
    expect(await figures(poort)).toMatchObject({
      definitie: expect.stringContaining('te laat'),
      aannames: [expect.stringContaining('[aanname] casusSignaalcijfers')],
      totaal: 2,
      rijen: [
        { soort: 'consulentvraag-beantwoorden', aantal: 1 },
        { soort: 'voorwerk-beantwoorden', aantal: 1 },
      ],
    });
    expect(await figures({ ...beleidsadviseur, gemeenten: ['1911'] })).toBeNull();
  });

  it('comes page by page, by as many statements for one as for more', async () => {
    const one = await page(anna, { first: 1 });
    const next = await page(anna, { first: 1, after: one.pageInfo.endCursor });
    expect([...one.edges, ...next.edges].map(({ node }) => node)).toEqual([ofVraag(), ofVoorwerk()]);
    expect([one.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false]);
    const few = await test.statements(SIGNALS, { as: anna, variables: { first: 2 } });
    expect(few).toBe(await test.statements(SIGNALS, { as: anna, variables: { first: 100 } }));
    expect(few).toBeLessThanOrEqual(7);
  });

  it('is not for the poort, a resident or an adviser', async () => {
    for (const as of [poort, aResident(newId()), beleidsadviseur]) {
      const { errors } = await test.ask(SIGNALS, { as });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it('is gone when it is answered, and when the loket ends its onderzoek', async () => {
    await mutate(wmo, 'answerVraag', casus, 3, { vraag, antwoord: 'Ja', occurredOn: '2026-03-25' }, 'version');
    expect(await signals(anna)).toEqual([ofVoorwerk()]);
    const onderzoek = newId();
    const closed = await test.tell({
      ...{ type: 'nl.onderzoeken.onderzoek-closed.v1', topic: 'loket-toekenning.onderzoek', aggregate: onderzoek },
      data: { onderzoek, melding: other.melding, traject: newId(), hop: 1, oplossing: 'eigen-kracht', occurredOn: '2026-03-25' },
    });
    expect(await signals(anna, [closed])).toEqual([]);
    expect(await figures(anna)).toMatchObject({ totaal: 0, rijen: [] });
  });
});
