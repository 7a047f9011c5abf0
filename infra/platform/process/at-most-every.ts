/** The work once, for all that ask while it is under way or was done a moment ago. */
export function atMostEvery<T>(milliseconds: number, work: () => Promise<T>): () => Promise<T> {
  let last: Promise<T> | undefined;
  let at = 0;
  return () => {
    if (last === undefined || performance.now() - at > milliseconds) {
      at = performance.now();
      last = work();
    }
    return last;
  };
}
