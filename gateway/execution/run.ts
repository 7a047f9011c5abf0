import type { Fetching } from './fetching.ts';
import { ascii } from './json.ts';
import { own } from './merge.ts';
import type { Prepared } from './prepared.ts';
import type { Ask, Data, Encoding, Received } from './source.ts';
import type { Condition, Step } from './steps.ts';

/** What the subgraphs answered, as far as it has come. */
export interface Store {
  /** Of the bodies of what is to be fetched. */
  readonly encoding: Encoding;
  /** What a step that begins has to fetch; null when there is nothing. */
  begin(step: Step): Fetching | null;
  /** Takes the answer to several fetches at once, each under its key; tells which of them have to be asked again, each alone. */
  take(group: readonly Fetching[], keys: readonly string[], received: Received): readonly Fetching[];
  /** Once nothing is under way: what can be fetched after all. */
  again(): readonly Fetching[];
}

export interface RunOptions<Context> {
  readonly prepared: Prepared;
  /** Variables as the client sent them, and coerced. */
  readonly given: Data;
  readonly variables: Data;
  readonly ask: Ask<Context>;
  readonly context: Context;
}

/** One execution of a plan: every fetch starts once those before it are done, and those to one subgraph that start together go in one request. */
export class Run<Context> {
  readonly #options: RunOptions<Context>;
  readonly #store: Store;
  readonly #waits: number[];
  readonly #json = new Map<string, string>();
  #starting: Fetching[] = [];
  #open = 0;
  #failed = false;
  #end: { resolve: () => void; reject: (error: unknown) => void } | undefined;

  constructor(options: RunOptions<Context>, store: Store) {
    this.#options = options;
    this.#store = store;
    this.#waits = options.prepared.steps.map(({ waits }) => waits);
  }

  /** Resolves when the store has all; rejects with what the store throws. */
  done(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#end = { resolve, reject };
      for (const step of this.#options.prepared.steps) if (step.waits === 0) this.#ready(step);
      this.#flush();
    });
  }

  #ready(step: Step): void {
    if (step.conditions.every((condition) => this.#holds(condition))) {
      const fetching = this.#store.begin(step);
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

  /** Sends what started. */
  #flush(): void {
    const starting = this.#starting;
    this.#starting = [];
    if (starting.length === 1) this.#send(starting);
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
    if (this.#open > 0) return;
    this.#starting.push(...this.#store.again());
    if (this.#starting.length > 0) this.#flush();
    else this.#end?.resolve();
  }

  #send(group: readonly Fetching[]): void {
    const [first] = group;
    if (first === undefined) return;
    const { ask, context, prepared } = this.#options;
    this.#open += 1;
    const { source, kind } = first.step;
    const keys = group.length === 1 ? ['_entities'] : prepared.batch(group.map(({ step }) => step)).parts.map(({ key }) => key);
    ask({ source, kind, body: this.#body(group), encoding: this.#store.encoding }, context).then(
      (received) => this.#received(group, keys, received),
      (error: unknown) => this.#fail(error),
    );
  }

  #received(group: readonly Fetching[], keys: readonly string[], received: Received): void {
    // What was under way when it failed comes too late to ask for more.
    if (this.#failed) return;
    try {
      this.#open -= 1;
      const apart = this.#store.take(group, keys, received);
      for (const each of apart) this.#send([each]);
      if (apart.length === 0) for (const { step } of group) this.#finished(step);
      this.#flush();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#failed = true;
    this.#end?.reject(error);
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
      const json = this.#json.get(sent) ?? ascii(JSON.stringify(value));
      this.#json.set(sent, json);
      return [`${JSON.stringify(name)}:${json}`];
    });
  }
}

const bodyOf = (query: string, variables: readonly string[], operationName: string | undefined): string => {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return variables.length === 0 ? `{"query":${query}${name}}` : `{"query":${query},"variables":{${variables.join(',')}}${name}}`;
};
