import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { aConsulent, poort as aPoort } from '../testing/actors.ts';
import { givePlace } from '../testing/known.ts';
import { givenVeiligThuis, lane, offeredVeiligThuis, openVeiligThuis } from '../testing/lane.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [anna, berber, carla] = [newId(), newId(), newId()];
const poort = { ...aPoort, subject: newId(), organisation: 'loket' };
beforeAll(async () => {
  test = await startTestService();
  for (const each of [anna, berber, carla]) await givePlace(test.dataSource.manager, each);
  await givePlace(test.dataSource.manager, poort.subject, { functie: 'vraagverhelderaar' });
});
afterAll(() => test.stop());

const told = (work: Uuid): Promise<{ type: string; data: unknown; topic: string }[]> =>
  test.dataSource.query(
    `SELECT envelope::json ->> 'type' AS type, envelope::json -> 'data' AS data, topic FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq`,
    [work],
  );
const rows = (melding: Uuid): Promise<{ id: Uuid; status: string; version: number; functies: string[] }[]> =>
  test.dataSource.query('SELECT id, status, version, functies FROM veilig_thuis_onderzoek WHERE veilig_thuis_melding = $1', [melding]);
const SHORT = 'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-';

async function registered(): Promise<{ melding: Uuid; close: () => Promise<Position> }> {
  const melding = newId();
  const topic = 'intake.veilig-thuis-melding';
  const data = { veiligThuisMelding: melding, occurredOn: '2026-03-10' };
  const type = 'nl.veilig-thuis-meldingen.veilig-thuis-melding-registered.v1';
  await test.tell({ type, topic, aggregate: melding, data: { ...data, ontvanger: 'loket', inwoners: [newId()] } });
  await until(async () => (await rows(melding)).length > 0);
  const closed = 'nl.veilig-thuis-meldingen.veilig-thuis-melding-closed.v1';
  return { melding, close: () => test.tell({ type: closed, topic, aggregate: melding, sequence: 2, data }) };
}

describe('What Veilig Thuis transferred', () => {
  it('is work of the receiver that the gemeenteprofiel names, and intake alone is told', async () => {
    const { melding } = await registered();
    const [work] = await rows(melding);
    expect(work).toMatchObject({ status: 'AANGEBODEN', functies: ['vraagverhelderaar', 'consulent-wmo', 'consulent-jeugd'] });
    expect(await told(work?.id ?? newId())).toEqual([
      {
        type: `${SHORT}opened.v1`,
        topic: 'loket-toekenning.veilig-thuis-onderzoek',
        data: { veiligThuisOnderzoek: work?.id, veiligThuisMelding: melding, occurredOn: '2026-03-10' },
      },
    ]);
  });

  it('is work no more when who recorded it ends it, unless somebody took it up', async () => {
    const [first, second] = [await registered(), await registered()];
    const [work] = await rows(second.melding);
    const input = { veiligThuisOnderzoek: work?.id, expectedVersion: 1 };
    expect((await lane(test, 'acceptVeiligThuisMelding', input, aConsulent(anna))).errors).toBeUndefined();
    const after = [await first.close(), await second.close()];
    await test.data('{ gemeenten { code } }', { as: aConsulent(anna), after });
    expect(await rows(first.melding)).toMatchObject([{ status: 'AFGEBROKEN', version: 2 }]);
    expect(await rows(second.melding)).toMatchObject([{ status: 'OPEN', version: 2 }]);
  });
});

describe('Taking it up', () => {
  it('is for who treats, and once', async () => {
    const { id: veiligThuisOnderzoek } = await givenVeiligThuis(test, offeredVeiligThuis());
    const input = { veiligThuisOnderzoek, expectedVersion: 1 };
    expect(await lane(test, 'acceptVeiligThuisMelding', input, poort)).toMatchObject({
      errors: [{ extensions: { reason: 'FUNCTIE_WITHOUT_VEILIG_THUIS' } }],
    });
    expect(await told(veiligThuisOnderzoek)).toEqual([]);
    expect((await lane(test, 'acceptVeiligThuisMelding', input, aConsulent(anna))).data).toMatchObject({
      result: { status: 'OPEN', version: 2, behandelaar: { id: anna }, kring: [{ professional: { id: anna }, since: '2026-03-10' }] },
    });
    expect(await told(veiligThuisOnderzoek)).toMatchObject([{ type: `${SHORT}accepted.v1`, data: { professional: anna } }]);
    const again = { ...input, expectedVersion: 2 };
    expect(await lane(test, 'acceptVeiligThuisMelding', again, aConsulent(anna))).toMatchObject({
      errors: [{ extensions: { reason: 'VEILIG_THUIS_MELDING_TAKEN_UP' } }],
    });
  });

  it('has one winner when two take it up at once', async () => {
    const { id: veiligThuisOnderzoek } = await givenVeiligThuis(test, offeredVeiligThuis());
    const input = { veiligThuisOnderzoek, expectedVersion: 1 };
    const answers = await Promise.all([anna, berber].map((who) => lane(test, 'acceptVeiligThuisMelding', input, aConsulent(who))));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(await told(veiligThuisOnderzoek)).toHaveLength(1);
  });
});

describe('Naming colleagues', () => {
  it('lets them know, and lets go of who is left out', async () => {
    const { id: veiligThuisOnderzoek } = await givenVeiligThuis(test, openVeiligThuis(anna));
    const name = (expectedVersion: number, professionals: readonly Uuid[], who = anna) =>
      lane(test, 'nameToVeiligThuisOnderzoek', { veiligThuisOnderzoek, expectedVersion, professionals }, aConsulent(who));
    expect(await name(1, [newId()])).toMatchObject({ errors: [{ extensions: { reason: 'COLLEAGUE_WITHOUT_VEILIG_THUIS' } }] });
    expect(await name(1, [poort.subject as Uuid])).toMatchObject({
      errors: [{ extensions: { reason: 'COLLEAGUE_WITHOUT_VEILIG_THUIS' } }],
    });
    expect((await name(1, [berber, berber, anna])).data).toMatchObject({
      result: { kring: [{ professional: { id: anna } }, { professional: { id: berber } }] },
    });
    expect((await name(2, [carla], berber)).data).toMatchObject({
      result: { kring: [{ professional: { id: anna } }, { professional: { id: carla } }] },
    });
    expect(await name(3, [berber], berber)).toMatchObject({ errors: [{ extensions: { reason: 'NOT_FOUND' } }] });
    expect((await told(veiligThuisOnderzoek)).map(({ data }) => data)).toMatchObject([
      { professionals: [anna, berber] },
      { professionals: [anna, carla] },
    ]);
    expect(
      await name(
        3,
        Array.from({ length: 50 }, () => berber),
      ),
    ).toMatchObject({ errors: [{ extensions: { reason: 'TOO_MANY_COLLEAGUES' } }] });
  });
});

describe('Ending it', () => {
  it('has a result of the gemeenteprofiel, and only what was taken up can end so', async () => {
    const [offered, open] = [await givenVeiligThuis(test, offeredVeiligThuis()), await givenVeiligThuis(test, openVeiligThuis(anna))];
    const close = (work: Uuid, resultaat: string, expectedVersion = 1) =>
      lane(
        test,
        'closeVeiligThuisOnderzoek',
        { veiligThuisOnderzoek: work, expectedVersion, resultaat, toelichting: 'Rust' },
        aConsulent(anna),
      );
    expect(await close(offered.id, 'hulp-gestart')).toMatchObject({ errors: [{ extensions: { reason: 'NOT_TAKEN_UP' } }] });
    expect(await close(open.id, 'opgelost')).toMatchObject({ errors: [{ extensions: { reason: 'RESULTAAT_UNKNOWN' } }] });
    expect((await close(open.id, 'hulp-gestart')).data).toMatchObject({
      result: { status: 'AFGEROND', resultaat: { naam: 'Hulp is gestart' }, toelichting: 'Rust' },
    });
    const last = await told(open.id);
    expect(last).toMatchObject([{ type: `${SHORT}closed.v1` }]);
    expect(JSON.stringify(last)).not.toMatch(/hulp-gestart|Rust/);
    expect(await close(open.id, 'hulp-gestart', 2)).toMatchObject({
      errors: [{ extensions: { reason: 'VEILIG_THUIS_ONDERZOEK_CLOSED' } }],
    });
  });
});
