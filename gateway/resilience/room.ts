/** What waits for a place. */
export interface Guest {
  /** There is a place for it; it says `leave` when it is done with it. */
  enter(): void;
  /** Its turn did not come in time, or will not come. */
  turnAway(): void;
}

export interface RoomOptions {
  /** At a time. */
  readonly places: number;
  /** That may wait for one. */
  readonly waiting: number;
  /** Milliseconds that one may wait. */
  readonly within: number;
}

/** The places of one kind of guest at one subgraph; who finds none waits for a while, first come first served. */
export class Room {
  readonly #options: RoomOptions;
  // In the order of their coming.
  readonly #queue = new Map<Guest, NodeJS.Timeout>();
  #taken = 0;

  constructor(options: RoomOptions) {
    this.#options = options;
  }

  /** Gives a place, or one in the queue; false when there is neither. */
  admit(guest: Guest): boolean {
    const { places, waiting, within } = this.#options;
    if (this.#taken < places) {
      this.#taken += 1;
      guest.enter();
      return true;
    }
    if (this.#queue.size >= waiting) return false;
    this.#queue.set(
      guest,
      setTimeout(() => {
        this.#queue.delete(guest);
        guest.turnAway();
      }, within),
    );
    return true;
  }

  /** Gives the place of one that is done to the next. */
  leave(): void {
    for (const [next, timer] of this.#queue) {
      clearTimeout(timer);
      this.#queue.delete(next);
      return void next.enter();
    }
    this.#taken -= 1;
  }

  /** No longer waits. */
  withdraw(guest: Guest): void {
    clearTimeout(this.#queue.get(guest));
    this.#queue.delete(guest);
  }
}
