import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { aDossier, anAangeboden, anOpgepakt, day } from '../testing/fixtures.ts';
import { aConcept, aVersie, geboden } from '../testing/voorwerk-fixtures.ts';
import { answerVoorwerk } from './answer-voorwerk.ts';
import { answerVraag } from './answer-vraag.ts';
import {
  type Begin,
  keepVoorwerkTermijn,
  keepVraagTermijnen,
  letGoOfVoorwerk,
  passVoorwerkTermijn,
  passVraagTermijnen,
} from './antwoord-termijnen.ts';
import { askConsulent } from './ask-consulent.ts';
import { type Casus, dossierOf } from './casus.ts';
import { closeCasus } from './close-casus.ts';
import type { Voorwerk } from './voorwerk.ts';

// Five days: what is asked or offered on Monday 9 March is to be answered on Saturday 14 March.
const ASKED = day('2026-03-09');
const LAST_DAY = day('2026-03-14');
const LATE = day('2026-03-15');
const begin = (today: LocalDate): Begin => ({ today, term: () => ({ code: 'antwoord', naam: 'Antwoord', dagen: 5 }) });

const accepted = (decision: { readonly accepted: boolean; readonly state?: Casus }): Casus => {
  if (decision.state === undefined) throw new Error('Refused');
  return decision.state;
};
const vraag = newId();
const asked = (today = ASKED): Casus =>
  keepVraagTermijnen(accepted(askConsulent(anOpgepakt(), { id: vraag, aan: 'WMO', vraag: 'Kan dit?', on: ASKED })), begin(today));
const answered = (casus: Casus, on: LocalDate): Casus =>
  keepVraagTermijnen(accepted(answerVraag(casus, { vraag, antwoord: 'Ja', as: 'WMO', on })), begin(on));
const termOf = (casus: Casus | null): Termijn | null | undefined => (casus === null ? undefined : dossierOf(casus)?.vragen[0]?.termijn);

describe('The term of a question to a consulent', () => {
  it('begins when it is asked, and is met by the answer on its last day', () => {
    expect(termOf(asked())).toMatchObject({ startedOn: ASKED, dueOn: LAST_DAY, status: 'LOOPT', doneOn: null });
    expect(termOf(answered(asked(), LAST_DAY))).toMatchObject({ status: 'GEHAALD', doneOn: LAST_DAY, by: 'consulent' });
  });

  it('is missed the day after, once, and stays missed by an answer later', () => {
    expect(passVraagTermijnen(asked(), LAST_DAY)).toBeNull();
    const missed = passVraagTermijnen(asked(), LATE);
    expect(termOf(missed)).toMatchObject({ status: 'GEMIST', doneOn: null });
    expect(passVraagTermijnen(missed ?? asked(), LATE)).toBeNull();
    expect(termOf(answered(missed ?? asked(), LATE))).toMatchObject({ status: 'GEMIST', doneOn: LATE });
  });

  it('is no longer asked when the casus ends, unless it was missed before', () => {
    const closed = (on: LocalDate): Casus =>
      keepVraagTermijnen(accepted(closeCasus(asked(), { oplossing: 'eigen-kracht', on })), begin(on));
    expect(termOf(closed(LAST_DAY))).toMatchObject({ status: 'VERVALLEN' });
    expect(termOf(passVraagTermijnen(closed(LATE), LATE))).toMatchObject({ status: 'GEMIST' });
  });

  it('that was asked long ago is stored as it ended, and one of before there was a term gets its term', () => {
    expect(termOf(asked(LATE))).toMatchObject({ status: 'GEMIST' });
    const before = { id: vraag, aan: 'WMO', askedOn: ASKED, vraag: 'x', antwoord: null, termijn: null } as const;
    expect(termOf(keepVraagTermijnen(anOpgepakt({ dossier: aDossier({ vragen: [before] }) }), begin(ASKED)))).toMatchObject({
      dueOn: LAST_DAY,
    });
  });

  it('is in no casus without questions', () => {
    for (const casus of [anAangeboden(), anOpgepakt()]) {
      expect(keepVraagTermijnen(casus, begin(ASKED))).toBe(casus);
      expect(passVraagTermijnen(casus, LATE)).toBeNull();
    }
  });
});

describe('The term of voorwerk', () => {
  const offered = keepVoorwerkTermijn(geboden(), begin(ASKED));
  const own = (voorwerk: Voorwerk | null) => (voorwerk === null || voorwerk.status === 'CONCEPT' ? null : voorwerk.termijn);
  const answer = (voorwerk: Voorwerk, soort: 'OVERGENOMEN' | 'TERUGGEGEVEN', on: LocalDate, nummer = 1): Voorwerk =>
    keepVoorwerkTermijn(answerVoorwerk(voorwerk, nummer, { soort, on }) ?? voorwerk, begin(on));

  it('begins with the offer, and is met when the loket takes it over or gives it back', () => {
    expect(own(offered)).toMatchObject({ dueOn: LAST_DAY, status: 'LOOPT' });
    for (const soort of ['OVERGENOMEN', 'TERUGGEGEVEN'] as const)
      expect(own(answer(offered, soort, LAST_DAY))).toMatchObject({ status: 'GEHAALD', doneOn: LAST_DAY });
    expect(keepVoorwerkTermijn(aConcept(), begin(ASKED))).toMatchObject({ status: 'CONCEPT' });
  });

  it('is not met by an answer to an older version', () => {
    const two = geboden(undefined, { versies: [aVersie(), aVersie({ nummer: 2 })] });
    expect(own(answer(keepVoorwerkTermijn(two, begin(ASKED)), 'TERUGGEGEVEN', LAST_DAY))).toMatchObject({ status: 'LOOPT' });
  });

  it('is missed the day after, once', () => {
    expect(passVoorwerkTermijn(offered, LAST_DAY)).toBeNull();
    const missed = passVoorwerkTermijn(offered, LATE);
    expect(own(missed)).toMatchObject({ status: 'GEMIST' });
    expect(passVoorwerkTermijn(missed ?? offered, LATE)).toBeNull();
    expect(passVoorwerkTermijn(aConcept(), LATE)).toBeNull();
  });

  it('is no longer asked when the loket ends its onderzoek without an answer', () => {
    const left = letGoOfVoorwerk(offered, LAST_DAY);
    expect(own(keepVoorwerkTermijn(left ?? offered, begin(LAST_DAY)))).toMatchObject({ status: 'VERVALLEN' });
    for (const other of [left ?? offered, aConcept(), answer(offered, 'OVERGENOMEN', LAST_DAY)])
      expect(letGoOfVoorwerk(other, LAST_DAY)).toBeNull();
  });
});
