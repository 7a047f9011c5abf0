import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { aLumpSumContract, day } from '../testing/contract-fixtures.ts';
import {
  type Contract,
  type ContractDecision,
  type ContractEvent,
  changeCapacity,
  endContract,
  freePlace,
  isRunning,
  reportWaitingTime,
  takePlace,
  yearOf,
} from './contract.ts';
import { setLumpSum, spendLumpSum } from './lump-sum.ts';

const PERCENTAGE = 90;

interface World {
  readonly contract: Contract;
  readonly on: LocalDate;
  /** Places given and not given back, and money spent by year, counted beside the contract. */
  readonly inHand: number;
  readonly spent: ReadonlyMap<number, number>;
  readonly events: readonly ContractEvent[];
  readonly did: string | null;
}
interface Step {
  readonly name: string;
  readonly amount: number;
  readonly days: number;
}

const walks = fc.array(
  fc.record<Step>({
    name: fc.constantFrom('take', 'take', 'free', 'capacity', 'wait', 'end', 'set', 'spend', 'spend'),
    amount: fc.nat(60),
    days: fc.nat(40),
  }),
  { maxLength: 25 },
);

const decide = ({ contract, inHand }: World, { name, amount }: Step, on: LocalDate): ContractDecision<string> | null => {
  switch (name) {
    case 'take':
      return takePlace(contract, on);
    case 'free':
      return inHand === 0 ? null : freePlace(contract);
    case 'capacity':
      return changeCapacity(contract, amount > 50 ? null : amount % 4, on);
    case 'wait':
      return reportWaitingTime(contract, { dagen: amount, on });
    case 'end':
      return endContract(contract, addDays(on, amount), on);
    case 'set':
      return setLumpSum(contract, { jaar: yearOf(on), bedrag: amount }, PERCENTAGE, on);
    default:
      return spendLumpSum(contract, amount + 1, PERCENTAGE, on);
  }
};

function next(world: World, step: Step): World {
  const on = addDays(world.on, step.days);
  const decision = decide(world, step, on);
  if (decision === null || !decision.accepted) return { ...world, on, events: [], did: null };
  const places: Readonly<Record<string, number>> = { take: 1, free: -1 };
  const spent = new Map(world.spent);
  if (step.name === 'spend') spent.set(yearOf(on), (spent.get(yearOf(on)) ?? 0) + step.amount + 1);
  const { state: contract, events } = decision;
  return { contract, on, inHand: world.inHand + (places[step.name] ?? 0), spent, events, did: step.name };
}

const start: World = {
  contract: aLumpSumContract({ capaciteit: 2, until: null, lumpSums: [{ jaar: 2026, bedrag: 100, besteed: 0, signaal: 'GEEN' }] }),
  on: day('2026-01-01'),
  inHand: 0,
  spent: new Map(),
  events: [],
  did: null,
};

/** Whether it is so after every step, in each of 10,000 walks. */
const always = (isSo: (now: World, before: World) => boolean): void =>
  fc.assert(
    fc.property(walks, (steps) => {
      let world = start;
      return steps.every((step) => {
        const before = world;
        world = next(world, step);
        return isSo(world, before);
      });
    }),
    { numRuns: 10_000 },
  );

describe('A contract under any row of commands', () => {
  it('counts exactly the places that were taken and not given back, and gives none beyond its capacity', () => {
    always(({ contract, inHand, did }) => {
      const within = contract.capaciteit === null || contract.bezet <= contract.capaciteit;
      return contract.bezet === inHand && (did !== 'take' || within);
    });
  });

  it('counts exactly what was spent per year, and spends nothing beyond the lump sum of that year', () => {
    always(({ contract, spent, on, did }) => {
      const counted = contract.lumpSums.every(({ jaar, besteed }) => besteed === (spent.get(jaar) ?? 0));
      const own = contract.lumpSums.find(({ jaar }) => jaar === yearOf(on));
      return counted && (did !== 'spend' || (own !== undefined && own.besteed <= own.bedrag));
    });
  });

  it('spends nothing and gives no place on a day on which it does not hold', () => {
    always(({ did, on }, { contract }) => (did !== 'spend' && did !== 'take') || isRunning(contract, on));
  });

  it('signals what its sums say, and tells each threshold when it is crossed and not again', () => {
    const order = ['GEEN', 'NADERT', 'UITGEPUT'];
    always(({ contract, events }, before) =>
      contract.lumpSums.every(({ jaar, bedrag, besteed, signaal }) => {
        const was = before.contract.lumpSums.find((each) => each.jaar === jaar)?.signaal ?? 'GEEN';
        const told = events.some((event) => event.type === 'LumpSumSignalled' && event.jaar === jaar && event.level === signaal);
        const part = besteed === 0 ? 0 : (besteed * 100) / bedrag;
        const said = order.indexOf(signaal) === (part >= 100 ? 2 : Number(part >= PERCENTAGE));
        return said && told === order.indexOf(signaal) > order.indexOf(was);
      }),
    );
  });

  it('ends earlier than it was to end, never later', () => {
    always(({ contract, did }, before) => {
      if (did !== 'end') return contract.until === before.contract.until;
      return contract.until !== null && (before.contract.until === null || contract.until < before.contract.until);
    });
  });

  it('that is over changes in nothing but its places and what is agreed afterwards on its lump sum', () => {
    always(({ contract, on }, before) => {
      const over = before.contract.until !== null && before.contract.until < on;
      const rest = (each: Contract): string => JSON.stringify({ ...each, bezet: 0, lumpSums: [] });
      return !over || rest(contract) === rest(before.contract);
    });
  });

  it('does each of these things on the way', () => {
    const did = new Set<string>();
    for (const steps of fc.sample(walks, 500)) {
      let world = start;
      for (const step of steps) {
        world = next(world, step);
        if (world.did !== null) did.add(world.did);
      }
    }
    expect([...did].sort()).toEqual(['capacity', 'end', 'free', 'set', 'spend', 'take', 'wait']);
  });
});
