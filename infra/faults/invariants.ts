import type { Evidence, LogRow, OutboxRow, OwnerEvidence } from './evidence.ts';

export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'I10' | 'I11';

export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
}

/** What must hold after every fault once it is healed, in a few words. */
export const INVARIANTS: Readonly<Record<Invariant, string>> = {
  I1: "every acknowledged command's event is on the bus",
  I2: 'every event on the bus has a committed row at its source',
  I3: 'every event is applied exactly once by each who follows its topic',
  I4: 'the events of an aggregate are 1..n without a hole, told and taken in order',
  I5: 'a projection equals its rebuild from zero',
  I6: 'what was delivered is applied, and what comes after a parked event waits behind it',
  I7: 'every group reaches lag 0 after healing, and nothing is left unpublished or set aside',
  I8: 'a command has one effect however often it is sent, and a refused one has none',
  I9: 'the gateway keeps answering with what lives, and soon with what is back',
  I10: 'no legal term is missed or fired twice',
  I11: 'no personal data is on the bus or in logs',
};

type Check = (evidence: Evidence) => readonly string[];

const CHECKS: Readonly<Record<Invariant, Check>> = {
  I1: acknowledgedIsOnBus,
  I2: busIsCommitted,
  I3: appliedOnce,
  I4: inOrder,
  I5: ({ owners }) =>
    owners.flatMap(({ name, projections }) =>
      projections.filter(({ grown, rebuilt }) => grown !== rebuilt).map((each) => `${name}.${each.name} is not its rebuild`),
    ),
  I6: deliveredIsApplied,
  I7: atRest,
  I8: oneEffect,
  I9: answersWhatLives,
  I10: termsFiredOnce,
  I11: ({ leaks }) => leaks,
};

/** All that is wrong; empty when every invariant holds. */
export function check(evidence: Evidence): readonly Violation[] {
  return (Object.keys(CHECKS) as Invariant[]).flatMap((invariant) => CHECKS[invariant](evidence).map((what) => ({ invariant, what })));
}

const allOutbox = ({ owners }: Evidence): readonly OutboxRow[] => owners.flatMap(({ outbox }) => outbox);
const idsOn = (log: readonly LogRow[]): ReadonlySet<string> => new Set(log.flatMap(({ event }) => event?.id ?? []));
interface Placed {
  readonly aggregate: string;
  readonly sequence: number;
}
const placeOf = ({ aggregate, sequence }: Placed): string => `${aggregate}:${sequence}`;
const shown = ({ type, aggregate, sequence }: OutboxRow): string => `${type} ${aggregate}:${sequence}`;

function acknowledgedIsOnBus(evidence: Evidence): readonly string[] {
  const onBus = idsOn(evidence.log);
  const caused = Map.groupBy(allOutbox(evidence), ({ causation }) => causation);
  const untold = evidence.commands
    .filter(({ outcome, commandId }) => outcome === 'ok' && !caused.has(commandId))
    .map(({ name, commandId }) => `${name} ${commandId} was acknowledged and tells nothing`);
  const absent = allOutbox(evidence).filter(({ id }) => !onBus.has(id));
  return [...untold, ...absent.map((row) => `${shown(row)} is not on the bus`)];
}

function busIsCommitted(evidence: Evidence): readonly string[] {
  const committed = new Map(allOutbox(evidence).map((row) => [row.id, row]));
  return evidence.log.flatMap(({ topic, key, event }) => {
    if (event === null) return [];
    const row = committed.get(event.id);
    const same = row?.topic === topic && row.aggregate === key && row.aggregate === event.subject && row.sequence === event.sequence;
    return same ? [] : [`${topic} ${key}:${event.sequence} has no such row at its source`];
  });
}

/** What a follower must take: all that the owners who run have told on the topics that it follows. */
const dueTo = (evidence: Evidence, { follows }: OwnerEvidence): readonly OutboxRow[] =>
  allOutbox(evidence).filter(({ topic }) => follows.includes(topic));

function appliedOnce(evidence: Evidence): readonly string[] {
  return evidence.owners.flatMap((owner) => {
    const times = Map.groupBy(owner.taken, placeOf);
    const due = dueTo(evidence, owner);
    const wrong = due
      .filter((row) => times.get(placeOf(row))?.length !== 1)
      .map((row) => `${owner.name} took ${shown(row)} ${times.get(placeOf(row))?.length ?? 0} times`);
    const ids = new Set(due.map(({ id }) => id));
    const consequences = owner.outbox.filter(({ causation }) => ids.has(causation));
    return [...wrong, ...doubled(consequences).map((of) => `${owner.name} told twice because of ${of}`)];
  });
}

/** Causes that have an effect twice: one kind of event about two aggregates, or the same said again of one. */
function doubled(rows: readonly OutboxRow[]): readonly string[] {
  const effects = Map.groupBy(rows, ({ causation, type }) => `${causation}: ${type}`);
  return [...effects]
    .filter(
      ([, each]) => new Set(each.map(({ aggregate }) => aggregate)).size > 1 || new Set(each.map(({ says }) => says)).size < each.length,
    )
    .map(([effect]) => effect);
}

function inOrder(evidence: Evidence): readonly string[] {
  const rows = new Map(allOutbox(evidence).map((row) => [row.id, row]));
  const told = holes(
    'the journal',
    allOutbox(evidence).toSorted((one, other) => one.sequence - other.sequence),
  );
  const firsts = new Set<string>();
  const onBus = evidence.log.flatMap(({ event }) => {
    const row = event === null || firsts.has(event.id) ? undefined : rows.get(event.id);
    if (row !== undefined) firsts.add(row.id);
    return row ?? [];
  });
  const taken = evidence.owners.flatMap((owner) => holes(owner.name, owner.taken));
  return [...told, ...(evidence.logTampered ? [] : holes('the bus', onBus)), ...taken];
}

function holes(where: string, rows: readonly Placed[]): readonly string[] {
  return [...Map.groupBy(rows, ({ aggregate }) => aggregate)].flatMap(([aggregate, each]) => {
    const sequences = each.map(({ sequence }) => sequence);
    return sequences.every((sequence, index) => sequence === index + 1) ? [] : [`${where} has ${aggregate} as ${sequences.join(' ')}`];
  });
}

function deliveredIsApplied(evidence: Evidence): readonly string[] {
  return evidence.owners.flatMap(({ name, follows, taken, inbox, setAside, blocked }) => {
    const delivered = [...idsOn(evidence.log.filter(({ topic }) => follows.includes(topic)))];
    const [applied, aside] = [new Set(inbox), new Set(setAside.map(({ event }) => event))];
    const lost = delivered.filter((id) => !applied.has(id) && !aside.has(id)).map((id) => `${name} neither applied nor set aside ${id}`);
    const both = delivered.filter((id) => applied.has(id) && aside.has(id)).map((id) => `${name} both applied and set aside ${id}`);
    const passed = blocked.flatMap(({ source, aggregate, since, until }) =>
      taken
        .filter((each) => each.source === source && each.aggregate === aggregate && each.at > since && each.at < until)
        .map((each) => `${name} took ${placeOf(each)}, which was parked`),
    );
    return [...lost, ...both, ...passed];
  });
}

function atRest({ owners }: Evidence): readonly string[] {
  return owners.flatMap(({ name, lag, outbox, setAside }) => [
    ...(lag === 0 ? [] : [`${name} has lag ${lag ?? 'unknown'}`]),
    ...outbox.filter(({ published }) => !published).map((row) => `${name} never published ${shown(row)}`),
    ...setAside.map(({ source, aggregate, reason }) => `${name} has ${source} ${aggregate} set aside: ${reason}`),
  ]);
}

function oneEffect(evidence: Evidence): readonly string[] {
  const logged = Map.groupBy(
    evidence.owners.flatMap(({ commandLog }) => commandLog),
    ({ id }) => id,
  );
  const caused = Map.groupBy(allOutbox(evidence), ({ causation }) => causation);
  return evidence.commands.flatMap(({ commandId, name, outcome, result }) => {
    const runs = logged.get(commandId) ?? [];
    const effects = caused.get(commandId) ?? [];
    const of = `${name} ${commandId}`;
    if (outcome === 'unknown') return [`${of} is unknown after healing`];
    if (outcome === 'failed') return runs.length + effects.length === 0 ? [] : [`${of} was refused and had an effect`];
    return [
      ...(runs.length === 1 && runs[0]?.result === result ? [] : [`${of} was done ${runs.length} times`]),
      ...doubled(effects).map((effect) => `${name} told twice: ${effect}`),
    ];
  });
}

/** One whom a busy machine keeps longer than the gateway waits is named as late: that is an answer, when it is not the usual one. */
const LATE_AT_MOST = { times: 3, share: 0.25 };

function answersWhatLives({ probes, silent }: Evidence): readonly string[] {
  const lived = Map.groupBy(
    probes.filter((probe) => probe.lived),
    ({ owner }) => owner,
  );
  const wrong = [...lived].flatMap(([owner, asked]) => {
    const unanswered = asked.filter(({ answered }) => !answered);
    const late = unanswered.filter(({ code }) => code === 'SUBGRAPH_TIMEOUT').length;
    const tooOften = late > Math.max(LATE_AT_MOST.times, LATE_AT_MOST.share * asked.length);
    return [
      ...unanswered
        .filter(({ code }) => code !== 'SUBGRAPH_TIMEOUT')
        .map(({ code }) => `${owner} lived and was answered by ${code ?? 'nothing'}`),
      ...(tooOften ? [`${owner} lived and was late ${late} of ${asked.length} times`] : []),
    ];
  });
  return [...wrong, ...silent.map((owner) => `${owner} was in no answer after healing`)];
}

function termsFiredOnce({ owners }: Evidence): readonly string[] {
  return owners.flatMap(({ name, outbox, deadlinesMissed }) => {
    const fired = Map.groupBy(
      outbox.filter(({ deadline }) => deadline !== null),
      ({ aggregate, deadline }) => `${aggregate} ${deadline}`,
    );
    const twice = [...fired].filter(([, rows]) => rows.length > 1).map(([which]) => `${name} fired ${which} more than once`);
    return [...deadlinesMissed.map((which) => `${name} missed ${which}`), ...twice];
  });
}
