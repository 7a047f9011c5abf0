import { describe, expect, it } from '@jest/globals';
import type { Evidence, OutboxRow, OwnerEvidence, TakenRow } from './evidence.ts';
import { check, type Invariant } from './invariants.ts';

/** North was told by a command and tells of one aggregate; south follows it and answers the second event with an event of its own. */
const told = (sequence: number, more: Partial<OutboxRow> = {}): OutboxRow => ({
  id: `n${sequence}`,
  topic: 'north.counter',
  aggregate: 'a',
  sequence,
  type: `counted-${sequence}`,
  causation: `c${sequence}`,
  published: true,
  says: `${sequence}`,
  deadline: null,
  ...more,
});
const answer: OutboxRow = told(1, { id: 's1', topic: 'south.mirror', aggregate: 'b', type: 'mirrored', causation: 'n2' });

const north: OwnerEvidence = {
  name: 'north',
  follows: [],
  outbox: [told(1), told(2), told(3)],
  taken: [],
  inbox: [],
  setAside: [],
  blocked: [],
  commandLog: [1, 2, 3].map((each) => ({ id: `c${each}`, name: 'count', result: 'a' })),
  deadlinesMissed: [],
  lag: 0,
  projections: [{ name: 'tally', grown: '3', rebuilt: '3' }],
};
const taken = (sequence: number, at: number = 0): TakenRow => ({ source: 'north', aggregate: 'a', sequence, at });
const south: OwnerEvidence = {
  ...north,
  name: 'south',
  follows: ['north.counter'],
  outbox: [answer],
  taken: [taken(1), taken(2), taken(3)],
  inbox: ['n1', 'n2', 'n3'],
  commandLog: [],
};
const onLog = ({ id, topic, aggregate, sequence }: OutboxRow) => ({ topic, key: aggregate, event: { id, subject: aggregate, sequence } });
const whole: Evidence = {
  owners: [north, south],
  log: [told(1), told(2), told(2), told(3), answer].map(onLog),
  commands: [1, 2, 3].map((each) => ({ commandId: `c${each}`, name: 'count', outcome: 'ok', times: 1, result: 'a' })),
  probes: [{ owner: 'north', lived: true, answered: true, code: null }],
  silent: [],
  logTampered: false,
  leaks: [],
  latestDay: '2015-01-01',
};

const withNorth = (change: Partial<OwnerEvidence>): Evidence => ({ ...whole, owners: [{ ...north, ...change }, south] });
const withSouth = (change: Partial<OwnerEvidence>): Evidence => ({ ...whole, owners: [north, { ...south, ...change }] });
const [first, second, third] = whole.commands;
const broken = (evidence: Evidence): readonly Invariant[] => [...new Set(check(evidence).map(({ invariant }) => invariant))];

/** North, asked so often while it lived, and so often late. */
const asked = (times: number, late: number): Evidence['probes'] =>
  Array.from({ length: times }, (_, at) => ({
    ...{ owner: 'north', lived: true },
    ...(at < late ? { answered: false, code: 'SUBGRAPH_TIMEOUT' } : { answered: true, code: null }),
  }));

const cases: readonly (readonly [Invariant, string, Evidence])[] = [
  ['I1', 'an acknowledged command tells nothing', { ...whole, commands: [{ ...first, commandId: 'c9' } as never] }],
  ['I1', 'an event never came to the bus', { ...whole, log: whole.log.filter(({ event }) => event?.id !== 's1') }],
  ['I2', 'the bus has an event without a row', { ...whole, log: [...whole.log, onLog(told(4))] }],
  ['I2', 'the bus has an event under the key of another', { ...whole, log: [...whole.log, { ...onLog(told(3)), key: 'b' }] }],
  ['I3', 'an event was never taken', withSouth({ taken: south.taken.slice(0, 2) })],
  ['I3', 'an event was taken twice', withSouth({ taken: [...south.taken, taken(3)] })],
  ['I3', 'one event had its effect twice', withSouth({ outbox: [answer, { ...answer, id: 's2', aggregate: 'd' }] })],
  ['I4', 'the journal has a hole', withNorth({ outbox: [told(1), told(3)] })],
  ['I4', 'the bus has a later event first', { ...whole, log: [told(2), told(1), told(3), answer].map(onLog) }],
  ['I4', 'a later event was taken first', withSouth({ taken: [taken(1), taken(3), taken(2)] })],
  ['I5', 'a projection is not its rebuild', withSouth({ projections: [{ name: 'tally', grown: '4', rebuilt: '3' }] })],
  ['I6', 'an event was delivered and is nowhere', withSouth({ inbox: ['n1', 'n2'] })],
  [
    'I6',
    'an event was taken although its aggregate was parked',
    withSouth({ taken: [taken(1), taken(2), taken(3, 5)], blocked: [{ source: 'north', aggregate: 'a', since: 4, until: 6 }] }),
  ],
  ['I7', 'a group lags', withSouth({ lag: 1 })],
  ['I7', 'a group cannot be asked', withSouth({ lag: undefined })],
  ['I7', 'an event was never published', withNorth({ outbox: [told(1), told(2), told(3, { published: false })] })],
  ['I7', 'an event still waits', withSouth({ setAside: [{ source: 'north', aggregate: 'z', event: 'z1', reason: 'BEHIND' }] })],
  ['I8', 'the outcome of a command stays unknown', { ...whole, commands: [{ ...second, outcome: 'unknown' } as never] }],
  ['I8', 'a refused command had an effect', { ...whole, commands: [{ ...second, outcome: 'failed' } as never] }],
  ['I8', 'a command changed another thing than was answered', { ...whole, commands: [{ ...third, result: 'b' } as never] }],
  [
    'I8',
    'a command told the same twice',
    withNorth({ outbox: [told(1), told(2), told(3, { causation: 'c2', type: 'counted-2', says: '2' })] }),
  ],
  ['I9', 'one who lived was not in the answer', { ...whole, probes: [{ owner: 'north', lived: true, answered: false, code: null }] }],
  ['I9', 'one who lived was late each time', { ...whole, probes: asked(4, 4) }],
  ['I9', 'one who lived was late too often', { ...whole, probes: asked(40, 11) }],
  ['I9', 'one is in no answer after healing', { ...whole, silent: ['south'] }],
  ['I10', 'a term passed unseen', withNorth({ deadlinesMissed: ['a wmo-onderzoek'] })],
  ['I10', 'a term fired twice', withNorth({ outbox: [told(1), told(2, { deadline: 'wmo' }), told(3, { deadline: 'wmo' })] })],
  ['I11', 'a name stands in a log', { ...whole, leaks: ['the log of intake'] }],
];

describe('the judge of a run', () => {
  it('finds nothing where everything was told and taken once, doubles on the bus or not', () => {
    expect(check(whole)).toEqual([]);
  });

  it.each(cases)('finds %s broken when %s', (invariant, _, evidence) => {
    expect(broken(evidence)).toContain(invariant);
  });

  it('takes no offence at the order of a bus that the fault itself moved about', () => {
    const log = [told(2), told(1), told(3), answer].map(onLog);
    expect(broken({ ...whole, log, logTampered: true })).toEqual([]);
  });

  it('takes an owner that a busy machine made late now and then for one who answers', () => {
    expect(broken({ ...whole, probes: asked(40, 10) })).toEqual([]);
    expect(broken({ ...whole, probes: asked(6, 3) })).toEqual([]);
  });

  it('expects no answer of one who was away', () => {
    expect(broken({ ...whole, probes: [{ owner: 'south', lived: false, answered: false, code: null }] })).toEqual([]);
  });
});
