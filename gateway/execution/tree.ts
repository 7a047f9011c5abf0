import { absorb } from './absorb.ts';
import type { Fetching, Trouble } from './fetching.ts';
import { objectsAt } from './places.ts';
import type { Prepared } from './prepared.ts';
import type { Store } from './run.ts';
import type { Data, Received, SourceAnswer, SourceError } from './source.ts';
import type { Step } from './steps.ts';

/** Answers as one tree of objects, whatever they are, with what went wrong. */
export class Tree implements Store {
  readonly encoding = 'utf8' as const;
  readonly troubles: Trouble[] = [];
  root: Data = {};
  readonly #known: { readonly prepared: Prepared; readonly malformed: (source: string) => SourceError };
  /** Targets that had nothing to be named by after an earlier fetch failed. */
  #starved: Fetching[] = [];
  readonly #retried = new Set<Step>();

  /** `malformed` is said of a subgraph whose answer has other entities than were asked for. */
  constructor(prepared: Prepared, malformed: (source: string) => SourceError) {
    this.#known = { prepared, malformed };
  }

  /** Targets that got no representation, by fetch. */
  get starved(): readonly Fetching[] {
    return this.#starved;
  }

  begin(step: Step): Fetching | null {
    const { represent, path } = step;
    if (represent === null && path.length === 0) return { step, targets: [], slots: [], representations: [] };
    const targets = objectsAt(this.root, path, step.shared);
    if (represent === null) return targets.length === 0 ? null : { step, targets, slots: [], representations: [] };
    const known = new Map<string, number>();
    const slots: number[] = [];
    const found: Data[] = [];
    const missing: Data[] = [];
    for (const target of targets) {
      const representation = represent(target, this.#failedFor(target));
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

  #failedFor(target: Data): boolean {
    return this.troubles.some(({ fetching }) => fetching.targets.includes(target));
  }

  take(group: readonly Fetching[], keys: readonly string[], received: Received): readonly Fetching[] {
    const answer = received.answer();
    if (group.length > 1 && lostByOne(answer, keys)) return group;
    absorb(this, group, keys, answer, this.#known);
    return [];
  }

  /** What a failed fetch did not give may have come from a sibling by now. */
  again(): readonly Fetching[] {
    const starved = this.#starved;
    const retry = starved.filter(({ step, representations }) => representations.length === 0 && !this.#retried.has(step));
    this.#starved = starved.filter((each) => !retry.includes(each));
    for (const { step } of retry) this.#retried.add(step);
    return retry.flatMap(({ step }) => this.begin(step) ?? []);
  }
}

/** Whether one of several fetches failed so that the others have no data either, which asked alone they may have. */
const lostByOne = ({ data, errors }: SourceAnswer, keys: readonly string[]): boolean =>
  data === null && errors.some(({ path: [key] = [] }) => keys.includes(String(key)));
