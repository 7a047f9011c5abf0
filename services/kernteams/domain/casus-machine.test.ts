import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { anAangeboden, casusIn, day } from '../testing/fixtures.ts';
import { acceptCasus } from './accept-casus.ts';
import { answerVraag } from './answer-vraag.ts';
import { keepVraagTermijnen, passVraagTermijnen } from './antwoord-termijnen.ts';
import { askConsulent } from './ask-consulent.ts';
import { assignCasus } from './assign-casus.ts';
import { type Casus, dossierOf, endedOn } from './casus.ts';
import { closeCasus } from './close-casus.ts';
import { declineCasus } from './decline-casus.ts';
import { handOverCasus } from './hand-over-casus.ts';
import type { CasusDecision } from './in-hand.ts';
import { planHuisbezoek } from './plan-huisbezoek.ts';
import { recordHuisbezoek } from './record-huisbezoek.ts';
import { returnCasus } from './return-casus.ts';
import { transferCasus } from './transfer-casus.ts';

type Step = (casus: Casus) => CasusDecision<string>;

const people = [newId(), newId(), newId()];
const person = fc.constantFrom(...people);
const later = (one: LocalDate | undefined, other: LocalDate): LocalDate => (one !== undefined && one > other ? one : other);
const date = fc.nat(60).map((days) => addDays(day('2026-03-02'), days));

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(person, fc.boolean(), date).map(
    ([regievoerder, inTeam, on]): Step =>
      (casus) =>
        acceptCasus(casus, { regievoerder, inTeam, on }),
  ),
  date.map(
    (on): Step =>
      (casus) =>
        declineCasus(casus, { weigerreden: 'TIJDGEBREK', on }),
  ),
  date.map(
    (on): Step =>
      (casus) =>
        returnCasus(casus, { moment: 'GESPREK', reden: 'x', on }),
  ),
  date.map(
    (on): Step =>
      (casus) =>
        handOverCasus(casus, { receiver: { soort: 'LOKET' }, moment: 'GESPREK', reden: 'x', on }),
  ),
  date.map(
    (on): Step =>
      (casus) =>
        closeCasus(casus, { oplossing: 'eigen-kracht', on }),
  ),
  fc.tuple(date, date).map(
    ([plannedOn, on]): Step =>
      (casus) =>
        planHuisbezoek(casus, { id: newId(), plannedOn, samen: null, vrijwilliger: null, on }),
  ),
  fc.tuple(fc.nat(3), date).map(
    ([place, on]): Step =>
      (casus) => {
        const huisbezoek = dossierOf(casus)?.huisbezoeken[place]?.id ?? newId();
        return recordHuisbezoek(casus, { huisbezoek, consulent: null, verslag: null, on });
      },
  ),
  date.map(
    (on): Step =>
      (casus) =>
        askConsulent(casus, { id: newId(), aan: 'WMO', vraag: 'x', on }),
  ),
  fc.tuple(fc.nat(3), date).map(
    ([place, on]): Step =>
      (casus) => {
        const vraag = dossierOf(casus)?.vragen[place];
        return answerVraag(casus, { vraag: vraag?.id ?? newId(), antwoord: 'x', as: 'WMO', on: later(vraag?.askedOn, on) });
      },
  ),
  fc.tuple(person, date).map(
    ([professional, on]): Step =>
      (casus) =>
        assignCasus(casus, { professional, inTeam: true, on }),
  ),
  fc.tuple(person, date).map(
    ([professional, on]): Step =>
      (casus) =>
        transferCasus(casus, { professional, inTeam: true, on }),
  ),
);

const term = () => ({ code: 'antwoord', naam: 'Antwoord', dagen: 7 });
/** The last day of every walk: all that could be late by then has been looked at. */
const AFTER = day('2026-06-01');

interface Walked {
  readonly before: Casus;
  readonly decision: CasusDecision<string>;
}

/** Each state on the way, the first included, with what the step decided; a state is kept as it is saved, with its terms. */
function walk(steps: readonly Step[]): readonly Walked[] {
  let casus: Casus = anAangeboden();
  return steps.map((decide) => {
    const [before, decision] = [casus, decide(casus)];
    if (decision.accepted) casus = keepVraagTermijnen(decision.state, { today: day('2026-03-02'), term });
    return { before, decision };
  });
}

const walks = fc.array(step, { maxLength: 25 }).map(walk);

/** Whether it is so of every step on the way, in each of 10,000 walks. */
const always = (isSo: (walked: Walked, first: Casus) => boolean): void =>
  fc.assert(
    fc.property(walks, (walked) => walked.every((each) => isSo(each, walked[0]?.before ?? each.before))),
    { numRuns: 10_000 },
  );

const vragenOf = (casus: Casus) => dossierOf(casus)?.vragen ?? [];

describe('A casus under any row of commands', () => {
  it('never leaves a state in which the team has let go of it', () => {
    always(({ before, decision }) => endedOn(before) === null || !decision.accepted);
  });

  it('tells exactly one thing for each thing done', () => {
    always(({ decision }) => !decision.accepted || decision.events.length === 1);
  });

  it('has one regievoerder, who is never a medewerker too, and no medewerker twice', () => {
    always(({ before }) => {
      const dossier = dossierOf(before);
      return dossier === null || new Set([dossier.regievoerder, ...dossier.medewerkers]).size === 1 + dossier.medewerkers.length;
    });
  });

  it('never has two visits still to come on one day', () => {
    always(({ before }) => {
      const planned = (dossierOf(before)?.huisbezoeken ?? []).filter(({ status }) => status === 'GEPLAND');
      return new Set(planned.map(({ plannedOn }) => plannedOn)).size === planned.length;
    });
  });

  it('stays the same question of the same team', () => {
    always(({ before }, first) =>
      (['id', 'gemeente', 'melding', 'traject', 'hop', 'inwoner', 'kernteam', 'offeredOn'] as const).every(
        (own) => before[own] === first[own],
      ),
    );
  });

  it('has a term for each question to a consulent, met when it is answered and asked only while the team has the casus', () => {
    always(({ before }) =>
      vragenOf(before).every(({ termijn, antwoord, askedOn }) => {
        if (termijn === null || termijn.startedOn !== askedOn) return false;
        return antwoord === null ? endedOn(before) === null || termijn.doneOn === null : termijn.doneOn === antwoord.on;
      }),
    );
  });

  it('in the end has no question whose term runs on', () => {
    always(({ before }) => vragenOf(passVraagTermijnen(before, AFTER) ?? before).every(({ termijn }) => termijn?.status !== 'LOOPT'));
  });

  it('comes to each of its states, with questions that are answered and that are not', () => {
    const states = fc.sample(walks, { numRuns: 5_000, seed: 2015 }).flatMap((walked) => walked.map(({ before }) => before));
    expect([...new Set(states.map(({ status }) => status))].sort()).toEqual(Object.keys(casusIn).sort());
    const answers = states.flatMap(vragenOf).map(({ antwoord }) => antwoord === null);
    expect(new Set(answers).size).toBe(2);
  });
});
