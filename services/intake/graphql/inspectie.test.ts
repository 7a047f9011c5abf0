import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { beheerder, consulentWmo, migratie, poort } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { placed, poortLoket, received } from '../testing/lane.ts';
import { asked, registered } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let named: Inwoner;
let other: Inwoner;
const by = (role: string): Actor => ({ subject: newId(), role, organisation: 'gemeente', gemeenten: ['1734'] });
const [coordinator, toezichthouder, colleague] = [by('toezichtcoordinator'), by('toezichthouder-wmo'), by('toezichthouder-wmo')];
const functionaris = by('functionaris-gegevensbescherming');

beforeAll(async () => {
  service = await intakeService();
  await placed(service, poortLoket);
  [named, other] = [await registered(service, { naam: 'Ans Proef' }), await registered(service, { naam: 'Bea Buur' })];
  for (const { id } of [named, other]) await asked(service, id);
});
afterAll(() => service.stop());

interface Row {
  readonly id: Uuid;
  readonly version: number;
}

async function change(name: string, input: object, as: Actor) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { result: ${name}(input: $input) { id version } }`;
  const { data, errors } = await service.ask(document, { as, variables: { input: { commandId: newId(), ...input } } });
  const { code, reason } = errors?.[0]?.extensions ?? {};
  return { row: data?.result as Row, refused: errors === undefined ? null : `${code} ${reason}` };
}
const week = { van: '2015-06-08', tot: '2015-06-14' };
const open = (own: object = {}, as: Actor = coordinator) => {
  const input = { gemeente: '1734', referentie: 'Steekproef', toezichthouder: toezichthouder.subject, dossiers: [named.id], ...week };
  return change('openInspectie', { ...input, ...own }, as);
};
const found = async (id: Uuid, as: Actor = toezichthouder): Promise<unknown> =>
  (await service.ask('query ($id: ID!) { inspectie(id: $id) { id } }', { as, variables: { id } })).data?.inspectie;

describe('An inspection', () => {
  it('is opened by who names dossiers for the college, and by nobody else', async () => {
    expect((await open()).refused).toBeNull();
    for (const as of [toezichthouder, functionaris, beheerder, poort, consulentWmo, migratie])
      expect((await open({}, as)).refused).toBe('FORBIDDEN ROLE_WITHOUT_RIGHT');
  });

  it.each<[string, () => object, string]>([
    ['nobody', () => ({ dossiers: [] }), 'REFUSED PERSON_REQUIRED'],
    ['somebody twice', () => ({ dossiers: [named.id, named.id] }), 'REFUSED PERSON_TWICE'],
    ['somebody who is not known here', () => ({ dossiers: [named.id, newId()] }), 'REFUSED INWONER_UNKNOWN'],
    ['more than a hundred', () => ({ dossiers: Array.from({ length: 101 }, newId) }), 'REFUSED DOSSIERS_TOO_MANY'],
    ['an end before its begin', () => ({ tot: '2015-06-07' }), 'BAD_USER_INPUT PERIOD_REVERSED'],
    ['another gemeente', () => ({ gemeente: '1911' }), 'FORBIDDEN GEMEENTE_WITHOUT_RIGHT'],
    ['herself as who reads', () => ({ toezichthouder: coordinator.subject }), 'REFUSED OWN_INSPECTIE'],
  ])('that names %s is refused', async (_, own, refused) => {
    expect((await open(own())).refused).toBe(refused);
  });

  it.each<[string, object, boolean]>([
    ['on its first day', { van: '2015-06-10' }, true],
    ['on its last day', { tot: '2015-06-10' }, true],
    ['before its first day', { van: '2015-06-11' }, false],
    ['after its last day', { tot: '2015-06-09' }, false],
  ])('is found by its toezichthouder %s: %j', async (_, own, there) => {
    const { row } = await open(own);
    expect(await found(row.id)).toEqual(there ? { id: row.id } : null);
    expect(await found(row.id, coordinator)).toEqual({ id: row.id });
  });

  it('is not there for another toezichthouder, nor in another gemeente', async () => {
    const { row } = await open();
    expect(await found(row.id, colleague)).toBeNull();
    expect(await found(row.id, { ...toezichthouder, gemeenten: ['1911'] })).toBeNull();
    const list = 'query { inspecties(gemeente: "1734", first: 100) { edges { node { id dossiers { inwoner { id } } } } } }';
    expect((await service.ask(list, { as: colleague })).data).toEqual({ inspecties: { edges: [] } });
    expect(JSON.stringify((await service.ask(list, { as: toezichthouder })).data)).toContain(row.id);
  });

  it('is gone for its toezichthouder once it is closed, and is not closed twice', async () => {
    const { row } = await open();
    const close = (expectedVersion: number, as: Actor = coordinator) =>
      change('closeInspectie', { inspectie: row.id, expectedVersion }, as);
    expect((await close(row.version, toezichthouder)).refused).toBe('FORBIDDEN ROLE_WITHOUT_RIGHT');
    const closed = await close(row.version);
    expect(closed.refused).toBeNull();
    expect(await found(row.id)).toBeNull();
    expect((await close(closed.row.version)).refused).toBe('REFUSED INSPECTIE_CLOSED');
  });
});

/** A toezichthouder with a tie as the gateway signs it. */
const reading = (until: LocalDate = day('2015-06-14')): Actor => {
  const tie = { kind: 'inspectie', id: newId(), inwoners: [named.id], until };
  return { ...toezichthouder, purpose: { activity: 'toezicht-houden', tie } };
};
const dossier = async (inwoner: Uuid, as: Actor, fields = 'naam meldingen { edges { node { status } } }') => {
  const { data, errors } = await service.ask(`query ($id: ID!) { inwoner(id: $id) { ${fields} } }`, { as, variables: { id: inwoner } });
  return { ...(data?.inwoner as object | null), refused: errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.reason}`) };
};
const nothing = { naam: null, meldingen: { edges: [] }, refused: undefined };

describe('A toezichthouder', () => {
  it('reads the dossier that her inspection names, until its last day', async () => {
    expect(await dossier(named.id, reading())).toMatchObject({ naam: 'Ans Proef', meldingen: { edges: [expect.anything()] } });
    expect(await dossier(named.id, reading(day('2015-06-09')))).toEqual(nothing);
  });

  it('finds nothing of a resident whom it does not name, and nothing without an inspection', async () => {
    expect(await dossier(other.id, reading())).toEqual(nothing);
    expect(await dossier(named.id, toezichthouder)).toEqual(nothing);
  });

  it('finds no question about a young person', async () => {
    const { id } = await asked(service, named.id, { soort: 'JEUGDHULPVRAAG', betreftJeugdige: true });
    const { data } = await service.ask('query ($id: ID!) { melding(id: $id) { status } }', { as: reading(), variables: { id } });
    expect(data).toEqual({ melding: null });
  });

  it.each(['bsn', 'geboortedatum', 'toestemmingen { doel }', 'vertegenwoordigers { soort }', 'intakeInzagen { edges { cursor } }'])(
    'is refused %s',
    async (field) => {
      expect((await dossier(named.id, reading(), field)).refused).toEqual(['FORBIDDEN ROLE_WITHOUT_RIGHT']);
    },
  );

  it('does not learn that Veilig Thuis transferred something about her', async () => {
    await received(service, named.id);
    expect(await dossier(named.id, reading(), 'veiligThuisMeldingen { edges { node { id } } }')).toEqual({
      veiligThuisMeldingen: null,
      refused: undefined,
    });
  });
});

describe('The functionaris gegevensbescherming', () => {
  it.each(['naam', 'geboortedatum', 'meldingen { edges { cursor } }', 'toestemmingen { doel }'])('is refused %s', async (field) => {
    expect((await dossier(named.id, functionaris, field)).refused).toEqual(['FORBIDDEN ROLE_WITHOUT_RIGHT']);
  });
});
