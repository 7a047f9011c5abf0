import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { meetTermijn, startTermijn, type Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { budgetAggregate } from '../database/budget.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import type { Aanleiding } from '../domain/beschikking.ts';
import type { Besluitonderdeel } from '../domain/besluitonderdeel.ts';
import type { OvergenomenVoorwerk } from '../domain/onderzoek.ts';
import { aConsulent, aResident, beheerder, beleidsadviseur, migratie, migratieElders } from '../testing/actors.ts';
import { aBeschikking, anAanvraag, aToegekend, aToekenning } from '../testing/besluit-fixtures.ts';
import { aDossier, anAfgerondOnderzoek, anOpenOnderzoek, day } from '../testing/fixtures.ts';
import { aBekendgemaakte, aBudget, aVoorziening, heronderzoek } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const figure = async <Figure>(fields: string, as: Actor = migratie, code = '1734'): Promise<Figure> => {
  const { gemeente } = await test.data<{ gemeente: Figure }>(`{ gemeente(code: "${code}") { ${fields} } }`, { as });
  return gemeente;
};
const months = '(van: "2015-01", tot: "2015-05")';

const afgewezen = (): Besluitonderdeel => {
  const { toekenning: _, ...deel } = aToegekend({ product: 'dagbesteding', grond: 'wmo-2.3.5-lid-3-voldoende' });
  return { ...deel, uitkomst: 'AFGEWEZEN' };
};
const gedeeltelijk = (): Besluitonderdeel => {
  const pgb = { bekwaam: true, gemotiveerd: true, kwaliteit: true };
  const deel = aToegekend({ product: 'begeleiding-individueel', toekenning: aToekenning({ leveringsvorm: 'PGB', pgb }) });
  return { ...deel, uitkomst: 'GEDEELTELIJK', nietToegekend: 'De nacht' };
};

describe('Besluiten', () => {
  it('count parts by outcome and form, by the day of the besluit; a withdrawal refuses nothing', async () => {
    const on = (text: string, onderdelen: readonly Besluitonderdeel[], aanleiding: Aanleiding = { soort: 'SPOED' }, own = {}) =>
      aBeschikking({ decidedOn: day(text), onderdelen, aanleiding, ...own });
    const withdrawn = { soort: 'INTREKKING', voorziening: newId(), vervangt: newId(), until: day('2015-03-01'), toelichting: 'x' } as const;
    await test.given(
      beschikkingAggregate,
      on('2015-01-01', [aToegekend(), gedeeltelijk(), afgewezen()]),
      on('2015-05-31', [aToegekend()]),
      on('2015-03-01', [afgewezen()], withdrawn),
      on('2014-12-31', [aToegekend()]),
      on('2015-06-01', [aToegekend()]),
      on('2015-02-01', [aToegekend()], { soort: 'SPOED' }, { gemeente: '1911' }),
    );
    const { besluiten } = await figure<{ besluiten: { definitie: string } }>(
      `besluiten${months} { definitie beschikkingen onderdelen toegekend gedeeltelijk afgewezen zin pgb }`,
    );
    const { definitie, ...counts } = besluiten;
    expect(definitie).not.toBe('');
    expect(counts).toEqual({ beschikkingen: 2, onderdelen: 4, toegekend: 2, gedeeltelijk: 1, afgewezen: 1, zin: 2, pgb: 1 });
  });
});

describe('Terms met and missed', () => {
  it('are those that began in the period, with the six weeks of the questions that the loket got', async () => {
    const asked = (text: string, met: string | null) => {
      const termijn = startTermijn(termOn('wmo-beschikking', day(text)), day(text), day(text));
      const termijnen: readonly Termijn[] = [met === null ? termijn : meetTermijn(termijn, day(met), 'consulent-wmo')];
      return anAanvraag({ submittedOn: day(text), since: day(text), termijnen });
    };
    await test.given(
      aanvraagAggregate,
      asked('2015-02-02', '2015-02-16'),
      asked('2015-02-02', '2015-02-17'),
      asked('2015-02-02', null),
      asked('2015-06-01', null),
    );
    const twice = [day('2015-03-02'), day('2015-02-02')].map((on) => meetTermijn(startTermijn(heronderzoek, on, on), on, 'consulent-wmo'));
    const onderdelen = [aToegekend()];
    const besluit = aBekendgemaakte({ decidedOn: day('2014-02-02'), onderdelen });
    await test.given(beschikkingAggregate, besluit);
    await test.given(
      voorzieningAggregate,
      aVoorziening({ beschikking: besluit.id, onderdeel: onderdelen[0]?.id ?? newId(), termijnen: twice }),
    );
    const onderzoek = anOpenOnderzoek();
    await test.given(onderzoekAggregate, onderzoek);
    for (const melding of [onderzoek.melding, newId()])
      await test.dataSource.query(
        `INSERT INTO melding_termijn (gemeente, melding, code, started_on, due_on, status) VALUES ('1734', $1, 'wmo-onderzoek', '2015-02-01', '2015-03-16', 'GEHAALD')`,
        [melding],
      );
    const { termijnenGehaald } = await figure<{ termijnenGehaald: object }>(
      `termijnenGehaald${months} { rijen { code artikel gehaald gemist lopend } }`,
    );
    expect(termijnenGehaald).toEqual({
      rijen: [
        { code: 'heronderzoek', artikel: 'gemeenteprofiel', gehaald: 2, gemist: 0, lopend: 0 },
        { code: 'wmo-beschikking', artikel: 'Wmo 2015 art. 2.3.5 lid 2', gehaald: 1, gemist: 1, lopend: 1 },
        { code: 'wmo-onderzoek', artikel: 'Wmo 2015 art. 2.3.2 lid 1', gehaald: 1, gemist: 0, lopend: 0 },
      ],
    });
  });
});

describe('The offer of the kernteam', () => {
  it('is counted where an onderzoek or aanvraag ended, over those of which it was recorded', async () => {
    const ja = { antwoord: 'JA', kernteam: 'driel', reden: null } as const;
    const nee = { antwoord: 'NEE', kernteam: null, reden: 'Wil niet' } as const;
    const since = day('2015-04-01');
    const withdrawn = (kernteamAangeboden: typeof ja | typeof nee | null): Aanvraag => ({
      ...anAanvraag({ submittedOn: since, since, termijnen: [] }),
      ...{ status: 'INGETROKKEN', reden: 'x', kernteamAangeboden },
    });
    await test.given(aanvraagAggregate, withdrawn(ja), withdrawn(nee), withdrawn(null));
    await test.given(
      onderzoekAggregate,
      anAfgerondOnderzoek({ since, kernteamAangeboden: ja }),
      anAfgerondOnderzoek({ since: day('2015-06-01'), kernteamAangeboden: ja }),
    );
    expect(await figure(`kernteamAanbod${months} { ja nee percentage }`)).toEqual({ kernteamAanbod: { ja: 2, nee: 1, percentage: 66.7 } });
    expect(await figure('kernteamAanbod(van: "2014-01", tot: "2014-02") { ja percentage }')).toEqual({
      kernteamAanbod: { ja: 0, percentage: null },
    });
  });
});

describe('The lead time', () => {
  it('is from offer to the first besluit on an aanvraag, the middle of days, with voorwerk and without', async () => {
    const voorwerk: OvergenomenVoorwerk = {
      ...{ voorwerk: newId(), voorwerkVersion: 1, takenOverOn: day('2015-04-02'), hash: 'a'.repeat(64), inhoud: '{}' },
    };
    const besluit = async (days: readonly string[], taken: OvergenomenVoorwerk | null, offeredOn = day('2015-04-01')) => {
      const onderzoek = anOpenOnderzoek({ offeredOn, dossier: aDossier({ voorwerk: taken }) });
      await test.given(onderzoekAggregate, onderzoek);
      for (const each of days) {
        const { melding, id } = onderzoek;
        const aanleiding = { soort: 'TOEKENNING', aanvraag: newId() } as const;
        await test.given(
          beschikkingAggregate,
          aBeschikking({ melding, onderzoek: id, aanleiding, decidedOn: day(each), onderdelen: [aToegekend()] }),
        );
      }
    };
    await besluit(['2015-04-11'], voorwerk);
    await besluit(['2015-04-21', '2015-05-21'], voorwerk);
    await besluit(['2015-05-01'], null);
    await besluit(['2015-05-02'], null);
    await besluit(['2015-05-31'], null);
    await besluit(['2015-06-01'], null);
    expect(
      await figure(`doorlooptijdVoorwerk${months} { metVoorwerk { aantal mediaanDagen } zonderVoorwerk { aantal mediaanDagen } }`),
    ).toEqual({
      doorlooptijdVoorwerk: { metVoorwerk: { aantal: 2, mediaanDagen: 15 }, zonderVoorwerk: { aantal: 3, mediaanDagen: 31 } },
    });
    expect(await figure('doorlooptijdVoorwerk(van: "2013-01", tot: "2013-02") { metVoorwerk { aantal mediaanDagen } }')).toEqual({
      doorlooptijdVoorwerk: { metVoorwerk: { aantal: 0, mediaanDagen: null } },
    });
  });
});

describe('Budgets', () => {
  it('are those of a year, by product, with what is left', async () => {
    await test.given(
      budgetAggregate,
      aBudget({ product: 'rolstoel', jaar: 2015, bedrag: null, vastgelegd: 100 }),
      aBudget({ product: 'dagbesteding', jaar: 2015, bedrag: 200, vastgelegd: 300, signaal: 'OVERSCHREDEN' }),
      aBudget({ product: 'dagbesteding', jaar: 2016 }),
      aBudget({ gemeente: '1911', jaar: 2015 }),
    );
    const fields = 'budgetten(jaar: 2015) { product { naam } bedrag vastgelegd resterend percentage signaal gemeente { code } }';
    const budgetten = [
      {
        ...{ product: { naam: 'Dagbesteding' }, bedrag: 200, vastgelegd: 300, resterend: -100, percentage: 150 },
        ...{ signaal: 'OVERSCHREDEN', gemeente: { code: '1734' } },
      },
      {
        ...{ product: { naam: 'Rolstoel' }, bedrag: null, vastgelegd: 100, resterend: null, percentage: null },
        ...{ signaal: 'GEEN', gemeente: { code: '1734' } },
      },
    ];
    expect(await figure(fields)).toEqual({ budgetten });
    expect(await figure(fields, aConsulent())).toEqual({ budgetten: [] });
    expect(await figure(fields, migratieElders)).toEqual({ budgetten: [] });
  });

  it('show who steers no money of few people, nor of a year that runs', async () => {
    const given = async (jaar: number, people: number): Promise<void> => {
      await test.given(budgetAggregate, aBudget({ product: 'rolstoel', jaar, bedrag: 1000, vastgelegd: 950, signaal: 'NADERT' }));
      for (let each = 0; each < people; each += 1) {
        const onderdelen = [aToegekend({ product: 'rolstoel' })];
        const besluit = aBekendgemaakte({ decidedOn: day(`${jaar}-01-10`), onderdelen });
        const own = {
          product: 'rolstoel',
          since: day(`${jaar}-02-01`),
          until: day(`${jaar}-08-01`),
          onderdeel: onderdelen[0]?.id ?? newId(),
        };
        await test.given(beschikkingAggregate, besluit);
        await test.given(voorzieningAggregate, aVoorziening({ beschikking: besluit.id, ...own }));
      }
    };
    await given(2019, 4);
    await given(2020, 5);
    await given(2026, 5);
    const budget = async (jaar: number, as: Actor): Promise<object | undefined> => {
      const fields = `budgetten(jaar: ${jaar}) { product { code } bedrag vastgelegd resterend percentage signaal }`;
      const { budgetten } = await figure<{ budgetten: { product: { code: string } }[] }>(fields, as);
      return budgetten.find(({ product }) => product.code === 'rolstoel');
    };
    const all = { vastgelegd: 950, resterend: 50, percentage: 95, bedrag: 1000, signaal: 'NADERT' };
    const none = { vastgelegd: null, resterend: null, percentage: null, bedrag: 1000, signaal: 'NADERT' };
    for (const as of [beleidsadviseur, beheerder]) {
      expect(await budget(2019, as)).toMatchObject(none);
      expect(await budget(2020, as)).toMatchObject(all);
      // Today is in 2026: tomorrow's amount less today's would be what one person costs.
      expect(await budget(2026, as)).toMatchObject(none);
    }
    for (const jaar of [2019, 2020, 2026]) expect(await budget(jaar, migratie)).toMatchObject(all);
  });
});

describe('Figures for the policy adviser', () => {
  it('hide what is of few, and what would tell of few', async () => {
    const decided = (text: string, onderdelen: readonly Besluitonderdeel[]) =>
      aBeschikking({ decidedOn: day(text), onderdelen, aanleiding: { soort: 'SPOED' } });
    for (let each = 0; each < 6; each += 1) await test.given(beschikkingAggregate, decided('2012-01-10', [aToegekend()]));
    for (let each = 0; each < 5; each += 1) await test.given(beschikkingAggregate, decided('2012-02-10', [aToegekend()]));
    await test.given(beschikkingAggregate, decided('2012-01-11', [afgewezen()]));
    const besluiten = async (van: string, tot: string, as: Actor = beleidsadviseur): Promise<object> => {
      const fields = `besluiten(van: "${van}", tot: "${tot}") { onderdrukt beschikkingen onderdelen toegekend gedeeltelijk afgewezen }`;
      return (await figure<{ besluiten: object }>(fields, as)).besluiten;
    };
    const hidden = { onderdrukt: true, toegekend: null, gedeeltelijk: 0, afgewezen: null };
    expect(await besluiten('2012-01', '2012-01')).toEqual({ ...hidden, beschikkingen: 7, onderdelen: 7 });
    expect(await besluiten('2012-02', '2012-02')).toMatchObject({ onderdrukt: false, toegekend: 5, afgewezen: 0 });
    // With February known, a longer period would tell of January.
    for (const tot of ['2012-02', '2012-03', '2012-12']) expect(await besluiten('2012-01', tot)).toMatchObject(hidden);
    expect(await besluiten('2012-01', '2012-01', migratie)).toMatchObject({ onderdrukt: false, toegekend: 6, afgewezen: 1 });
  });

  it('tell no days of what is of few', async () => {
    const onderzoek = anOpenOnderzoek({ offeredOn: day('2012-06-01') });
    await test.given(onderzoekAggregate, onderzoek);
    const { melding, id } = onderzoek;
    const aanleiding = { soort: 'TOEKENNING', aanvraag: newId() } as const;
    const besluit = aBeschikking({ melding, onderzoek: id, aanleiding, decidedOn: day('2012-06-11'), onderdelen: [aToegekend()] });
    await test.given(beschikkingAggregate, besluit);
    const fields = 'doorlooptijdVoorwerk(van: "2012-06", tot: "2012-06") { zonderVoorwerk { aantal mediaanDagen } }';
    const of = (zonderVoorwerk: object): object => ({ doorlooptijdVoorwerk: { zonderVoorwerk } });
    expect(await figure(fields, beleidsadviseur)).toEqual(of({ aantal: null, mediaanDagen: null }));
    expect(await figure(fields)).toEqual(of({ aantal: 1, mediaanDagen: 10 }));
  });
});

describe('Figures of a gemeente', () => {
  const all = `besluiten${months} { onderdelen } termijnenGehaald${months} { rijen { code } } kernteamAanbod${months} { ja }
    doorlooptijdVoorwerk${months} { metVoorwerk { aantal } }`;

  it('are nothing to another gemeente', async () => {
    expect(await figure(all, migratieElders)).toEqual({
      ...{ besluiten: null, termijnenGehaald: null },
      ...{ kernteamAanbod: null, doorlooptijdVoorwerk: null },
    });
  });

  it.each([
    ['a resident', aResident(newId())],
    ['a consulent', aConsulent()],
    ['a beheerder', beheerder],
  ])('are closed to %s', async (_, as) => {
    const { errors = [] } = await test.ask(`{ gemeente(code: "1734") { ${all} } }`, { as });
    expect(errors).toHaveLength(4);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });

  it.each([
    ['a period the wrong way round', '(van: "2015-05", tot: "2015-01")', 'PERIOD_REVERSED'],
    ['a period of more than ten years', '(van: "2005-01", tot: "2015-01")', 'PERIOD_TOO_LONG'],
    ['something that is no month', '(van: "2015-13", tot: "2015-01")', 'MONTH_MALFORMED'],
  ])('refuse %s', async (_, period, reason) => {
    const { errors } = await test.ask(`{ gemeente(code: "1734") { besluiten${period} { onderdelen } } }`, { as: beleidsadviseur });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
  });
});
