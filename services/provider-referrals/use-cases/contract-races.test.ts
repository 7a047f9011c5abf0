import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import type { Contract } from '../domain/contract.ts';
import { aBehandelaar, beheerder } from '../testing/actors.ts';
import { aLumpSumContract, aProvider, contractOf } from '../testing/contract-fixtures.ts';
import { agreement, onContract } from '../testing/contract-steps.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { type AgreeContractInput, agreeContractUseCase } from './agree-contract.ts';
import { spendLumpSumUseCase } from './spend-lump-sum.ts';

let test: TestUseCases;
beforeAll(async () => {
  test = await testUseCases();
});
afterAll(() => test.stop());

const refused = (outcomes: readonly PromiseSettledResult<unknown>[]): readonly string[] =>
  outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));

describe('Two at once', () => {
  it('agree on the same with one organisation: one contract stands, whichever gemeente leads it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const organisatie = `aanbieder-${round}`;
      const here = aProvider({ organisatie });
      const there = aProvider({ organisatie, gemeente: '1734' });
      await test.given(providerAggregate, here, there);
      const agree = (input: AgreeContractInput) => agreeContractUseCase(test.service, test.command('agreeContract', input, beheerder));
      const outcomes = await Promise.allSettled([agree(agreement(here, { gemeenten: ['1734'] })), agree(agreement(there))]);
      expect(refused(outcomes)).toEqual(['CONTRACT_OVERLAPS']);
    }
  });

  it('spend the last of a lump sum: it is spent once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const provider = aProvider({ organisatie: `lumpsum-${round}` });
      await test.given(providerAggregate, provider);
      const contract: Contract = { ...aLumpSumContract(), ...contractOf(provider), ...lumpSum };
      await test.given(contractAggregate, contract);
      const spend = (actor = beheerder) =>
        spendLumpSumUseCase(test.service, test.command('spendLumpSum', onContract(contract, { doel: 'hulp', bedrag: 60_000 }), actor));
      const outcomes = await Promise.allSettled([spend(), spend(aBehandelaar(provider.organisatie))]);
      expect(refused(outcomes)).toEqual(['STALE_VERSION']);
      expect(await test.stored(contractAggregate, contract.id, '1911')).toMatchObject({ version: 2, lumpSums: [{ besteed: 60_000 }] });
      const rows = await test.dataSource.query('SELECT bedrag FROM besteding WHERE contract = $1', [contract.id]);
      expect(rows).toHaveLength(1);
    }
  });
});

const lumpSum = {
  bekostiging: 'TAAKGERICHT',
  lumpSums: [{ jaar: 2026, bedrag: 100_000, besteed: 0, signaal: 'GEEN' }],
} as const;
