import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { Melding } from '../domain/melding.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
});
afterAll(() => service.stop());

interface Casus {
  readonly casus: Uuid;
  readonly melding: string;
  readonly traject: string;
  readonly hop: number;
  readonly kernteam: string;
  readonly occurredOn: string;
}

const newCasus = async (): Promise<{ melding: Melding; casus: Casus }> => {
  const melding = await sent(service, await asked(service, (await registered(service)).id));
  const traject = melding.trajecten[0]?.id ?? '';
  return { melding, casus: { casus: newId(), melding: melding.id, traject, hop: 1, kernteam: 'elst-noord', occurredOn: '2015-06-09' } };
};
const said = <Type extends keyof EventData>(type: Type, data: EventData[Type], about: Uuid): Promise<void> =>
  service.tell(type, about, data);
const now = async ({ id }: Melding): Promise<Record<string, unknown>> => {
  const [row] = await service.dataSource.query(
    `SELECT m.status, (SELECT jsonb_agg(jsonb_build_object('status', t.status, 'soort', t.soort, 'oplossing', t.oplossing,
       'hops', (SELECT count(*) FROM traject_hop h WHERE h.traject = t.id)) ORDER BY t.place) FROM traject t WHERE t.melding = m.id) AS trajecten
     FROM melding m WHERE m.id = $1`,
    [id],
  );
  return row;
};
/** After its first traject was opened; without its terms, which have tests of their own. */
const typesTold = async ({ id }: Melding): Promise<string[]> => {
  const rows = await service.dataSource.query<{ type: string }[]>('SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq', [id]);
  return rows
    .map(({ type }) => type.replace('nl.meldingen.', '').replace('.v1', ''))
    .filter((type) => !type.startsWith('termijn-'))
    .slice(2);
};

describe('what a kernteam answers', () => {
  it('takes the question up and closes it with its oplossing', async () => {
    const { melding, casus } = await newCasus();
    await said('nl.casussen.casus-accepted.v1', casus, casus.casus);
    expect(await now(melding)).toMatchObject({ status: 'IN_BEHANDELING', trajecten: [{ status: 'OPGEPAKT' }] });
    await said('nl.casussen.casus-closed.v1', { ...casus, oplossing: 'vrijwillige-hulp' }, casus.casus);
    expect(await now(melding)).toMatchObject({
      status: 'AFGESLOTEN',
      trajecten: [{ status: 'AFGESLOTEN', oplossing: 'vrijwillige-hulp' }],
    });
    expect(await typesTold(melding)).toEqual(['traject-closed', 'melding-closed']);
  });

  it.each([
    ['GEWEIGERD', 'nl.casussen.casus-declined.v1', { reason: 'TIJDGEBREK' }],
    ['TERUGGEGEVEN', 'nl.casussen.casus-returned.v1', { moment: 'GESPREK' }],
  ] as const)('%s brings it back to the poort', async (status, type, more) => {
    const { melding, casus } = await newCasus();
    await service.tell(type, casus.casus, { ...casus, ...more } as never);
    expect(await now(melding)).toMatchObject({ status: 'IN_VRAAGVERHELDERING', trajecten: [{ status }] });
    expect(await typesTold(melding)).toEqual(['traject-closed']);
  });

  it('sends it on: the traject is opened again with a higher hop, and what the first team still says is recorded and ignored', async () => {
    const { melding, casus } = await newCasus();
    await said('nl.casussen.casus-accepted.v1', casus, casus.casus);
    await said('nl.casussen.casus-handed-over.v1', { ...casus, moment: 'GESPREK', receiver: { soort: 'LOKET' } }, casus.casus);
    expect(await now(melding)).toMatchObject({ status: 'IN_BEHANDELING', trajecten: [{ status: 'AANGEBODEN', soort: 'LOKET', hops: 2 }] });
    expect(await typesTold(melding)).toEqual(['traject-opened']);
    await said('nl.casussen.casus-closed.v1', { ...casus, oplossing: 'eigen-kracht' }, casus.casus);
    expect(await now(melding)).toMatchObject({ status: 'IN_BEHANDELING' });
    const audit = await service.dataSource.query('SELECT role, action, reason FROM audit WHERE aggregate_id = $1', [melding.id]);
    expect(audit).toEqual([{ role: 'system', action: 'answerTraject', reason: 'OLDER_HOP' }]);
  });

  it('about a melding that is not known yet waits for it', async () => {
    const [melding, traject] = [newId(), newId()];
    const early: Casus = { casus: newId(), melding, traject, hop: 1, kernteam: 'elst-noord', occurredOn: '2015-06-09' };
    await said('nl.casussen.casus-accepted.v1', early, early.casus);
    expect(await service.dataSource.query('SELECT 1 FROM inbox_waiting WHERE aggregate_id = $1', [early.casus])).toHaveLength(1);

    const ids = [melding, traject];
    const late = { ...service, useCases: { ...service.useCases, newId: () => ids.shift() ?? newId() } };
    const about = (await registered(service)).id;
    await sent(late, await asked(late, about));
    await until(() => service.consumer.positionReached('kernteams', early.casus, 1));
    const [row] = await service.dataSource.query('SELECT status FROM traject WHERE id = $1', [traject]);
    expect(row).toEqual({ status: 'OPGEPAKT' });
  });
});
