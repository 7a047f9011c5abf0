import { type ExpectedError, forbidden } from '../errors.ts';
import type { Uuid } from '../ids.ts';
import type { LocalDate } from '../time.ts';
import type { Actor } from './actor.ts';
import { type Activity, type BreakGlass, type Entry, type Mode, needsActivity, type PolicyTable } from './policy-table.ts';

/** What the activities of the table open. */
export interface Purposes {
  admit(actor: Actor, request: { readonly on: LocalDate; readonly mutation: boolean }): void;
  /** Why the purpose of the caller does not open an entry that her role does; null when it does. */
  refusal(actor: Actor, entry: Entry | undefined): ExpectedError | null;
  /** What the purpose of the caller opens without a tie of her own; null where it is not of that kind. */
  brokenGlass(actor: Actor): BreakGlass | null;
  /** The residents to whom the purpose of the caller is tied; null where nothing narrows what her row rule opens. */
  narrowed(actor: Actor, entry: Entry | undefined): readonly Uuid[] | null;
}

export function purposesOf({ activities }: PolicyTable, mode: Mode): Purposes {
  const known = new Map(Object.entries(activities));
  const groups = new Map(Object.entries(activities).map(([code, activity]) => [code, new Set(activity.groups)]));
  return {
    admit: ({ role, purpose }, { on, mutation }) => {
      if (purpose === undefined) return;
      const activity = known.get(purpose.activity);
      if (activity === undefined || !activity.roles.includes(role) || !holdsOn(activity, on)) throw forbidden('PURPOSE_NOT_HELD');
      if (activity.tie !== 'NAMED') return;
      // The tie of a command is what it is about, and its row rule decides on that.
      if (purpose.tie === undefined && !mutation) throw forbidden('TIE_REQUIRED');
      if (purpose.tie !== undefined && !activity.ties?.includes(purpose.tie.kind)) throw forbidden('PURPOSE_NOT_HELD');
    },
    refusal: ({ purpose }, entry) => {
      if (entry === undefined || !needsActivity(entry)) return null;
      if (purpose === undefined) return mode === 'production' ? forbidden('PURPOSE_REQUIRED') : null;
      return groups.get(purpose.activity)?.has(entry.group) ? null : forbidden('PURPOSE_WITHOUT_RIGHT');
    },
    brokenGlass: ({ purpose }) => known.get(purpose?.activity ?? '')?.breakGlass ?? null,
    narrowed: ({ purpose }, entry) => {
      if (purpose?.tie === undefined || entry?.kind !== 'PERSON') return null;
      return known.get(purpose.activity)?.tie === 'NAMED' ? purpose.tie.inwoners : null;
    },
  };
}

export const holdsOn = ({ since, until }: Activity, on: LocalDate): boolean => since <= on && (until === undefined || on <= until);
