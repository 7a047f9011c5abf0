import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { migratie } from '../testing/actors.ts';
import { aBehandelteam, day } from '../testing/contract-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

describe('A death that intake tells', () => {
  it('ends the Behandelteams of the resident with all their places, once; another goes on', async () => {
    const [inwoner, since] = [newId(), day('2026-03-05')];
    const [early, other] = [aBehandelteam({ inwoner }), aBehandelteam()];
    const late = aBehandelteam({ inwoner, since, leden: aBehandelteam().leden.map((lid) => ({ ...lid, since })) });
    await test.given(behandelteamAggregate, early, late, other);
    const died = { type: 'nl.inwoners.inwoner-deceased.v1', topic: 'intake.inwoner', aggregate: inwoner, gemeente: '1911' } as const;
    const first = await test.tell({ ...died, data: { inwoner, occurredOn: '2026-03-02' } });
    const again = await test.tell({ ...died, sequence: 2, data: { inwoner, occurredOn: '2026-03-03' } });
    const team = (name: string, id: string): string => `${name}: behandelteam(id: "${id}") { status until leden { until } }`;
    const query = `{ ${team('early', early.id)} ${team('late', late.id)} ${team('other', other.id)} }`;
    const over = (until: string) => ({ status: 'BEEINDIGD', until, leden: [{ until }, { until }] });
    expect(await test.data(query, { as: migratie, after: [first, again] })).toEqual({
      early: over('2026-03-02'),
      late: over('2026-03-05'),
      other: { status: 'ACTIEF', until: null, leden: [{ until: null }, { until: null }] },
    });
    const told = await test.dataSource.query('SELECT type FROM outbox WHERE aggregate_id = $1', [early.id]);
    expect(told).toEqual([{ type: 'nl.behandelteams.behandelteam-ended.v1' }]);
  });
});
