import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { asInwoner, beleidsadviseur, kernteamlidElst, migratie, poort, poortHollandsKroon } from '../testing/actors.ts';
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

describe('public reference data', () => {
  it('is there without a token', async () => {
    const answer = await service.ask(
      '{ gemeenten { code naam } gemeente(code: "1734") { naam kernen { code } } leeg: gemeente(code: "9999") { naam kernen { code } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      gemeenten: [
        { code: '1734', naam: 'Overbetuwe' },
        { code: '1911', naam: 'Hollands Kroon' },
      ],
      gemeente: { naam: 'Overbetuwe', kernen: expect.arrayContaining([{ code: 'elst' }]) },
      leeg: { naam: null, kernen: null },
    });
  });
});

describe('a melding', () => {
  it('is told with names of the gemeenteprofiel and references to other owners', async () => {
    const melding = await sent(service, await asked(service, inwoner.id, { omschrijving: 'Zoekt gezelschap' }));
    const query = `query ($id: ID!) { melding(id: $id) { status version gemeente { code } kanaal { naam } poort { naam } omschrijving recordedAt
      betrokkenen { rol primair inwoner { id naam } } afhandeling { on } routevoorstel { soort regel redenNodig kernteam { code } }
      trajecten { id hop status soort kernteam { gemeenteCode code } reden openedOn endedOn melding { id } } } }`;
    expect(await ask(query, { id: melding.id })).toMatchObject({
      melding: {
        status: 'IN_BEHANDELING',
        version: 2,
        gemeente: { code: '1734' },
        kanaal: { naam: 'Telefoon' },
        poort: { naam: 'Poort van de kernteams' },
        omschrijving: 'Zoekt gezelschap',
        recordedAt: '2015-06-10T10:00:00.000Z',
        betrokkenen: [{ rol: 'HULPVRAGER', primair: true, inwoner: { id: inwoner.id, naam: 'Anna de Vries' } }],
        afhandeling: null,
        routevoorstel: { soort: 'KERNTEAM', redenNodig: false },
        trajecten: [
          {
            hop: 1,
            status: 'AANGEBODEN',
            soort: 'KERNTEAM',
            kernteam: { gemeenteCode: '1734', code: 'elst-noord' },
            openedOn: '2015-06-08',
            endedOn: null,
            melding: { id: melding.id },
          },
        ],
      },
    });
  });

  it('is proposed to the loket when it is about a young person, from the day of the rule', async () => {
    const { id } = await asked(service, inwoner.id, { betreftJeugdige: true });
    expect(await ask('query ($id: ID!) { melding(id: $id) { routevoorstel { soort regel redenNodig } } }', { id })).toEqual({
      melding: { routevoorstel: { soort: 'LOKET', regel: 'jeugd-naar-loket', redenNodig: true } },
    });
  });

  it('answers its commands with the position to wait for', async () => {
    const register = 'mutation ($input: RegisterMeldingInput!) { registerMelding(input: $input) { id version status } }';
    const betrokkenen = [{ inwoner: inwoner.id, rol: 'HULPVRAGER', primair: true }];
    const question = { soort: 'WMO_MELDING', kanaal: 'e-mail', poort: 'loket', soortMelder: 'NAASTE', occurredOn: '2015-06-09' };
    const variables = { input: { commandId: newId(), gemeente: '1734', betrokkenen, ...question } };
    const first = await service.ask(register, { as: poort, variables });
    expect(first.data).toMatchObject({ registerMelding: { version: 1, status: 'ONTVANGEN' } });
    const positions = first.extensions?.position as { aggregate: string }[];
    expect(positions).toEqual([
      { source: 'intake', aggregate: (first.data?.registerMelding as { id: string } | undefined)?.id, sequence: 1 },
    ]);
    expect(await service.ask(register, { as: poort, variables })).toEqual(first);
  });
});

describe('who the caller is', () => {
  it('is her own record for a resident and nothing for another', async () => {
    expect(await ask('{ ik { id naam } }', {}, asInwoner(inwoner.id))).toEqual({ ik: { id: inwoner.id, naam: 'Anna de Vries' } });
    expect(await ask('{ ik { id } }', {}, asInwoner(newId()))).toEqual({ ik: null });
    expect((await service.ask('{ ik { id } }', { as: poort })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('pages of meldingen', () => {
  it('follow each other, newest first, without a gap or a double', async () => {
    const about = await registered(service);
    for (const [place, occurredOn] of ['2015-03-01', '2015-03-02', '2015-03-02', '2015-03-02', '2015-03-03'].entries())
      await asked(service, about.id, { occurredOn: day(occurredOn), poort: place % 2 === 0 ? 'kernteam' : 'loket' });
    const query = `query ($id: ID!, $after: String) { inwoner(id: $id) { meldingen(first: 2, after: $after) { edges { node { id occurredOn } } pageInfo { hasNextPage endCursor } } } }`;
    type Page = {
      inwoner: {
        meldingen: { edges: { node: { id: string; occurredOn: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
    };
    const seen: { id: string; occurredOn: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { inwoner: found } = (await ask(query, { id: about.id, after })) as Page;
      seen.push(...found.meldingen.edges.map(({ node }) => node));
      more = found.meldingen.pageInfo.hasNextPage;
      after = found.meldingen.pageInfo.endCursor;
    }
    expect(seen.map(({ occurredOn }) => occurredOn)).toEqual(['2015-03-03', '2015-03-02', '2015-03-02', '2015-03-02', '2015-03-01']);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
    const filtered = await ask(
      '{ meldingen(gemeente: "1734", poort: "loket", status: [ONTVANGEN]) { edges { node { poort { code } status } } } }',
    );
    for (const { node } of (filtered.meldingen as { edges: { node: object }[] }).edges)
      expect(node).toEqual({ poort: { code: 'loket' }, status: 'ONTVANGEN' });
    expect(await ask('{ meldingen(gemeente: "1734") { edges { cursor } } }', {}, poortHollandsKroon)).toEqual({ meldingen: { edges: [] } });
  });
});

describe('statements', () => {
  it('do not grow with rows', async () => {
    const query = `query ($first: Int!) { meldingen(gemeente: "1734", first: $first) { edges { node { id kanaal { naam } omschrijving
      betrokkenen { inwoner { naam bsn vertegenwoordigers { soort inwoner { naam } } meldingen(first: 3) { edges { node { id status trajecten { status } } } } } }
      trajecten { hop kernteam { code } melding { id } } } } } }`;
    const refs =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Traject { status melding { betrokkenen { inwoner { naam } } } } } }';
    const representations: { __typename: string; id: string }[] = [];
    for (let each = 0; each < 20; each += 1) {
      const about = await registered(service, {
        vertegenwoordigers: [{ inwoner: inwoner.id, soort: 'GEMACHTIGDE', since: day('2015-01-01') }],
      });
      const { trajecten } = await sent(service, await asked(service, about.id, { occurredOn: day('2015-06-10') }));
      representations.push({ __typename: 'Traject', id: trajecten[0]?.id ?? '' });
    }
    for (const as of [poort, migratie]) {
      const one = await service.statements(() => ask(query, { first: 1 }, as));
      const twenty = await service.statements(() => ask(query, { first: 20 }, as));
      expect(one).toBeGreaterThan(1);
      expect(twenty).toBe(one);
    }
    const few = await service.statements(() => ask(refs, { refs: representations.slice(0, 1) }));
    expect(await service.statements(() => ask(refs, { refs: representations }))).toBe(few);
    expect(few).toBe(2);
  });
});

describe('figures of a gemeente', () => {
  const figures = `query ($van: Maand!, $tot: Maand!) { gemeente(code: "1911") {
    vragenPerKernteam(van: $van, tot: $tot) { definitie aannames maanden perMaand totaal rijen { groep { code } perMaand totaal } }
    herkomst(van: $van, tot: $tot) { noemer rijen { code teller percentage } }
    grensverkeer(van: $van, tot: $tot) { vanLoketNaarKernteam vanKernteamNaarLoket noemer percentage }
    jeugdvragen(van: $van, tot: $tot) { teller noemer percentage }
    poortafhandeling(van: $van, tot: $tot) { teller noemer percentage } } }`;
  const adviser = { ...beleidsadviseur, gemeenten: ['1911'] };

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
    const { gemeente } = await ask(figures, { van: '2015-01', tot: '2015-02' }, adviser);
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
      grensverkeer: { vanLoketNaarKernteam: 0, vanKernteamNaarLoket: 1, noemer: 3, percentage: 0 },
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
      grensverkeer: { vanLoketNaarKernteam: 1, noemer: 2, percentage: 50 },
      poortafhandeling: { teller: 1, noemer: 4, percentage: 25 },
      herkomst: { noemer: 2, rijen: expect.arrayContaining([{ code: 'via-loket', teller: 2, percentage: 100 }]) },
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
