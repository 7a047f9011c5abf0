import { MemoryLog } from '@kerngraaf/platform/bus/memory-log.ts';
import { EPOCH } from './builtins.ts';
import { type Chance, chanceOf } from './chance.ts';
import { Database } from './database.ts';
import { type Place, type Replica, type ServicePlan, startReplica } from './replica.ts';
import { Scheduler } from './scheduler.ts';
import { noTrouble } from './trouble.ts';
import { NO_FAULTS } from './unruly-log.ts';
import type { Variant } from './variant.ts';

/** North and east are told to count; south mirrors north, east mirrors south, and north looks at east. */
export const PLANS: readonly ServicePlan[] = [
  { name: 'north', topics: ['east.counter'] },
  { name: 'south', topics: ['north.counter'], mirrors: 'north' },
  { name: 'east', topics: ['north.counter', 'south.counter'], mirrors: 'south' },
];

export interface Service extends Place {
  /** Those that run. */
  readonly replicas: Set<Replica>;
}

/** Three services with their databases, and the log between them. */
export class World {
  readonly scheduler: Scheduler;
  readonly chance: Chance;
  readonly services: readonly Service[];
  /** What was seen to be wrong. */
  readonly violations: string[] = [];
  stormy = false;
  #started = 0;

  constructor(seed: number, variant: Variant, trace?: (line: string) => void) {
    this.chance = chanceOf(seed);
    this.scheduler = new Scheduler(this.chance, trace);
    const log = new MemoryLog({ seed, redeliver: this.chance.one([0, 0.05, 0.3]) });
    this.services = PLANS.map((plan) => {
      const database = new Database(plan.name, () => EPOCH + this.scheduler.now);
      return {
        scheduler: this.scheduler,
        plan,
        database,
        log,
        faults: { ...NO_FAULTS },
        trouble: noTrouble(),
        variant,
        violated: (what) => this.violated(`${plan.name}: ${what}`),
        replicas: new Set(),
      };
    });
  }

  service(name: string): Service {
    const found = this.services.find(({ plan }) => plan.name === name);
    if (found === undefined) throw new Error(`No service ${name}`);
    return found;
  }

  readersOf(topic: string): readonly Service[] {
    return this.services.filter(({ plan }) => plan.topics.includes(topic));
  }

  /** Under the name of an earlier one, or a new one. */
  start(service: Service, name: string = this.#newName(service)): Replica {
    const replica = startReplica(service, name);
    service.replicas.add(replica);
    return replica;
  }

  #newName({ plan }: Service): string {
    this.#started += 1;
    return `${plan.name}.${this.#started}`;
  }

  /** One that runs; starts one when none does. */
  running(service: Service): Replica {
    return service.replicas.size === 0 ? this.start(service) : this.chance.one([...service.replicas]);
  }

  replicas(): readonly (readonly [Service, Replica])[] {
    return this.services.flatMap((service) => [...service.replicas].map((replica) => [service, replica] as const));
  }

  violated(what: string): void {
    this.note(`VIOLATED: ${what}`);
    this.violations.push(what);
  }

  note(what: string): void {
    this.scheduler.trace?.(`${this.scheduler.now.toFixed(1)} ** ${what}`);
  }
}
