import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { asInwoner, poort, poortHollandsKroon } from '../testing/actors.ts';
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
    const question = { soort: 'JEUGDHULPVRAAG', kanaal: 'e-mail', poort: 'loket', soortMelder: 'NAASTE', occurredOn: '2015-06-09' };
    const variables = { input: { commandId: newId(), gemeente: '1734', betrokkenen, ...question } };
    const first = await service.ask(register, { as: poort, variables });
    expect(first.data).toMatchObject({ registerMelding: { version: 1, status: 'ONTVANGEN' } });
    const positions = first.extensions?.position as { aggregate: string }[];
    expect(positions).toEqual([
      { source: 'intake.melding', aggregate: (first.data?.registerMelding as { id: string } | undefined)?.id, sequence: 1 },
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
