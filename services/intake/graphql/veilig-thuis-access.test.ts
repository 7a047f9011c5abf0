import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import {
  aanbieder,
  asInwoner,
  beheerder,
  beleidsadviseur,
  huisarts,
  kernteamlidElst,
  migratie,
  poort,
  vrijwilliger,
  vrijwilligerElst,
} from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { jeugd, lane, placed, poortLoket, type Received, received, takenUp, type Work, wijkteam, wmo } from '../testing/lane.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let [child, parent]: Inwoner[] = [];
let waiting: Received;
let taken: Received;
let work: Work;
const colleague: Actor = { ...wmo, subject: newId() };
const gone: Actor = { ...jeugd, subject: newId() };
const inTeam: Actor = { ...jeugd, subject: newId(), organisation: 'stuw' };
const NOBODY = newId();

beforeAll(async () => {
  service = await intakeService();
  for (const each of [poortLoket, jeugd, wmo, colleague, poort, inTeam]) await placed(service, each);
  await placed(service, kernteamlidElst, { kernteam: 'elst-noord' });
  await placed(service, gone, { until: '2015-06-09' });
  parent = await registered(service, { naam: 'Ouder', geboortedatum: day('1980-01-01') });
  const acts = [{ inwoner: parent.id, soort: 'OUDER_MET_GEZAG', since: day('2004-05-01') } as const];
  child = await registered(service, { naam: 'Kind', geboortedatum: day('2003-06-10'), vertegenwoordigers: acts });
  await sent(service, await asked(service, child.id));
  waiting = await received(service, child.id);
  taken = await received(service, child.id);
  work = await takenUp(service, taken, jeugd);
  await work.named([jeugd.subject, colleague.subject]);
});
afterAll(() => service.stop());

const PATHS = `query ($id: ID!, $inwoner: ID!, $refs: [_Any!]!) {
  veiligThuisMelding(id: $id) { id status overdracht betrokkenen { naam } }
  veiligThuisMeldingen(gemeente: "1734", first: 100) { edges { node { id overdracht } } }
  inwoner(id: $inwoner) { veiligThuisMeldingen(first: 100) { edges { node { id overdracht } } } }
  _entities(representations: $refs) { ... on VeiligThuisMelding { id overdracht } } }`;

/** By how many of the four paths somebody finds it, what she reads of it, and what she is refused. */
async function seenBy(as: Actor, { id }: Pick<Received, 'id'>) {
  const variables = { id, inwoner: child?.id, refs: [{ __typename: 'VeiligThuisMelding', id }] };
  const { data, errors } = await service.ask(PATHS, { as, variables });
  const text = JSON.stringify(data);
  return { ways: text.split(`"id":"${id}"`).length - 1, told: text.includes('Zorgen thuis'), errors };
}
const all = { ways: 4, told: true, errors: undefined };
const nothing = { ways: 0, told: false, errors: undefined };

async function takenUpBy(by: Actor, inwoner: Uuid): Promise<Received> {
  const own = await received(service, inwoner);
  await takenUp(service, own, by);
  return own;
}

describe('What Veilig Thuis transferred, before somebody took it up', () => {
  it.each<[string, Actor]>([
    ['the poort of the loket', poortLoket],
    ['a consulent of the loket', jeugd],
    ['another consulent of the loket', wmo],
  ])('is found by %s', async (_, as) => {
    expect(await seenBy(as, waiting)).toEqual(all);
  });
});

describe('What Veilig Thuis transferred, once taken up', () => {
  it.each<[string, Actor]>([
    ['who took it up', jeugd],
    ['who was named', colleague],
  ])('is found by %s', async (_, as) => {
    expect(await seenBy(as, taken)).toEqual(all);
  });

  it.each<[string, Actor]>([
    ['who recorded it', poortLoket],
    ['a consulent who was not named', wmo],
  ])('is not there any more for %s', async (_, as) => {
    expect((await seenBy(as, taken)).ways).toBe(0);
  });

  it('is not there for who was named and is no more', async () => {
    const own = await received(service, child?.id ?? NOBODY);
    const told = await takenUp(service, own, jeugd);
    await told.named([jeugd.subject, colleague.subject]);
    expect((await seenBy(colleague, own)).ways).toBe(4);
    await told.named([jeugd.subject]);
    expect((await seenBy(colleague, own)).ways).toBe(0);
  });

  it('is there again for its receiver when nobody who may know of it works there any more', async () => {
    const leaves: Actor = { ...jeugd, subject: newId() };
    await placed(service, leaves, { until: '2015-06-10' });
    const own = await received(service, child?.id ?? NOBODY);
    const told = await takenUp(service, own, leaves);
    expect((await seenBy(wmo, own)).ways).toBe(0);
    await told.named([gone.subject]);
    expect((await seenBy(wmo, own)).ways).toBe(4);
    await told.closed();
    expect((await seenBy(wmo, own)).ways).toBe(0);
  });

  it('names whom it concerns within the lane, and opens nothing else of her by that', async () => {
    const unknown = await registered(service, { naam: 'Alleen Hier', geboortedatum: day('2004-02-29') });
    const own = await received(service, unknown.id);
    await takenUp(service, own, jeugd);
    const select = 'betrokkenen { naam geboortedatum inwoner { id naam geboortedatum meldingen { edges { node { id } } } } }';
    const { data } = await service.ask(`query ($id: ID!) { veiligThuisMelding(id: $id) { ${select} } }`, {
      as: jeugd,
      variables: { id: own.id },
    });
    const closed = { id: unknown.id, naam: null, geboortedatum: null, meldingen: { edges: [] } };
    expect(data).toEqual({ veiligThuisMelding: { betrokkenen: [{ naam: 'Alleen Hier', geboortedatum: '2004-02-29', inwoner: closed }] } });
  });

  it('is in the log of reads of whom it concerns as what is not there', async () => {
    const own = await registered(service, { naam: 'Gelezen' });
    const { id } = await takenUpBy(jeugd, own.id);
    const query =
      'query ($id: ID!, $inwoner: ID!) { veiligThuisMelding(id: $id) { betrokkenen { naam } } inwoner(id: $inwoner) { veiligThuisMeldingen { edges { node { id } } } } }';
    await service.ask(query, { as: jeugd, variables: { id, inwoner: own.id } });
    await service.ask(query, { as: wmo, variables: { id, inwoner: own.id } });
    const report = { gemeente: '1734', betrokkenen: [{ inwoner: own.id, rol: 'KIND' }], toelichting: 'Zorgen' };
    await lane(service, 'registerOutgoingMelding', report, poort);
    await service.ask('{ mijnUitgaandeMeldingen { edges { node { betrokkenen { naam } } } } }', { as: poort });
    expect(await service.dataSource.query('SELECT DISTINCT absent FROM read_log WHERE subject = $1', [own.id])).toEqual([{ absent: true }]);
    const hers = 'query ($id: ID!) { inwoner(id: $id) { intakeInzagen { edges { node { functie } } } } }';
    const { data } = await service.ask(hers, { as: asInwoner(own.id), variables: { id: own.id } });
    expect(data).toEqual({ inwoner: { intakeInzagen: { edges: [] } } });
  });
});

describe('What Veilig Thuis transferred is not there, and answers as what does not exist, for', () => {
  it.each<[string, Actor]>([
    ['a kernteamlid who helps the child', kernteamlidElst],
    ['the poort of the kernteams', poort],
    ['a consulent who sits for another organisation', inTeam],
    ['a consulent whose place ended yesterday', gone],
    ['a consulent who acts in another function', { ...jeugd, function: 'vraagverhelderaar' }],
    ['a consulent of another gemeente', { ...jeugd, gemeenten: ['1911'] }],
    ['the receiver of another gemeente', wijkteam],
    ['who loads history', migratie],
    ['the policy adviser', beleidsadviseur],
    ['the administrator', beheerder],
    ['a volunteer of the team', vrijwilligerElst],
    ['a volunteer', vrijwilliger],
    ['a provider', aanbieder],
    ['a huisarts', huisarts],
    ['the child herself, before it is released', asInwoner(NOBODY)],
  ])('%s', async (_, actor) => {
    const as = actor.role === 'inwoner' ? asInwoner(child?.id ?? NOBODY) : actor;
    const unknown = newId();
    for (const each of [waiting, taken]) {
      expect(await seenBy(as, each)).toEqual(nothing);
      const ask = (id: string) => () =>
        service.ask(PATHS, { as, variables: { id, inwoner: child?.id, refs: [{ __typename: 'VeiligThuisMelding', id }] } });
      expect(await ask(each.id)()).toEqual(await ask(unknown)());
      expect(await service.statements(ask(each.id))).toBe(await service.statements(ask(unknown)));
    }
    for (const name of ['closeVeiligThuisMelding', 'releaseVeiligThuisMelding']) {
      const more = name === 'closeVeiligThuisMelding' ? { reden: 'Dubbel' } : { inwoner: child?.id };
      for (const [veiligThuisMelding, expectedVersion] of [[taken.id, 3] as const, [unknown, 1] as const])
        expect(await lane(service, name, { veiligThuisMelding, expectedVersion, ...more }, as)).toMatchObject({
          data: { result: null },
          errors: [{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }],
        });
    }
  });

  it('the public, who gets nothing without a token', async () => {
    const { errors } = await service.ask('query ($id: ID!) { veiligThuisMelding(id: $id) { id } }', { variables: { id: taken.id } });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('Recording what Veilig Thuis transfers', () => {
  it.each<[string, Actor, object]>([
    ['the poort of the kernteams', poort, { code: 'REFUSED', reason: 'VEILIG_THUIS_NOT_RECEIVED_HERE' }],
    ['a kernteamlid', kernteamlidElst, { code: 'REFUSED', reason: 'VEILIG_THUIS_NOT_RECEIVED_HERE' }],
    ['a consulent without a place', { ...jeugd, subject: newId() }, { code: 'REFUSED', reason: 'VEILIG_THUIS_NOT_RECEIVED_HERE' }],
    ['the loket, for another gemeente', poortLoket, { code: 'FORBIDDEN', reason: 'GEMEENTE_WITHOUT_RIGHT' }],
    ['the policy adviser', beleidsadviseur, { code: 'REFUSED', reason: 'NOT_FOUND' }],
  ])('is not for %s', async (who, as, extensions) => {
    const gemeente = who.includes('another gemeente') ? '1911' : '1734';
    const input = { gemeente, betrokkenen: [{ inwoner: child?.id, rol: 'KIND' }], overdracht: 'Zorgen' };
    expect(await lane(service, 'registerVeiligThuisMelding', input, as)).toMatchObject({ errors: [{ extensions }] });
  });
});

describe('A line that was released', () => {
  let released: Received;
  const asSeen = async (as: Actor, id: string = released.id) =>
    (
      await service.ask(
        `query ($id: ID!, $inwoner: ID!) { veiligThuisMelding(id: $id) { id status occurredOn overdracht betrokkenen { rol } melder { naam } signaal { since } }
          inwoner(id: $inwoner) { veiligThuisMeldingen { edges { node { id } } } } }`,
        { as, variables: { id, inwoner: child?.id } },
      )
    ).data;
  const release = (inwoner: string | undefined, expectedVersion: number, as: Actor = jeugd) =>
    lane(service, 'releaseVeiligThuisMelding', { veiligThuisMelding: released.id, expectedVersion, inwoner }, as);

  beforeAll(async () => {
    const betrokkenen = [
      { inwoner: child?.id, rol: 'KIND' },
      { inwoner: parent?.id, rol: 'OUDER' },
    ];
    released = await received(service, NOBODY, { betrokkenen });
    await (await takenUp(service, released, jeugd)).named([jeugd.subject, colleague.subject]);
  });

  it('is released by the named aandachtsfunctionaris, to who is concerned and old enough', async () => {
    expect(await release(child?.id, 4, colleague)).toMatchObject({ errors: [{ extensions: { reason: 'NOT_AANDACHTSFUNCTIONARIS' } }] });
    expect(await release(newId(), 4)).toMatchObject({ errors: [{ extensions: { reason: 'PERSON_NOT_CONCERNED' } }] });
    expect((await release(child?.id, 4)).errors).toBeUndefined();
    expect(await release(child?.id, 5)).toMatchObject({ errors: [{ extensions: { reason: 'ALREADY_RELEASED' } }] });
    const young = await registered(service, { naam: 'Jong', geboortedatum: day('2003-06-11') });
    const own = await received(service, young.id);
    await takenUp(service, own, jeugd);
    const input = { veiligThuisMelding: own.id, expectedVersion: 3, inwoner: young.id };
    expect(await lane(service, 'releaseVeiligThuisMelding', input, jeugd)).toMatchObject({
      errors: [{ extensions: { reason: 'TOO_YOUNG_TO_INSPECT' } }],
    });
  });

  it('shows her where it stands, and nothing that was said', async () => {
    const seen = await asSeen(asInwoner(child?.id ?? NOBODY));
    expect(seen).toEqual({
      veiligThuisMelding: {
        id: released.id,
        status: 'OPGEPAKT',
        occurredOn: '2015-06-10',
        overdracht: null,
        betrokkenen: null,
        melder: null,
        signaal: null,
      },
      inwoner: { veiligThuisMeldingen: { edges: [{ node: { id: released.id } }] } },
    });
  });

  it('is not for the parent who represents her (Wmo 2015 art. 5.3.2 lid 4), also when the parent got a line of her own', async () => {
    const hers = { veiligThuisMelding: null, inwoner: { veiligThuisMeldingen: { edges: [] } } };
    expect(await asSeen(asInwoner(parent?.id ?? NOBODY))).toEqual(hers);
    expect((await release(parent?.id, 5)).errors).toBeUndefined();
    expect(await asSeen(asInwoner(parent?.id ?? NOBODY))).toMatchObject({
      veiligThuisMelding: { id: released.id },
      inwoner: { veiligThuisMeldingen: { edges: [] } },
    });
  });
});

describe('The rows of the lane in the access table', () => {
  it('are opened by no rule but its own, and hidden from whom they are closed to', () => {
    const { rules } = readPolicyTable(join(import.meta.dirname, '../../../schema/access/policy.json'));
    const own = rules.filter(({ on }) => on.some((each) => each !== 'VeiligThuisMelding.id' && each.toLowerCase().includes('veiligthuis')));
    expect(own.length).toBeGreaterThan(1);
    for (const { on, allow, absent } of own) {
      expect([on, absent]).toEqual([on, true]);
      for (const rows of Object.values(allow)) expect(['lane', 'vrijgegeven']).toContain(rows);
    }
  });
});
