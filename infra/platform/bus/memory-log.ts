import { setImmediate as turn } from 'node:timers/promises';
import { PARTITIONS } from './bus.ts';
import { type Claim, type Log, type LogListener, type LogRecord, type Membership, PAGE, type Place, type Progress } from './log.ts';

export interface MemoryLogOptions {
  /** Decides how calls interleave and what is redelivered. */
  readonly seed?: number;
  /** The chance, 0 to 1, that a commit finds its partition taken away, so that what it handled is delivered again. */
  readonly redeliver?: number;
}

interface Cursor {
  readonly topic: string;
  readonly partition: number;
  next: number;
  epoch: number;
  owner: string | undefined;
}

interface Group {
  readonly members: Map<string, { readonly name: string; readonly topics: readonly string[]; readonly until: number }>;
  readonly cursors: Map<string, Cursor>;
}

const placeId = (place: { topic: string; partition: number }): string => `${place.topic}/${place.partition}`;

/** The log itself, without a server: every call takes a few turns of the event loop, as the seed decides. */
export class MemoryLog {
  readonly #random: () => number;
  readonly #redeliver: number;
  readonly #records: Map<string, LogRecord[]> = new Map();
  readonly #groups: Map<string, Group> = new Map();
  readonly #listeners: Set<LogListener> = new Set();

  constructor({ seed = 1, redeliver = 0 }: MemoryLogOptions = {}) {
    this.#random = mulberry32(seed);
    this.#redeliver = redeliver;
  }

  connect(): Log {
    const mine = new Set<LogListener>();
    return {
      append: async (records) => {
        const copies = records.map((record) => ({ ...record, value: Uint8Array.from(record.value) }));
        await this.#wait();
        for (const copy of copies) {
          const partition = this.#partition(copy);
          partition.push({ ...copy, offset: partition.length });
        }
        for (const topic of new Set(copies.map((copy) => copy.topic))) void this.#tell((listener) => listener.appended(topic));
      },
      ends: async (topics) => {
        await this.#wait();
        return allPlaces(topics).map((place) => ({ ...place, offset: this.#partition(place).length }));
      },
      fetch: async (from) => {
        await this.#wait();
        return from.flatMap((place) => this.#partition(place).slice(place.offset, place.offset + PAGE.partition)).slice(0, PAGE.fetch);
      },
      sync: async (member) => {
        await this.#wait();
        return this.#sync(member);
      },
      commit: async (group, progress) => {
        await this.#wait();
        return progress.filter((at) => !this.#commit(group, at));
      },
      release: async (group, held) => {
        await this.#wait();
        for (const { epoch, ...place } of held) {
          const cursor = this.#cursor(group, place);
          if (cursor.epoch === epoch) cursor.owner = undefined;
        }
        void this.#tell((listener) => listener.membersChanged());
      },
      leave: async (group, token) => {
        await this.#wait();
        this.#group(group).members.delete(token);
        for (const cursor of this.#group(group).cursors.values()) if (cursor.owner === token) cursor.owner = undefined;
        void this.#tell((listener) => listener.membersChanged());
      },
      lag: async (group, topics) => {
        await this.#wait();
        const behind = (place: Place): number => this.#partition(place).length - this.#cursor(group, place).next;
        return new Map(topics.map((topic) => [topic, allPlaces([topic]).reduce((sum, place) => sum + behind(place), 0)]));
      },
      listen: (listener) => {
        mine.add(listener);
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
      },
      close: async () => {
        for (const listener of mine) this.#listeners.delete(listener);
      },
    };
  }

  #sync({ group: name, token, joining, topics, leaseMs, ...member }: Membership): readonly Claim[] {
    const now = performance.now();
    const { members } = this.#group(name);
    const before = [...members.keys()].join();
    for (const [other, { until, name: called }] of members) if (until < now || (joining && called === member.name)) members.delete(other);
    members.set(token, { name: member.name, topics, until: now + leaseMs });
    if ([...members.keys()].join() !== before) void this.#tell((listener) => listener.membersChanged());
    const claims: Claim[] = [];
    for (const place of allPlaces(topics)) {
      const cursor = this.#cursor(name, place);
      if (cursor.owner !== undefined && !members.has(cursor.owner)) cursor.owner = undefined;
      const sharing = [...members].filter(([, { topics: theirs }]) => theirs.includes(place.topic)).map(([id]) => id);
      const wanted = sharing.sort()[place.partition % sharing.length] === token;
      if (wanted && cursor.owner === undefined) Object.assign(cursor, { owner: token, epoch: cursor.epoch + 1 });
      if (cursor.owner === token) claims.push({ ...place, offset: cursor.next, epoch: cursor.epoch, wanted });
    }
    return claims;
  }

  #commit(group: string, at: Progress): boolean {
    const cursor = this.#cursor(group, at);
    if (this.#random() < this.#redeliver) Object.assign(cursor, { owner: undefined, epoch: cursor.epoch + 1 });
    if (cursor.epoch !== at.epoch) return false;
    cursor.next = Math.max(cursor.next, at.offset);
    return true;
  }

  #partition(place: { topic: string; partition: number }): LogRecord[] {
    return held(this.#records, placeId(place), () => []);
  }

  #group(name: string): Group {
    return held(this.#groups, name, () => ({ members: new Map(), cursors: new Map() }));
  }

  #cursor(group: string, { topic, partition }: { topic: string; partition: number }): Cursor {
    const fresh = (): Cursor => ({ topic, partition, next: 0, epoch: 0, owner: undefined });
    return held(this.#group(group).cursors, placeId({ topic, partition }), fresh);
  }

  async #tell(what: (listener: LogListener) => void): Promise<void> {
    for (const listener of [...this.#listeners]) {
      await this.#wait();
      if (this.#listeners.has(listener)) what(listener);
    }
  }

  async #wait(): Promise<void> {
    for (let turns = Math.floor(this.#random() * 4); turns >= 0; turns--) await turn();
  }
}

function allPlaces(topics: readonly string[]): readonly Place[] {
  return topics.flatMap((topic) => Array.from({ length: PARTITIONS }, (_, partition) => ({ topic, partition, offset: 0 })));
}

function held<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** A small seeded generator of numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
