import { describe, expect, it } from '@jest/globals';
import type { Decision } from '@kerngraaf/platform/decision.ts';
import { proposeRoute } from '@kerngraaf/schema/profiles/profile.ts';
import fc from 'fast-check';
import { aMelding, anId, anInwoner, anOffering, aProfile, day } from '../testing/fixtures.ts';
import { waitsForTeam } from './aanbieding.ts';
import { type Answer, answerTraject } from './answer-traject.ts';
import { handleMeldingInPoort } from './handle-melding-in-poort.ts';
import { firstKernteam, hopsMade } from './hops.ts';
import { joinVraagverheldering } from './join-vraagverheldering.ts';
import { type Melding, type MeldingEvent, openTrajecten } from './melding.ts';
import { mergeMelding } from './merge-melding.ts';
import { offerKernteam } from './offer-kernteam.ts';
import { openTraject } from './open-traject.ts';
import { reopenMelding } from './reopen-melding.ts';
import { type Need, sendToLoket } from './send-to-loket.ts';
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
const yesOrNo = fc.constantFrom('JA' as const, 'NEE' as const);
const aanbod = fc.option(yesOrNo.map((antwoord) => ({ antwoord, kernteam: null, reden: null })));
const offered = fc.record({ antwoord: yesOrNo, team: fc.constantFrom('driel', null) }).map(({ antwoord, team }): Step => {
  const offer = { bij: 'AANVRAAG', antwoord, kernteam: null, reden: null, on } as const;
  return (melding, place) => offerKernteam(melding, offer, { id: anId(1000 + place), team });
});
const brought = fc.constantFrom<Need>('INDIVIDUAL_NEED', 'VOORWERK').map((need): Step => {
  return (melding, place) => sendToLoket(melding, need, { id: anId(1000 + place), on });
});
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: opened },
    { weight: 6, arbitrary: answered },
    fc.constant<Step>((melding) => withdrawMelding(melding, 'x', on)),
    fc.constant<Step>((melding) => reopenMelding(melding, 'x', on)),
    aanbod.map(
      (given): Step =>
        (melding, place) => {
          const offering = anOffering({ aanbod: given, opening: { id: anId(1000 + place), team: 'driel' } });
          return handleMeldingInPoort(melding, { on, uitkomst: 'informatie', toelichting: null }, offering);
        },
    ),
    { weight: 3, arbitrary: offered },
    { weight: 2, arbitrary: brought },
    fc.constant<Step>((melding) => mergeMelding(melding, aMelding({ id: anId(11) }), on)),
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
      { numRuns: 10_000 },
    );
  });

  it('is not changed by an answer to an older hop, nor to a traject that ended', () => {
    fc.assert(
      fc.property(steps, kinds, (given, kind) =>
        walk(given, (melding) => {
          for (const { id, status, hops } of melding.trajecten)
            for (const { number } of hops)
              if (number < hops.length || !['AANGEBODEN', 'OPGEPAKT'].includes(status))
                expect(answerTraject(melding, { traject: id, hop: number, on, ...kind } as Answer)).toMatchObject({ accepted: false });
        }),
      ),
      { numRuns: 1_000 },
    );
  });

  it('is never closed by its receivers while the resident waits for a kernteam that she agreed to', () => {
    fc.assert(
      fc.property(steps, (given) =>
        walk(given, ({ status, aanbiedingen }) => {
          if (status === 'AFGESLOTEN') expect(aanbiedingen.filter(waitsForTeam)).toEqual([]);
        }),
      ),
      { numRuns: 1_000 },
    );
  });

  it('does not come back once it goes on as another', () => {
    fc.assert(
      fc.property(steps, (given) =>
        walk(given, ({ status }, _, before) => {
          if (before.status === 'SAMENGEVOEGD') expect(status).toBe('SAMENGEVOEGD');
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
