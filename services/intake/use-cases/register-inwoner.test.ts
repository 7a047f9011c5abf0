import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { migratie } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { registered } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { recordDeathUseCase } from './record-death.ts';
import { recordMoveUseCase } from './record-move.ts';
import { registerInwonerUseCase } from './register-inwoner.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
});
afterAll(() => service.stop());

const rows = (sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> => service.dataSource.query(sql, values);
const told = async (id: string): Promise<unknown[]> => {
  const outbox = await rows('SELECT envelope FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq', id);
  return outbox.map(({ envelope }) => JSON.parse(String(envelope)).data);
};

describe('registering a resident', () => {
  it('keeps her and tells the others her reference only', async () => {
    const inwoner = await registered(service, { naam: '  Bea Jansen ', bsn: '123456782', geboortedatum: day('1950-01-02') });
    expect(inwoner).toMatchObject({ version: 1, gemeente: '1734', naam: 'Bea Jansen', geboortedatum: '1950-01-02', kern: 'elst' });
    expect(await told(inwoner.id)).toEqual([{ inwoner: inwoner.id }]);
    expect(await rows('SELECT bsn FROM inwoner_bsn WHERE inwoner = $1', inwoner.id)).toEqual([{ bsn: '123456782' }]);
    expect(Object.keys(inwoner)).not.toContain('bsn');
  });

  it('is refused for a BSN that the gemeente has, and leaves nothing behind', async () => {
    await registered(service, { bsn: '999990019' });
    const before = await rows(
      'SELECT (SELECT count(*) FROM inwoner) AS inwoners, (SELECT count(*) FROM outbox) AS told, (SELECT count(*) FROM command_log) AS log',
    );
    await expect(registered(service, { bsn: '999990019' })).rejects.toMatchObject({ code: 'REFUSED', reason: 'BSN_ALREADY_REGISTERED' });
    expect(
      await rows(
        'SELECT (SELECT count(*) FROM inwoner) AS inwoners, (SELECT count(*) FROM outbox) AS told, (SELECT count(*) FROM command_log) AS log',
      ),
    ).toEqual(before);
  });

  it('is possible with the same BSN in another gemeente', async () => {
    await registered(service, { bsn: '999990342' });
    await expect(registered(service, { bsn: '999990342', gemeente: '1911', kern: 'wieringerwerf' })).resolves.toMatchObject({
      gemeente: '1911',
    });
  });

  it('lets one of two win who come with one BSN at the same moment', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => registered(service, { bsn: '111222333' })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ reason: 'BSN_ALREADY_REGISTERED' });
    expect(await rows(`SELECT 1 FROM inwoner_bsn WHERE bsn = '111222333'`)).toHaveLength(1);
  });

  it('has one effect when the same command comes twice, at once too', async () => {
    const command = service.command('registerInwoner', { gemeente: '1734', naam: 'Cor Smit', bsn: '999990056' });
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => registerInwonerUseCase(service.useCases, command)));
    for (const other of others) expect(other).toEqual(first);
    expect(await rows(`SELECT 1 FROM inwoner WHERE naam = 'Cor Smit'`)).toHaveLength(1);
  });

  it('tells who may act for her and until when, never when she was born, and refuses one whom the gemeente does not know', async () => {
    const parent = await registered(service);
    const acts = { soort: 'OUDER_MET_GEZAG', since: day('2010-05-01') } as const;
    const child = await registered(service, { vertegenwoordigers: [{ inwoner: parent.id, ...acts }] });
    expect(await told(child.id)).toEqual([{ inwoner: child.id, vertegenwoordigers: [{ inwoner: parent.id, ...acts }] }]);
    const born = await registered(service, { geboortedatum: day('2002-06-11'), vertegenwoordigers: [{ inwoner: parent.id, ...acts }] });
    const until = '2020-06-10';
    expect(await told(born.id)).toEqual([{ inwoner: born.id, vertegenwoordigers: [{ inwoner: parent.id, ...acts, until }] }]);
    const elsewhere = await registered(service, { gemeente: '1911', kern: null });
    for (const inwoner of [newId(), elsewhere.id])
      await expect(registered(service, { vertegenwoordigers: [{ inwoner, ...acts }] })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });
});

describe('what happens to a resident', () => {
  const about = (inwoner: { id: string; version: number }) => ({
    inwoner: inwoner.id,
    expectedVersion: inwoner.version,
    occurredOn: day('2015-06-09'),
  });

  it('is a move and a death, each told', async () => {
    const inwoner = await registered(service);
    const { useCases, command } = service;
    const moved = await recordMoveUseCase(useCases, command('recordMove', { ...about(inwoner), kern: 'driel' }));
    expect(moved).toMatchObject({ kern: 'driel', version: 2 });
    const dead = await recordDeathUseCase(useCases, command('recordDeath', about(moved)));
    expect(dead).toMatchObject({ overledenOp: '2015-06-09', version: 3 });
    expect(await told(inwoner.id)).toEqual([
      { inwoner: inwoner.id },
      { inwoner: inwoner.id, occurredOn: '2015-06-09', kern: 'driel', leftGemeente: false },
      { inwoner: inwoner.id, occurredOn: '2015-06-09' },
    ]);
    await expect(recordMoveUseCase(useCases, command('recordMove', { ...about(dead), kern: 'elst' }))).rejects.toMatchObject({
      reason: 'INWONER_DECEASED',
    });
  });

  it('is unknown to another gemeente', async () => {
    const elsewhere = await registered(service, { gemeente: '1911', kern: null });
    const { useCases, command } = service;
    await expect(recordDeathUseCase(useCases, command('recordDeath', about(elsewhere)))).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(recordDeathUseCase(useCases, command('recordDeath', about(elsewhere), { as: migratie }))).resolves.toMatchObject({
      version: 2,
    });
  });
});
