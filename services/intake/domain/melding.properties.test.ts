import { describe, expect, it } from '@jest/globals';
import type { Decision } from '@kerngraaf/platform/decision.ts';
import { proposeRoute } from '@kerngraaf/schema/profiles/profile.ts';
import fc from 'fast-check';
import { aMelding, anId, anInwoner, aProfile, day } from '../testing/fixtures.ts';
import { type Answer, answerTraject } from './answer-traject.ts';
import { handleMeldingInPoort } from './handle-melding-in-poort.ts';
import { joinVraagverheldering } from './join-vraagverheldering.ts';
import { firstKernteam, hopsMade, type Melding, type MeldingEvent, openTrajecten } from './melding.ts';
import { openTraject } from './open-traject.ts';
import { reopenMelding } from './reopen-melding.ts';
import { currentHop, type Receiver } from './traject.ts';
import { withdrawMelding } from './withdraw-melding.ts';

const on = day('2015-02-01');
type Step = (melding: Melding, place: number) => Decision<Melding, MeldingEvent, string>;

const receiver = fc.constantFrom<Receiver>(
  { soort: 'LOKET' },
  { soort: 'KERNTEAM', kernteam: 'driel' },
  { soort: 'KERNTEAM', kernteam: 'elst-noord' },
);
const opened = receiver.map((receiver): Step => {
  const why = { moment: 'SCHIFTING', reden: 'Dichtbij', afwijkreden: null } as const;
  return (melding, place) =>
    openTraject(melding, [anInwoner()], { id: anId(1000 + place), receiver, on, ...why }, proposeRoute(aProfile, melding, on));
});
const kinds = fc.oneof(
  fc.constantFrom<'ACCEPTED' | 'DECLINED' | 'RETURNED'>('ACCEPTED', 'DECLINED', 'RETURNED').map((type) => ({ type })),
  fc.constant({ type: 'CLOSED', oplossing: 'x' } as const),
  receiver.map((receiver) => ({ type: 'HANDED_OVER', receiver, moment: 'GESPREK' }) as const),
);
const answered = fc.record({ which: fc.nat(5), hop: fc.integer({ min: 1, max: 3 }), kind: kinds }).map(({ which, hop, kind }): Step => {
  return (melding) => {
    const traject = melding.trajecten[which % Math.max(1, melding.trajecten.length)]?.id ?? anId(1);
    return answerTraject(melding, { traject, hop, on, ...kind } as Answer);
  };
});
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: opened },
    { weight: 6, arbitrary: answered },
    fc.constant<Step>((melding) => withdrawMelding(melding, 'x', on)),
    fc.constant<Step>((melding) => reopenMelding(melding, 'x', on)),
    fc.constant<Step>((melding) => handleMeldingInPoort(melding, { on, uitkomst: 'informatie', toelichting: null })),
    fc.constant<Step>((melding) => joinVraagverheldering(melding, { professional: 'poort', expertise: 'WMO', since: on })),
  ),
  { maxLength: 40 },
);

/** Every state on a random way, with the events that led from the one before. */
function walk(given: readonly Step[], see: (melding: Melding, events: readonly MeldingEvent[], before: Melding) => void): void {
  given.reduce<Melding>((before, step, place) => {
    const decision = step(before, place);
    if (!decision.accepted) return before;
    see(decision.state, decision.events, before);
    return decision.state;
  }, aMelding());
}

describe('a melding, whatever happens to it', () => {
  it('is in behandeling exactly while a traject is open, at most one per kind of receiver', () => {
    fc.assert(
      fc.property(steps, (given) =>
        walk(given, (melding) => {
          const open = openTrajecten(melding);
          expect(melding.status === 'IN_BEHANDELING').toBe(open.length > 0);
          expect(new Set(open.map((traject) => currentHop(traject).receiver.soort)).size).toBe(open.length);
        }),
      ),
    );
  });

  it('numbers the hops of each traject and of itself without a hole, and forgets none', () => {
    fc.assert(
      fc.property(steps, (given) =>
        walk(given, (melding, _, before) => {
          for (const { hops } of melding.trajecten) expect(hops.map(({ number }) => number)).toEqual(hops.map((_hop, index) => index + 1));
          const places = melding.trajecten.flatMap(({ hops }) => hops.map(({ place }) => place)).sort((a, b) => a - b);
          expect(places).toEqual(Array.from({ length: hopsMade(melding) }, (_place, index) => index + 1));
          expect(hopsMade(melding)).toBeGreaterThanOrEqual(hopsMade(before));
        }),
      ),
    );
  });

  it('counts for ever for the team that got it first', () => {
    fc.assert(
      fc.property(steps, (given) =>
        walk(given, (melding, _, before) => {
          if (firstKernteam(before) !== null) expect(firstKernteam(melding)).toBe(firstKernteam(before));
        }),
      ),
    );
  });

  it('tells each opening and each ending of a traject once', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const open = new Set<string>();
        walk(given, (melding, events) => {
          for (const event of events) {
            if (event.type === 'TrajectOpened') open.add(event.traject);
            if (event.type === 'TrajectClosed') expect(open.delete(event.traject)).toBe(true);
          }
          expect([...open].sort()).toEqual(
            openTrajecten(melding)
              .map(({ id }) => id)
              .sort(),
          );
        });
      }),
    );
  });
});
