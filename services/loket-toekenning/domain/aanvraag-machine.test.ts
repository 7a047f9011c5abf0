import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { addDays, daysBetween, type LocalDate } from '@kerngraaf/platform/time.ts';
import { gronden } from '@kerngraaf/schema/law/gronden.ts';
import { startTermijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import fc from 'fast-check';
import { aMandaat, anAanvraag, aRefusal, aToekenning, aWens, day } from '../testing/besluit-fixtures.ts';
import { type Aanvraag, isEnded } from './aanvraag.ts';
import { announceDelay } from './announce-delay.ts';
import type { Beschikking } from './beschikking.ts';
import { decideAanvraag } from './decide-aanvraag.ts';
import { leaveUntreated } from './leave-untreated.ts';
import { type AanvraagDecision, notBefore } from './lopend.ts';
import { passAanvraagTermijn } from './pass-aanvraag-termijn.ts';
import { publishBeschikking } from './publish-beschikking.ts';
import { requestAanvulling } from './request-aanvulling.ts';
import { resumeAanvraag } from './resume-aanvraag.ts';
import { suspendAanvraag } from './suspend-aanvraag.ts';
import { takeUpAanvraag } from './take-up-aanvraag.ts';
import { withdrawAanvraag } from './withdraw-aanvraag.ts';

const start = day('2026-03-09');
const nee = { antwoord: 'NEE', kernteam: null, reden: 'Wil niet' } as const;
const term = { code: 'aanvulling', naam: 'Aanvullen', dagen: 14 };

interface World {
  readonly aanvraag: Aanvraag;
  readonly beschikking: Beschikking | null;
  readonly published: number;
  readonly overdue: number;
  /** What was true when it was decided. */
  readonly decidedWith: { readonly mandaat: boolean; readonly onderzocht: boolean } | null;
}
/** Does one thing on a day; the world as it was when that is refused. */
type Step = (world: World, on: LocalDate) => World;

const onAanvraag =
  (decide: (aanvraag: Aanvraag, on: LocalDate) => AanvraagDecision<string> | null): Step =>
  (world, on) => {
    const decision = decide(world.aanvraag, on);
    if (decision === null || !decision.accepted) return world;
    const overdue = decision.events.filter(({ type }) => type === 'AanvraagOverdue').length;
    return { ...world, aanvraag: decision.state, overdue: world.overdue + overdue };
  };

const decide =
  (mandaat: boolean, onderzocht: boolean, wens = aWens()): Step =>
  (world, on) => {
    const since = aToekenning({ since: addDays(on, 1) });
    const wish = {
      beschikking: newId(),
      onderdelen: [{ id: newId(), wens: wens.toekenning === null ? wens : { ...wens, toekenning: since } }],
      aanbod: nee,
      mandaat: mandaat ? aMandaat : null,
      overlapt: false,
      ...{ onderzocht, by: newId(), functie: 'consulent-wmo', on },
    };
    const decision = decideAanvraag(world.aanvraag, wish);
    if (!decision.accepted) return world;
    return { ...world, ...decision.state, decidedWith: { mandaat, onderzocht } };
  };

const publish =
  (mandaat: boolean): Step =>
  (world, on) => {
    if (world.beschikking === null || on < world.beschikking.decidedOn) return world;
    const bezwaar = startTermijn(termOn('awb-bezwaar', on), on, on);
    const by = { mandaat: mandaat ? aMandaat : null, by: newId(), wijze: 'POST', overlapt: false, briefHash: 'f00' } as const;
    const decision = publishBeschikking(world.beschikking, { ...by, bezwaar, on });
    return decision.accepted ? { ...world, beschikking: decision.state, published: world.published + 1 } : world;
  };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant(onAanvraag((aanvraag, on) => takeUpAanvraag(aanvraag, { behandelaar: newId(), on }))),
  fc.constant(onAanvraag((aanvraag, on) => withdrawAanvraag(aanvraag, { reden: 'x', aanbod: nee, aanbodNodig: true, on }))),
  fc.constant(onAanvraag((aanvraag, on) => requestAanvulling(aanvraag, { vraag: 'x', termijn: term, on, today: on }))),
  fc.constant(onAanvraag((aanvraag, on) => suspendAanvraag(aanvraag, { grond: 'TOESTEMMING', on }))),
  fc.constant(onAanvraag((aanvraag, on) => resumeAanvraag(aanvraag, { on, today: on }))),
  fc.constant(onAanvraag((aanvraag, on) => announceDelay(aanvraag, { nieuweDatum: addDays(on, 30), on }))),
  fc.constantFrom('wmo-beschikking', 'aanvulling').map((code) => onAanvraag((aanvraag, on) => passAanvraagTermijn(aanvraag, code, on))),
  fc.boolean().map((mandaat) =>
    onAanvraag((aanvraag, on) => {
      const leaving = { reden: 'x', aanbod: nee, mandaat: mandaat ? aMandaat : null, by: 'consulent-wmo', on };
      return leaveUntreated(aanvraag, { ...leaving, termijn: termOn('awb-buiten-behandeling', on) });
    }),
  ),
  fc
    .tuple(fc.boolean(), fc.boolean(), fc.constantFrom(aWens(), aRefusal({ product: 'huishoudelijke-hulp' })))
    .map(([mandaat, onderzocht, wens]) => decide(mandaat, onderzocht, wens)),
  fc.boolean().map(publish),
);

/** Days pass between one step and the next, as they do; the business date of a step is that day. */
const walks = fc.array(fc.tuple(step, fc.nat(6)), { maxLength: 25 }).map((steps): readonly (World & { readonly on: LocalDate })[] => {
  const aanvraag = anAanvraag({ behandelaar: newId(), submittedOn: start, since: start });
  let world: World = { aanvraag, beschikking: null, published: 0, overdue: 0, decidedWith: null };
  let on = start;
  return [[null, 0] as const, ...steps].map(([take, days]) => {
    on = addDays(on, days);
    if (take !== null && on >= notBefore(world.aanvraag)) world = take(world, on);
    return { ...world, on };
  });
});

/** Of 10,000 walks, each state on the way. */
const always = (check: (world: World & { readonly on: LocalDate }, before: World) => void): void =>
  fc.assert(
    fc.property(walks, (walk) => {
      for (const [place, world] of walk.entries()) check(world, walk[Math.max(0, place - 1)] ?? world);
    }),
    { numRuns: 10_000 },
  );

describe('An aanvraag under any row of commands', () => {
  it('has no besluit without a ground, a mandate and an onderzoek or an urgent grant', () => {
    always(({ aanvraag, beschikking, decidedWith }) => {
      expect(aanvraag.status === 'BESLIST').toBe(beschikking !== null);
      if (beschikking === null) return;
      expect(decidedWith).toEqual({ mandaat: true, onderzocht: true });
      expect(beschikking.mandaat).toEqual(aMandaat);
      for (const { grond } of beschikking.onderdelen) expect(gronden.some(({ code }) => code === grond)).toBe(true);
    });
  });

  it('never leaves its end, and is decided and made known once at most', () => {
    always(({ aanvraag, beschikking, published }, before) => {
      if (isEnded(before.aanvraag)) expect(aanvraag.status).toBe(before.aanvraag.status);
      if (before.beschikking !== null) expect(beschikking?.id).toBe(before.beschikking.id);
      expect(published).toBeLessThanOrEqual(1);
    });
  });

  it('has a term that moved by exactly the days that it stood still', () => {
    always(({ aanvraag }) => {
      const termijn = termijnOf(aanvraag.termijnen, 'wmo-beschikking');
      if (termijn === null) throw new Error('an aanvraag has its term');
      expect(daysBetween(start, termijn.rawDueOn)).toBe(14 + termijn.suspendedDays);
      if (aanvraag.status !== 'INGEDIEND' && aanvraag.status !== 'IN_BEHANDELING') return;
      const stoodStill = aanvraag.opschortingen.reduce((days, { since, until }) => days + daysBetween(since, until ?? since), 0);
      // A time that begins after the term moves nothing.
      if (termijn.status === 'LOOPT') expect(termijn.suspendedDays).toBe(stoodStill);
    });
  });

  it('has no term that begins before what starts it or ends before it begins', () => {
    always(({ aanvraag, beschikking, on }) => {
      for (const { startedOn, dueOn, rawDueOn } of aanvraag.termijnen) {
        expect(startedOn >= aanvraag.submittedOn && startedOn <= on).toBe(true);
        expect(dueOn >= rawDueOn && rawDueOn > startedOn).toBe(true);
      }
      if (beschikking === null || beschikking.status === 'VASTGESTELD') return;
      const bezwaar = termijnOf(beschikking.termijnen, 'awb-bezwaar');
      expect(bezwaar?.startedOn).toBe(beschikking.bekendmaking.on);
      expect(beschikking.bezwaarTot > beschikking.bekendmaking.on && beschikking.bekendmaking.on >= beschikking.decidedOn).toBe(true);
    });
  });

  it('tells that its term is over once at most', () => {
    always(({ overdue }) => expect(overdue).toBeLessThanOrEqual(1));
  });

  it('stands still in one time at once, each after the one before', () => {
    always(({ aanvraag: { opschortingen, status } }) => {
      for (const [place, { since, until }] of opschortingen.entries()) {
        if (until !== null) expect(until >= since).toBe(true);
        const next = opschortingen[place + 1];
        if (next !== undefined) expect(until !== null && until <= next.since).toBe(true);
      }
      expect(opschortingen.some(({ until }) => until === null)).toBe(status === 'OPGESCHORT');
    });
  });
});
