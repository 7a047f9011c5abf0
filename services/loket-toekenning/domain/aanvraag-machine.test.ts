import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { addDays, daysBetween, type LocalDate } from '@kerngraaf/platform/time.ts';
import { gronden } from '@kerngraaf/schema/law/gronden.ts';
import { startTermijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import fc from 'fast-check';
import { aMandaat, anAanvraag, aRefusal, aToekenning, aWens, day } from '../testing/besluit-fixtures.ts';
import { type Aanvraag, awaitsBekendmaking, isEnded } from './aanvraag.ts';
import { announceDelay } from './announce-delay.ts';
import type { Beschikking } from './beschikking.ts';
import { decideAanvraag } from './decide-aanvraag.ts';
import { leaveUntreated } from './leave-untreated.ts';
import { type AanvraagDecision, metTermijnen, notBefore } from './lopend.ts';
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
      ...{ onderzocht, by: newId(), on },
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
    const by = {
      mandaat: mandaat ? aMandaat : null,
      by: newId(),
      wijze: 'POST',
      overlapt: false,
      besluitBy: [],
      briefHash: 'f00',
    } as const;
    const decision = publishBeschikking(world.beschikking, { ...by, bezwaar, on });
    if (!decision.accepted) return world;
    const aanvraag = { ...world.aanvraag, termijnen: metTermijnen(world.aanvraag.termijnen, on, 'consulent-wmo') };
    return { ...world, aanvraag, beschikking: decision.state, published: world.published + 1 };
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

/** Whether it is so of every state on the way, in each of 10,000 walks. */
const always = (isSo: (world: World & { readonly on: LocalDate }, before: World) => boolean): void =>
  fc.assert(
    fc.property(walks, (walk) => walk.every((world, place) => isSo(world, walk[Math.max(0, place - 1)] ?? world))),
    { numRuns: 10_000 },
  );

describe('An aanvraag under any row of commands', () => {
  it('has no besluit without a ground, a mandate and an onderzoek', () => {
    always(({ aanvraag, beschikking, decidedWith }) => {
      if (beschikking === null) return aanvraag.status !== 'BESLIST';
      const grounded = beschikking.onderdelen.every(({ grond }) => gronden.some(({ code }) => code === grond));
      const asked = aanvraag.status === 'BESLIST' && decidedWith?.mandaat === true && decidedWith.onderzocht;
      return grounded && asked && beschikking.mandaat === aMandaat;
    });
  });

  it('never leaves its end, and is decided and made known once at most', () => {
    always(({ aanvraag, beschikking, published }, before) => {
      if (isEnded(before.aanvraag) && aanvraag.status !== before.aanvraag.status) return false;
      return (before.beschikking === null || beschikking?.id === before.beschikking.id) && published <= 1;
    });
  });

  it('has a term that moved by exactly the days that it stood still', () => {
    always(({ aanvraag }) => {
      const termijn = termijnOf(aanvraag.termijnen, 'wmo-beschikking');
      if (termijn === null || daysBetween(start, termijn.rawDueOn) !== 14 + termijn.suspendedDays) return false;
      // A time that begins when the term is over moves nothing; one that lasts has not moved it yet.
      const moving = aanvraag.opschortingen.filter(({ since, until }) => since <= termijn.dueOn && until !== null);
      const stoodStill = moving.reduce((days, { since, until }) => days + daysBetween(since, until ?? since), 0);
      return isEnded(aanvraag) || termijn.suspendedDays === stoodStill;
    });
  });

  it('has no term that begins before what starts it or ends before it begins', () => {
    always(({ aanvraag, beschikking, on }) => {
      const sound = aanvraag.termijnen.every(
        ({ startedOn, dueOn, rawDueOn }) =>
          startedOn >= aanvraag.submittedOn && startedOn <= on && rawDueOn > startedOn && dueOn >= rawDueOn,
      );
      if (!sound || beschikking === null || !('bekendmaking' in beschikking)) return sound;
      const { bekendmaking, decidedOn, bezwaarTot } = beschikking;
      const bezwaar = termijnOf(beschikking.termijnen, 'awb-bezwaar');
      return bezwaar?.startedOn === bekendmaking.on && bekendmaking.on >= decidedOn && bezwaarTot > bekendmaking.on;
    });
  });

  it('has a term that is met when its besluit is made known, and not before', () => {
    always(({ aanvraag, beschikking }) => awaitsBekendmaking(aanvraag) === (beschikking?.status === 'VASTGESTELD'));
  });

  it('tells that its term is over once at most', () => {
    always(({ overdue }) => overdue <= 1);
  });

  it('stands still in one time at once, each after the one before', () => {
    always(({ aanvraag: { opschortingen, status } }) => {
      const ordered = opschortingen.every(({ since, until }, place) => {
        const next = opschortingen[place + 1];
        return until === null ? next === undefined : until >= since && (next === undefined || until <= next.since);
      });
      return ordered && opschortingen.some(({ until }) => until === null) === (status === 'OPGESCHORT');
    });
  });

  it('comes to each of its ends', () => {
    const ends = new Set(fc.sample(walks, 1_000).map((walk) => walk.at(-1)?.aanvraag.status));
    expect([...ends].sort()).toEqual(['BESLIST', 'BUITEN_BEHANDELING', 'INGETROKKEN', 'IN_BEHANDELING', 'OPGESCHORT']);
  });
});
