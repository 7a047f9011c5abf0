import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { ConsulentSoort } from '../domain/consulent.ts';
import { beleidsadviseur, migratieElders, poort } from '../testing/actors.ts';
import { aDossier, aGeweigerd, anAangeboden, anAfgesloten, anOpgepakt, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { aConcept, geboden } from '../testing/voorwerk-fixtures.ts';

let test: TestService;
const [anna, bert] = [newId(), newId()];
const consulent = newId();

const offered = (text: string) => ({ offeredOn: day(text), since: day(text) });
const visit = (madeOn: LocalDate, soort: ConsulentSoort | null) => ({
  ...({ status: 'GEMAAKT', id: newId(), plannedOn: madeOn, madeOn, vrijwilliger: null, consulent, verslag: null } as const),
  samen: soort === null ? null : { soort, meerwaarde: 'x' },
});

const travelled = anOpgepakt({
  ...offered('2015-01-05'),
  kernteam: 'driel',
  dossier: aDossier({ leefgebieden: ['geld', 'wonen'], regievoerder: anna }),
});
const casussen = [
  travelled,
  // The same question, later, at another team: no second question.
  anOpgepakt({
    ...offered('2015-02-02'),
    melding: travelled.melding,
    traject: travelled.traject,
    hop: 2,
    kernteam: 'heteren',
    dossier: aDossier({ leefgebieden: ['geld'], acceptedOn: day('2015-02-03'), regievoerder: bert }),
  }),
  anAfgesloten({
    ...offered('2015-01-20'),
    since: day('2015-03-01'),
    kernteam: 'elst-noord',
    betreftJeugdige: true,
    dossier: aDossier({
      leefgebieden: ['geld'],
      acceptedOn: day('2015-01-21'),
      regievoerder: anna,
      huisbezoeken: [
        visit(day('2015-02-01'), 'WMO'),
        visit(day('2015-02-09'), 'JEUGD'),
        visit(day('2015-02-10'), 'JEUGD'),
        visit(day('2015-02-11'), null),
        visit(day('2015-06-01'), 'WMO'),
      ],
    }),
  }),
  anOpgepakt({ ...offered('2015-05-31'), kernteam: 'elst-oost', dossier: aDossier({ acceptedOn: day('2015-06-02'), regievoerder: anna }) }),
  anOpgepakt({ ...offered('2015-05-30'), kernteam: 'elst-oost', dossier: aDossier({ acceptedOn: day('2015-05-30'), regievoerder: anna }) }),
  anAangeboden({ ...offered('2015-06-01'), kernteam: 'elst-oost' }),
  aGeweigerd({ ...offered('2015-05-01'), kernteam: 'driel', weigerreden: 'GEEN_AANBOD' }),
  anOpgepakt({ ...offered('2015-01-05'), gemeente: '1911', kernteam: 'wijkteam' }),
];

beforeAll(async () => {
  test = await startTestService();
  await test.given(...casussen);
  await test.givenPlace(anna, { since: day('2015-01-01') });
  await test.givenPlace(anna, { since: day('2015-01-01'), kernteam: 'elst-oost' });
  await test.givenPlace(bert, { since: day('2015-01-01'), organisatie: 'mee' });
  await test.givenPlace(newId(), { since: day('2015-06-11'), organisatie: 'amw' });
  await test.givenPlace(newId(), { since: day('2015-01-01'), until: day('2015-06-09'), organisatie: 'vrijwilligers' });
});
afterAll(() => test.stop());

const figure = async (fields: string, as = poort): Promise<unknown> => {
  const { gemeente } = await test.data<{ gemeente: unknown }>(`{ gemeente(code: "1734") { ${fields} } }`, { as });
  return gemeente;
};
const months = '(van: "2015-01", tot: "2015-05")';

describe('Leefgebieden', () => {
  it('counts each question once, at its first team, and each of its leefgebieden', async () => {
    const answer = await figure(`leefgebieden${months} { definitie aannames casussen zonderLeefgebied vermeldingen
      rijen { leefgebied { code } totaal perGroep { groep { code } vermeldingen } } perGroep { groep { code } vermeldingen } }`);
    expect(answer).toMatchObject({ leefgebieden: { casussen: 5, zonderLeefgebied: 3, vermeldingen: 3 } });
    const { leefgebieden } = answer as {
      leefgebieden: { definitie: string; aannames: string[]; rijen: { leefgebied: { code: string } }[]; perGroep: object[] };
    };
    expect(leefgebieden.rijen).toHaveLength(11);
    expect(leefgebieden.rijen.find(({ leefgebied }) => leefgebied.code === 'geld')).toMatchObject({
      totaal: 2,
      perGroep: [
        { groep: { code: 'elst' }, vermeldingen: 1 },
        { groep: { code: 'driel' }, vermeldingen: 1 },
        ...Array(4).fill({ vermeldingen: 0 }),
      ],
    });
    expect(leefgebieden.perGroep.slice(0, 2)).toEqual([
      { groep: { code: 'elst' }, vermeldingen: 1 },
      { groep: { code: 'driel' }, vermeldingen: 2 },
    ]);
    expect(leefgebieden.definitie).not.toBe('');
    expect(leefgebieden.aannames).toHaveLength(2);
  });
});

describe('Casussen about young people', () => {
  it('stand over casussen and over vermeldingen', async () => {
    expect(
      await figure(`jeugdcasussen${months} { teller noemerCasussen percentageCasussen noemerVermeldingen percentageVermeldingen }`),
    ).toEqual({
      jeugdcasussen: { teller: 1, noemerCasussen: 5, percentageCasussen: 20, noemerVermeldingen: 3, percentageVermeldingen: 33.3 },
    });
  });

  it('have no share of nothing', async () => {
    expect(await figure('jeugdcasussen(van: "2014-01", tot: "2014-12") { teller percentageCasussen percentageVermeldingen }')).toEqual({
      jeugdcasussen: { teller: 0, percentageCasussen: null, percentageVermeldingen: null },
    });
  });
});

describe('Voorwerk', () => {
  it('counts what was offered of the casussen that were taken up, and what became of it (O36)', async () => {
    const taken = (betreftJeugdige: boolean) => anOpgepakt({ betreftJeugdige, dossier: aDossier({ acceptedOn: day('2014-03-10') }) });
    const four = [taken(true), taken(true), taken(false), taken(false)] as const;
    await test.given(...four, anOpgepakt({ dossier: aDossier({ acceptedOn: day('2014-04-01') }) }));
    const [over, back, offered, concept] = four;
    await test.givenVoorwerk(geboden(over, { status: 'OVERGENOMEN' }), geboden(back, { status: 'TERUGGEGEVEN' }), geboden(offered));
    await test.givenVoorwerk(aConcept(concept));
    const fields = 'definitie casussen aangeboden jeugd overgenomen teruggegeven percentage';
    expect(await figure(`voorwerk(van: "2014-03", tot: "2014-03") { ${fields} }`)).toEqual({
      voorwerk: {
        ...{ definitie: expect.stringContaining('voorwerk'), casussen: 4, aangeboden: 3, jeugd: 2, overgenomen: 1, teruggegeven: 1 },
        percentage: 75,
      },
    });
    expect(await figure('voorwerk(van: "2013-03", tot: "2013-03") { casussen percentage }')).toEqual({
      voorwerk: { casussen: 0, percentage: null },
    });
  });
});

describe('Joint visits', () => {
  it('count those that were made in the period, per kind of consulent', async () => {
    expect(await figure(`gezamenlijkeHuisbezoeken${months} { totaal rijen { consulent huisbezoeken consulenten } }`)).toEqual({
      gezamenlijkeHuisbezoeken: {
        totaal: 3,
        rijen: [
          { consulent: 'WMO', huisbezoeken: 1, consulenten: 1 },
          { consulent: 'JEUGD', huisbezoeken: 2, consulenten: 1 },
        ],
      },
    });
  });
});

describe('Caseload', () => {
  it('is what the teams had in hand on the date, per member and without names', async () => {
    const { caseload } = (await figure('caseload(op: "2015-06-01") { op teams { kernteam { code } aangeboden opgepakt perLid } }')) as {
      caseload: { op: string; teams: { kernteam: { code: string } }[] };
    };
    expect(caseload.op).toBe('2015-06-01');
    expect(caseload.teams).toHaveLength(8);
    const team = (code: string) => caseload.teams.find(({ kernteam }) => kernteam.code === code);
    expect(team('elst-oost')).toEqual({ kernteam: { code: 'elst-oost' }, aangeboden: 2, opgepakt: 1, perLid: [1] });
    expect(team('elst-noord')).toEqual({ kernteam: { code: 'elst-noord' }, aangeboden: 0, opgepakt: 0, perLid: [] });
    expect(team('heteren')).toEqual({ kernteam: { code: 'heteren' }, aangeboden: 0, opgepakt: 1, perLid: [1] });
  });
});

describe('Declined offers', () => {
  it('stand over all offers of the period, by each reason of the gemeenteprofiel', async () => {
    const { weigeringen } = (await figure(`weigeringen${months} { teller noemer rijen { reden { code } aantal } }`)) as {
      weigeringen: { rijen: object[] };
    };
    expect(weigeringen).toMatchObject({ teller: 1, noemer: 6 });
    expect(weigeringen.rijen).toContainEqual({ reden: { code: 'GEEN_AANBOD' }, aantal: 1 });
    expect(weigeringen.rijen).toContainEqual({ reden: { code: 'TIJDGEBREK' }, aantal: 0 });
  });
});

describe('Composition', () => {
  it('is who sat in each team on the date, and what was missing', async () => {
    const { samenstelling } = (await figure(`samenstelling(op: "2015-06-10") { op aannames teams { kernteam { code } samenstelling {
      bronLeesbaar ontbreekt { code } organisaties { organisatie { code } aantal } } } }`)) as {
      samenstelling: { aannames: string[]; teams: { kernteam: { code: string }; samenstelling: object }[] };
    };
    expect(samenstelling.aannames.length).toBeGreaterThan(0);
    expect(samenstelling.teams).toHaveLength(8);
    expect(samenstelling.teams[0]).toEqual({
      kernteam: { code: 'elst-noord' },
      samenstelling: {
        bronLeesbaar: true,
        ontbreekt: [{ code: 'amw' }, { code: 'vrijwilligers' }],
        organisaties: [
          { organisatie: { code: 'stuw' }, aantal: 1 },
          { organisatie: { code: 'mee' }, aantal: 1 },
          { organisatie: { code: 'ribw' }, aantal: 0 },
        ],
      },
    });
    expect(samenstelling.teams.at(-1)).toMatchObject({ samenstelling: { bronLeesbaar: false } });
  });

  it('is the same by way of the team, and today when no date is given', async () => {
    const query = '{ kernteam(gemeente: "1734", code: "elst-noord") { samenstelling { op ontbreekt { code } } } }';
    expect(await test.data(query, { as: poort })).toEqual({
      kernteam: { samenstelling: { op: '2026-03-10', ontbreekt: [{ code: 'vrijwilligers' }] } },
    });
  });
});

describe('Figures for the policy adviser', () => {
  const asAdviser = (fields: string): Promise<unknown> => figure(fields, beleidsadviseur);
  const some = (count: number, own: Parameters<typeof anOpgepakt>[0]): ReturnType<typeof anOpgepakt>[] =>
    Array.from({ length: count }, () => anOpgepakt(own));

  it('hide what is of few, and what would tell of few', async () => {
    const dossier = (leefgebied: string) => aDossier({ leefgebieden: [leefgebied], acceptedOn: day('2013-05-06'), regievoerder: anna });
    await test.given(
      ...some(6, { ...offered('2013-05-06'), kernteam: 'driel', dossier: dossier('geld') }),
      ...some(7, { ...offered('2013-05-07'), kernteam: 'heteren', dossier: dossier('wonen') }),
      ...some(2, { ...offered('2013-05-08'), kernteam: 'elst-oost', dossier: dossier('wonen'), betreftJeugdige: true }),
    );
    const MAY = '(van: "2013-05", tot: "2013-05")';
    const { leefgebieden, jeugdcasussen, voorwerk } = (await asAdviser(`leefgebieden${MAY} { onderdrukt casussen vermeldingen
      rijen { leefgebied { code } totaal perGroep { vermeldingen } } perGroep { groep { code } vermeldingen } }
      jeugdcasussen${MAY} { onderdrukt teller noemerCasussen percentageCasussen } voorwerk${MAY} { casussen aangeboden percentage }`)) as {
      leefgebieden: { rijen: { perGroep: object[] }[] };
      jeugdcasussen: object;
      voorwerk: object;
    };
    expect(leefgebieden).toMatchObject({ onderdrukt: true, casussen: 15, vermeldingen: 15 });
    expect(leefgebieden.rijen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ leefgebied: { code: 'geld' }, totaal: 6 }),
        expect.objectContaining({ leefgebied: { code: 'wonen' }, totaal: 9 }),
      ]),
    );
    for (const { perGroep } of leefgebieden.rijen) for (const crossed of perGroep) expect(crossed).toEqual({ vermeldingen: null });
    expect(leefgebieden).toMatchObject({
      perGroep: expect.arrayContaining([
        { groep: { code: 'elst' }, vermeldingen: null },
        { groep: { code: 'driel' }, vermeldingen: null },
        { groep: { code: 'heteren' }, vermeldingen: 7 },
      ]),
    });
    expect(jeugdcasussen).toEqual({ onderdrukt: true, teller: null, noemerCasussen: 15, percentageCasussen: null });
    expect(voorwerk).toEqual({ casussen: 15, aangeboden: 0, percentage: 0 });
  });

  it('show how things stand on the last day of a month, and on no day beside it', async () => {
    await test.given(
      ...some(6, { ...offered('2012-03-31'), kernteam: 'driel', dossier: aDossier({ acceptedOn: day('2012-04-01'), regievoerder: anna }) }),
    );
    const driel = async (op: string): Promise<unknown> => {
      const { caseload } = (await asAdviser(
        `caseload(op: "${op}") { onderdrukt teams { kernteam { code } aangeboden opgepakt perLid } }`,
      )) as {
        caseload: { teams: { kernteam: { code: string } }[] };
      };
      return caseload.teams.find(({ kernteam }) => kernteam.code === 'driel');
    };
    const hidden = { kernteam: { code: 'driel' }, aangeboden: null, opgepakt: null };
    expect(await driel('2012-03-31')).toEqual({ ...hidden, aangeboden: 6, opgepakt: 0, perLid: [] });
    expect(await driel('2012-03-30')).toEqual({ ...hidden, perLid: [] });
    expect(await driel('2012-04-01')).toEqual({ ...hidden, perLid: [null] });
    expect(await driel('2012-04-30')).toEqual({ ...hidden, aangeboden: 0, opgepakt: 6, perLid: [6] });
    // Today is 10 March 2026: the last listed day.
    expect(await asAdviser('caseload { op }')).toEqual({ caseload: { op: '2026-02-28' } });
  });
});

describe('Figures of a gemeente', () => {
  const all = `leefgebieden${months} { casussen } jeugdcasussen${months} { teller } gezamenlijkeHuisbezoeken${months} { totaal }
    weigeringen${months} { teller } caseload { op } samenstelling { op }`;

  it('are nothing to another gemeente', async () => {
    const nothing = Object.fromEntries(
      ['leefgebieden', 'jeugdcasussen', 'gezamenlijkeHuisbezoeken', 'weigeringen', 'caseload', 'samenstelling'].map((name) => [name, null]),
    );
    expect(await figure(all, migratieElders)).toEqual(nothing);
  });

  it.each([
    ['a period the wrong way round', '(van: "2015-05", tot: "2015-01")', 'PERIOD_REVERSED'],
    ['a period of more than ten years', '(van: "2005-01", tot: "2015-01")', 'PERIOD_TOO_LONG'],
    ['something that is no month', '(van: "2015-13", tot: "2015-01")', 'MONTH_MALFORMED'],
  ])('refuse %s', async (_, period, reason) => {
    const { errors } = await test.ask(`{ gemeente(code: "1734") { jeugdcasussen${period} { teller } } }`, { as: beleidsadviseur });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
  });
});
