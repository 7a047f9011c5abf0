import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { Casus } from '../domain/casus.ts';
import { aConsulent, aKernteamlid, aResident, beleidsadviseur, migratie, migratieElders, poort } from '../testing/actors.ts';
import { anAfgesloten, anOpgepakt } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [lid, elders, consulent] = [aKernteamlid(), aKernteamlid(), aConsulent('wmo')];
beforeAll(async () => {
  test = await startTestService();
  await test.givenPlace(lid.subject as Uuid, {});
  await test.givenPlace(elders.subject as Uuid, { kernteam: 'heteren' });
  await test.givenPlace(consulent.subject as Uuid, { kernteam: null, organisatie: 'loket', functie: 'consulent-wmo' });
});
afterAll(() => test.stop());

const given = async (): Promise<Casus> => {
  const casus = anOpgepakt();
  await test.given(casus);
  return casus;
};

/** What one aggregate of another owner tells, in order; each answers its position. */
function teller<Name extends 'volunteerRequest' | 'volunteerMatch' | 'referral'>(name: Name, topic: string, id: Uuid, about: object) {
  let sequence = 0;
  return <Type extends keyof EventData>(type: Type, occurredOn: string, more: object = {}): Promise<Position> => {
    sequence += 1;
    const data = { [name]: id, ...about, ...more, occurredOn } as unknown as EventData[Type];
    return test.tell({ type, topic, aggregate: id, sequence, data });
  };
}
const ofCasus = ({ id: casus, melding, inwoner, kernteam }: Casus): object => ({ casus, melding, inwoner, kernteam });

const SHOWN = `query ($id: ID!) { casus(id: $id) {
  status vrijwilligersvragen { volunteerRequest { id } status since actief } verwijzingen { referral { id } status since organisatie } } }`;
interface Shown {
  readonly status: string;
  readonly vrijwilligersvragen: readonly object[] | null;
  readonly verwijzingen: readonly object[] | null;
}
const shown = async ({ id }: Casus, after: readonly Position[], as: Actor = lid): Promise<Shown | null> =>
  (await test.data<{ casus: Shown | null }>(SHOWN, { as, variables: { id }, after })).casus;

describe('Volunteers who are asked for a question', () => {
  it('are shown in its casus from the request until it is fulfilled, and as it opens again', async () => {
    const casus = await given();
    const [id, match] = [newId(), newId()];
    const request = teller('volunteerRequest', 'volunteers.volunteer-request', id, ofCasus(casus));
    const { kernteam: _, ...about } = ofCasus(casus) as { kernteam: string };
    const helper = { volunteerRequest: id, volunteer: newId(), organisatie: 'vrijwilligerssteunpunt' };
    const help = teller('volunteerMatch', 'volunteers.volunteer-match', match, { ...about, ...helper });
    const row = async (position: Position): Promise<object | undefined> => (await shown(casus, [position]))?.vrijwilligersvragen?.[0];
    const asked = await request('nl.volunteer-requests.volunteer-requested.v1', '2026-03-04', { taak: 'bezoek', kern: 'elst' });
    expect(await row(asked)).toEqual({ volunteerRequest: { id }, status: 'OPEN', since: '2026-03-04', actief: 0 });
    const excluded = await request('nl.volunteer-requests.volunteer-request-progressed.v1', '2026-03-05', { step: 'UITSLUITINGEN' });
    expect(await row(excluded)).toMatchObject({ since: '2026-03-04' });
    await help('nl.volunteer-matches.volunteer-match-proposed.v1', '2026-03-05', { rol: 'HOOFD' });
    const began = await help('nl.volunteer-matches.volunteer-matched.v1', '2026-03-06', { rol: 'HOOFD' });
    expect(await row(began)).toMatchObject({ status: 'OPEN', actief: 1 });
    const full = await request('nl.volunteer-requests.volunteer-request-fulfilled.v1', '2026-03-06');
    expect(await row(full)).toMatchObject({ status: 'VERVULD', since: '2026-03-06', actief: 1 });
    const ended = await help('nl.volunteer-matches.volunteer-match-ended.v1', '2026-03-09', { reason: 'VERHUISD' });
    expect(await row(ended)).toMatchObject({ actief: 0 });
    const again = await request('nl.volunteer-requests.volunteer-request-progressed.v1', '2026-03-09', { step: 'STATUS' });
    expect(await row(again)).toMatchObject({ status: 'OPEN', since: '2026-03-09' });
    const nobody = await request('nl.volunteer-requests.volunteer-request-nobody-found.v1', '2026-03-10');
    expect(await row(nobody)).toMatchObject({ status: 'NIEMAND_GEVONDEN' });
  });
});

describe('A referral for a question', () => {
  it('is shown in its casus with each step', async () => {
    const casus = await given();
    const id = newId();
    const referral = teller('referral', 'provider-referrals.referral', id, ofCasus(casus));
    const row = async (position: Position): Promise<object | undefined> => (await shown(casus, [position]))?.verwijzingen?.[0];
    const steps = [
      ['requested', undefined, 'GEVRAAGD'],
      ['sent', 'jeugd-en-co', 'VERZONDEN'],
      ['declined', 'jeugd-en-co', 'AFGEWEZEN'],
      ['sent', 'andere-hulp', 'VERZONDEN'],
      ['accepted', 'andere-hulp', 'GEACCEPTEERD'],
      ['waiting', 'andere-hulp', 'WACHTEND'],
      ['started', 'andere-hulp', 'GESTART'],
      ['paused', 'andere-hulp', 'GEPAUZEERD'],
      ['resumed', 'andere-hulp', 'GESTART'],
      ['stopped', 'andere-hulp', 'GESTOPT'],
    ] as const;
    for (const [step, organisatie, status] of steps) {
      const position = await referral(`nl.referrals.referral-${step}.v1`, '2026-03-05', { organisatie });
      expect(await row(position)).toEqual({ referral: { id }, status, since: '2026-03-05', organisatie: organisatie ?? null });
    }
  });

  it('by law, without a question, is shown in none', async () => {
    const casus = await given();
    const referral = teller('referral', 'provider-referrals.referral', newId(), { inwoner: casus.inwoner });
    const position = await referral('nl.referrals.referral-requested.v1', '2026-03-05', { ground: 'WETTELIJKE_VERWIJZING' });
    expect(await shown(casus, [position])).toMatchObject({ verwijzingen: [] });
    expect((await test.dataSource.query('SELECT FROM hulp_elders WHERE melding IS NULL')).length).toBe(0);
  });
});

describe('What others do for a question', () => {
  const both = async (): Promise<{ casus: Casus; told: readonly Position[] }> => {
    const casus = await given();
    const request = teller('volunteerRequest', 'volunteers.volunteer-request', newId(), ofCasus(casus));
    const referral = teller('referral', 'provider-referrals.referral', newId(), ofCasus(casus));
    const asked = await request('nl.volunteer-requests.volunteer-requested.v1', '2026-03-04', { taak: 'bezoek', kern: 'elst' });
    return { casus, told: [asked, await referral('nl.referrals.referral-requested.v1', '2026-03-05')] };
  };

  it('is seen by who sees the content of the casus, also by its key, and by nobody else', async () => {
    const { casus, told } = await both();
    for (const as of [lid, migratie, aResident(casus.inwoner ?? newId())]) {
      const seen = await shown(casus, told, as);
      expect([seen?.vrijwilligersvragen?.length, seen?.verwijzingen?.length]).toEqual([1, 1]);
    }
    for (const as of [elders, consulent, migratieElders, aResident(newId())]) expect(await shown(casus, told, as)).toBeNull();
    const byKey = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Casus {
      vrijwilligersvragen { status } verwijzingen { status } } } }`;
    const variables = { refs: [{ __typename: 'Casus', id: casus.id }] };
    const content = { vrijwilligersvragen: [{ status: 'OPEN' }], verwijzingen: [{ status: 'GEVRAAGD' }] };
    expect(await test.data(byKey, { as: lid, variables, after: told })).toEqual({ _entities: [content] });
    expect(await test.data(byKey, { as: elders, variables, after: told })).toEqual({ _entities: [null] });
    const { errors } = await test.ask(byKey, { as: poort, variables });
    expect(errors?.map(({ extensions }) => extensions.reason)).toEqual(['ROLE_WITHOUT_RIGHT', 'ROLE_WITHOUT_RIGHT']);
    expect((await test.ask(SHOWN, { as: beleidsadviseur, variables: { id: casus.id } })).errors).not.toEqual([]);
  });

  it('is, once the casus ended, seen by its team as far as it asked that itself, and by the resident whole', async () => {
    const { casus, told } = await both();
    const ended = anAfgesloten({ melding: casus.melding, inwoner: casus.inwoner });
    await test.given(ended);
    const own = teller('referral', 'provider-referrals.referral', newId(), ofCasus(ended));
    const after = [...told, await own('nl.referrals.referral-requested.v1', '2026-03-05')];
    expect(await shown(ended, after)).toMatchObject({ vrijwilligersvragen: [], verwijzingen: [{}] });
    expect(await shown(casus, after)).toMatchObject({ vrijwilligersvragen: [{}], verwijzingen: [{}, {}] });
    expect(await shown(ended, after, aResident(casus.inwoner ?? newId()))).toMatchObject({
      ...{ vrijwilligersvragen: [{}], verwijzingen: [{}, {}] },
    });
  });

  it('takes as many statements for two casussen as for one', async () => {
    const [one, two] = [await both(), await both()];
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Casus {
      vrijwilligersvragen { status actief } verwijzingen { status } } } }`;
    const statements = (...casussen: readonly Casus[]) =>
      test.statements(query, { as: lid, variables: { refs: casussen.map(({ id }) => ({ __typename: 'Casus', id })) } });
    await shown(two.casus, [...one.told, ...two.told]);
    expect(await statements(one.casus, two.casus)).toBe(await statements(one.casus));
  });

  it('does not keep a casus from being closed', async () => {
    const { casus, told } = await both();
    await shown(casus, told);
    const close = 'mutation ($input: CloseCasusInput!) { closeCasus(input: $input) { status } }';
    const input = { commandId: newId(), expectedVersion: 1, casus: casus.id, oplossing: 'vrijwillige-hulp', occurredOn: '2026-03-10' };
    expect(await test.data(close, { as: lid, variables: { input } })).toEqual({ closeCasus: { status: 'AFGESLOTEN' } });
  });

  it('is the same after a rebuild from events alone', async () => {
    const { casus, told } = await both();
    await shown(casus, told);
    const rows = () => test.dataSource.query('SELECT * FROM hulp_elders ORDER BY gemeente, soort, id');
    const before = await rows();
    expect(before.length).toBeGreaterThan(1);
    await test.dataSource.query('DELETE FROM hulp_elders');
    await test.rebuild('hulp_elders');
    expect(await rows()).toEqual(before);
  });
});
