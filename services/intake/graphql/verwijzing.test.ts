import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { huisarts, migratie, poort, school } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { mergeMeldingUseCase } from '../use-cases/merge-melding.ts';
import { withdrawMeldingUseCase } from '../use-cases/withdraw-melding.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
});
afterAll(() => service.stop());

const REFER = 'mutation ($input: ReferToTeamInput!) { referToTeam(input: $input) { id registeredOn status } }';
const referral = { gemeente: '1734', soort: 'WMO_MELDING', kanaal: 'telefoon', omschrijving: 'Valt vaak', occurredOn: '2015-06-09' };
const refer = (persoon: object, as = huisarts, more: object = {}): Promise<Answer> =>
  service.ask(REFER, { as, variables: { input: { commandId: newId(), ...referral, persoon, ...more } } });
const referred = async (persoon: object): Promise<string> => {
  const { data, errors } = await refer(persoon);
  expect(errors).toBeUndefined();
  expect(data?.referToTeam).toEqual({ id: expect.any(String), registeredOn: '2015-06-10', status: 'ONTVANGEN' });
  return String((data?.referToTeam as { id: string } | undefined)?.id);
};
const mine = async (as = huisarts): Promise<readonly { id: string; status: string }[]> => {
  const { data, errors } = await service.ask('{ mijnVerwijzingen(first: 50) { edges { node { id registeredOn status } } } }', { as });
  expect(errors).toBeUndefined();
  const page = data?.mijnVerwijzingen as { edges: readonly { node: { id: string; status: string } }[] } | undefined;
  return (page?.edges ?? []).map(({ node }) => node);
};
const stands = async (id: string): Promise<string | undefined> => (await mine()).find((each) => each.id === id)?.status;
const asPoort = async (id: string): Promise<Record<string, unknown>> => {
  const query = `query ($id: ID!) { melding(id: $id) { version status soortMelder poort { code } omschrijving kern: betrokkenen { inwoner { id naam } }
    verwijzer { id } } }`;
  return (await service.ask(query, { as: poort, variables: { id } })).data?.melding as Record<string, unknown>;
};

describe('a referral', () => {
  it('comes in at the poort of the kernteams about someone who was not known', async () => {
    const id = await referred({ naam: 'Bep Smit', kern: 'driel', geboortedatum: '1940-01-02' });
    expect(await asPoort(id)).toMatchObject({
      status: 'ONTVANGEN',
      soortMelder: 'ORGANISATIE',
      poort: { code: 'kernteam' },
      omschrijving: 'Valt vaak',
      kern: [{ inwoner: { naam: 'Bep Smit' } }],
      verwijzer: { id: huisarts.subject },
    });
  });

  it('finds who is known by her BSN, and answers the same', async () => {
    const inwoner = await registered(service, { bsn: '123456782', naam: 'Anna de Vries' });
    const id = await referred({ naam: 'A. Vries', bsn: '123456782' });
    expect(await asPoort(id)).toMatchObject({ kern: [{ inwoner: { id: inwoner.id, naam: 'Anna de Vries' } }] });
    await referred({ naam: 'Nieuw', bsn: '999990019' });
    await referred({ naam: 'Nieuw', bsn: '999990019' });
    expect(await service.dataSource.query(`SELECT 1 FROM inwoner_bsn WHERE bsn = '999990019'`)).toHaveLength(1);
  });

  it('shows its referrer where it stands and nothing else, and a colleague nothing', async () => {
    const id = await referred({ naam: 'Bep Smit', kern: 'elst' });
    expect((await mine(school)).map((each) => each.id)).not.toContain(id);
    const closed = await service.ask('query ($id: ID!) { melding(id: $id) { status } }', { as: huisarts, variables: { id } });
    expect(closed.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });

    const melding = { id, version: 1, occurredOn: day('2015-06-09') } as Parameters<typeof sent>[1];
    const opened = await sent(service, melding);
    expect(await stands(id)).toBe('ONTVANGEN');
    const traject = opened.trajecten[0]?.id ?? '';
    const casus = { casus: newId(), melding: id, traject, hop: 1, kernteam: 'elst-noord', occurredOn: '2015-06-10' };
    await service.tell('nl.casussen.casus-accepted.v1', casus.casus, casus);
    expect(await stands(id)).toBe('OPGEPAKT');
    await service.tell('nl.casussen.casus-closed.v1', casus.casus, { ...casus, oplossing: 'vrijwillige-hulp' });
    expect(await stands(id)).toBe('AFGESLOTEN');
  });

  it('stands where the melding stands that it was joined to', async () => {
    const inwoner = await registered(service, { bsn: '111222333' });
    const first = await asked(service, inwoner.id);
    const id = await referred({ naam: 'Zelfde', bsn: '111222333' });
    const { useCases, command } = service;
    const about = { expectedVersion: 1, occurredOn: day('2015-06-10') };
    await mergeMeldingUseCase(useCases, command('mergeMelding', { ...about, melding: id, into: first.id }));
    expect(await stands(id)).toBe('ONTVANGEN');
    await withdrawMeldingUseCase(useCases, command('withdrawMelding', { ...about, melding: first.id, reden: 'Opgelost' }));
    expect(await stands(id)).toBe('AFGESLOTEN');
  });

  it.each([
    [{ naam: 'X', bsn: '123456789' }, {}, 'BSN_INVALID'],
    [{ naam: 'X', kern: 'mars' }, {}, 'KERN_UNKNOWN'],
    [{ naam: ' ' }, {}, 'TEXT_EMPTY'],
    [{ naam: 'X' }, { kanaal: 'duif' }, 'KANAAL_UNKNOWN'],
    [{ naam: 'X' }, { gemeente: '1911', kanaal: 'huisarts' }, 'GEMEENTE_WITHOUT_RIGHT'],
  ])('%j with %j is refused: %s', async (persoon, more, reason) => {
    expect((await refer(persoon, huisarts, more)).errors?.[0]?.extensions).toMatchObject({ reason });
  });

  it('is of referrers alone', async () => {
    for (const as of [poort, migratie])
      expect((await refer({ naam: 'X' }, as)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
