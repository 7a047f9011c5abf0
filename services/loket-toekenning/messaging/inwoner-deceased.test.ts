import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { budgetAggregate } from '../database/budget.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { migratie } from '../testing/actors.ts';
import { aToegekend, day } from '../testing/besluit-fixtures.ts';
import { aBekendgemaakte, aBudget, aVoorziening } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

describe('A death that intake tells', () => {
  it('ends what she had on that day, once, and frees its money; what another has runs on', async () => {
    const [inwoner, other] = [newId(), newId()];
    const onderdelen = [aToegekend(), aToegekend()] as const;
    const besluit = aBekendgemaakte({ inwoner, onderdelen });
    const year = { since: day('2026-01-01'), until: day('2026-12-31'), bedrag: 36_500 };
    const [hers, others] = [
      aVoorziening({ inwoner, beschikking: besluit.id, onderdeel: onderdelen[0].id }, year),
      aVoorziening({ inwoner: other, beschikking: besluit.id, onderdeel: onderdelen[1].id }, year),
    ];
    await test.given(beschikkingAggregate, besluit);
    await test.given(voorzieningAggregate, hers, others);
    await test.given(budgetAggregate, aBudget({ jaar: 2026, vastgelegd: 73_000 }));
    const died = { type: 'nl.inwoners.inwoner-deceased.v1', topic: 'intake.inwoner', aggregate: inwoner } as const;
    const first = await test.tell({ ...died, data: { inwoner, occurredOn: '2026-03-01' } });
    const again = await test.tell({ ...died, sequence: 2, data: { inwoner, occurredOn: '2026-03-02' } });
    const query = `{ hers: voorziening(id: "${hers.id}") { status until bedrag eindgrond { code } } others: voorziening(id: "${others.id}") { status bedrag }
      gemeente(code: "1734") { budgetten(jaar: 2026) { vastgelegd } } }`;
    expect(await test.data(query, { as: migratie, after: [first, again] })).toEqual({
      hers: { status: 'BEEINDIGD', until: '2026-03-01', bedrag: 6_000, eindgrond: { code: 'overlijden' } },
      others: { status: 'ACTIEF', bedrag: 36_500 },
      gemeente: { budgetten: [{ vastgelegd: 42_500 }] },
    });
    const told = await test.dataSource.query('SELECT type FROM outbox WHERE aggregate_id = $1', [hers.id]);
    expect(told).toEqual([{ type: 'nl.voorzieningen.voorziening-ended.v1' }]);
  });
});
