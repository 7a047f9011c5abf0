import type { PersonSeen } from '../read-log/read-log.ts';
import type { KnownType } from './subjects.ts';

/** Whom the answer to one request tells of, as its fields resolve. */
export interface Seen {
  /** A field of this row, or the row itself, was answered to the request of this context; `absent` when it must seem not to be there. */
  note(known: KnownType, value: unknown, context: object, absent: boolean): void;
  /** Something of this row was changed, whatever is answered of it. */
  touch(row: object, residents: readonly string[]): void;
  /** A root field is asked for. */
  enter(coordinate: string): void;
  /** Something of the answer failed. */
  fail(): void;
  /** Each person once, and once more for what must seem not to be there; rejects when one cannot be found. */
  persons(): Promise<readonly PersonSeen[]>;
  /** The first root field. */
  readonly root: string;
  readonly failed: boolean;
}

interface Noted {
  readonly subject: string;
  readonly gemeenten: Set<string>;
  readonly absent: boolean;
}

export function makeSeen(): Seen {
  const rows = { true: new WeakSet<object>(), false: new WeakSet<object>() };
  const persons = new Map<string, Noted>();
  const looks: Promise<void>[] = [];
  const [entered, failures] = [new Set<string>(), new Set<true>()];
  const add = (subjects: readonly (string | null)[], row: object, absent: boolean): void => {
    const gemeente: unknown = Reflect.get(row, 'gemeente');
    for (const subject of subjects) {
      if (subject === null) continue;
      const key = `${subject} ${absent}`;
      const person = persons.get(key) ?? { subject, gemeenten: new Set(), absent };
      if (typeof gemeente === 'string') person.gemeenten.add(gemeente);
      persons.set(key, person);
    }
  };
  return {
    note({ rowsIn, of }, value, context, absent) {
      for (const row of rowsIn(value)) {
        if (typeof row !== 'object' || row === null || rows[`${absent}`].has(row)) continue;
        rows[`${absent}`].add(row);
        const subjects = of(row as never, context as never);
        if (subjects instanceof Promise) looks.push(subjects.then((found) => add(found, row, absent)));
        else add(subjects, row, absent);
      }
    },
    touch: (row, residents) => add(residents, row, false),
    enter: (coordinate) => void entered.add(coordinate),
    fail: () => void failures.add(true),
    async persons() {
      await Promise.all(looks);
      return [...persons.values()].map(({ gemeenten, ...person }) => ({ ...person, gemeenten: [...gemeenten] }));
    },
    get root() {
      return [...entered][0] ?? 'Query';
    },
    get failed() {
      return failures.size > 0;
    },
  };
}
