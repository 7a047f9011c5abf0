import type { BusKind } from '../bus-place.ts';

/** Words of a file and what stands in their place; they must be there exactly once. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Mutation {
  readonly name: string;
  readonly what: string;
  readonly changes: readonly Change[];
  /** Where it is to be caught. */
  readonly bus: BusKind;
  readonly fault: string;
  /** The simulation turns red as well. */
  readonly simulated?: true;
}

const EVENTS = 'infra/platform/events';
const RELAY = `${EVENTS}/relay.ts`;
const SESSION = `${EVENTS}/outbox-session.ts`;
const POSITION = `${EVENTS}/case-position.ts`;
const TABLES = 'infra/platform/database/platform-migration.ts';
const PRODUCER = 'infra/platform/bus/kafka-producer.ts';

const PUBLISHES = 'await Promise.allSettled([options.bus.publish(rows.map(recordOf)), marking]);';
const NEXT_ONLY = '<> p_sequence - 1';
const IN_TURN = 'const sent = this.#last.then(() => this.#deliver(batch));';
const BELIEVES = 'if (base >= least) return;';

/** The platform with a promise broken, each by as few words as it takes. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'relay-by-cursor',
    what: 'the relay reads behind the last position that it published',
    changes: [
      {
        file: SESSION,
        from: 'FROM outbox_unpublished WHERE pos <> ALL ($1::bigint[]) ORDER BY pos',
        to: `FROM outbox WHERE pos > greatest((SELECT coalesce(max(pos), 0) FROM outbox told WHERE NOT EXISTS (SELECT FROM outbox_unpublished u WHERE u.pos = told.pos)),
               (SELECT coalesce(max(sent), 0) FROM unnest($1::bigint[]) AS sent)) ORDER BY pos`,
      },
    ],
    bus: 'embedded',
    fault: 'open-transaction',
  },
  {
    name: 'mark-before-send',
    what: 'the relay marks what it is about to send',
    changes: [{ file: RELAY, from: PUBLISHES, to: `(await session.mark(rows.map((row) => row.pos)), ${PUBLISHES.replace(';', ');')}` }],
    bus: 'embedded',
    fault: 'bus-killed',
    simulated: true,
  },
  {
    name: 'no-inbox',
    what: 'an event that was taken is not known again',
    changes: [
      { file: TABLES, from: NEXT_ONLY, to: '< p_sequence - 1' },
      { file: TABLES, from: 'IF NOT FOUND THEN', to: 'IF false THEN' },
      { file: POSITION, from: "if (seen || sequence <= last) return 'duplicate';", to: 'void seen;' },
    ],
    bus: 'embedded',
    fault: 'duplicates',
    simulated: true,
  },
  {
    name: 'two-relays-skip-locked',
    what: 'two relays work at a time, each on rows that the other has not locked',
    changes: [
      { file: SESSION, from: 'return rows[0]?.leads === true;', to: 'return rows.length === 1;' },
      {
        file: SESSION,
        from: 'return (await client.query<OutboxRow>(look)).rows;',
        to: `await client.query('BEGIN');
    const text = look.text.replace('LIMIT 1000', 'LIMIT 2 FOR UPDATE SKIP LOCKED');
    const { rows } = await client.query<OutboxRow>({ ...look, text });
    if (rows.length === 0) await client.query('COMMIT');
    return rows;`,
      },
      {
        file: SESSION,
        from: "await client.query({ name: 'mark', text: MARK, values: [sent] });",
        to: "await client.query({ name: 'mark', text: MARK, values: [sent] });\n    await client.query('COMMIT');",
      },
      {
        file: 'infra/platform/process/owner.ts',
        from: 'const publishing = {',
        to: 'startRelay({ outbox: outboxIn(databaseUrl, name), bus, log, ...crash });\n  const publishing = {',
      },
    ],
    bus: 'embedded',
    fault: 'bus-frozen',
  },
  {
    name: 'commit-before-transaction',
    what: 'a record counts as handled before its handler has run',
    changes: [
      {
        file: 'infra/platform/bus/lanes.ts',
        from: `      await this.#options.handle({ ...record, offset: String(offset) });
      if (lane.epoch === epoch) lane.succeed();`,
        to: `      if (lane.epoch === epoch) lane.succeed();
      await this.#options.handle({ ...record, offset: String(offset) });`,
      },
    ],
    bus: 'embedded',
    fault: 'postgres-restarted',
    simulated: true,
  },
  {
    name: 'no-sequence-check',
    what: 'an event is taken although an earlier one has not come',
    changes: [{ file: TABLES, from: NEXT_ONLY, to: '>= p_sequence' }],
    bus: 'embedded',
    fault: 'reordered-sequence',
  },
  {
    name: 'parked-not-blocked',
    what: 'what comes after a parked event is taken',
    changes: [
      {
        file: TABLES,
        from: 'EXISTS (SELECT FROM parked_aggregate WHERE consumer = p_consumer AND source = p_source AND aggregate_id = p_aggregate)',
        to: 'false',
      },
      { file: POSITION, from: 'if (parked !== null) return', to: "if (parked === '') return" },
    ],
    bus: 'embedded',
    fault: 'poison',
  },
  {
    name: 'sends-in-parallel',
    what: 'the events of a batch are sent side by side',
    changes: [
      {
        file: RELAY,
        from: PUBLISHES,
        to: 'await Promise.allSettled([Promise.all(rows.map((row) => options.bus.publish([recordOf(row)]))), marking]);',
      },
      { file: PRODUCER, from: IN_TURN, to: 'const sent = this.#deliver(batch);' },
    ],
    bus: 'kafka',
    fault: 'dropped-responses',
    simulated: true,
  },
  {
    name: 'several-partitions-per-send',
    what: 'one send goes to partitions with different leaders, and its answer is believed',
    changes: [
      {
        file: 'infra/platform/bus/kafka.ts',
        from: 'await Promise.allSettled(partitions.map((batches) => sendInOrder(batches)));',
        to: 'await Promise.allSettled([producers[0]?.send({ topic: "", partition: 0, records: partitions.flat().flatMap((batch) => batch.records) })]);',
      },
      {
        file: PRODUCER,
        from: 'this.#check(batch, await producer.send({ topic, messages, acks: -1, timeout: this.#timings.request }));',
        to: `const all = Map.groupBy(records, (record) => record.topic);
    await producer.sendBatch({ acks: -1, timeout: this.#timings.request, topicMessages: [...all].map(([name, each]) => ({ topic: name,
      messages: each.map(({ key, value, partition: to }) => ({ key, partition: to, value: Buffer.from(value) })) })) });
    void [topic, messages];`,
      },
    ],
    bus: 'kafka',
    fault: 'leader-frozen',
  },
  {
    name: 'idempotence-after-failure',
    what: 'an idempotent producer goes on after a send that failed',
    changes: [
      { file: PRODUCER, from: 'idempotent: false,', to: 'idempotent: true,' },
      { file: PRODUCER, from: 'retry: { retries: 3 },', to: 'retry: { retries: 0 },' },
      { file: PRODUCER, from: '        this.#leave();\n        const refusal', to: '        const refusal' },
      { file: PRODUCER, from: "refusal.kind !== 'UNAVAILABLE' || performance.now() + PAUSE_MS >= limit", to: 'performance.now() > 0' },
      { file: PRODUCER, from: BELIEVES, to: 'if (base >= least || base < least) return;' },
    ],
    bus: 'kafka',
    fault: 'dropped-responses',
  },
];
