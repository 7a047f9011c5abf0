import { describe, expect, it } from '@jest/globals';
import { aContract, aLumpSumContract, day } from '../testing/contract-fixtures.ts';
import { agreementMistake, endMistake } from './agreement.ts';
import { type Contract, changeCapacity, contractMistake, endContract, freePlace, overlaps, takePlace } from './contract.ts';
import { lumpSumMistake, setLumpSum, spendLumpSum } from './lump-sum.ts';

const on = day('2026-03-10');

describe('Two contracts of one provider', () => {
  const contract = aContract({ gemeenten: ['1911', '1734'], producten: ['jeugd-begeleiding', 'jeugd-behandeling'] });
  const other = (own: Partial<Contract>) => aContract({ since: day('2026-12-31'), until: null, ...own });

  it('overlap when they share a gemeente, a product and a day', () => {
    expect(overlaps(contract, other({ gemeenten: ['1734'], producten: ['jeugd-behandeling'] }))).toBe(true);
    expect(overlaps(other({ until: null, since: day('2020-01-01') }), contract)).toBe(true);
  });

  it('do not overlap when one begins after the last day of the other, or serves or gives something else', () => {
    expect(overlaps(contract, other({ since: day('2027-01-01') }))).toBe(false);
    expect(overlaps(other({ since: day('2027-01-01') }), contract)).toBe(false);
    expect(overlaps(contract, other({ gemeenten: ['0001'] }))).toBe(false);
    expect(overlaps(contract, other({ producten: ['dagbesteding'] }))).toBe(false);
    expect(overlaps(contract, other({ organisatie: 'incluzio' }))).toBe(false);
  });
});

describe('A contract', () => {
  it('serves its gemeenten with its products on its days, and says what stands in the way', () => {
    const asked = { gemeente: '1911', product: 'jeugd-begeleiding', on };
    expect(contractMistake(aContract(), asked)).toBeNull();
    expect(contractMistake(aContract(), { ...asked, gemeente: '1734' })).toBe('GEMEENTE_NOT_SERVED');
    expect(contractMistake(aContract(), { ...asked, product: 'dagbesteding' })).toBe('PRODUCT_NOT_CONTRACTED');
    expect(contractMistake(aContract(), { ...asked, on: day('2027-01-01') })).toBe('CONTRACT_NOT_RUNNING');
  });

  it('gives no place beyond its capacity, and gives one again that came free', () => {
    const full = aContract({ capaciteit: 1, bezet: 1 });
    expect(takePlace(full, on)).toEqual({ accepted: false, reason: 'CONTRACT_FULL' });
    expect(freePlace(full)).toMatchObject({ state: { bezet: 0 } });
    expect(takePlace(aContract({ capaciteit: 1 }), on)).toMatchObject({ state: { bezet: 1 } });
    expect(takePlace(aContract({ capaciteit: null, bezet: 9_999 }), on)).toMatchObject({ accepted: true });
  });

  it('with less capacity than is taken takes nobody away and nobody in', () => {
    const decision = changeCapacity(aContract({ bezet: 2 }), 1, on);
    expect(decision).toMatchObject({ state: { capaciteit: 1, bezet: 2 }, events: [{ type: 'ContractChanged' }] });
    expect(decision.accepted && takePlace(decision.state, on)).toEqual({ accepted: false, reason: 'CONTRACT_FULL' });
  });

  it('that is over changes no more, and no end makes it longer', () => {
    const over = aContract({ until: day('2026-03-09') });
    expect(changeCapacity(over, 1, on)).toEqual({ accepted: false, reason: 'CONTRACT_ENDED' });
    expect(takePlace(over, on)).toEqual({ accepted: false, reason: 'CONTRACT_NOT_RUNNING' });
    expect(endContract(over, on, on)).toEqual({ accepted: false, reason: 'CONTRACT_ENDED' });
    expect(endContract(aContract(), day('2026-12-31'), on)).toEqual({ accepted: false, reason: 'CONTRACT_ENDED' });
    expect(endContract(aContract(), on, on)).toMatchObject({ state: { until: on }, events: [{ type: 'ContractEnded', until: on }] });
  });
});

describe('A lump sum', () => {
  const spend = (contract: Contract, bedrag: number) => spendLumpSum(contract, bedrag, 90, on);

  it('is spent to its end and not beyond, and tells once that it runs out and once that it is spent', () => {
    const almost = aLumpSumContract({ lumpSums: [{ jaar: 2026, bedrag: 100_000, besteed: 80_000, signaal: 'GEEN' }] });
    const first = spend(almost, 10_000);
    expect(first).toMatchObject({
      state: { lumpSums: [{ besteed: 90_000, signaal: 'NADERT' }] },
      events: [{ type: 'ContractChanged' }, { type: 'LumpSumSignalled', jaar: 2026, level: 'NADERT' }],
    });
    const second = first.accepted ? spend(first.state, 9_999) : first;
    expect(second).toMatchObject({ state: { lumpSums: [{ signaal: 'NADERT' }] }, events: [{ type: 'ContractChanged' }] });
    const last = second.accepted ? spend(second.state, 1) : second;
    expect(last).toMatchObject({ state: { lumpSums: [{ besteed: 100_000, signaal: 'UITGEPUT' }] }, events: [{}, { level: 'UITGEPUT' }] });
    expect(last.accepted && spend(last.state, 1)).toEqual({ accepted: false, reason: 'LUMP_SUM_EXCEEDED' });
  });

  it('is of one year, and of a taakgericht contract that runs on the day', () => {
    expect(spendLumpSum(aLumpSumContract({ until: null }), 1, 90, day('2027-01-01'))).toMatchObject({ reason: 'LUMP_SUM_NOT_SET' });
    expect(spendLumpSum(aLumpSumContract(), 1, 90, day('2027-01-01'))).toMatchObject({ reason: 'CONTRACT_NOT_RUNNING' });
    expect(spend(aContract(), 1)).toMatchObject({ reason: 'CONTRACT_NOT_TAAKGERICHT' });
  });

  it('is set for a taakgericht contract only, and not below what is spent', () => {
    expect(setLumpSum(aContract(), { jaar: 2026, bedrag: 1 }, 90, on)).toMatchObject({ reason: 'CONTRACT_NOT_TAAKGERICHT' });
    const spent = aLumpSumContract({ lumpSums: [{ jaar: 2026, bedrag: 100_000, besteed: 60_000, signaal: 'GEEN' }] });
    expect(setLumpSum(spent, { jaar: 2026, bedrag: 59_999 }, 90, on)).toMatchObject({ reason: 'LUMP_SUM_BELOW_SPENT' });
    expect(setLumpSum(spent, { jaar: 2026, bedrag: 60_000 }, 90, on)).toMatchObject({
      state: { lumpSums: [{ bedrag: 60_000, besteed: 60_000, signaal: 'UITGEPUT' }] },
      events: [{ type: 'ContractChanged' }, { type: 'LumpSumSignalled', level: 'UITGEPUT' }],
    });
    expect(setLumpSum(spent, { jaar: 2027, bedrag: 5 }, 90, on)).toMatchObject({ state: { lumpSums: [{ jaar: 2027 }, { jaar: 2026 }] } });
  });

  it('of a year that the contract does not touch, or below zero, is no lump sum', () => {
    const contract = aLumpSumContract({ since: day('2025-07-01') });
    const mistake = (jaar: number, bedrag = 1) => lumpSumMistake(contract, { jaar, bedrag });
    expect([2024, 2025, 2026, 2027].map((jaar) => mistake(jaar))).toEqual(['YEAR_OUT_OF_RANGE', null, null, 'YEAR_OUT_OF_RANGE']);
    expect(mistake(2026, -1)).toBe('NEGATIVE_AMOUNT');
  });
});

describe('A last day', () => {
  it('is not before the first one, nor before the day on which it is set', () => {
    expect(endMistake(aContract({ since: day('2026-05-01') }), day('2026-04-30'), on)).toBe('PERIOD_REVERSED');
    expect(endMistake(aContract(), day('2026-03-09'), on)).toBe('PERIOD_REVERSED');
    expect(endMistake(aContract(), on, on)).toBeNull();
  });
});

describe('A contract to agree on', () => {
  const has = (gemeente: string, product: string): boolean => gemeente === '1911' && product.startsWith('jeugd');
  it.each([
    ['serves a gemeente once', { gemeenten: ['1911', '1911'] }, 'GEMEENTE_TWICE'],
    ['has a product', { producten: [] }, 'PRODUCT_REQUIRED'],
    ['has a product once', { producten: ['jeugd-begeleiding', 'jeugd-begeleiding'] }, 'PRODUCT_TWICE'],
    ['has products of each gemeente that it serves', { gemeenten: ['1911', '1734'] }, 'PRODUCT_UNKNOWN'],
    ['does not end before it begins', { until: day('2025-12-31') }, 'PERIOD_REVERSED'],
    ['has no places below zero', { capaciteit: -1 }, 'CAPACITY_BELOW_ZERO'],
    ['may have no place yet', { capaciteit: 0 }, null],
  ])('%s', (_, own, mistake) => {
    expect(agreementMistake(aContract(own), has)).toBe(mistake);
  });
});
