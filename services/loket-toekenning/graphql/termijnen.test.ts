import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { lapseTermijn, meetTermijn, startTermijn, suspendTermijn, type Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { metTermijnen } from '../domain/lopend.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { aBezwaarbehandelaar, aConsulent, aKernteamlid, beleidsadviseur, migratieElders, poort } from '../testing/actors.ts';
import { anAanvraag, aToegekend } from '../testing/besluit-fixtures.ts';
import {
  aDossier,
  anAangebodenOnderzoek,
  anAfgerondOnderzoek,
  anOpenOnderzoek,
  anOvergenomenVoorwerk,
  aReadyDossier,
  day,
} from '../testing/fixtures.ts';
import { giveCasus, givePlace } from '../testing/known.ts';
import { aBekendgemaakte, aBezwaar, aVoorziening, heronderzoek } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [consulent, driel, bezwaar] = [newId(), newId(), newId()];
const everyone = { consulent: aConsulent(consulent), team: aKernteamlid(driel), bezwaar: aBezwaarbehandelaar(bezwaar) };
const TODAY = day('2026-03-10');
const dated = (code: string, on: string): Termijn => startTermijn(termOn(code, day(on)), day(on), day(on));
const missed = (termijn: Termijn): Termijn => lapseTermijn(termijn, TODAY).termijn;

beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  await givePlace(manager, consulent);
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, bezwaar, { functie: 'bezwaarbehandelaar' });
});
afterAll(() => test.stop());

const LIST = `query ($first: Int, $after: String) { termijnenLoket(gemeente: "1734", first: $first, after: $after) {
  edges { node { bij termijn { code dueOn daysLeft status suspendedSince } onderzoek { id } aanvraag { id } bezwaar { id } voorziening { id } } }
  pageInfo { hasNextPage endCursor } } }`;

interface Row {
  readonly bij: string;
  readonly termijn: { readonly code: string; readonly dueOn: string; readonly daysLeft: number | null; readonly status: string };
  readonly [of: string]: unknown;
}

/** Every row that this caller sees, asked page by page. */
async function list(as: Actor, first: number = 100): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    type Answer = { termijnenLoket: { edges: { node: Row }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    const { termijnenLoket }: Answer = await test.data<Answer>(LIST, { as, variables: { first, after } });
    rows.push(...termijnenLoket.edges.map(({ node }) => node));
    after = termijnenLoket.pageInfo.endCursor;
    if (!termijnenLoket.pageInfo.hasNextPage) return rows;
  }
}
/** What the list holds of one thing. */
const rowsOf = async (id: Uuid, as: Actor = everyone.consulent): Promise<readonly Row[]> =>
  (await list(as)).filter((row) => JSON.stringify(row).includes(id));

const tellTerm = (
  { melding }: { readonly melding: Uuid },
  { code = 'wmo-onderzoek', due = '2026-04-13', status = 'LOOPT' } = {},
): Promise<unknown> =>
  test.dataSource.query(
    `INSERT INTO melding_termijn (gemeente, melding, code, started_on, due_on, status) VALUES ('1734', $1, $2, '2026-03-02', $3, $4)
     ON CONFLICT (gemeente, melding, code) DO UPDATE SET status = excluded.status`,
    [melding, code, due, status],
  );

async function givenAanvraag(termijnen: readonly Termijn[], own: Partial<Parameters<typeof anAanvraag>[0]> = {}): Promise<Aanvraag> {
  const aanvraag = anAanvraag({ termijnen, ...own });
  await test.given(aanvraagAggregate, aanvraag);
  return aanvraag;
}
async function given<State extends Onderzoek>(onderzoek: State): Promise<State> {
  await test.given(onderzoekAggregate, onderzoek);
  return onderzoek;
}

describe('The work list of the loket', () => {
  it('has what runs and what stands still, with the days that are left and what it belongs to', async () => {
    const running = await givenAanvraag([dated('wmo-beschikking', '2026-03-09')]);
    const still = await givenAanvraag([suspendTermijn(dated('wmo-beschikking', '2026-03-05'), day('2026-03-09'))]);
    const none = { onderzoek: null, bezwaar: null, voorziening: null };
    expect(await rowsOf(running.id)).toEqual([
      {
        bij: 'AANVRAAG',
        termijn: { code: 'wmo-beschikking', dueOn: '2026-03-23', daysLeft: 13, status: 'LOOPT', suspendedSince: null },
        aanvraag: { id: running.id },
        ...none,
      },
    ]);
    expect(await rowsOf(still.id)).toMatchObject([{ termijn: { status: 'OPGESCHORT', daysLeft: null, suspendedSince: '2026-03-09' } }]);
  });

  it('keeps what was missed until it is done or the aanvraag has ended', async () => {
    const late = missed(dated('wmo-beschikking', '2026-02-10'));
    const aanvraag = await givenAanvraag([late]);
    expect(await rowsOf(aanvraag.id)).toMatchObject([{ termijn: { status: 'GEMIST', dueOn: '2026-02-24' } }]);
    await aanvraagAggregate.update(test.dataSource.manager, { ...aanvraag, termijnen: [meetTermijn(late, TODAY, 'consulent-wmo')] });
    expect(await rowsOf(aanvraag.id)).toEqual([]);
    const withdrawn: Aanvraag = { ...anAanvraag({ termijnen: [late] }), status: 'INGETROKKEN', kernteamAangeboden: null, reden: 'x' };
    await test.given(aanvraagAggregate, withdrawn);
    expect(await rowsOf(withdrawn.id)).toEqual([]);
  });

  it('keeps the term of an aanvraag that was decided until the besluit is made known', async () => {
    const decided = { status: 'BESLIST', beschikking: newId(), kernteamAangeboden: null } as const;
    const asked = anAanvraag({ termijnen: [dated('wmo-beschikking', '2026-03-09')] });
    const waiting: Aanvraag = { ...asked, ...decided };
    await test.given(aanvraagAggregate, waiting);
    expect(await rowsOf(waiting.id)).toMatchObject([{ bij: 'AANVRAAG', termijn: { status: 'LOOPT', dueOn: '2026-03-23' } }]);
    const termijnen = metTermijnen(waiting.termijnen, TODAY, 'consulent-wmo');
    await aanvraagAggregate.update(test.dataSource.manager, { ...waiting, termijnen });
    expect(await rowsOf(waiting.id)).toEqual([]);
  });

  it('has the six weeks of a question that is offered or open, also when they are over, until the verslag is sent or voorwerk is taken over', async () => {
    const [offered, open, sent, taken] = [
      await given(anAangebodenOnderzoek()),
      await given(anOpenOnderzoek()),
      await given(anOpenOnderzoek({ dossier: aReadyDossier({ verslag: { sentOn: TODAY, tekst: 'x' } }) })),
      await given(anOpenOnderzoek({ dossier: aDossier({ voorwerk: anOvergenomenVoorwerk() }) })),
    ];
    await tellTerm(offered);
    for (const onderzoek of [open, sent, taken]) await tellTerm(onderzoek, { due: '2026-03-02', status: 'GEMIST' });
    expect(await rowsOf(offered.id)).toMatchObject([{ bij: 'ONDERZOEK', termijn: { dueOn: '2026-04-13', daysLeft: 34 } }]);
    expect(await rowsOf(open.id)).toMatchObject([{ termijn: { status: 'GEMIST' } }]);
    expect([...(await rowsOf(sent.id)), ...(await rowsOf(taken.id))]).toEqual([]);
    await tellTerm(offered, { status: 'GEHAALD' });
    expect(await rowsOf(offered.id)).toEqual([]);
  });

  it('has the seven days for a persoonlijk plan until it came or is waived', async () => {
    const persoonlijkPlan = { on: TODAY, ontvangen: false };
    const [asked, waived] = [await given(anOpenOnderzoek()), await given(anOpenOnderzoek({ dossier: aDossier({ persoonlijkPlan }) }))];
    for (const onderzoek of [asked, waived]) await tellTerm(onderzoek, { code: 'wmo-persoonlijk-plan', due: '2026-03-16' });
    expect(await rowsOf(asked.id)).toMatchObject([{ termijn: { code: 'wmo-persoonlijk-plan' } }]);
    expect(await rowsOf(waived.id)).toEqual([]);
  });

  it('has no terms of a question for what ended or for a heronderzoek: those were of the question', async () => {
    const melding = newId();
    const voorziening = newId();
    const ended = await given(anAfgerondOnderzoek({ melding }));
    const again = await given(anOpenOnderzoek({ melding, herkomst: { soort: 'HERONDERZOEK', voorziening } }));
    await tellTerm(ended, { status: 'GEMIST', due: '2026-02-02' });
    expect([...(await rowsOf(ended.id)), ...(await rowsOf(again.id))]).toEqual([]);
    const query = 'query ($id: ID!) { onderzoek(id: $id) { termijnen { code status } } }';
    const shown = (id: Uuid) => test.data(query, { as: everyone.consulent, variables: { id } });
    expect(await shown(again.id)).toEqual({ onderzoek: { termijnen: [] } });
    expect(await shown(ended.id)).toEqual({ onderzoek: { termijnen: [{ code: 'wmo-onderzoek', status: 'GEMIST' }] } });
  });

  it('has a bezwaar, and a voorziening whose heronderzoek is due until it was begun', async () => {
    const deel = aToegekend();
    const besluit = aBekendgemaakte({ onderdelen: [deel] });
    const about = { melding: besluit.melding, inwoner: besluit.inwoner, beschikking: besluit.id };
    const objection = aBezwaar(about);
    const late = missed(startTermijn(heronderzoek, day('2025-02-03'), day('2025-02-03')));
    const granted = aVoorziening({ ...about, onderdeel: deel.id, termijnen: [late] });
    await test.given(beschikkingAggregate, besluit);
    await test.given(bezwaarAggregate, objection);
    await test.given(voorzieningAggregate, granted);
    expect(await rowsOf(objection.id)).toMatchObject([{ bij: 'BEZWAAR', termijn: { dueOn: '2026-06-02' } }]);
    expect(await rowsOf(granted.id)).toMatchObject([{ bij: 'VOORZIENING', termijn: { code: 'heronderzoek', status: 'GEMIST' } }]);
    expect(await rowsOf(objection.id, everyone.bezwaar)).toHaveLength(1);
    const met = { ...granted, termijnen: [meetTermijn(late, TODAY, 'consulent-wmo')] };
    await voorzieningAggregate.update(test.dataSource.manager, met);
    expect(await rowsOf(granted.id)).toEqual([]);
  });

  it('has a voorziening that was not looked at again until its own last day, when it is over by itself', async () => {
    const [lasts, over] = [aToegekend(), aToegekend()];
    const besluit = aBekendgemaakte({ onderdelen: [lasts, over] });
    const about = { inwoner: besluit.inwoner, beschikking: besluit.id };
    const termijnen = [missed(startTermijn(heronderzoek, day('2025-02-03'), day('2025-02-03')))];
    const voorzieningen = [
      aVoorziening({ ...about, onderdeel: lasts.id, until: TODAY, termijnen }),
      aVoorziening({ ...about, onderdeel: over.id, since: day('2026-03-01'), until: day('2026-03-09'), termijnen }),
    ] as const;
    await test.given(beschikkingAggregate, besluit);
    await test.given(voorzieningAggregate, ...voorzieningen);
    expect(await rowsOf(voorzieningen[0].id)).toMatchObject([{ termijn: { status: 'GEMIST' } }]);
    expect(await rowsOf(voorzieningen[1].id)).toEqual([]);
    const query = `{ ${voorzieningen.map(({ id }, index) => `v${index}: voorziening(id: "${id}") { status eindgrond { code } }`).join(' ')} }`;
    expect(await test.data(query, { as: everyone.consulent })).toEqual({
      v0: { status: 'ACTIEF', eindgrond: null },
      v1: { status: 'BEEINDIGD', eindgrond: { code: 'periode-voorbij' } },
    });
  });

  it('is in order of the last day, and the same in pages of any size', async () => {
    for (const on of ['2026-03-03', '2026-03-03', '2026-02-27', '2026-03-06']) await givenAanvraag([dated('wmo-beschikking', on)]);
    const whole = await list(everyone.consulent);
    const due = whole.map(({ termijn }) => termijn.dueOn);
    expect(due).toEqual([...due].sort());
    expect(whole.length).toBeGreaterThan(6);
    for (const first of [1, 3, whole.length]) expect(await list(everyone.consulent, first)).toEqual(whole);
  });

  it('is of a team where it has a casus, of who judges a bezwaar where there is one, and of nobody elsewhere', async () => {
    const aanvraag = await givenAanvraag([dated('wmo-beschikking', '2026-03-09')]);
    expect(await rowsOf(aanvraag.id, everyone.team)).toEqual([]);
    await giveCasus(test.dataSource.manager, aanvraag.melding, 'driel');
    expect(await rowsOf(aanvraag.id, everyone.team)).toHaveLength(1);
    expect(await list(everyone.team)).toHaveLength(1);
    expect(await rowsOf(aanvraag.id, everyone.bezwaar)).toEqual([]);
    for (const as of [aConsulent(), aKernteamlid(), migratieElders]) expect(await list(as)).toEqual([]);
    for (const as of [poort, beleidsadviseur]) {
      const { errors } = await test.ask(LIST, { as });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});
