import { AsyncLocalStorage } from 'node:async_hooks';
import type { Chance } from './chance.ts';

/** Whatever can be killed or stopped on its own: a process of a service, a client, a server. */
export interface Actor {
  readonly name: string;
  alive: boolean;
  /** Until then it stands still, in simulated milliseconds. */
  frozenUntil: number;
}

export const anActor = (name: string): Actor => ({ name, alive: true, frozenUntil: 0 });

interface Task {
  readonly actor: Actor;
  readonly label: string;
  readonly run: () => void;
  /** Happens although who asked for it is dead: it was on its way. */
  readonly remains?: () => void;
  at: number;
}

export interface Timer {
  readonly task: Task;
}

type Enter = ReturnType<typeof AsyncLocalStorage.snapshot>;

/** Steps after which a run does not come to rest. */
const MOST_STEPS = 50_000;
/** Simulated milliseconds of one step, at most. */
const STEP_MS = 0.1;

/**
 * Decides what happens next. Every call between parts is a task; when nothing runs any more, one of the tasks is chosen by chance, whoever asked first.
 * Time is simulated: it passes a little with each step, and jumps to the next timer when there is nothing to do.
 */
export class Scheduler {
  readonly chance: Chance;
  readonly trace: ((line: string) => void) | undefined;
  /** The chance that a task is held up, and for how many milliseconds at most. */
  delays: { readonly probability: number; readonly longest: number } = { probability: 0, longest: 0 };
  /** Called before each step. */
  onStep: () => void = () => undefined;
  now = 0;
  steps = 0;
  readonly #actors: AsyncLocalStorage<Actor> = new AsyncLocalStorage();
  readonly #enter: Map<Actor, Enter> = new Map();
  readonly #outside: Actor = anActor('outside');
  readonly #ready: Task[] = [];
  #timers: Task[] = [];

  constructor(chance: Chance, trace?: (line: string) => void) {
    this.chance = chance;
    this.trace = trace;
  }

  get actor(): Actor {
    return this.#actors.getStore() ?? this.#outside;
  }

  as<T>(actor: Actor, work: () => T): T {
    const enter: Enter = this.#enter.get(actor) ?? this.#actors.run(actor, () => AsyncLocalStorage.snapshot());
    this.#enter.set(actor, enter);
    return enter(work);
  }

  /** Resolves in some later step; never when who waits is killed before. */
  turn(label: string): Promise<void> {
    return new Promise((resolve) => this.#add(this.#ready, { actor: this.actor, label, run: resolve, at: 0 }));
  }

  /**
   * A call of a server: it has its effect in one step and is answered in a later one. Who calls may die before, between and after; then what was on its
   * way may have its effect or not.
   */
  async call<T>(label: string, effect: () => T): Promise<T> {
    const done = await new Promise<{ value: T } | { error: unknown }>((resolve) => {
      const attempt = (): { value: T } | { error: unknown } => {
        try {
          return { value: effect() };
        } catch (error) {
          return { error };
        }
      };
      this.#add(this.#ready, { actor: this.actor, label, run: () => resolve(attempt()), remains: () => void attempt(), at: 0 });
    });
    await this.turn('is answered');
    if ('error' in done) throw done.error;
    return done.value;
  }

  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.timer(milliseconds, resolve));
  }

  timer(milliseconds: number, callback: () => void): Timer {
    const { actor } = this;
    const run = (): void => this.as(actor, callback);
    const task = { actor, label: 'timer', run, at: this.now + Math.max(milliseconds, STEP_MS) };
    this.#addTimer(task);
    return { task };
  }

  cancel({ task }: Timer): void {
    for (const tasks of [this.#timers, this.#ready]) {
      const at = tasks.indexOf(task);
      if (at >= 0) tasks.splice(at, 1);
    }
  }

  /** Nothing that it began goes on, save what was on its way to a server, by chance. */
  kill(actor: Actor): void {
    actor.alive = false;
    const its = [...this.#ready, ...this.#timers].filter((task) => task.actor === actor);
    this.#timers = this.#timers.filter((task) => task.actor !== actor);
    const others = this.#ready.filter((task) => task.actor !== actor);
    this.#ready.splice(0, this.#ready.length, ...others);
    for (const { label, remains } of its) {
      if (remains !== undefined && this.chance.happens(0.5))
        this.#addTimer({ actor: this.#outside, label, run: remains, at: this.now + this.chance.next() * 200 });
    }
  }

  /** Runs until `main` is settled. Rejects when nothing is left to do before, or nothing comes to rest. */
  run<T>(main: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let running = true;
      const end = (settle: () => void): void => {
        running = false;
        settle();
      };
      main().then(
        (value) => end(() => resolve(value)),
        (error: unknown) => end(() => reject(error)),
      );
      // What a tick leaves to be done by promises is all done before the next tick.
      const tick = (): void => {
        if (!running) return;
        try {
          this.#step();
        } catch (error) {
          end(() => reject(error));
          return;
        }
        queueMicrotask(() => process.nextTick(tick));
      };
      queueMicrotask(() => process.nextTick(tick));
    });
  }

  #add(tasks: Task[], task: Task): void {
    if (task.actor.alive) tasks.push(task);
  }

  #addTimer(task: Task): void {
    if (!task.actor.alive) return;
    const at = this.#timers.findLastIndex((timer) => timer.at <= task.at);
    this.#timers.splice(at + 1, 0, task);
  }

  #step(): void {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new Error(`does not come to rest in ${MOST_STEPS} steps`);
    this.onStep();
    this.now += this.chance.next() * STEP_MS;
    const [first] = this.#timers;
    if (this.#ready.length === 0 && first !== undefined) this.now = Math.max(this.now, first.at);
    while (this.#timers[0] !== undefined && this.#timers[0].at <= this.now) this.#ready.push(...this.#timers.splice(0, 1));
    const { length } = this.#ready;
    if (length === 0) throw new Error('stands still: nothing is left to do');
    const at = this.chance.below(length);
    const [task] = this.#ready.splice(at, 1);
    if (task !== undefined) this.#do(task);
  }

  #do(task: Task): void {
    const heldUp = this.#heldUp(task);
    if (heldUp > this.now) {
      this.#addTimer({ ...task, at: heldUp });
      return;
    }
    this.trace?.(`${this.now.toFixed(1)} ${task.actor.name}: ${task.label}`);
    task.run();
  }

  /** Until when. */
  #heldUp(task: Task): number {
    if (task.actor.frozenUntil > this.now) return task.actor.frozenUntil;
    const { probability, longest } = this.delays;
    const once = task.at === 0 && probability > 0 && this.chance.happens(probability);
    return once ? this.now + this.chance.next() * longest : this.now;
  }
}
