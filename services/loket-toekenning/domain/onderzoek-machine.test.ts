import { describe, expect, it } from '@jest/globals';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import fc from 'fast-check';
import { aVoorwerk, day } from '../testing/fixtures.ts';
import { acceptOnderzoek } from './accept-onderzoek.ts';
import { recordAdvies, requestAdvies } from './advies.ts';
import { isAfgestemd } from './afstemming.ts';
import { closeOnderzoek } from './close-onderzoek.ts';
import { planGesprek, recordKeukentafelgesprek } from './gesprek.ts';
import type { OnderzoekDecision } from './in-hand.ts';
import { handOverOnderzoek, returnOnderzoek, withdrawOnderzoek } from './let-go.ts';
import { offerOnderzoek } from './offer-onderzoek.ts';
import { dossierOf, endedOn, type Onderdeel, type Onderzoek, onderdelen } from './onderzoek.ts';
import { recordOnderzoeksonderdeel } from './onderzoeksonderdeel.ts';
import { sendVerslag } from './send-verslag.ts';
import { explainPgb, recordPersoonlijkPlan } from './voorbereiding.ts';
import { returnVoorwerk, takeOverVoorwerk } from './voorwerk.ts';

const start = day('2026-03-02');
const [melding, traject] = [newId(), newId()];
const people = [newId(), newId()];
const offered = [aVoorwerk({ melding, kopie: { hash: 'a'.repeat(64), inhoud: '{"afstemming":[]}' } }), aVoorwerk({ melding }), null];

const offer = (hop: number): Onderzoek => {
  const question = { id: newId(), gemeente: '1734', melding, traject, hop, inwoner: newId(), betreftJeugdige: false, on: start };
  const decision = offerOnderzoek(question);
  if (!decision.accepted) throw new Error('An offer is accepted');
  return decision.state;
};

type Step = (onderzoek: Onderzoek) => OnderzoekDecision<string>;

const date = fc.nat(60).map((days) => addDays(start, days));
const person = fc.constantFrom(...people);
const work: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(person, fc.constantFrom('WMO', 'JEUGDWET', null), date).map(accepting) },
  { weight: 6, arbitrary: fc.tuple(fc.subarray([...onderdelen], { minLength: 1 }), fc.boolean(), date).map(recording) },
  fc.tuple(fc.nat(3), date).map(
    ([days, on]): Step =>
      (onderzoek) =>
        planGesprek(onderzoek, { id: newId(), plannedOn: addDays(on, days), kernteam: null, on }),
  ),
  fc.tuple(fc.nat(3), date).map(
    ([place, on]): Step =>
      (onderzoek) =>
        recordKeukentafelgesprek(onderzoek, { gesprek: dossierOf(onderzoek)?.gesprekken[place]?.id ?? newId(), verslag: null, on }),
  ),
  fc.tuple(fc.constantFrom('COLLEGA', 'SPECIALIST'), date).map(
    ([soort, on]): Step =>
      (onderzoek) =>
        requestAdvies(onderzoek, { id: newId(), soort, vraag: '?', on }),
  ),
  { weight: 6, arbitrary: fc.tuple(fc.boolean(), person, date).map(advising) },
  fc.tuple(fc.boolean(), date).map(
    ([ontvangen, on]): Step =>
      (onderzoek) =>
        recordPersoonlijkPlan(onderzoek, { ontvangen, on }),
  ),
  { weight: 4, arbitrary: date.map(explaining) },
  fc.tuple(fc.constantFrom(...offered), fc.integer({ min: 1, max: 3 }), date).map(
    ([voorwerk, voorwerkVersion, on]): Step =>
      (onderzoek) =>
        takeOverVoorwerk(onderzoek, { offered: voorwerk, voorwerkVersion, on }),
  ),
  fc.tuple(fc.constantFrom(...offered), date).map(
    ([voorwerk, on]): Step =>
      (onderzoek) =>
        returnVoorwerk(onderzoek, { offered: voorwerk, voorwerkVersion: 2, reden: 'Onvolledig', on }),
  ),
  { weight: 4, arbitrary: fc.tuple(fc.boolean(), date).map(sending) },
);

const end: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), date).map(closing),
  fc.tuple(fc.boolean(), fc.boolean(), date).map(lettingGo),
  fc.tuple(fc.boolean(), date).map(
    ([aanvraagOpen, on]): Step =>
      (onderzoek) =>
        withdrawOnderzoek(onderzoek, { on, aanvraagOpen }),
  ),
);
const step = fc.oneof({ weight: 30, arbitrary: work }, { weight: 1, arbitrary: end });

function accepting([behandelaar, wet, on]: [Uuid, Wet | null, LocalDate]): Step {
  return (onderzoek) => acceptOnderzoek(onderzoek, { behandelaar, mayTreat: true, wet, on });
}
function recording([parts, found, on]: [Onderdeel[], boolean, LocalDate]): Step {
  const said = found ? { tekst: 'Besproken', geenReden: null } : { tekst: null, geenReden: 'Speelt niet' };
  return (onderzoek) => recordOnderzoeksonderdeel(onderzoek, { given: parts.map((onderdeel) => ({ onderdeel, ...said })), on });
}
/** Answers what is open, or what was given already. */
function advising([again, by, on]: [boolean, Uuid, LocalDate]): Step {
  return (onderzoek) => {
    const asked = dossierOf(onderzoek)?.adviezen.find(({ gegeven }) => (gegeven === null) !== again);
    return recordAdvies(onderzoek, { advies: asked?.id ?? newId(), tekst: '!', by, on });
  };
}
function explaining(on: LocalDate): Step {
  return (onderzoek) => explainPgb(onderzoek, { on });
}
function sending([planTermRuns, on]: [boolean, LocalDate]): Step {
  return (onderzoek) => sendVerslag(onderzoek, { tekst: 'Hulp is nodig', planTermRuns, afstemmingVerplicht: true, on });
}
function closing([aanvraagOpen, granted, aanbodAsked, on]: [boolean, boolean, boolean, LocalDate]): Step {
  return (onderzoek) => closeOnderzoek(onderzoek, { oplossing: 'eigen-kracht', aanbod: null, aanvraagOpen, granted, aanbodAsked, on });
}
function lettingGo([over, aanvraagOpen, on]: [boolean, boolean, LocalDate]): Step {
  const going = { moment: 'GESPREK', reden: 'Past daar beter', on, aanvraagOpen } as const;
  return (onderzoek) => (over ? handOverOnderzoek(onderzoek, { ...going, kernteam: 'driel' }) : returnOnderzoek(onderzoek, going));
}

interface Walked {
  readonly before: Onderzoek;
  readonly after: Onderzoek;
  readonly decision: OnderzoekDecision<string>;
}

/** Each step with what it found and left. */
function walk(steps: readonly Step[]): readonly Walked[] {
  let onderzoek = offer(1);
  return steps.map((decide) => {
    const [before, decision] = [onderzoek, decide(onderzoek)];
    if (decision.accepted) onderzoek = decision.state;
    return { before, after: onderzoek, decision };
  });
}

const walks = fc.array(step, { maxLength: 40, size: 'max' }).map(walk);

/** Whether it is so of every step on the way, in each of 10,000 walks. */
const always = (isSo: (walked: Walked) => boolean): void =>
  fc.assert(
    fc.property(walks, (walked) => walked.every(isSo)),
    { numRuns: 10_000 },
  );

describe('An onderzoek under any row of commands', () => {
  it('never changes again once it is AFGEROND or AFGEBROKEN, and tells nothing then', () => {
    always(({ before, after, decision }) => {
      if (endedOn(before) === null) return true;
      return after === before && (!decision.accepted || decision.events.length === 0);
    });
  });

  it('stays the same question about the same person', () => {
    const identity = ({ id, gemeente, inwoner, offeredOn, herkomst }: Onderzoek) =>
      JSON.stringify([id, gemeente, inwoner, offeredOn, herkomst]);
    always(({ before, after }) => identity(before) === identity(after));
  });

  it('tells exactly one thing for each thing done, and nothing when the question is withdrawn', () => {
    always(({ before, after, decision }) => {
      if (!decision.accepted || after === before) return true;
      const withdrawn = after.status === 'AFGEBROKEN' && after.reden === null;
      return decision.events.length === (withdrawn ? 0 : 1);
    });
  });

  it('has a part once at most, in the order of the law, and none without its text or why it is empty', () => {
    always(({ after }) => {
      const parts = dossierOf(after)?.onderdelen ?? [];
      const ordered = onderdelen.filter((code) => parts.some(({ onderdeel }) => onderdeel === code));
      return (
        JSON.stringify(parts.map(({ onderdeel }) => onderdeel)) === JSON.stringify(ordered) &&
        parts.every(({ tekst, geenReden }) => (tekst === null) !== (geenReden === null))
      );
    });
  });

  it('sends its verslag only with all that the law and the gemeente ask, and sends it once', () => {
    always(({ before, after }) => {
      const [sent, was] = [dossierOf(after)?.verslag ?? null, dossierOf(before)?.verslag ?? null];
      if (was !== null) return sent === was;
      const dossier = dossierOf(after);
      if (sent === null || dossier === null) return true;
      const asked = dossier.adviezen.every(({ gegeven }) => gegeven !== null) && isAfgestemd(dossier);
      const whole = dossier.voorwerk !== null || dossier.onderdelen.length === 7;
      return asked && (dossier.wet === 'JEUGDWET' || (whole && dossier.pgbUitgelegdOp !== null));
    });
  });

  it('keeps the voorwerk that it took over as it was then', () => {
    always(({ before, after }) => {
      const was = dossierOf(before)?.voorwerk ?? null;
      return was === null || dossierOf(after)?.voorwerk === was;
    });
  });

  it('never has a colleague’s advice of who does it', () => {
    fc.assert(
      fc.property(person, person, date, (behandelaar, by, on) => {
        const taken = acceptOnderzoek(offer(1), { behandelaar, mayTreat: true, wet: null, on });
        if (!taken.accepted) return false;
        const id = newId();
        const asked = requestAdvies(taken.state, { id, soort: 'COLLEGA', vraag: '?', on });
        return asked.accepted && recordAdvies(asked.state, { advies: id, tekst: '!', by, on }).accepted === (by !== behandelaar);
      }),
    );
  });

  it('comes to each of its ends, with a verslag and without', () => {
    const ends = new Set(
      fc.sample(walks, { numRuns: 5_000, seed: 2015 }).map((walked) => {
        const last = walked.at(-1)?.after;
        return last === undefined ? null : `${last.status} ${dossierOf(last)?.verslag == null ? 'zonder' : 'met'} verslag`;
      }),
    );
    for (const end of ['OPEN met', 'AFGEROND met', 'AFGEROND zonder', 'AFGEBROKEN met', 'AFGEBROKEN zonder'])
      expect(ends).toContain(`${end} verslag`);
  });
});
