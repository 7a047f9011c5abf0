import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import { migratie } from '../testing/actors.ts';
import { aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { aToewijzing, gestart, sentBy } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

describe('A toewijzing that nobody ended', () => {
  it('holds on its last day, and is ended the day after', async () => {
    const provider = aProvider({ gemeente: '1734' });
    const contract = contractOf(provider, { bezet: 2 });
    await test.given(providerAggregate, provider);
    await test.given(contractAggregate, contract);
    for (const [until, status] of [
      ['2026-03-10', 'ACTIEF'],
      ['2026-03-09', 'BEEINDIGD'],
    ] as const) {
      const referral = gestart({ gemeente: '1734', to: sentBy(contract) });
      const toewijzing = aToewijzing(referral, { since: day('2026-01-01'), until: day(until) });
      await test.given(referralAggregate, referral);
      await test.given(toewijzingAggregate, toewijzing);
      const query = 'query ($id: ID!) { toewijzing(id: $id) { status } }';
      expect(await test.data(query, { as: migratie, variables: { id: toewijzing.id } })).toEqual({ toewijzing: { status } });
    }
  });
});
