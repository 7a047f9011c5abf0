import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import * as actors from '../testing/actors.ts';
import { consentsAt, given, reasonOf } from '../testing/consents.ts';
import { day } from '../testing/fixtures.ts';
import { jeugd, placed } from '../testing/lane.ts';
import { type Brake, lift, protect } from '../testing/protection.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

const { aanbieder, asInwoner, coordinator, huisarts, kernteamlidElst, kernteamlidHeteren, poort, vrijwilliger } = actors;

let service: TestService;
let parent: Inwoner;
let child: Inwoner;
let melding: Melding;
let numbers = 999_990_000;
beforeAll(async () => {
  service = await intakeService();
  await placed(service, kernteamlidElst, { kernteam: 'elst-noord' });
  await placed(service, kernteamlidHeteren, { kernteam: 'heteren' });
  await placed(service, jeugd);
});
beforeEach(async () => {
  parent = await registered(service, { naam: 'Ouder' });
  const acts = [{ inwoner: parent.id, soort: 'OUDER_MET_GEZAG', since: day('2010-05-01') } as const];
  child = await registered(service, { naam: 'Kind', bsn: nextBsn(), geboortedatum: day('2002-05-01'), vertegenwoordigers: acts });
  melding = await sent(service, await asked(service, child.id));
});
afterAll(() => service.stop());

/** The next number of the test range that passes the 11-proef. */
function nextBsn(): string {
  for (;;) {
    numbers += 1;
    const digits = [...String(numbers)].map(Number);
    if (digits.reduce((sum, digit, place) => sum + digit * (place === 8 ? -1 : 9 - place), 0) % 11 === 0) return String(numbers);
  }
}

const { give } = consentsAt(() => service);
const brakeOf = (answer: ReturnType<typeof protect>): Promise<Brake & Record<string, unknown>> => given(answer) as never;
const data = async (query: string, as: Actor, variables: Readonly<Record<string, unknown>> = { id: child.id, melding: melding.id }) => {
  const answer = await service.ask(query, { as, variables });
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

describe('The safety brake', () => {
  it('is pulled by the poort and told to the owners: for whom, never why', async () => {
    const { id, ...brake } = await brakeOf(protect(service, child.id));
    expect(brake).toEqual({
      version: 1,
      since: '2015-06-09',
      opgehevenOp: null,
      reden: { code: 'huiselijk-geweld', artikel: expect.stringContaining('UAVG art. 41') },
      opheffingReden: null,
      inwoner: { id: child.id },
      vastgelegdDoor: { id: poort.subject },
      opgehevenDoor: null,
      nietBevestigdDoor: expect.any(Array),
    });
    const told = "SELECT topic, type, envelope::jsonb->'data' AS data FROM outbox WHERE envelope LIKE $1 AND topic = 'intake.protection'";
    const of = { protection: id, inwoner: child.id, occurredOn: '2015-06-09' };
    expect(await service.dataSource.query(told, [`%${child.id}%`])).toEqual([
      { topic: 'intake.protection', type: 'nl.inwoners.inwoner-protected.v1', data: of },
    ]);
    await expect(reasonOf(protect(service, child.id, poort, { reden: 'bedreiging' }))).resolves.toBe('ALREADY_PROTECTED');
  });

  it('leaves no trace on what others read or hear of her: not in her version, nor on her topic', async () => {
    const told = () => service.dataSource.query("SELECT count(*)::int AS told FROM outbox WHERE topic <> 'intake.protection'");
    const before = await told();
    await brakeOf(protect(service, child.id));
    expect(await told()).toEqual(before);
    expect(await data('query ($id: ID!) { inwoner(id: $id) { version } }', poort)).toEqual({ inwoner: { version: child.version } });
  });

  it.each([
    ['a reason that is not listed', { reden: 'zomaar' }, 'REDEN_UNKNOWN'],
    ['a reason to release it', { reden: 'gevaar-geweken' }, 'REDEN_UNKNOWN'],
    ['a reason that the law did not have that day', { reden: 'direct-gevaar' }, 'REDEN_UNKNOWN'],
    ['a day to come', { occurredOn: '2015-06-11' }, 'OCCURRED_IN_FUTURE'],
  ])('is not pulled for %s', async (_, input, reason) => {
    await expect(reasonOf(protect(service, child.id, poort, input))).resolves.toBe(reason);
  });

  it('is pulled by the team that has her question, and by the loket for anybody of the gemeente; for others there is nobody', async () => {
    await expect(reasonOf(protect(service, child.id, kernteamlidHeteren))).resolves.toBe('NOT_FOUND');
    for (const as of [asInwoner(parent.id), asInwoner(child.id), aanbieder, coordinator, vrijwilliger, huisarts, actors.beleidsadviseur])
      await expect(reasonOf(protect(service, child.id, as))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(protect(service, parent.id, { ...jeugd, subject: newId() }))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(protect(service, parent.id, jeugd))).resolves.toBeUndefined();
    await expect(reasonOf(protect(service, child.id, kernteamlidElst))).resolves.toBeUndefined();
  });

  it('is released by an aandachtsfunctionaris with a place today, once, and opens her again', async () => {
    const brake = await brakeOf(protect(service, child.id));
    await expect(reasonOf(lift(service, brake, poort))).resolves.toBe('NOT_AANDACHTSFUNCTIONARIS');
    await expect(reasonOf(lift(service, brake, kernteamlidElst))).resolves.toBe('NOT_AANDACHTSFUNCTIONARIS');
    for (const as of [asInwoner(child.id), asInwoner(parent.id), aanbieder, { ...jeugd, subject: newId() }])
      await expect(reasonOf(lift(service, brake, as))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(lift(service, brake, jeugd, { reden: 'belaging' }))).resolves.toBe('REDEN_UNKNOWN');
    await expect(reasonOf(lift(service, brake, jeugd, { occurredOn: '2015-06-08' }))).resolves.toBe('BEFORE_PROTECTION');
    const name = 'query ($id: ID!) { inwoner(id: $id) { naam } }';
    expect(await data(name, asInwoner(parent.id))).toEqual({ inwoner: { naam: null } });
    const lifted = await given(lift(service, brake, jeugd));
    expect(lifted).toMatchObject({ version: 2, opgehevenOp: '2015-06-10', opgehevenDoor: { id: jeugd.subject } });
    expect(lifted).toMatchObject({ opheffingReden: { code: 'gevaar-geweken' }, nietBevestigdDoor: null });
    expect(await data(name, asInwoner(parent.id))).toEqual({ inwoner: { naam: 'Kind' } });
    await expect(reasonOf(lift(service, { ...brake, version: 2 }, jeugd))).resolves.toBe('PROTECTION_ALREADY_LIFTED');
    await expect(brakeOf(protect(service, child.id))).resolves.toMatchObject({ version: 1 });
  });

  it('is known to who helps her, and is nothing to anybody else, without an error', async () => {
    const { id } = await brakeOf(protect(service, child.id));
    const query = 'query ($id: ID!) { inwoner(id: $id) { bescherming { id reden { code } } } }';
    const known = { inwoner: { bescherming: { id, reden: { code: 'huiselijk-geweld' } } } };
    for (const as of [poort, kernteamlidElst]) expect(await data(query, as)).toEqual(known);
    const outside = [asInwoner(child.id), asInwoner(parent.id), aanbieder, coordinator, vrijwilliger, huisarts, actors.beleidsadviseur];
    for (const as of [kernteamlidHeteren, ...outside]) expect(await data(query, as)).toEqual({ inwoner: { bescherming: null } });
  });

  it('stands in no log of reads that she or who represents her may see', async () => {
    await service.dataSource.query('DELETE FROM read_log');
    const brake = await brakeOf(protect(service, child.id));
    await data('query ($id: ID!) { inwoner(id: $id) { bescherming { id } } }', poort);
    await given(lift(service, brake, jeugd));
    const log = 'query ($id: ID!) { inwoner(id: $id) { intakeInzagen { edges { node { rol } } } } }';
    for (const as of [asInwoner(child.id), asInwoner(parent.id)])
      expect(await data(log, as)).toEqual({ inwoner: { intakeInzagen: { edges: [] } } });
    const lines = await service.dataSource.query("SELECT count(*)::int AS lines FROM read_log WHERE absent AND name <> 'Query.inwoner'");
    expect(lines).toEqual([{ lines: 2 }]);
  });
});

const ALL = `query ($id: ID!, $melding: ID!) {
  inwoner(id: $id) { version naam kern { code } geboortedatum vertegenwoordigers { soort } intakeGemeente { code }
    meldingen { edges { node { id } } } toestemmingen { id } intakeInzagen { edges { node { rol } } } }
  melding(id: $melding) { status } meldingen(gemeente: "1734") { edges { node { id } } } ikVertegenwoordig { id } }`;
const nothing = {
  inwoner: {
    ...{ version: null, naam: null, kern: null, geboortedatum: null, vertegenwoordigers: null, intakeGemeente: null },
    ...{ meldingen: { edges: [] }, toestemmingen: [], intakeInzagen: { edges: [] } },
  },
  melding: null,
  meldingen: { edges: [] },
  ikVertegenwoordig: [],
};

describe('Who is protected', () => {
  it('is not there for who represents her, on any path, and there for herself and for who helps her', async () => {
    await given(give(asInwoner(parent.id), child, melding));
    const before = { inwoner: { naam: 'Kind' }, melding: { status: 'IN_BEHANDELING' }, ikVertegenwoordig: [{ id: child.id }] };
    expect(await data(ALL, asInwoner(parent.id))).toMatchObject(before);
    const own = await data(ALL, asInwoner(child.id));
    await brakeOf(protect(service, child.id));
    expect(await data(ALL, asInwoner(parent.id))).toEqual(nothing);
    await expect(reasonOf(give(asInwoner(parent.id), child, melding, { doel: 'VRIJWILLIGER_ZOEKEN' }))).resolves.toBe('NOT_FOUND');
    expect(await data(ALL, asInwoner(child.id))).toMatchObject({ ...own, inwoner: { naam: 'Kind', toestemmingen: [{}] } });
    const seen = { inwoner: { naam: 'Kind' }, melding: { status: 'IN_BEHANDELING' } };
    for (const as of [poort, kernteamlidElst])
      expect(await data('query ($id: ID!, $melding: ID!) { inwoner(id: $id) { naam } melding(id: $melding) { status } }', as)).toEqual(
        seen,
      );
  });

  it('takes the question of somebody else that concerns her out of his sight, and leaves her own in hers', async () => {
    const both = (primary: Inwoner, other: Inwoner) => [
      { inwoner: primary.id, rol: 'HULPVRAGER', primair: true } as const,
      { inwoner: other.id, rol: 'PARTNER', primair: false } as const,
    ];
    const man = await registered(service, { naam: 'Man' });
    const his = await asked(service, man.id, { betrokkenen: both(man, child) });
    const hers = await asked(service, child.id, { betrokkenen: both(child, man) });
    const seen = (as: Actor, { id }: Melding) => data('query ($melding: ID!) { melding(id: $melding) { id } }', as, { melding: id });
    expect(await seen(asInwoner(man.id), his)).toEqual({ melding: { id: his.id } });
    await brakeOf(protect(service, child.id));
    expect(await seen(asInwoner(man.id), his)).toEqual({ melding: null });
    expect(await seen(asInwoner(child.id), hers)).toEqual({ melding: { id: hers.id } });
    await brakeOf(protect(service, man.id));
    expect(await seen(asInwoner(child.id), hers)).toEqual({ melding: { id: hers.id } });
  });

  it('is unknown to the provider that she was sent to and not found by a BSN, but by the poort', async () => {
    const referral = newId();
    const { organisation: organisatie = '' } = aanbieder;
    const of = { referral, inwoner: child.id, melding: melding.id, organisatie, occurredOn: '2015-06-09' };
    await service.tell('nl.referrals.referral-sent.v1', referral, of);
    const look = 'query ($id: ID!, $bsn: String!) { inwoner(id: $id) { naam } zoekInwoner(gemeente: "1734", bsn: $bsn) { id } }';
    const variables = { id: child.id, bsn: String(numbers) };
    expect(await data(look, aanbieder, variables)).toEqual({ inwoner: { naam: 'Kind' }, zoekInwoner: { id: child.id } });
    await brakeOf(protect(service, child.id));
    expect(await data(look, aanbieder, variables)).toEqual({ inwoner: { naam: null }, zoekInwoner: null });
    expect(await data(look, poort, variables)).toEqual({ inwoner: { naam: 'Kind' }, zoekInwoner: { id: child.id } });
  });

  it('is referred as anybody is, and found as herself by who takes it up, but followed by who referred her no more', async () => {
    const REFER = 'mutation ($input: ReferToTeamInput!) { referToTeam(input: $input) { id status } }';
    const about = { gemeente: '1734', soort: 'WMO_MELDING', kanaal: 'telefoon', omschrijving: 'Valt vaak', occurredOn: '2015-06-09' };
    const refer = async () => {
      const input = { commandId: newId(), ...about, persoon: { naam: 'K.', bsn: String(numbers) } };
      return (await data(REFER, huisarts, { input }))?.referToTeam as { readonly id: string };
    };
    const mine = async () => JSON.stringify(await data('{ mijnVerwijzingen(first: 50) { edges { node { id } } } }', huisarts));
    const before = await refer();
    expect(await mine()).toContain(before.id);
    await brakeOf(protect(service, child.id));
    expect(await mine()).not.toContain(before.id);
    const after = await refer();
    expect(after).toEqual({ id: expect.any(String), status: 'ONTVANGEN' });
    expect(await mine()).not.toContain(after.id);
    const asPoort = 'query ($id: ID!) { melding(id: $id) { betrokkenen { inwoner { id } } } }';
    expect(await data(asPoort, poort, { id: after.id })).toEqual({ melding: { betrokkenen: [{ inwoner: { id: child.id } }] } });
  });
});
