import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import type { Referral } from '../domain/referral.ts';
import type { WettelijkeVerwijzer } from '../domain/toewijzing.ts';
import { aConsulent, aKernteamlid, beleidsadviseur, migratie } from '../testing/actors.ts';
import { aBehandelteam, day } from '../testing/contract-fixtures.ts';
import { aToewijzing, gestart, gevraagd, verzonden } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const here = { gemeente: '1734' } as const;
const startedAfter = (days: number, on: LocalDate, own: object = {}): Referral => {
  const referral = gestart({ ...here, on, ...own });
  const asked = new Date(on);
  asked.setUTCDate(asked.getUTCDate() - days);
  return { ...referral, requestedOn: day(asked.toISOString().slice(0, 10)) };
};

beforeAll(async () => {
  test = await startTestService();
  const own = { ...verzonden({ ...here, on: day('2026-03-05') }), eigenOrganisatie: true };
  await test.given(
    referralAggregate,
    gevraagd({ ...here, on: day('2026-03-31') }),
    gevraagd({ ...here, on: day('2026-04-01') }),
    gevraagd({ ...here, on: day('2026-03-01'), verwijsreden: 'veiligheid', voorgesteldDoor: 'AANBIEDER', product: 'jeugd-behandeling' }),
    own,
    { ...startedAfter(2, day('2026-03-12')), uithuisplaatsingVoorkomenOp: day('2026-03-20') },
    startedAfter(5, day('2026-03-20')),
    startedAfter(12, day('2026-03-30'), { verwijsreden: null, voorgesteldDoor: 'LOKET' }),
    gevraagd({ gemeente: '1911', on: day('2026-03-10') }),
  );
  const averted = { uithuisplaatsingVoorkomenOp: day('2026-03-25') };
  await test.given(behandelteamAggregate, aBehandelteam({ ...here, ...averted }), aBehandelteam(averted));
  const byLaw = async (verwijzer: WettelijkeVerwijzer, praktijk: string, madeOn: LocalDate) => {
    const referral = verzonden({ gemeente: '1734', wettelijk: true, on: day('2026-02-01') });
    await test.given(referralAggregate, { ...referral, requestedOn: day('2026-01-01') });
    await test.given(
      toewijzingAggregate,
      aToewijzing(referral, { madeOn, grond: { soort: 'WETTELIJKE_VERWIJZING', verwijzer, praktijk } }),
    );
  };
  await byLaw('HUISARTS', '01000001', day('2026-02-10'));
  await byLaw('HUISARTS', '01000001', day('2026-03-10'));
  await byLaw('HUISARTS', '01000001', day('2026-03-11'));
  await byLaw('JEUGDARTS', '01000002', day('2026-03-31'));
  await byLaw('HUISARTS', '01000003', day('2026-04-01'));
  const byCourt = { ...verzonden({ gemeente: '1734', wettelijk: true, on: day('2026-02-01') }), requestedOn: day('2026-01-01') };
  await test.given(referralAggregate, byCourt);
  await test.given(toewijzingAggregate, aToewijzing(byCourt, { madeOn: day('2026-03-10'), grond: { soort: 'RECHTER', zaak: 'C/05/1' } }));
});
afterAll(() => test.stop());

const ask = (field: string, as = migratie, gemeente = '1734') => test.ask(`{ gemeente(code: "${gemeente}") { ${field} } }`, { as });
const answer = async (field: string): Promise<unknown> => (await ask(field)).data?.gemeente;
const MARCH = '(van: "2026-03", tot: "2026-03")';

describe('Figures of referrals', () => {
  it('count those asked in the period, by where they stand, product, reason and who proposed it', async () => {
    const query = `referralCijfers${MARCH} { definitie totaal perStatus { status aantal } perProduct { product { code naam } aantal }
      perVerwijsreden { verwijsreden { code } aantal } perVoorsteller { voorgesteldDoor aantal } eigenOrganisatie eigenOrganisatiePercentage
      uithuisplaatsingenVoorkomen }`;
    expect(await answer(query)).toEqual({
      referralCijfers: {
        definitie: expect.stringContaining('gevraagd'),
        totaal: 6,
        perStatus: [
          { status: 'GESTART', aantal: 3 },
          { status: 'GEVRAAGD', aantal: 2 },
          { status: 'VERZONDEN', aantal: 1 },
        ],
        perProduct: [
          { product: { code: 'jeugd-begeleiding', naam: expect.any(String) }, aantal: 5 },
          { product: { code: 'jeugd-behandeling', naam: expect.any(String) }, aantal: 1 },
        ],
        perVerwijsreden: [
          { verwijsreden: { code: 'specialistische-vraag' }, aantal: 4 },
          { verwijsreden: { code: 'veiligheid' }, aantal: 1 },
        ],
        perVoorsteller: [
          { voorgesteldDoor: 'AANBIEDER', aantal: 1 },
          { voorgesteldDoor: 'KERNTEAM', aantal: 4 },
          { voorgesteldDoor: 'LOKET', aantal: 1 },
        ],
        ...{ eigenOrganisatie: 1, eigenOrganisatiePercentage: 16.7, uithuisplaatsingenVoorkomen: 2 },
      },
    });
  });

  it('tell the days to the start of help, the median and the mean', async () => {
    expect(await answer(`referralTijdTotStart${MARCH} { aantal mediaanDagen gemiddeldeDagen }`)).toEqual({
      referralTijdTotStart: { aantal: 3, mediaanDagen: 5, gemiddeldeDagen: 6.3 },
    });
    expect(await answer('referralTijdTotStart(van: "2025-01", tot: "2025-01") { aantal mediaanDagen gemiddeldeDagen }')).toEqual({
      referralTijdTotStart: { aantal: 0, mediaanDagen: null, gemiddeldeDagen: null },
    });
  });

  it('count wettelijke verwijzingen per practice, with each month', async () => {
    const query = 'referralHuisartsen(van: "2026-02", tot: "2026-03") { rijen { verwijzer praktijk aantal perMaand { maand aantal } } }';
    const months = (february: number, march: number) => [
      { maand: '2026-02', aantal: february },
      { maand: '2026-03', aantal: march },
    ];
    expect(await answer(query)).toEqual({
      referralHuisartsen: {
        rijen: [
          { verwijzer: 'HUISARTS', praktijk: '01000001', aantal: 3, perMaand: months(1, 2) },
          { verwijzer: 'JEUGDARTS', praktijk: '01000002', aantal: 1, perMaand: months(0, 1) },
        ],
      },
    });
  });

  it('hide from the adviser what is of few, and what would tell of few', async () => {
    const asked = (times: number, on: string, own: object = {}): readonly Referral[] =>
      Array.from({ length: times }, () => ({ ...gevraagd({ ...here, on: day(on) }), ...own }));
    const treated = { product: 'jeugd-behandeling' };
    await test.given(referralAggregate, ...asked(6, '2024-01-10'), ...asked(2, '2024-01-11', treated));
    await test.given(referralAggregate, ...asked(5, '2024-02-10'), ...asked(5, '2024-02-10', treated));
    const perProduct = async (van: string, tot: string, as = beleidsadviseur): Promise<unknown> => {
      const field = `referralCijfers(van: "${van}", tot: "${tot}") { onderdrukt totaal perProduct { product { code } aantal } }`;
      const { data } = await ask(field, as);
      return (data?.gemeente as { referralCijfers: unknown } | undefined)?.referralCijfers;
    };
    const rijen = (begeleiding: number | null, behandeling: number | null) => [
      { product: { code: 'jeugd-begeleiding' }, aantal: begeleiding },
      { product: { code: 'jeugd-behandeling' }, aantal: behandeling },
    ];
    expect(await perProduct('2024-01', '2024-01')).toEqual({ onderdrukt: true, totaal: 8, perProduct: rijen(null, null) });
    expect(await perProduct('2024-02', '2024-02')).toEqual({ onderdrukt: false, totaal: 10, perProduct: rijen(5, 5) });
    // With February known, a longer period would tell of January.
    for (const tot of ['2024-02', '2024-03', '2024-12'])
      expect(await perProduct('2024-01', tot)).toMatchObject({ perProduct: rijen(null, null) });
    expect(await perProduct('2024-01', '2024-02', migratie)).toEqual({ onderdrukt: false, totaal: 18, perProduct: rijen(11, 7) });
  });

  it('tell the adviser no days and no practice of few', async () => {
    const field = `referralTijdTotStart(van: "2026-02", tot: "2026-02") { onderdrukt aantal mediaanDagen gemiddeldeDagen }
      referralHuisartsen(van: "2026-02", tot: "2026-02") { onderdrukt rijen { aantal perMaand { aantal } } }`;
    await test.given(referralAggregate, startedAfter(3, day('2026-02-12')));
    expect((await ask(field, beleidsadviseur)).data?.gemeente).toEqual({
      referralTijdTotStart: { onderdrukt: true, aantal: null, mediaanDagen: null, gemiddeldeDagen: null },
      referralHuisartsen: { onderdrukt: true, rijen: expect.arrayContaining([{ aantal: null, perMaand: [{ aantal: null }] }]) },
    });
  });

  const figures = ['referralCijfers', 'referralTijdTotStart', 'referralHuisartsen'] as const;

  it.each(figures)('as %s name what they assume, and ask a sound period', async (figure) => {
    expect(await answer(`${figure}${MARCH} { aannames }`)).toEqual({ [figure]: { aannames: expect.any(Array) } });
    for (const [period, reason] of [
      ['(van: "2026-03", tot: "2026-02")', 'PERIOD_REVERSED'],
      ['(van: "2000-01", tot: "2026-02")', 'PERIOD_TOO_LONG'],
    ] as const) {
      const { errors } = await ask(`${figure}${period} { definitie }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
    }
  });

  it.each(figures)('as %s are of the own gemeente, for who steers', async (figure) => {
    const field = `${figure}${MARCH} { definitie }`;
    expect((await ask(field, { ...beleidsadviseur, gemeenten: ['1911'] })).data).toEqual({ gemeente: { [figure]: null } });
    for (const as of [aKernteamlid(newId()), aConsulent(newId())])
      expect((await ask(field, as)).errors).toMatchObject([{ extensions: { reason: 'ROLE_WITHOUT_RIGHT' } }]);
  });
});
