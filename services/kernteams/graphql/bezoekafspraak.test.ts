import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Casus } from '../domain/casus.ts';
import { aKernteamlid, aResident, poort } from '../testing/actors.ts';
import { anOpgepakt } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [anna, wim] = [newId(), newId()];
const lid = aKernteamlid(anna);
beforeAll(async () => {
  test = await startTestService();
  await test.givenPlace(anna, {});
  await test.givenPlace(wim, { gemeente: '1911', kernteam: 'wijkteam', organisatie: 'incluzio' });
});
afterAll(() => test.stop());

const given = async (own: Partial<ReturnType<typeof anOpgepakt>> = {}): Promise<Casus> => {
  const casus = anOpgepakt(own);
  await test.given(casus);
  return casus;
};
const topic = 'intake.visit-caution';
const recorded = (visitCaution: Uuid, { inwoner, gemeente }: Casus, geldigTot = '2026-03-10'): Promise<Position> =>
  test.tell({
    ...{ type: 'nl.inwoners.visit-caution-recorded.v1', topic, aggregate: visitCaution, gemeente },
    data: { visitCaution, inwoner: inwoner ?? newId(), geldigTot, occurredOn: '2026-03-09' },
  });
const ended = (visitCaution: Uuid, { inwoner }: Casus): Promise<Position> =>
  test.tell({
    ...{ type: 'nl.inwoners.visit-caution-ended.v1', topic, aggregate: visitCaution, sequence: 2 },
    data: { visitCaution, inwoner: inwoner ?? newId(), occurredOn: '2026-03-10' },
  });
const QUERY = 'query ($id: ID!) { casus(id: $id) { bezoekafspraak } }';
const shown = async ({ id }: Casus, as: Actor, after: readonly Position[] = []): Promise<unknown> =>
  (await test.data<{ casus: { bezoekafspraak: unknown } | null }>(QUERY, { as, variables: { id }, after })).casus?.bezoekafspraak;
const CALL = 'BEL_EERST_DE_CONSULENT';

describe('Who plans a visit', () => {
  it('sees that she calls the consulent first, in the answer of the plan too, until that is ended', async () => {
    const [casus, warning] = [await given(), newId()];
    expect(await shown(casus, lid)).toBeNull();
    expect(await shown(casus, lid, [await recorded(warning, casus)])).toBe(CALL);
    const input = {
      commandId: newId(),
      expectedVersion: casus.version,
      casus: casus.id,
      occurredOn: '2026-03-10',
      plannedOn: '2026-03-20',
    };
    const plan = 'mutation ($input: PlanHuisbezoekInput!) { planHuisbezoek(input: $input) { bezoekafspraak } }';
    expect(await test.ask(plan, { as: lid, variables: { input } })).toMatchObject({ data: { planHuisbezoek: { bezoekafspraak: CALL } } });
    expect(await shown(casus, lid, [await ended(warning, casus)])).toBeNull();
  });

  it('sees nothing after the last day, of another resident, or where the gemeente does not show it', async () => {
    const [casus, other] = [await given(), await given()];
    await shown(casus, lid, [await recorded(newId(), casus, '2026-03-09'), await recorded(newId(), other)]);
    expect(await shown(casus, lid)).toBeNull();
    expect(await shown(other, lid)).toBe(CALL);
    const elders = await given({ gemeente: '1911', kernteam: 'wijkteam' });
    const team = aKernteamlid(wim, { gemeenten: ['1911'], organisation: 'incluzio' });
    expect(await shown(elders, team, [await recorded(newId(), elders)])).toBeNull();
  });

  it('is the only one who does: for the resident and the poort there is nothing, without an error', async () => {
    const casus = await given();
    const told = await recorded(newId(), casus);
    for (const as of [aResident(casus.inwoner ?? newId()), poort]) expect(await shown(casus, as, [told])).toBeNull();
  });

  it('asks the database once, however many casussen are read', async () => {
    const [one, two] = [await given(), await given()];
    await shown(two, lid, [await recorded(newId(), one), await recorded(newId(), two)]);
    const read = (ids: readonly Uuid[]) =>
      test.statements('query ($all: [_Any!]!) { _entities(representations: $all) { ... on Casus { bezoekafspraak } } }', {
        as: lid,
        variables: { all: ids.map((id) => ({ __typename: 'Casus', id })) },
      });
    expect(await read([one.id, two.id])).toBe(await read([one.id]));
  });
});
