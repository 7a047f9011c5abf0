import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import { aConsulent } from '../testing/actors.ts';
import { aBeschikking } from '../testing/besluit-fixtures.ts';
import { grantedPart, publishing } from '../testing/besluit-steps.ts';
import { type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { publishBeschikkingUseCase } from './publish-beschikking.ts';
import { reviseVoorzieningUseCase } from './revise-voorziening.ts';

let test: TestUseCases;
const [anna, bert] = [aConsulent(), aConsulent()];
beforeAll(async () => {
  test = await testUseCases();
  for (const { subject } of [anna, bert]) await test.givenPlace(subject);
});
afterAll(() => test.stop());

const publish = (beschikking: Beschikking): Promise<Beschikking> =>
  publishBeschikkingUseCase(test.service, test.command('publishBeschikking', publishing(beschikking, {}), anna));

const revise = (voorziening: string): Promise<Beschikking> => {
  const input = { commandId: newId(), voorziening, onderdeel: grantedPart({ grond: 'wmo-2.3.10-c' }), occurredOn: TODAY };
  return reviseVoorzieningUseCase(test.service, test.command('reviseVoorziening', input, bert));
};

interface Row {
  readonly id: string;
  readonly beschikking: string;
}
async function running(): Promise<{ readonly first: Beschikking; readonly voorziening: Row }> {
  const first = aBeschikking();
  await test.given(beschikkingAggregate, first);
  await publish(first);
  return { first, voorziening: await voorzieningOf(first.inwoner) };
}
async function voorzieningOf(inwoner: string): Promise<Row> {
  const rows = await test.dataSource.query<Row[]>('SELECT id, beschikking FROM voorziening WHERE inwoner = $1', [inwoner]);
  if (rows[0] === undefined || rows.length > 1) throw new Error('one voorziening');
  return rows[0];
}

describe('A revision', () => {
  it('is made once by two at once', async () => {
    const { voorziening } = await running();
    const outcomes = await Promise.allSettled([revise(voorziening.id), revise(voorziening.id)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
    expect(refused).toEqual(['REVISION_PENDING']);
  });

  it('is made known while another revises: the voorziening rests on the one that is known, and one more waits at most', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { first, voorziening } = await running();
      const revision = await revise(voorziening.id);
      const [known, again] = await Promise.allSettled([publish(revision), revise(voorziening.id)]);
      expect(known.status).toBe('fulfilled');
      if (again.status === 'rejected') expect(again.reason).toMatchObject({ reason: 'REVISION_PENDING' });
      expect((await voorzieningOf(first.inwoner)).beschikking).toBe(revision.id);
      expect(await test.stored(beschikkingAggregate, first.id)).toMatchObject({ status: 'HERZIEN' });
      const waiting = await test.dataSource.query(`SELECT id FROM beschikking WHERE voorziening = $1 AND status = 'VASTGESTELD'`, [
        voorziening.id,
      ]);
      expect(waiting).toHaveLength(again.status === 'fulfilled' ? 1 : 0);
    }
  });
});
