import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beleidsadviseur, migratie } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
  const kandidaat = (kernteam: string, uitkomst?: 'GEKOZEN' | 'NIET_GEKOZEN') => ({
    kernteam,
    proposedOn: day('2026-02-01'),
    besluit: uitkomst === undefined ? null : { on: day('2026-02-20'), uitkomst },
  });
  const vera = aVolunteer({ urenPerWeek: 4, dagen: ['MAANDAG'], kandidaturen: [kandidaat('driel'), kandidaat('elst-noord', 'GEKOZEN')] });
  const karel = aVolunteer({ kern: 'driel', urenPerWeek: 2, dagen: ['VRIJDAG'], kandidaturen: [kandidaat('driel', 'NIET_GEKOZEN')] });
  const pauzeert = aVolunteer({ status: 'PAUZE', urenPerWeek: 40 });
  const vervuld = aRequest({ status: 'VERVULD', requestedOn: day('2026-02-01'), dagen: ['MAANDAG', 'DINSDAG'], urenPerWeek: 3, aantal: 2 });
  const open = aRequest({ requestedOn: day('2026-02-10'), taak: 'vervoer', kern: 'driel', dagen: ['VRIJDAG'], urenPerWeek: 5 });
  const niemand = aRequest({ requestedOn: day('2026-02-12'), status: 'NIEMAND_GEVONDEN', since: day('2026-03-01'), urenPerWeek: 10 });
  const vroeger = aRequest({ requestedOn: day('2025-12-31'), status: 'INGETROKKEN', intrekgrond: 'VERZOEK', since: day('2026-01-02') });
  const helpt = aMatch(vervuld, vera, { status: 'ACTIEF', startedOn: day('2026-02-11') });
  const stopte = aMatch(vervuld, karel, { status: 'BEEINDIGD', startedOn: day('2026-02-05'), since: day('2026-02-20'), rol: 'VERVANGER' });
  await test.given(vera, karel, pauzeert, vervuld, open, niemand, vroeger, helpt, stopte);
});
afterAll(() => test.stop());

const of = async (figure: string, fields: string, as = migratie): Promise<Readonly<Record<string, unknown>>> => {
  const query = `{ gemeente(code: "1734") { figure: ${figure} { definitie aannames onderdrukt ${fields} } } }`;
  const { gemeente } = await test.data<{ gemeente: { figure: Record<string, unknown> } }>(query, { as });
  expect(gemeente.figure).toMatchObject({ definitie: expect.stringMatching(/\.$/), aannames: [expect.stringMatching(/^\[aanname\] /)] });
  return gemeente.figure;
};
const YEAR = '(van: "2026-01", tot: "2026-12")';

describe('The figures of volunteers', () => {
  it('count requests by state and task, with the days until help first began', async () => {
    const { perStatus, perTaak, ...rest } = await of(
      `volunteerVragen${YEAR}`,
      'totaal begonnen dagenMediaan dagenGemiddeld perStatus { status aantal } perTaak { taak { code } aantal vervuld niemandGevonden }',
    );
    expect(rest).toMatchObject({ totaal: 3, begonnen: 1, dagenMediaan: 4, dagenGemiddeld: 4 });
    expect(perStatus).toEqual([
      { status: 'OPEN', aantal: 1 },
      { status: 'MATCHING', aantal: 0 },
      { status: 'VERVULD', aantal: 1 },
      { status: 'NIEMAND_GEVONDEN', aantal: 1 },
      { status: 'INGETROKKEN', aantal: 0 },
    ]);
    expect(perTaak).toEqual(
      expect.arrayContaining([
        { taak: { code: 'gezelschap' }, aantal: 2, vervuld: 1, niemandGevonden: 1 },
        { taak: { code: 'vervoer' }, aantal: 1, vervuld: 0, niemandGevonden: 0 },
        { taak: { code: 'boodschappen' }, aantal: 0, vervuld: 0, niemandGevonden: 0 },
      ]),
    );
  });

  it('set what is asked against what is offered, per kern, in hours and on each day (O43)', async () => {
    const fields = 'op kernen { kern { code } urenGevraagd urenAangeboden urenTekort dagen { dag gevraagd aangeboden } }';
    const kernen = (await of('volunteerTekort', fields)).kernen as readonly { readonly kern: { readonly code: string } }[];
    const kern = (code: string) => kernen.find((each) => each.kern.code === code);
    expect(kern('elst')).toMatchObject({ urenGevraagd: 6, urenAangeboden: 4, urenTekort: 2 });
    expect(kern('elst')).toMatchObject({
      dagen: [{ dag: 'MAANDAG', gevraagd: 2, aangeboden: 1 }, { dag: 'DINSDAG', gevraagd: 2 }, {}, {}, {}, {}, {}],
    });
    expect(kern('driel')).toMatchObject({ urenGevraagd: 5, urenAangeboden: 2, urenTekort: 3 });
    expect(kern('oosterhout')).toMatchObject({ urenGevraagd: 0, urenTekort: 0 });
    const before = await of('volunteerTekort(op: "2026-02-15")', fields);
    expect((before.kernen as typeof kernen).find((each) => each.kern.code === 'elst')).toMatchObject({ urenGevraagd: 16 });
  });

  it('show the help that ran, per kern and task; a substitute gives no hours of her own (Z8)', async () => {
    const fields = 'rijen { kern { code } taak { code } matches vrijwilligers urenPerWeek }';
    const row = { kern: { code: 'elst' }, taak: { code: 'gezelschap' } };
    expect((await of(`volunteerInzet${YEAR}`, fields)).rijen).toEqual([{ ...row, matches: 2, vrijwilligers: 2, urenPerWeek: 3 }]);
    expect((await of('volunteerInzet(van: "2026-03", tot: "2026-03")', fields)).rijen).toEqual([
      { ...row, matches: 1, vrijwilligers: 1, urenPerWeek: 3 },
    ]);
  });

  it('show who was put forward for a team, and what came of it (O42)', async () => {
    const { teams } = await of(`volunteerKandidaten${YEAR}`, 'teams { kernteam { code } lopend gekozen nietGekozen teruggetrokken }');
    expect(teams).toEqual(
      expect.arrayContaining([
        { kernteam: { code: 'driel' }, lopend: 1, gekozen: 0, nietGekozen: 1, teruggetrokken: 0 },
        { kernteam: { code: 'elst-noord' }, lopend: 0, gekozen: 1, nietGekozen: 0, teruggetrokken: 0 },
        { kernteam: { code: 'heteren' }, lopend: 0, gekozen: 0, nietGekozen: 0, teruggetrokken: 0 },
      ]),
    );
  });

  it('hide from the adviser what is of few, and what would tell of few', async () => {
    const asked = (times: number, on: string, own: Parameters<typeof aRequest>[0]) =>
      Array.from({ length: times }, () => aRequest({ requestedOn: day(on), ...own }));
    const gone = { status: 'INGETROKKEN', intrekgrond: 'VERZOEK', since: day('2024-03-01') } as const;
    await test.given(...asked(6, '2024-01-10', gone), ...asked(2, '2024-01-11', { ...gone, taak: 'vervoer' }));
    await test.given(...asked(5, '2024-02-10', gone), ...asked(5, '2024-02-11', { ...gone, taak: 'vervoer' }));
    const perTaak = async (van: string, tot: string, as = beleidsadviseur): Promise<object> => {
      const fields = 'totaal begonnen dagenMediaan perTaak { taak { code } aantal }';
      const { perTaak: rijen, ...rest } = await of(`volunteerVragen(van: "${van}", tot: "${tot}")`, fields, as);
      const counted = rijen as { taak: { code: string }; aantal: number | null }[];
      return { ...rest, ...Object.fromEntries(counted.map(({ taak, aantal }) => [taak.code, aantal])) };
    };
    const hidden = { onderdrukt: true, gezelschap: null, vervoer: null, boodschappen: 0 };
    expect(await perTaak('2024-01', '2024-01')).toMatchObject({ ...hidden, totaal: 8, begonnen: 0 });
    expect(await perTaak('2024-02', '2024-02')).toMatchObject({ onderdrukt: false, gezelschap: 5, vervoer: 5 });
    // With February known, a longer period would tell of January.
    for (const tot of ['2024-02', '2024-03', '2024-12']) expect(await perTaak('2024-01', tot)).toMatchObject(hidden);
    expect(await perTaak('2024-01', '2024-02', migratie)).toMatchObject({ onderdrukt: false, gezelschap: 11, vervoer: 7 });
    expect(await of(`volunteerInzet${YEAR}`, 'rijen { matches }', beleidsadviseur)).toMatchObject({ onderdrukt: true, rijen: [] });
    const { teams } = await of('volunteerKandidaten(van: "2026-02", tot: "2026-02")', 'teams { gekozen lopend }', beleidsadviseur);
    expect(teams).toEqual(expect.arrayContaining([{ gekozen: 0, lopend: null }]));
  });

  it('show the adviser hours of enough people, on the last day of a month and on no day beside it', async () => {
    const more = { requestedOn: day('2023-05-31'), kern: 'heteren', urenPerWeek: 2, dagen: ['MAANDAG'] as const };
    await test.given(...Array.from({ length: 5 }, () => aRequest({ ...more, dagen: [...more.dagen] })));
    const heteren = async (op: string, as = beleidsadviseur): Promise<unknown> => {
      const { kernen } = await of(`volunteerTekort(op: "${op}")`, 'kernen { kern { code } urenGevraagd urenTekort }', as);
      return (kernen as { kern: { code: string } }[]).find(({ kern }) => kern.code === 'heteren');
    };
    expect(await heteren('2023-05-31')).toMatchObject({ urenGevraagd: 10 });
    for (const op of ['2023-05-30', '2023-06-01']) expect(await heteren(op)).toMatchObject({ urenGevraagd: null, urenTekort: null });
    expect(await heteren('2023-06-01', migratie)).toMatchObject({ urenGevraagd: 10 });
  });

  it.each(['(van: "2026-02", tot: "2026-01")', '(van: "2010-01", tot: "2026-01")'])('take no period %s', async (period) => {
    for (const figure of ['volunteerVragen', 'volunteerInzet', 'volunteerKandidaten']) {
      const { errors } = await test.ask(`{ gemeente(code: "1734") { ${figure}${period} { definitie } } }`, { as: beleidsadviseur });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});
