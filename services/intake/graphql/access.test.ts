import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import {
  asInwoner,
  beheerder,
  beleidsadviseur,
  consulentJeugd,
  consulentWmo,
  kernteamlidElst,
  kernteamlidHeteren,
  migratie,
  poort,
  poortHollandsKroon,
  vrijwilligerElst,
  wijkteamHollandsKroon,
} from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let [child, parent, neighbour]: Inwoner[] = [];
let melding: Melding;
let casus: { casus: Uuid; melding: string; traject: string; hop: number; kernteam: string; occurredOn: string };

interface Elsewhere {
  readonly gemeente?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Gives someone a place; at the loket without a team. */
async function works(who: Actor, kernteam: string | null, functie: string, { gemeente = '1734', ...days }: Elsewhere = {}): Promise<Uuid> {
  const id = newId();
  const place = { aansluiting: id, professional: who.subject, organisatie: 'stuw', functie, since: '2015-01-01', ...days };
  await service.tell('nl.aansluitingen.aansluiting-started.v1', id, { ...place, ...(kernteam === null ? {} : { kernteam }) }, gemeente);
  return id;
}

beforeAll(async () => {
  service = await intakeService();
  await works(kernteamlidElst, 'elst-noord', 'kernteamlid');
  await works(kernteamlidHeteren, 'heteren', 'kernteamlid');
  await works(vrijwilligerElst, 'elst-noord', 'kernteam-vrijwilliger');
  await works(consulentWmo, null, 'consulent-wmo');
  await works(consulentJeugd, null, 'consulent-jeugd');
});
beforeEach(async () => {
  parent = await registered(service, { naam: 'Ouder' });
  neighbour = await registered(service, { naam: 'Buur' });
  const acts = [{ inwoner: parent.id, soort: 'OUDER_MET_GEZAG', since: day('2010-05-01') } as const];
  child = await registered(service, { naam: 'Kind', vertegenwoordigers: acts });
  melding = await sent(service, await asked(service, child.id));
  casus = {
    casus: newId(),
    melding: melding.id,
    traject: melding.trajecten[0]?.id ?? '',
    hop: 1,
    kernteam: 'elst-noord',
    occurredOn: '2015-06-09',
  };
});
afterAll(() => service.stop());

const paths = `query ($melding: ID!, $inwoner: ID!, $refs: [_Any!]!) {
  melding(id: $melding) { id omschrijving betrokkenen { inwoner { naam } } }
  meldingen(gemeente: "1734") { edges { node { id } } }
  inwoner(id: $inwoner) { naam kern { code } meldingen { edges { node { id } } } }
  _entities(representations: $refs) { ... on Melding { id status } ... on Inwoner { naam } ... on Traject { id hop } }
}`;

/** By which paths someone sees the melding and its resident, and with which codes she is refused. */
const seenBy = async (as: Actor | undefined) => {
  const refs = [
    { __typename: 'Melding', id: melding.id },
    { __typename: 'Inwoner', id: child?.id },
    { __typename: 'Traject', id: melding.trajecten[0]?.id },
  ];
  const variables = { melding: melding.id, inwoner: child?.id, refs };
  const { data, errors = [] } = await service.ask(paths, as === undefined ? { variables } : { as, variables });
  const text = JSON.stringify(data);
  const answer = data as {
    melding?: object | null;
    meldingen?: { edges: { node: { id: string } }[] } | null;
    inwoner?: { naam?: string | null; meldingen?: { edges: object[] } | null };
  };
  return {
    melding: answer.melding !== null,
    list: (answer.meldingen?.edges ?? []).some(({ node }) => node.id === melding.id),
    naam: answer.inwoner?.naam === 'Kind',
    own: (answer.inwoner?.meldingen?.edges.length ?? 0) > 0,
    anywhere: ['Kind', 'IN_BEHANDELING', '"hop"'].some((trace) => text.includes(trace)),
    codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
  };
};
const all = { melding: true, list: true, naam: true, own: true, anywhere: true, codes: [] };
const nothing = { melding: false, list: false, naam: false, own: false, anywhere: false };

describe('a melding and its resident, by every path', () => {
  it.each([
    ['the poort of the gemeente', poort],
    ['a member of the team that has it', kernteamlidElst],
    ['who loads history', migratie],
  ])('are seen by %s', async (_, actor) => {
    expect(await seenBy(actor)).toEqual(all);
  });

  it('are seen by the resident and by who may act for her', async () => {
    expect(await seenBy(asInwoner(child?.id ?? newId()))).toEqual(all);
    expect(await seenBy(asInwoner(parent?.id ?? newId()))).toEqual(all);
  });

  it.each([
    ['a member of another team', kernteamlidHeteren],
    ['a consulent who was not asked', consulentWmo],
    ['the poort of another gemeente', poortHollandsKroon],
    ['a team of another gemeente', wijkteamHollandsKroon],
    ['a member without the function of her place', { ...kernteamlidElst, function: 'consulent-wmo' }],
    ['a resident who is somebody else', asInwoner(newId())],
  ])('are as if they were not there for %s', async (_, actor) => {
    expect(await seenBy(actor)).toEqual({ ...nothing, codes: [] });
  });

  it('are closed to a neighbour', async () => {
    expect(await seenBy(asInwoner(neighbour?.id ?? newId()))).toEqual({ ...nothing, codes: [] });
  });

  it.each([
    ['a volunteer of the team', vrijwilligerElst, 'FORBIDDEN'],
    ['the policy adviser', beleidsadviseur, 'FORBIDDEN'],
    ['the administrator', beheerder, 'FORBIDDEN'],
    ['the public', undefined, 'UNAUTHENTICATED'],
  ])('are refused to %s', async (_, actor, code) => {
    expect(await seenBy(actor)).toEqual({ ...nothing, codes: [code] });
  });
});

const handOver = (): Promise<void> =>
  service.tell('nl.casussen.casus-handed-over.v1', casus.casus, {
    ...casus,
    moment: 'GESPREK',
    receiver: { soort: 'KERNTEAM', kernteam: 'heteren' },
  });

describe('a right that comes and goes', () => {
  it('opens to the kind of consulent that was asked, until the casus ends', async () => {
    await service.tell('nl.casussen.consulent-asked.v1', casus.casus, { ...casus, consulent: 'JEUGD' });
    expect(await seenBy(consulentJeugd)).toEqual(all);
    expect(await seenBy(consulentWmo)).toEqual({ ...nothing, codes: [] });
    await handOver();
    expect(await seenBy(consulentJeugd)).toEqual({ ...nothing, codes: [] });
  });

  it('ends for the consulent when the question is withdrawn, also when she is asked too late', async () => {
    const asks = { as: consulentJeugd, variables: { id: '' } };
    const sees = async (id: string) =>
      (await service.ask('query ($id: ID!) { melding(id: $id) { id } }', { ...asks, variables: { id } })).data;
    const { id, version, trajecten } = await sent(service, await asked(service, neighbour?.id ?? newId()));
    const own = { ...casus, casus: newId(), melding: id, traject: trajecten[0]?.id ?? '' };
    await service.tell('nl.casussen.consulent-asked.v1', own.casus, { ...own, consulent: 'JEUGD' });
    expect(await sees(id)).toEqual({ melding: { id } });
    const withdraw = 'mutation ($input: WithdrawMeldingInput!) { withdrawMelding(input: $input) { status } }';
    const input = { commandId: newId(), expectedVersion: version, melding: id, reden: 'Opgelost', occurredOn: '2015-06-09' };
    expect(await service.ask(withdraw, { as: poort, variables: { input } })).toMatchObject({
      data: { withdrawMelding: { status: 'INGETROKKEN' } },
    });
    expect(await sees(id)).toEqual({ melding: null });
    await service.tell('nl.casussen.consulent-asked.v1', own.casus, { ...own, consulent: 'JEUGD' });
    expect(await sees(id)).toEqual({ melding: null });
  });

  it("is a consulent's by her place at the loket, until that ends", async () => {
    const own = { ...consulentJeugd, subject: newId() };
    await service.tell('nl.casussen.consulent-asked.v1', casus.casus, { ...casus, consulent: 'JEUGD' });
    expect(await seenBy(own)).toEqual({ ...nothing, codes: [] });
    const place = await works(own, null, 'consulent-jeugd');
    expect(await seenBy(own)).toEqual(all);
    await service.tell('nl.aansluitingen.aansluiting-ended.v1', place, {
      aansluiting: place,
      professional: own.subject,
      until: '2015-06-09',
    });
    expect(await seenBy(own)).toEqual({ ...nothing, codes: [] });
  });

  it.each<[string, string | null, string, Elsewhere]>([
    ['at the loket of another gemeente', null, 'consulent-jeugd', { gemeente: '1911' }],
    ['that begins tomorrow', null, 'consulent-jeugd', { since: '2015-06-11' }],
    ['in another function', null, 'consulent-wmo', {}],
    ['in the team', 'elst-noord', 'consulent-jeugd', {}],
  ])("is not a consulent's by a place %s", async (_, kernteam, functie, elsewhere) => {
    const own = { ...consulentJeugd, subject: newId(), gemeenten: ['1734', '1911'] };
    await works(own, kernteam, functie, elsewhere);
    await service.tell('nl.casussen.consulent-asked.v1', casus.casus, { ...casus, consulent: 'JEUGD' });
    expect(await seenBy(own)).toEqual({ ...nothing, codes: [] });
  });

  it('goes with the question to the next team', async () => {
    await handOver();
    expect(await seenBy(kernteamlidHeteren)).toEqual(all);
    expect(await seenBy(kernteamlidElst)).toEqual({ ...nothing, codes: [] });
  });

  it('ends with a place, and with the life of who represents', async () => {
    const gone = { ...kernteamlidHeteren, subject: newId() };
    await works(gone, 'heteren', 'kernteamlid', { until: '2015-06-09' });
    expect(await seenBy(gone)).toEqual({ ...nothing, codes: [] });
    const { id = newId(), version = 1 } = parent ?? {};
    const input = { commandId: newId(), expectedVersion: version, inwoner: id, occurredOn: '2015-06-09' };
    const died = 'mutation ($input: RecordDeathInput!) { recordDeath(input: $input) { overledenOp } }';
    expect(await service.ask(died, { as: poort, variables: { input } })).toMatchObject({
      data: { recordDeath: { overledenOp: '2015-06-09' } },
    });
    expect(await seenBy(asInwoner(id))).toEqual({ ...nothing, codes: [] });
  });
});

describe('a parent', () => {
  it.each([
    ['sees her child until it comes of age', '1997-06-11', 'Bijna'],
    ['sees no child that came of age', '1997-06-10', null],
  ])('%s', async (_, geboortedatum, naam) => {
    const vertegenwoordigers = [{ inwoner: neighbour?.id ?? newId(), soort: 'OUDER_MET_GEZAG', since: day('2010-05-01') } as const];
    const { id } = await registered(service, { naam: 'Bijna', geboortedatum: day(geboortedatum), vertegenwoordigers });
    await asked(service, id);
    const query =
      'query ($id: ID!) { inwoner(id: $id) { naam } meldingen(gemeente: "1734") { edges { node { betrokkenen { inwoner { naam } } } } } }';
    const { data } = await service.ask(query, { as: asInwoner(neighbour?.id ?? newId()), variables: { id } });
    expect(data).toMatchObject({ inwoner: { naam } });
    expect(JSON.stringify(data?.meldingen).includes('Bijna')).toBe(naam !== null);
  });
});

describe('who may act for a resident', () => {
  it('finds her and reads her question, and nobody else finds her', async () => {
    const mine = '{ ikVertegenwoordig { id naam meldingen { edges { node { id } } } } }';
    const asParent = await service.ask(mine, { as: asInwoner(parent?.id ?? newId()) });
    expect(asParent).toEqual({
      data: { ikVertegenwoordig: [{ id: child?.id, naam: 'Kind', meldingen: { edges: [{ node: { id: melding.id } }] } }] },
    });
    expect(await service.ask(mine, { as: asInwoner(neighbour?.id ?? newId()) })).toEqual({ data: { ikVertegenwoordig: [] } });
    expect((await service.ask(mine, { as: poort })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the BSN', () => {
  const bsn = 'query ($id: ID!) { inwoner(id: $id) { naam bsn } }';
  let holder: Inwoner;
  beforeAll(async () => {
    holder = await registered(service, { naam: 'Houder', bsn: '123456782' });
    await sent(service, await asked(service, holder.id));
  });

  it('is a right of its own: the poort has it, team and resident have not', async () => {
    const variables = { id: holder.id };
    expect(await service.ask(bsn, { as: poort, variables })).toMatchObject({ data: { inwoner: { naam: 'Houder', bsn: '123456782' } } });
    for (const as of [kernteamlidElst, asInwoner(holder.id)]) {
      const { data, errors } = await service.ask(bsn, { as, variables });
      expect(data).toEqual({ inwoner: { naam: 'Houder', bsn: null } });
      expect(errors).toMatchObject([{ path: ['inwoner', 'bsn'], extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('is looked up by the poort only, each time with a trace that does not hold it', async () => {
    const look = 'query ($bsn: String!) { zoekInwoner(gemeente: "1734", bsn: $bsn) { id naam } }';
    expect(await service.ask(look, { as: poort, variables: { bsn: '123456782' } })).toMatchObject({
      data: { zoekInwoner: { id: holder.id, naam: 'Houder' } },
    });
    expect(await service.ask(look, { as: poort, variables: { bsn: '999990019' } })).toEqual({ data: { zoekInwoner: null } });
    expect(await service.ask(look, { as: poortHollandsKroon, variables: { bsn: '123456782' } })).toEqual({ data: { zoekInwoner: null } });
    expect((await service.ask(look, { as: kernteamlidHeteren, variables: { bsn: '123456782' } })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const traces = await service.dataSource.query(
      `SELECT actor, reason, aggregate_id FROM audit WHERE action = 'zoekInwoner' ORDER BY pos`,
    );
    expect(traces).toEqual([
      { actor: poort.subject, reason: 'FOUND', aggregate_id: holder.id },
      { actor: poort.subject, reason: 'NOT_FOUND', aggregate_id: null },
      { actor: poortHollandsKroon.subject, reason: 'NOT_FOUND', aggregate_id: null },
    ]);
  });

  it('stands in no event and no line of the log', async () => {
    const outbox = await service.dataSource.query<{ envelope: string }[]>('SELECT envelope FROM outbox');
    const written = [...outbox.map(({ envelope }) => envelope), ...service.lines].join('\n');
    for (const personal of ['123456782', 'Houder', 'Kind', 'Ouder']) expect(written).not.toContain(personal);
  });
});

describe('the answer of a mutation', () => {
  it('shows a consulent no more than she may read', async () => {
    const { id } = await sent(service, await asked(service, neighbour?.id ?? newId()));
    const join = 'mutation ($input: JoinVraagverhelderingInput!) { joinVraagverheldering(input: $input) { id version } }';
    const input = { commandId: newId(), expectedVersion: 2, melding: id, expertise: 'WMO', occurredOn: '2015-06-09' };
    const before = await service.ask('query ($id: ID!) { melding(id: $id) { id } }', { as: consulentWmo, variables: { id } });
    expect(before).toEqual({ data: { melding: null } });
    const { data } = await service.ask(join, { as: consulentWmo, variables: { input } });
    expect(data).toEqual({ joinVraagverheldering: { id, version: 3 } });
  });
});

describe('the row rules of the access table', () => {
  const policy = readPolicy(join(import.meta.dirname, '../../../schema/access/policy.json'), 'intake', 'development');

  // A field of a melding is read from the row that its type's rule let through.
  it.each(['vraagverhelderaars', 'bevindingen', 'omschrijving', 'betrokkenen', 'trajecten'])(
    'see the same meldingen for Melding.%s as for Melding',
    (field) => {
      for (const role of policy.roles) expect([null, policy.rule(role, 'Melding')]).toContain(policy.rule(role, `Melding.${field}`));
    },
  );

  it('see the same meldingen for Traject as for Melding', () => {
    for (const role of policy.roles) expect(policy.rule(role, 'Traject')).toBe(policy.rule(role, 'Melding'));
  });
});
