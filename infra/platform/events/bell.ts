/** Wakes a loop that waits: a ring while nobody waits is kept, many are one. */
export interface Bell {
  ring(): void;
  /** Until the next ring, at most so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

export function makeBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      wake = undefined;
    },
  };
}

/** Doubling from the first to the longest pause, in milliseconds, with up to a fifth of chance so that replicas do not march in step. */
export function pauseAfter(failures: number, first: number, longest: number): number {
  return Math.min(longest, first * 2 ** Math.max(0, failures - 1)) * (0.8 + Math.random() * 0.2);
}
