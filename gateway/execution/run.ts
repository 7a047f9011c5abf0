import { absorb } from './absorb.ts';
import type { Fetching, Trouble } from './fetching.ts';
import { own } from './merge.ts';
import { objectsAt } from './places.ts';
import type { Prepared } from './prepared.ts';
import type { Ask, Data, SourceAnswer, SourceError } from './source.ts';
import type { Condition, Step } from './steps.ts';

export interface RunOptions<Context> {
  readonly prepared: Prepared;
  /** Variables as the client sent them, and coerced. */
  readonly given: Data;
  readonly variables: Data;
  readonly ask: Ask<Context>;
  readonly context: Context;
  /** Said of a subgraph whose answer has other entities than were asked for. */
  readonly malformed: (source: string) => SourceError;
}

/** One execution of a plan: every fetch starts once those before it are done, and those to one subgraph that start together go in one request. */
export class Run<Context> {
  readonly troubles: Trouble[] = [];
  root: Data = {};
  readonly #options: RunOptions<Context>;
  readonly #waits: number[];
  readonly #json = new Map<string, string>();
  #starting: Fetching[] = [];
  /** Targets that had nothing to be named by after an earlier fetch failed. */
  #starved: Fetching[] = [];
  readonly #retried = new Set<Step>();
  #open = 0;
  #end: { resolve: () => void; reject: (error: unknown) => void } | undefined;

  constructor(options: RunOptions<Context>) {
    this.#options = options;
    this.#waits = options.prepared.steps.map(({ waits }) => waits);
  }

  done(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#end = { resolve, reject };
      for (const step of this.#options.prepared.steps) if (step.waits === 0) this.#ready(step);
      this.#flush();
    });
  }

  /** Targets that got no representation, by fetch. */
  get starved(): readonly Fetching[] {
    return this.#starved;
  }

  #ready(step: Step): void {
    if (step.conditions.every((condition) => this.#holds(condition))) {
      const fetching = this.#prepared(step);
      if (fetching !== null) return void this.#starting.push(fetching);
    }
    this.#finished(step);
  }

  #holds({ variable, negated }: Condition): boolean {
    const { prepared, variables } = this.#options;
    return own(variables, prepared.variableNames.get(variable) ?? variable) === !negated;
  }

  #finished(step: Step): void {
    for (const index of step.next) {
      const next = this.#options.prepared.steps[index];
      const waits = (this.#waits[index] ?? 0) - 1;
      this.#waits[index] = waits;
      if (waits === 0 && next !== undefined) this.#ready(next);
    }
  }

  #prepared(step: Step): Fetching | null {
    const { represent, path } = step;
    if (represent === null && path.length === 0) return { step, targets: [], slots: [], representations: [] };
    const targets = objectsAt(this.root, path, step.shared);
    if (represent === null) return targets.length === 0 ? null : { step, targets, slots: [], representations: [] };
    const known = new Map<string, number>();
    const slots: number[] = [];
    const found: Data[] = [];
    const missing: Data[] = [];
    for (const target of targets) {
      const representation = represent(target);
      if (representation === null) {
        missing.push(target);
        continue;
      }
      const slot = known.get(representation) ?? known.size;
      if (slot === known.size) known.set(representation, slot);
      slots.push(slot);
      found.push(target);
    }
    const representations = [...known.keys()];
    if (this.troubles.length > 0 && (missing.length > 0 || targets.length === 0))
      this.#starved.push({ step, targets: missing, slots: [], representations });
    return found.length === 0 ? null : { step, targets: found, slots, representations };
  }

  /** Sends what started. */
  #flush(): void {
    const starting = this.#starting;
    this.#starting = [];
    if (starting.length === 1 && starting[0] !== undefined) this.#send(starting);
    else {
      const groups = new Map<string, Fetching[]>();
      for (const fetching of starting) {
        const { step } = fetching;
        const key = step.represent === null ? `${step.source} ${step.index}` : step.source;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [fetching]);
        else group.push(fetching);
      }
      for (const group of groups.values()) this.#send(group);
    }
    if (this.#open === 0 && !this.#again()) this.#end?.resolve();
  }

  /** What a failed fetch did not give may have come from a sibling by now. */
  #again(): boolean {
    const starved = this.#starved;
    const retry = starved.filter(({ step, representations }) => representations.length === 0 && !this.#retried.has(step));
    if (retry.length === 0) return false;
    this.#starved = starved.filter((each) => !retry.includes(each));
    for (const { step } of retry) {
      this.#retried.add(step);
      const fetching = this.#prepared(step);
      if (fetching !== null) this.#starting.push(fetching);
    }
    if (this.#starting.length > 0) this.#flush();
    return this.#open > 0;
  }

  #send(group: readonly Fetching[]): void {
    const [first] = group;
    if (first === undefined) return;
    const { ask, context, prepared } = this.#options;
    this.#open += 1;
    const { source, kind } = first.step;
    const keys = group.length === 1 ? ['_entities'] : prepared.batch(group.map(({ step }) => step)).parts.map(({ key }) => key);
    ask({ source, kind, body: this.#body(group) }, context).then(
      (answer) => this.#received(group, keys, answer),
      (error: unknown) => this.#end?.reject(error),
    );
  }

  #received(group: readonly Fetching[], keys: readonly string[], answer: SourceAnswer): void {
    try {
      this.#open -= 1;
      absorb(this, group, keys, answer, this.#options);
      for (const { step } of group) this.#finished(step);
      this.#flush();
    } catch (error) {
      this.#end?.reject(error);
    }
  }

  #body(group: readonly Fetching[]): string {
    const [first] = group;
    if (first === undefined) return '';
    const { prepared } = this.#options;
    if (group.length === 1) {
      const { step, representations } = first;
      const own = step.represent === null ? [] : [`"representations":[${representations.join(',')}]`];
      return bodyOf(step.query, [...own, ...this.#variables(step.variables)], step.operationName);
    }
    const batch = prepared.batch(group.map(({ step }) => step));
    const lists = group.map(({ representations }, index) => `"${batch.parts[index]?.variable}":[${representations.join(',')}]`);
    return bodyOf(batch.query, [...lists, ...this.#variables(batch.variables)], first.step.operationName);
  }

  #variables(names: readonly string[]): string[] {
    const { given, prepared } = this.#options;
    return names.flatMap((name) => {
      const sent = prepared.variableNames.get(name) ?? name;
      const value = own(given, sent);
      if (value === undefined) return [];
      const json = this.#json.get(sent) ?? JSON.stringify(value);
      this.#json.set(sent, json);
      return [`${JSON.stringify(name)}:${json}`];
    });
  }
}

const bodyOf = (query: string, variables: readonly string[], operationName: string | undefined): string => {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return variables.length === 0 ? `{"query":${query}${name}}` : `{"query":${query},"variables":{${variables.join(',')}}${name}}`;
};
