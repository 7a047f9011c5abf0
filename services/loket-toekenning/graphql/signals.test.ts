import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { lapseTermijn, meetTermijn, startTermijn, type Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { BESLISSING } from '../domain/bezwaar.ts';
import {
  aBezwaarbehandelaar,
  aConsulent,
  aKernteamlid,
  aResident,
  beleidsadviseur,
  migratie,
  migratieElders,
  poort,
} from '../testing/actors.ts';
import { anAanvraag, aToegekend } from '../testing/besluit-fixtures.ts';
import { day } from '../testing/fixtures.ts';
import { giveCasus, givePlace } from '../testing/known.ts';
import { aBekendgemaakte, aBezwaar, aVoorziening, heronderzoek } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [consulent, driel, heteren, bezwaar] = [newId(), newId(), newId(), newId()];
const TODAY = day('2026-03-10');
const missed = (termijn: Termijn): Termijn => lapseTermijn(termijn, TODAY).termijn;
const dated = (code: string, on: string): Termijn => startTermijn(termOn(code, day(on)), day(on), day(on));

const late = missed(dated('wmo-beschikking', '2026-02-10'));
const aanvraag = anAanvraag({ termijnen: [late] });
const [deel, over] = [aToegekend(), aToegekend()];
const besluit = aBekendgemaakte({ onderdelen: [deel, over] });
const about = { melding: besluit.melding, inwoner: besluit.inwoner, beschikking: besluit.id };
const objection = aBezwaar({ ...about, termijnen: [missed(dated(BESLISSING, '2025-09-01'))] });
const again = [missed(startTermijn(heronderzoek, day('2025-02-03'), day('2025-02-03')))];
const granted = aVoorziening({ ...about, onderdeel: deel.id, termijnen: again });

beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  await givePlace(manager, consulent);
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, heteren, { kernteam: 'heteren', functie: 'kernteamlid' });
  await givePlace(manager, bezwaar, { functie: 'bezwaarbehandelaar' });
  const running = anAanvraag({ termijnen: [dated('wmo-beschikking', '2026-03-09')] });
  const aanvulling = missed(startTermijn({ code: 'aanvulling', naam: 'Aanvulling', dagen: 14 }, day('2026-02-03'), day('2026-02-03')));
  const waiting = anAanvraag({ termijnen: [dated('wmo-beschikking', '2026-03-09'), aanvulling] });
  await test.given(aanvraagAggregate, aanvraag, running, waiting);
  await test.given(beschikkingAggregate, besluit);
  await test.given(bezwaarAggregate, objection);
  const ended = aVoorziening({ ...about, onderdeel: over.id, since: day('2026-03-01'), until: day('2026-03-09'), termijnen: again });
  await test.given(voorzieningAggregate, granted, ended);
  await giveCasus(manager, aanvraag.melding, 'driel');
});
afterAll(() => test.stop());

const SIGNALS = `query ($first: Int, $after: String) { loketSignals(gemeente: "1734", first: $first, after: $after) {
  edges { node { soort since owner { soort code } termijn { code status dueOn } aanvraag { id } bezwaar { id } voorziening { id } } }
  pageInfo { hasNextPage endCursor } } }`;
interface Page {
  readonly loketSignals: {
    readonly edges: readonly { readonly node: object }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const page = async (as: Actor, variables: object = {}): Promise<Page['loketSignals']> =>
  (await test.data<Page>(SIGNALS, { as, variables: { ...variables } })).loketSignals;
const signals = async (as: Actor): Promise<readonly object[]> => (await page(as)).edges.map(({ node }) => node);

const owner = { soort: 'LOKET', code: null };
const none = { aanvraag: null, bezwaar: null, voorziening: null };
const ofBezwaar = { ...none, soort: BESLISSING, owner, bezwaar: { id: objection.id } };
const ofVoorziening = { ...none, soort: 'heronderzoek', owner, since: '2026-02-04', voorziening: { id: granted.id } };
const ofAanvraag = {
  ...{ ...none, soort: 'wmo-beschikking', owner, since: '2026-02-25', aanvraag: { id: aanvraag.id } },
  termijn: { code: 'wmo-beschikking', status: 'GEMIST', dueOn: '2026-02-24' },
};

describe('A signal of the loket', () => {
  it('stands where it is late and still should act; not where a resident is, nor for what is over', async () => {
    expect(await signals(aConsulent(consulent))).toMatchObject([ofBezwaar, ofVoorziening, ofAanvraag]);
  });

  it('is seen by who asked and by who must act', async () => {
    expect(await signals(aResident(aanvraag.inwoner))).toMatchObject([ofAanvraag]);
    expect(await signals(aResident(besluit.inwoner))).toMatchObject([ofBezwaar, ofVoorziening]);
    expect(await signals(aKernteamlid(driel))).toMatchObject([ofAanvraag]);
    expect(await signals(aBezwaarbehandelaar(bezwaar))).toMatchObject([ofBezwaar, ofVoorziening]);
    for (const as of [aKernteamlid(heteren), aConsulent(), aResident(newId()), migratieElders]) expect(await signals(as)).toEqual([]);
    for (const as of [poort, beleidsadviseur]) {
      const { errors } = await test.ask(SIGNALS, { as });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it('comes page by page, by as many statements for two as for more', async () => {
    const as = aConsulent(consulent);
    const one = await page(as, { first: 2 });
    const next = await page(as, { first: 2, after: one.pageInfo.endCursor });
    expect([...one.edges, ...next.edges].map(({ node }) => node)).toMatchObject([ofBezwaar, ofVoorziening, ofAanvraag]);
    const own = `{ loketSignals(gemeente: "1734", first: N) { edges { node { soort since termijn { dueOn } aanvraag { id } bezwaar { id } voorziening { id } } } } }`;
    const statements = (first: number) => test.statements(own.replace('N', String(first)), { as });
    expect(await statements(3)).toBeLessThanOrEqual((await statements(2)) + 1);
  });

  it('is counted by kind, for the own gemeente', async () => {
    const query = '{ gemeente(code: "1734") { loketSignaalcijfers { definitie aannames onderdrukt totaal rijen { soort naam aantal } } } }';
    const figures = async (as: Actor) =>
      (await test.data<{ gemeente: { loketSignaalcijfers: unknown } }>(query, { as })).gemeente.loketSignaalcijfers;
    expect(await figures(beleidsadviseur)).toMatchObject({ onderdrukt: true, totaal: null, rijen: [] });
    for (const as of [migratie, aConsulent(consulent)])
      expect(await figures(as)).toMatchObject({
        definitie: expect.stringContaining('gemist'),
        aannames: [],
        totaal: 3,
        rijen: [
          { soort: BESLISSING, naam: expect.any(String), aantal: 1 },
          { soort: 'heronderzoek', aantal: 1 },
          { soort: 'wmo-beschikking', aantal: 1 },
        ],
      });
    expect(await figures({ ...beleidsadviseur, gemeenten: ['1911'] })).toBeNull();
    expect(await figures(aConsulent())).toMatchObject({ totaal: 0, rijen: [] });
    const { errors } = await test.ask(query, { as: aResident(aanvraag.inwoner) });
    expect(errors).toMatchObject([{ extensions: { reason: 'ROLE_WITHOUT_RIGHT' } }]);
  });

  it('is gone when what it asks is done', async () => {
    const { manager } = test.dataSource;
    await aanvraagAggregate.update(manager, { ...aanvraag, termijnen: [meetTermijn(late, TODAY, 'consulent-wmo')] });
    expect(await signals(aResident(aanvraag.inwoner))).toEqual([]);
    await aanvraagAggregate.update(manager, aanvraag);
  });
});
