import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { addDays } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { anAangeboden, day } from '../testing/fixtures.ts';
import { acceptCasus } from './accept-casus.ts';
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

/** Every state on the way, the first included, with what the step decided. */
function walk(steps: readonly Step[]): readonly { readonly before: Casus; readonly decision: CasusDecision<string> }[] {
  let casus: Casus = anAangeboden();
  return steps.map((decide) => {
    const [before, decision] = [casus, decide(casus)];
    if (decision.accepted) casus = decision.state;
    return { before, decision };
  });
}

const walks = fc.array(step, { maxLength: 40 }).map(walk);

describe('A casus under any row of commands', () => {
  it('never leaves a state in which the team has let go of it', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        for (const { before, decision } of walked) if (endedOn(before) !== null) expect(decision.accepted).toBe(false);
      }),
    );
  });

  it('tells exactly one thing for each thing done, dated on the day that it was done', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        for (const { decision } of walked) if (decision.accepted) expect(decision.events).toHaveLength(1);
      }),
    );
  });

  it('has one regievoerder, who is never a medewerker too, and no medewerker twice', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        for (const { before } of walked) {
          const dossier = dossierOf(before);
          if (dossier === null) continue;
          const all = [dossier.regievoerder, ...dossier.medewerkers];
          expect(new Set(all).size).toBe(all.length);
        }
      }),
    );
  });

  it('never has two visits still to come on one day', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        for (const { before } of walked) {
          const planned = (dossierOf(before)?.huisbezoeken ?? [])
            .filter(({ status }) => status === 'GEPLAND')
            .map((visit) => visit.plannedOn);
          expect(new Set(planned).size).toBe(planned.length);
        }
      }),
    );
  });

  it('stays the same question of the same team', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        const identity = ({ id, gemeente, melding, traject, hop, inwoner, kernteam, offeredOn }: Casus) =>
          JSON.stringify([id, gemeente, melding, traject, hop, inwoner, kernteam, offeredOn]);
        expect(new Set(walked.map(({ before }) => identity(before))).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
