import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Melding } from '../domain/melding.ts';
import { aanbieder, asInwoner, beleidsadviseur, migratie, poort, vrijwilliger } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let referred: Melding;

const ASKED = { occurredOn: day('2015-06-01') };
const toTeam = async (own: Parameters<typeof registered>[1] = {}): Promise<Melding> =>
  sent(service, await asked(service, (await registered(service, own)).id, ASKED));

type Told = 'accepted' | 'declined' | 'closed';
const casusTells = (melding: Melding) => {
  const [casus, traject] = [newId(), melding.trajecten[0]?.id ?? ''];
  return (told: Told, occurredOn: string, more: object = {}): Promise<void> => {
    const data = { casus, melding: melding.id, traject, hop: 1, kernteam: 'elst-noord', occurredOn, ...more };
    return service.tell(`nl.casussen.casus-${told}.v1`, casus, data as never);
  };
};
const referralOf = (melding: Melding) => {
  const referral = newId();
  return (told: string, occurredOn: string, more: object = {}): Promise<void> => {
    const data = { referral, inwoner: newId(), melding: melding.id, organisatie: 'jeugd-en-co', occurredOn, ...more };
    return service.tell(`nl.referrals.referral-${told}.v1` as 'nl.referrals.referral-sent.v1', referral, data as never);
  };
};

// Today is 10 June 2015; all was asked on Monday 1 June, and is to be taken up within five days of being sent.
beforeAll(async () => {
  service = await intakeService();
  const solved = casusTells(await toTeam({ geboortedatum: day('1940-05-01') }));
  await solved('accepted', '2015-06-03');
  await solved('closed', '2015-06-09', { oplossing: 'eigen-kracht' });

  const child = await registered(service, { kern: 'driel', geboortedatum: day('2005-03-01') });
  const crossing = await sent(service, await asked(service, child.id, { ...ASKED, poort: 'loket', soort: 'JEUGDHULPVRAAG' }), {
    soort: 'LOKET',
  });
  const onderzoek = newId();
  const hop = { onderzoek, melding: crossing.id, traject: crossing.trajecten[0]?.id ?? '', hop: 1 };
  await service.tell('nl.onderzoeken.onderzoek-accepted.v1', onderzoek, { ...hop, occurredOn: '2015-06-05' });
  const receiver = { soort: 'KERNTEAM', kernteam: 'driel' } as const;
  const on = { ...hop, moment: 'EINDE_ZONDER_VOORZIENING', receiver, occurredOn: '2015-06-09' } as const;
  await service.tell('nl.onderzoeken.onderzoek-handed-over.v1', onderzoek, on);

  await casusTells(await toTeam())('declined', '2015-06-03', { weigerreden: 'TIJDGEBREK' });
  await toTeam();

  const handled = await asked(service, (await registered(service)).id, { ...ASKED, poort: 'loket' });
  const handle = 'mutation ($input: HandleMeldingInPoortInput!) { handleMeldingInPoort(input: $input) { status } }';
  const end = { commandId: newId(), expectedVersion: 1, melding: handled.id, uitkomst: 'voorziening-niet-nodig', occurredOn: '2015-06-02' };
  expect(await service.ask(handle, { as: migratie, variables: { input: end } })).toMatchObject({ data: { handleMeldingInPoort: {} } });

  referred = await toTeam();
  const wider = casusTells(referred);
  const referralTells = referralOf(referred);
  await wider('accepted', '2015-06-02');
  await referralTells('requested', '2015-06-03');
  await referralTells('sent', '2015-06-03');
  await wider('closed', '2015-06-04', { oplossing: 'maatwerkvoorziening' });
  await referralTells('declined', '2015-06-05');

  const twice = await registered(service);
  for (let each = 0; each < 2; each += 1) await asked(service, twice.id, ASKED);

  const lonely = await toTeam();
  await casusTells(lonely)('accepted', '2015-06-02');
  const [request, match] = [newId(), newId()];
  const about = { volunteerRequest: request, inwoner: newId(), melding: lonely.id };
  const asks = { ...about, taak: 'bezoek', kern: 'elst', occurredOn: '2015-06-03' };
  await service.tell('nl.volunteer-requests.volunteer-requested.v1', request, asks);
  const helper = { volunteer: newId(), organisatie: 'vrijwilligerssteunpunt', rol: 'HOOFD', occurredOn: '2015-06-04' } as const;
  await service.tell('nl.volunteer-matches.volunteer-matched.v1', match, { ...about, ...helper, volunteerMatch: match });
  await service.tell('nl.volunteer-requests.volunteer-request-fulfilled.v1', request, { ...about, occurredOn: '2015-06-04' });
});
afterAll(() => service.stop());

const QUERY = `query ($by: DoorstroomGroepering!, $van: Maand!, $tot: Maand!) { gemeente(code: "1734") {
  doorstroom(van: $van, tot: $tot, groepering: $by) { definitie aannames onderdrukt groepering totaal { ...rij } rijen { ...rij } } } }
  fragment rij on DoorstroomRij { code naam vragen opgepakt { aantal mediaanDagen } afgesloten { aantal mediaanDagen }
    hulpBegonnen { aantal mediaanDagen } hops doorgestuurd grensverkeer doodlopend dubbelen }`;
interface Rij {
  readonly code: string;
  readonly naam: string;
  readonly vragen: number;
}
interface Doorstroom {
  readonly definitie: string;
  readonly aannames: readonly string[];
  readonly totaal: Rij;
  readonly rijen: readonly Rij[];
}
async function doorstroom(by = 'KERN', { van = '2015-06', as = poort as Actor } = {}): Promise<Doorstroom | null> {
  const { data, errors } = await service.ask(QUERY, { as, variables: { by, van, tot: van } });
  expect(errors).toBeUndefined();
  return (data as { gemeente: { doorstroom: Doorstroom | null } }).gemeente.doorstroom;
}
const groups = async (by: string): Promise<object> =>
  Object.fromEntries((await doorstroom(by))?.rijen.map(({ code, vragen }) => [code, vragen]) ?? []);

describe('the way of questions', () => {
  it('is counted over all owners: lead times, hops, what crossed, what nobody has, and doubles', async () => {
    const found = await doorstroom();
    expect(found?.totaal).toEqual({
      ...{ code: 'totaal', naam: 'Alle vragen', vragen: 9 },
      opgepakt: { aantal: 4, mediaanDagen: 2 },
      afgesloten: { aantal: 3, mediaanDagen: 3 },
      hulpBegonnen: { aantal: 1, mediaanDagen: 3 },
      ...{ hops: 7, doorgestuurd: 1, grensverkeer: 1, doodlopend: 3, dubbelen: 2 },
    });
    expect(found?.rijen).toMatchObject([
      { code: 'driel', naam: 'Driel', vragen: 1, opgepakt: { aantal: 1, mediaanDagen: 4 }, grensverkeer: 1, doodlopend: 0 },
      { code: 'elst', naam: 'Elst', vragen: 8, hops: 5, doodlopend: 3 },
    ]);
  });

  it.each([
    ['KERN', { driel: 1, elst: 8 }],
    ['TEAM', { driel: 1, 'elst-noord': 5, geen: 3 }],
    ['SOORT', { WMO_MELDING: 8, JEUGDHULPVRAAG: 1 }],
    ['LEEFTIJDSGROEP', { jeugd: 1, ouder: 1, onbekend: 7 }],
    ['ROUTE', { kernteam: 3, 'loket-kernteam': 1, 'kernteam-aanbieder': 1, 'kernteam-vrijwilliger': 1, poort: 3 }],
    ['OPLOSSING', { 'eigen-kracht': 1, maatwerkvoorziening: 1, 'voorziening-niet-nodig': 1, open: 6 }],
  ])('is grouped by %s', async (by, expected) => {
    expect(await groups(by)).toEqual(expected);
  });

  it('names its groups for people', async () => {
    const names = async (by: string) => (await doorstroom(by))?.rijen.map(({ naam }) => naam);
    expect(await names('ROUTE')).toContain('loket, dan kernteam');
    expect(await names('TEAM')).toEqual(expect.arrayContaining(['Elst Noord', 'Geen kernteam']));
    expect(await names('LEEFTIJDSGROEP')).toContain('65 en ouder');
  });

  it('says that leefgebied and product cannot be crossed with it, and what is assumed', async () => {
    const found = await doorstroom();
    expect(found?.definitie).toMatch(/Leefgebied en product .* niet worden gekruist/);
    expect(found?.aannames).toEqual([expect.stringContaining('[aanname] doorstroom')]);
  });

  it('runs dead where a provider declines or stays silent, and goes on where the next begins', async () => {
    const melding = await asked(service, (await registered(service)).id, { occurredOn: day('2015-04-01') });
    const tells = referralOf(melding);
    const total = async (): Promise<unknown> => (await doorstroom('KERN', { van: '2015-04' }))?.totaal;
    await tells('requested', '2015-04-02');
    await tells('sent', '2015-04-02');
    expect(await total()).toMatchObject({ doodlopend: 0 });
    await tells('declined', '2015-04-03');
    expect(await total()).toMatchObject({ doodlopend: 1 });
    await tells('sent', '2015-04-06', { organisatie: 'andere-hulp' });
    expect(await total()).toMatchObject({ doodlopend: 0 });
    const late = { termijn: 'verwijzing-antwoord', dueOn: '2015-04-13' };
    await tells('overdue', '2015-04-14', late);
    expect(await total()).toMatchObject({ doodlopend: 1 });
    await tells('accepted', '2015-04-15', { organisatie: 'andere-hulp' });
    await tells('started', '2015-04-16', { organisatie: 'andere-hulp' });
    await tells('overdue', '2015-06-09', { ...late, termijn: 'verwijzing-voortgang' });
    expect(await total()).toMatchObject({ doodlopend: 0, hulpBegonnen: { aantal: 1, mediaanDagen: 15 } });
  });

  it('is of whole months, of the own gemeente, and of nobody who may see no figures', async () => {
    expect((await doorstroom('KERN', { van: '2015-05' }))?.totaal).toMatchObject({
      vragen: 0,
      opgepakt: { aantal: 0, mediaanDagen: null },
    });
    expect(await doorstroom('KERN', { as: { ...beleidsadviseur, gemeenten: ['1911'] } })).toBeNull();
    for (const as of [asInwoner(newId()), aanbieder, vrijwilliger]) {
      const { errors } = await service.ask(QUERY, { as, variables: { by: 'KERN', van: '2015-06', tot: '2015-06' } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
    const { errors } = await service.ask(QUERY, { as: beleidsadviseur, variables: { by: 'KERN', van: '2015-07', tot: '2015-06' } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'PERIOD_REVERSED' } }]);
  });

  it('hides from the adviser what is of few, with its days and hops', async () => {
    const occurredOn = day('2015-02-10');
    for (let each = 0; each < 6; each += 1) await asked(service, (await registered(service)).id, { occurredOn });
    const driel = await registered(service, { kern: 'driel' });
    for (let each = 0; each < 2; each += 1) await sent(service, await asked(service, driel.id, { occurredOn }), { kernteam: 'driel' });
    const hidden = { ...{ vragen: null, hops: null, doorgestuurd: 0 }, opgepakt: { aantal: 0, mediaanDagen: null } };
    const found = await doorstroom('KERN', { van: '2015-02', as: beleidsadviseur });
    expect(found).toMatchObject({
      onderdrukt: true,
      totaal: { vragen: 8 },
      rijen: [
        { code: 'driel', ...hidden },
        { code: 'elst', vragen: null },
      ],
    });
    expect(await doorstroom('KERN', { van: '2015-02' })).toMatchObject({
      onderdrukt: false,
      rijen: [{ vragen: 2, hops: 2 }, { vragen: 6 }],
    });
    const teams = await doorstroom('TEAM', { van: '2015-02', as: beleidsadviseur });
    expect(teams?.rijen).toMatchObject([
      { code: 'driel', vragen: null },
      { code: 'geen', vragen: null },
    ]);
  });

  it('takes one statement, whatever it is grouped by, and holds no person', async () => {
    for (const by of ['KERN', 'ROUTE', 'OPLOSSING']) expect(await service.statements(() => doorstroom(by))).toBe(1);
    const text = JSON.stringify(await doorstroom('LEEFTIJDSGROEP'));
    for (const personal of ['Anna', '1940', referred.id]) expect(text).not.toContain(personal);
  });

  it('is the same after a rebuild from events alone', async () => {
    const rows = (): Promise<unknown> => service.dataSource.query('SELECT * FROM doorstroom ORDER BY gemeente, soort, id');
    const before = await rows();
    await service.dataSource.query('DELETE FROM doorstroom');
    await service.rebuild('doorstroom');
    expect(await rows()).toEqual(before);
  });

  it('does not count a referral by law: it has no question', async () => {
    const byLaw: Uuid = newId();
    const data = { referral: byLaw, inwoner: newId(), ground: 'WETTELIJKE_VERWIJZING', occurredOn: '2015-06-08' } as const;
    await service.tell('nl.referrals.referral-requested.v1', byLaw, data);
    expect(await service.dataSource.query('SELECT FROM doorstroom WHERE id = $1', [byLaw])).toEqual([]);
  });
});
