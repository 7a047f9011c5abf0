import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { beheerder, kernteamlidElst, migratie, poort } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { placed, poortLoket, received, wmo } from '../testing/lane.ts';
import { asked, registered } from '../testing/residents.ts';
import { intakeService, NOW, type TestService } from '../testing/service.ts';

let service: TestService;
let resident: Inwoner;
let other: Inwoner;
const colleague: Actor = { ...wmo, subject: newId() };
const gone: Actor = { ...wmo, subject: newId() };
const functionaris: Actor = { subject: newId(), role: 'functionaris-gegevensbescherming', gemeenten: ['1734'] };
const REASON = 'Zij ligt thuis op de grond en wij moeten weten wie haar helpt.';

beforeAll(async () => {
  service = await intakeService();
  for (const each of [wmo, colleague, poortLoket]) await placed(service, each);
  await placed(service, kernteamlidElst, { kernteam: 'elst-noord' });
  await placed(service, gone, { until: '2015-06-09' });
  [resident, other] = [await registered(service, { naam: 'Ans Proef' }), await registered(service, { naam: 'Bea Buur' })];
  for (const { id } of [resident, other]) await asked(service, id);
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
const open = (own: object = {}, as: Actor = wmo) => change('openNoodtoegang', { inwoner: resident.id, reden: REASON, ...own }, as);
const review = ({ id, version }: Row, as: Actor = functionaris) =>
  change(
    'reviewNoodtoegang',
    { noodtoegang: id, expectedVersion: version, oordeel: 'TERECHT', toelichting: 'Gebeld met de consulent.' },
    as,
  );
const found = async (id: Uuid, as: Actor): Promise<unknown> =>
  (await service.ask('query ($id: ID!) { noodtoegang(id: $id) { tot reden } }', { as, variables: { id } })).data?.noodtoegang;

describe('A dossier', () => {
  it('is opened in need by a consulent, for a reason, until the end of the day', async () => {
    const { row } = await open();
    expect(await found(row.id, wmo)).toEqual({ tot: '2015-06-10', reden: REASON });
  });

  it.each<[string, Actor]>([
    ['a kernteamlid', kernteamlidElst],
    ['the poort', poort],
    ['who administers', beheerder],
    ['who loads history', migratie],
    ['the functionaris', functionaris],
  ])('is not opened in need by %s, to whom the policy does not give it', async (_, as) => {
    expect((await open({}, as)).refused).toBe('FORBIDDEN ROLE_WITHOUT_RIGHT');
  });

  it.each<[string, () => object, Actor, string]>([
    ['without a word', () => ({ reden: ' ' }), wmo, 'BAD_USER_INPUT TEXT_EMPTY'],
    ['with a word that tells nothing', () => ({ reden: 'spoed' }), wmo, 'REFUSED REDEN_TOO_SHORT'],
    ['with more than can be read', () => ({ reden: 'x'.repeat(501) }), wmo, 'BAD_USER_INPUT TEXT_TOO_LONG'],
    ['of nobody who is known', () => ({ inwoner: newId() }), wmo, 'REFUSED NOT_FOUND'],
    ['in another gemeente', () => ({}), { ...wmo, gemeenten: ['1911'] }, 'REFUSED NOT_FOUND'],
    ['by who left the loket yesterday', () => ({}), gone, 'REFUSED NOT_FOUND'],
    ['by who has no place there', () => ({}), { ...wmo, subject: newId() }, 'REFUSED NOT_FOUND'],
  ])('is not opened in need %s', async (_, own, as, refused) => {
    expect((await open(own(), as)).refused).toBe(refused);
  });

  it('that was opened in need ties who opened it, and nobody else, until that day is over', async () => {
    const { row } = await open();
    expect(await found(row.id, colleague)).toBeNull();
    service.moveTo('2015-06-11T10:00:00.000Z' as typeof NOW);
    expect(await found(row.id, wmo)).toBeNull();
    expect(await found(row.id, functionaris)).toMatchObject({ reden: REASON });
    service.moveTo(NOW);
  });
});

const reading = (until: LocalDate = day('2015-06-10')): Actor => {
  const tie = { kind: 'noodtoegang', id: newId(), inwoners: [resident.id], until };
  return { ...wmo, purpose: { activity: 'noodtoegang', tie } };
};
const dossier = async (inwoner: Uuid, as: Actor, fields = 'naam meldingen { edges { node { status } } }') => {
  const { data, errors } = await service.ask(`query ($id: ID!) { inwoner(id: $id) { ${fields} } }`, { as, variables: { id: inwoner } });
  return { ...(data?.inwoner as object | null), refused: errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.reason}`) };
};
const nothing = { naam: null, meldingen: { edges: [] }, refused: undefined };

describe('Who opened a dossier in need', () => {
  it('reads of its resident what she is not tied to, until its last day, and of nobody else', async () => {
    expect(await dossier(resident.id, wmo)).toEqual(nothing);
    expect(await dossier(resident.id, reading())).toMatchObject({ naam: 'Ans Proef', meldingen: { edges: [expect.anything()] } });
    expect(await dossier(resident.id, reading(day('2015-06-09')))).toEqual(nothing);
    expect(await dossier(other.id, reading())).toEqual(nothing);
  });

  it.each(['bsn', 'intakeInzagen { edges { cursor } }', 'meldingen { edges { node { bevindingen { tekst } } } }'])(
    'is refused %s',
    async (field) => {
      const { refused = [] } = await dossier(resident.id, reading(), field);
      expect(new Set(refused).size).toBeLessThanOrEqual(1);
      expect(refused[0]).toMatch(/^FORBIDDEN (ROLE|PURPOSE)_WITHOUT_RIGHT$/);
    },
  );

  it('finds nothing of the lane of Veilig Thuis, also as who received it', async () => {
    const { id } = await received(service, resident.id);
    const see = async (as: Actor) =>
      (await service.ask('query ($id: ID!) { veiligThuisMelding(id: $id) { overdracht } }', { as, variables: { id } })).data;
    expect(await see(wmo)).toEqual({ veiligThuisMelding: { overdracht: 'Zorgen thuis' } });
    expect(await see(reading())).toEqual({ veiligThuisMelding: null });
    expect(await dossier(resident.id, reading(), 'veiligThuisMeldingen { edges { node { id } } }')).toMatchObject({
      veiligThuisMeldingen: null,
    });
  });

  it('does nothing in it', async () => {
    const melding = await asked(service, resident.id);
    const join = { melding: melding.id, expectedVersion: melding.version, occurredOn: '2015-06-10' };
    const { refused } = await change('joinVraagverheldering', { ...join, expertise: 'WMO' }, reading());
    expect(refused).toBe('FORBIDDEN PURPOSE_WITHOUT_RIGHT');
  });
});

describe('What was opened in need', () => {
  const list = async (as: Actor, beoordeeld: boolean) => {
    const document = `query ($beoordeeld: Boolean) { noodtoegangen(gemeente: "1734", beoordeeld: $beoordeeld, first: 100) {
      edges { node { id inwoner { id } reden geopendDoor rol functie oordeel toelichting beoordeeldOp } } } }`;
    const { data, errors } = await service.ask(document, { as, variables: { beoordeeld } });
    const found = data?.noodtoegangen as { readonly edges: readonly { readonly node: Row }[] } | null | undefined;
    return { rows: found?.edges.map(({ node }) => node), refused: errors?.[0]?.extensions?.reason };
  };

  it('stands on the list of the functionaris until she looked at it, with who opened it and why', async () => {
    const { row } = await open();
    const opened = { id: row.id, inwoner: { id: resident.id }, reden: REASON, geopendDoor: wmo.subject, rol: 'consulent' };
    expect((await list(functionaris, false)).rows).toContainEqual(
      expect.objectContaining({ ...opened, functie: 'consulent-wmo', oordeel: null }),
    );
    expect((await review(row)).refused).toBeNull();
    expect((await list(functionaris, false)).rows).not.toContainEqual(expect.objectContaining({ id: row.id }));
    const seen = { oordeel: 'TERECHT', toelichting: 'Gebeld met de consulent.', beoordeeldOp: '2015-06-10' };
    expect((await list(functionaris, true)).rows).toContainEqual(expect.objectContaining({ ...opened, ...seen }));
  });

  it('is looked at once, by the functionaris of the gemeente, and by nobody who opened it', async () => {
    const { row } = await open();
    expect((await review(row, wmo)).refused).toBe('FORBIDDEN ROLE_WITHOUT_RIGHT');
    expect((await review(row, { ...functionaris, gemeenten: ['1911'] })).refused).toBe('REFUSED NOT_FOUND');
    expect((await review(row, { ...functionaris, subject: wmo.subject })).refused).toBe('REFUSED OWN_NOODTOEGANG');
    const { row: reviewed } = await review(row);
    expect((await review(reviewed)).refused).toBe('REFUSED NOODTOEGANG_REVIEWED');
  });

  it('is listed to nobody else, and elsewhere not at all', async () => {
    for (const as of [wmo, poort, kernteamlidElst, beheerder]) expect((await list(as, false)).refused).toBe('ROLE_WITHOUT_RIGHT');
    expect((await list({ ...functionaris, gemeenten: ['1911'] }, false)).rows).toEqual([]);
  });
});
