import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { asInwoner, beleidsadviseur, kernteamlidElst, migratie, poort } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let inwoner: Inwoner;
beforeAll(async () => {
  service = await intakeService();
  inwoner = await registered(service, { naam: 'Anna de Vries', bsn: '123456782' });
});
afterAll(() => service.stop());

const ask = async (query: string, variables: object = {}, as = poort): Promise<Record<string, unknown>> => {
  const { data, errors } = await service.ask(query, { as, variables: { ...variables } });
  expect(errors).toBeUndefined();
  return data ?? {};
};

describe('figures of a gemeente', () => {
  const figures = `query ($van: Maand!, $tot: Maand!) { gemeente(code: "1911") {
    vragenPerKernteam(van: $van, tot: $tot) { definitie aannames maanden perMaand totaal rijen { groep { code } perMaand totaal } }
    herkomst(van: $van, tot: $tot) { noemer rijen { code teller percentage } }
    grensverkeer(van: $van, tot: $tot) { vanLoketNaarKernteam vanKernteamNaarLoket noemer percentage
      noemerLoketpoort percentageLoketpoort noemerKernteampoort percentageKernteampoort
      viaLoketNaarKernteam viaKernteamNaarLoket noemerLoket percentageLoket }
    jeugdvragen(van: $van, tot: $tot) { teller noemer percentage }
    poortafhandeling(van: $van, tot: $tot) { teller noemer percentage } } }`;
  const elsewhere = { ...poort, gemeenten: ['1911'] };

  it('count each question once, in the month in which it was asked, with definition and marks', async () => {
    const about = await registered(service, { gemeente: '1911', kern: 'wieringerwerf' });
    const at = (occurredOn: string, own = {}) =>
      asked(service, about.id, { gemeente: '1911', poort: 'wijkteam', occurredOn: day(occurredOn), ...own });
    for (const melding of [
      await at('2015-01-31'),
      await at('2015-02-01', { betreftJeugdige: true }),
      await at('2015-02-28', { kanaal: 'huisarts' }),
    ])
      await sent(service, melding, { kernteam: 'wijkteam' });
    await at('2015-02-15');
    const away = await at('2015-02-16');
    await sent(service, away, { soort: 'LOKET' });
    const { gemeente } = await ask(figures, { van: '2015-01', tot: '2015-02' }, elsewhere);
    expect(gemeente).toMatchObject({
      vragenPerKernteam: {
        definitie: expect.stringContaining('kernteam'),
        aannames: [expect.stringContaining('[aanname] vragenPerKernteam')],
        maanden: ['2015-01', '2015-02'],
        rijen: [{ groep: { code: 'hollands-kroon' }, perMaand: [1, 2], totaal: 3 }],
        perMaand: [1, 2],
        totaal: 3,
      },
      herkomst: {
        noemer: 3,
        rijen: [
          { code: 'telefoon', teller: 2, percentage: 66.7 },
          { code: 'huisarts', teller: 1, percentage: 33.3 },
          { code: 'via-loket', teller: 0, percentage: 0 },
        ],
      },
      grensverkeer: {
        vanLoketNaarKernteam: 0,
        vanKernteamNaarLoket: 1,
        noemer: 3,
        percentage: 0,
        noemerKernteampoort: 5,
        percentageKernteampoort: 20,
      },
      jeugdvragen: { teller: 1, noemer: 3, percentage: 33.3 },
      poortafhandeling: { teller: 0, noemer: 0, percentage: null },
    });
  });

  it('are null for another gemeente, and refused to residents', async () => {
    const { gemeente } = await ask(figures, { van: '2015-01', tot: '2015-02' }, beleidsadviseur);
    expect(gemeente).toEqual({ vragenPerKernteam: null, herkomst: null, grensverkeer: null, jeugdvragen: null, poortafhandeling: null });
    const { errors } = await service.ask(figures, { as: asInwoner(inwoner.id), variables: { van: '2015-01', tot: '2015-02' } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(Array.from({ length: 5 }, () => 'FORBIDDEN'));
  });

  it('hide from the adviser what is of few, and what would tell of few', async () => {
    const about = await registered(service);
    const toTeam = async (kernteam: string, occurredOn: string, times: number): Promise<void> => {
      for (let each = 0; each < times; each += 1)
        await sent(service, await asked(service, about.id, { occurredOn: day(occurredOn) }), { kernteam });
    };
    await toTeam('elst-noord', '2014-01-10', 6);
    await toTeam('driel', '2014-01-12', 2);
    await toTeam('elst-noord', '2014-02-10', 5);
    await toTeam('driel', '2014-02-11', 5);
    const query = figures.replace('1911', '1734').replace('definitie aannames maanden', 'onderdrukt maanden');
    const over = async (van: string, tot: string, as = beleidsadviseur) =>
      (await ask(query, { van, tot }, as)).gemeente as Record<string, { rijen: { groep: { code: string }; totaal: number | null }[] }>;
    const perGroep = async (van: string, tot: string, as = beleidsadviseur) => {
      const { vragenPerKernteam } = await over(van, tot, as);
      return Object.fromEntries(vragenPerKernteam?.rijen.map(({ groep, totaal }) => [groep.code, totaal]) ?? []);
    };
    // By subtraction: the total is known, so that a second group is hidden beside the small one.
    expect(await over('2014-01', '2014-01')).toMatchObject({
      vragenPerKernteam: { onderdrukt: true, totaal: 8, perMaand: [8] },
      herkomst: { noemer: 8 },
      jeugdvragen: { teller: 0, noemer: 8, percentage: 0 },
    });
    expect(await perGroep('2014-01', '2014-01')).toMatchObject({ elst: null, driel: null, heteren: 0 });
    // By neighbouring periods: with February known, the quarter and the year would tell of January.
    expect(await perGroep('2014-02', '2014-02')).toMatchObject({ elst: 5, driel: 5 });
    for (const tot of ['2014-02', '2014-03', '2014-12']) expect(await perGroep('2014-01', tot)).toMatchObject({ driel: null });
    expect(await perGroep('2014-01', '2014-03', poort)).toMatchObject({ elst: 11, driel: 7 });
  });

  it('tell what crossed from the loket to a kernteam and what the poort handled', async () => {
    const about = await registered(service);
    const at = (own = {}) => asked(service, about.id, { poort: 'loket', occurredOn: day('2014-11-10'), ...own });
    await sent(service, await at());
    await sent(service, await at(), { moment: 'GESPREK' });
    await sent(service, await at(), { soort: 'LOKET' });
    const { id } = await at();
    const handle =
      'mutation ($input: HandleMeldingInPoortInput!) { handleMeldingInPoort(input: $input) { afhandeling { uitkomst { naam } } } }';
    const input = { commandId: newId(), expectedVersion: 1, melding: id, uitkomst: 'voorziening-niet-nodig', occurredOn: '2014-11-11' };
    await ask(handle, { input }, migratie);
    const query = figures.replace('1911', '1734');
    expect((await ask(query, { van: '2014-11', tot: '2014-11' }, kernteamlidElst)).gemeente).toMatchObject({
      grensverkeer: {
        vanLoketNaarKernteam: 1,
        noemer: 2,
        percentage: 50,
        noemerLoketpoort: 4,
        percentageLoketpoort: 25,
        percentageKernteampoort: null,
      },
      poortafhandeling: { teller: 1, noemer: 4, percentage: 25 },
      herkomst: { noemer: 2, rijen: expect.arrayContaining([{ code: 'via-loket', teller: 2, percentage: 100 }]) },
    });
  });

  it('tell what went on from the loket to a kernteam though it was asked elsewhere', async () => {
    const about = await registered(service);
    const at = (own = {}) => asked(service, about.id, { occurredOn: day('2014-10-10'), ...own });
    const melding = await sent(service, await at(), { soort: 'LOKET' });
    const [onderzoek, traject] = [newId(), melding.trajecten[0]?.id ?? ''];
    const receiver = { soort: 'KERNTEAM', kernteam: 'driel' } as const;
    const hop = {
      onderzoek,
      melding: melding.id,
      traject,
      hop: 1,
      moment: 'EINDE_ZONDER_VOORZIENING',
      receiver,
      occurredOn: '2014-10-12',
    } as const;
    await service.tell('nl.onderzoeken.onderzoek-handed-over.v1', onderzoek, hop);
    await sent(service, await sent(service, await at({ poort: 'loket' })), { soort: 'LOKET' });
    const query = figures.replace('1911', '1734');
    expect((await ask(query, { van: '2014-10', tot: '2014-10' }, kernteamlidElst)).gemeente).toMatchObject({
      grensverkeer: {
        vanLoketNaarKernteam: 1,
        vanKernteamNaarLoket: 1,
        viaLoketNaarKernteam: 1,
        viaKernteamNaarLoket: 1,
        noemerLoket: 2,
        percentageLoket: 100,
      },
    });
  });

  it.each([
    ['2015-02', '2015-01', 'PERIOD_REVERSED'],
    ['2000-01', '2015-01', 'PERIOD_TOO_LONG'],
    ['2015-13', '2015-01', 'MONTH_MALFORMED'],
  ])('from %s to %s are bad input: %s', async (van, tot, reason) => {
    const { errors } = await service.ask(figures, { as: beleidsadviseur, variables: { van, tot } });
    for (const { extensions } of errors ?? []) expect(extensions).toEqual({ code: 'BAD_USER_INPUT', reason });
    expect(errors?.length).toBeGreaterThan(0);
  });
});
