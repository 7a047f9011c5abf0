import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, print } from 'graphql';
import type { SupergraphData } from '../supergraph.ts';
import type { Told } from './protocol.ts';
import { PlanRefused, type Refusal, TooManyPlans } from './refused.ts';

/** Megabytes for what soon dies: with more the engine keeps pages that nobody needs, and plans no faster. */
const YOUNG_MB = 8;

export interface PlanningOptions {
  /** Of the supergraph. */
  readonly sdl: string;
  /** Milliseconds for one plan. */
  readonly within: number;
  /** Documents that wait for their turn. */
  readonly waiting: number;
  /** Megabytes of memory that the thread may take. */
  readonly memory: number;
  /** Told when a plan cost the thread its life. */
  readonly ended: (reason: Refusal) => void;
  /** Told what the planner threw over a valid document: a fault of it, for which there is no plan the next time either. */
  readonly failed: (error: Error) => void;
}

interface Job {
  readonly document: string;
  readonly isWanted: () => boolean;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Plans on a thread of its own, one document after another: who serves does not wait for it, and what takes too long or too much memory ends with
 * that thread alone, which is begun anew.
 */
export class PlanningThread {
  readonly #options: PlanningOptions;
  readonly #queue: Job[] = [];
  #current: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #worker: Worker | undefined;
  readonly #ready: PromiseWithResolvers<SupergraphData> = Promise.withResolvers();
  #isReady = false;

  constructor(options: PlanningOptions) {
    this.#options = options;
    this.#begin();
  }

  /** What the supergraph says, once plans can be made; rejects for one that cannot be read. */
  get ready(): Promise<SupergraphData> {
    return this.#ready.promise;
  }

  /** Of a valid document with one operation. Rejects with `PlanRefused` and `TooManyPlans`, also where it is not wanted any more when its turn comes. */
  plan(document: DocumentNode, text: string = print(document), isWanted: () => boolean = always): Promise<QueryPlan> {
    if (this.#queue.length >= this.#options.waiting) this.#dropUnwanted();
    if (this.#queue.length >= this.#options.waiting) return Promise.reject(new TooManyPlans());
    if (this.#worker === undefined) this.#begin();
    return new Promise((resolve, reject) => {
      this.#queue.push({ document: text, isWanted, resolve, reject });
      this.#next();
    });
  }

  async stop(): Promise<void> {
    await this.#end();
  }

  #begin(): void {
    const { sdl, memory } = this.#options;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { sdl },
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.unref();
    worker.on('message', (told: Told) => this.#told(told));
    worker.on('error', (error: NodeJS.ErrnoException) => this.#failed(error));
    this.#worker = worker;
  }

  #end(): Promise<unknown> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#isReady = false;
    clearTimeout(this.#timer);
    worker?.removeAllListeners();
    return Promise.resolve(worker?.terminate());
  }

  #next(): void {
    if (!this.#isReady || this.#current !== undefined) return;
    this.#dropUnwanted();
    this.#current = this.#queue.shift();
    if (this.#current === undefined) return;
    this.#timer = setTimeout(() => this.#tookTooMuch('PLAN_TOO_SLOW'), this.#options.within);
    this.#worker?.postMessage(this.#current.document);
  }

  /** Who sends documents and goes away takes no time of those who wait. */
  #dropUnwanted(): void {
    const [wanted, others] = [[] as Job[], [] as Job[]];
    for (const job of this.#queue.splice(0)) (job.isWanted() ? wanted : others).push(job);
    this.#queue.push(...wanted);
    for (const job of others) job.reject(new TooManyPlans());
  }

  #told(told: Told): void {
    const job = this.#current;
    this.#current = undefined;
    clearTimeout(this.#timer);
    if (told.kind === 'ready') {
      this.#isReady = true;
      this.#ready.resolve(told.supergraph);
    } else if (told.kind === 'planned') job?.resolve(JSON.parse(told.plan));
    else {
      if (told.kind === 'failed') this.#options.failed(told.error);
      job?.reject(new PlanRefused(told.kind === 'failed' ? 'PLAN_FAILED' : told.reason));
    }
    this.#next();
  }

  #failed(error: NodeJS.ErrnoException): void {
    if (this.#isReady && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      this.#tookTooMuch('PLAN_TOO_LARGE');
      return;
    }
    // Of no document: what a plan fails of is told by the thread.
    const waited = this.#isReady ? [] : this.#queue.splice(0);
    this.#ready.reject(error);
    for (const job of [...waited, ...(this.#current === undefined ? [] : [this.#current])]) job.reject(error);
    this.#current = undefined;
    void this.#end();
    if (this.#queue.length > 0) this.#begin();
  }

  #tookTooMuch(reason: Refusal): void {
    const job = this.#current;
    this.#current = undefined;
    void this.#end();
    this.#options.ended(reason);
    job?.reject(new PlanRefused(reason));
    this.#begin();
  }
}

const always = (): boolean => true;
