import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import fc from 'fast-check';
import { aDossier, anOpgepakt, casusIn, day } from '../testing/fixtures.ts';
import { aConcept, aPlan, aVersie, geboden, voorwerkIn } from '../testing/voorwerk-fixtures.ts';
import { answerVoorwerk } from './answer-voorwerk.ts';
import type { CasusStatus } from './casus.ts';
import { drawUpPlan, planMistake } from './draw-up-plan.ts';
import { offerVoorwerk, type Sealed } from './offer-voorwerk.ts';
import { type Antwoord, newestOf, type Voorwerk, type VoorwerkStatus, versiesOf } from './voorwerk.ts';
import { type VoorwerkInhoud, voorwerkInhoud } from './voorwerk-inhoud.ts';

const on = day('2026-03-10');
const profile = profileOn(readProfiles(`${import.meta.dirname}/../../../schema/profiles`), '1734', on);
if (profile === null) throw new Error('Overbetuwe has a profile');

/** A text for the content, and as many characters for its hash: enough to tell one content from another. */
const seal = (content: VoorwerkInhoud): Sealed => ({ inhoud: JSON.stringify(content), hash: JSON.stringify(content.plan) });
const offering = { on, seal };
const casus = anOpgepakt({ dossier: aDossier({ plan: aPlan() }) });
const refusal = (reason: string) => ({ accepted: false, reason });

describe('A plan', () => {
  it.each([
    [{}, null],
    [{ doelen: [] }, 'PLAN_WITHOUT_DOEL'],
    [{ afspraken: Array<string>(51).fill('x') }, 'PLAN_TOO_LONG'],
    [{ arrangement: [{ product: 'toveren', leveringsvorm: null, toelichting: null }] }, 'PRODUCT_UNKNOWN'],
    [{ drawnUpOn: day('2014-12-31') }, 'PRODUCT_UNKNOWN'],
    [{ arrangement: [{ product: 'jeugd-verblijf', leveringsvorm: 'PGB', toelichting: null }] }, 'LEVERINGSVORM_NOT_OFFERED'],
    [{ arrangement: [{ product: 'jeugd-verblijf', leveringsvorm: null, toelichting: null }] }, null],
    [{ arrangement: [] }, null],
  ] as const)('with %j is wrong by %s', (own, mistake) => {
    expect(planMistake(aPlan(own), profile)).toBe(mistake);
  });

  it('replaces the one before and tells nobody', () => {
    const plan = aPlan({ doelen: ['Iets anders'], metInwoner: false });
    expect(drawUpPlan(casus, plan)).toMatchObject({ accepted: true, state: { dossier: { plan } }, events: [] });
  });
});

describe('Offering voorwerk', () => {
  it.each(['CONCEPT', 'TERUGGEGEVEN'] as const)('makes the next version of one that is %s', (status) => {
    const before = voorwerkIn[status](casus);
    const decision = offerVoorwerk(casus, before, offering);
    const nummer = versiesOf(before).length + 1;
    expect(decision).toMatchObject({ accepted: true, state: { status: 'AANGEBODEN', since: on }, events: [{ versie: { nummer } }] });
    if (decision.accepted) expect(versiesOf(decision.state).slice(0, -1)).toEqual(versiesOf(before));
  });

  it('makes a new version when what is offered changed, and refuses the same content twice', () => {
    const first = offerVoorwerk(casus, aConcept(casus), offering);
    if (!first.accepted) throw new Error(first.reason);
    expect(offerVoorwerk(casus, first.state, offering)).toEqual(refusal('VOORWERK_ALREADY_OFFERED'));
    const changed = anOpgepakt({ ...casus, dossier: aDossier({ plan: aPlan({ metInwoner: false }) }) });
    expect(offerVoorwerk(changed, first.state, offering)).toMatchObject({ accepted: true, events: [{ versie: { nummer: 2 } }] });
  });

  it('ends when the loket took it over', () => {
    expect(offerVoorwerk(casus, voorwerkIn.OVERGENOMEN(casus), offering)).toEqual(refusal('VOORWERK_TAKEN_OVER'));
  });

  it.each([
    ['AANGEBODEN', 'CASUS_NOT_ACCEPTED'],
    ['GEWEIGERD', 'CASUS_NO_LONGER_HERE'],
    ['TERUGGEGEVEN', 'CASUS_NO_LONGER_HERE'],
    ['AFGESLOTEN', 'CASUS_CLOSED'],
  ] as const satisfies readonly (readonly [CasusStatus, string])[])('is refused for a casus that is %s as %s', (status, reason) => {
    expect(offerVoorwerk(casusIn[status](), aConcept(), offering)).toEqual(refusal(reason));
  });

  it('asks a plan, and in it something for the loket', () => {
    expect(offerVoorwerk(anOpgepakt(), null, offering)).toEqual(refusal('PLAN_REQUIRED'));
    const lean = anOpgepakt({ dossier: aDossier({ plan: aPlan({ arrangement: [] }) }) });
    expect(offerVoorwerk(lean, aConcept(lean), offering)).toEqual(refusal('ARRANGEMENT_REQUIRED'));
  });
});

describe('What a version says', () => {
  it('names each kind of consulent with the last time that the team consulted it (O52)', () => {
    const vraag = { id: newId(), vraag: 'Kan dit?', askedOn: day('2026-03-04'), termijn: null };
    const samen = { soort: 'WMO', meerwaarde: 'x' } as const;
    const visit = {
      status: 'GEMAAKT',
      id: newId(),
      plannedOn: on,
      madeOn: on,
      samen,
      vrijwilliger: null,
      consulent: null,
      verslag: null,
    } as const;
    const dossier = aDossier({
      vragen: [
        { ...vraag, aan: 'JEUGD', antwoord: { on: day('2026-03-06'), text: 'Ja' } },
        { ...vraag, aan: 'JEUGD', antwoord: { on: day('2026-03-05'), text: 'Misschien' } },
        { ...vraag, aan: 'WMO', antwoord: null },
      ],
      huisbezoeken: [visit, { ...visit, samen: null }],
    });
    expect(voorwerkInhoud(anOpgepakt({ dossier }), aPlan()).afstemming).toEqual([
      { consulent: 'JEUGD', answeredOn: '2026-03-06' },
      { consulent: 'WMO', answeredOn: '2026-03-10' },
    ]);
  });
});

const taken: Antwoord = { soort: 'OVERGENOMEN', on };
const returned: Antwoord = { soort: 'TERUGGEGEVEN', on };
const ofTwo = geboden(casus, { versies: [aVersie(), aVersie({ nummer: 2, hash: 'b'.repeat(64) })] });

describe('The loket’s answer', () => {
  it.each([taken, returned])('of $soort to the newest version moves the voorwerk', (antwoord) => {
    expect(answerVoorwerk(ofTwo, 2, antwoord)).toMatchObject({
      status: antwoord.soort,
      since: on,
      versies: [{ antwoorden: [] }, { antwoorden: [antwoord] }],
    });
  });

  it('that an older version was taken over ends it; that it came back stands with that version and moves nothing', () => {
    const { status, since } = ofTwo;
    const over = { status: 'OVERGENOMEN', since: on, versies: [{ antwoorden: [taken] }, { antwoorden: [] }] };
    expect(answerVoorwerk(ofTwo, 1, taken)).toMatchObject(over);
    expect(answerVoorwerk(ofTwo, 1, returned)).toMatchObject({ status, since, versies: [{ antwoorden: [returned] }, { antwoorden: [] }] });
  });

  it('changes nothing when it is heard again, and never undoes a take-over', () => {
    const over = answerVoorwerk(ofTwo, 2, taken);
    if (over === null) throw new Error('answered above');
    expect(answerVoorwerk(over, 2, taken)).toBeNull();
    expect(answerVoorwerk(over, 2, returned)).toMatchObject({ status: 'OVERGENOMEN' });
    const back = answerVoorwerk(ofTwo, 2, returned);
    expect(back === null ? null : answerVoorwerk(back, 2, taken)).toMatchObject({ status: 'OVERGENOMEN' });
  });

  it('to what was never offered is a fault', () => {
    expect(() => answerVoorwerk(ofTwo, 3, taken)).toThrow('never offered');
    expect(() => answerVoorwerk(aConcept(), 1, taken)).toThrow('never offered');
  });
});

describe('Voorwerk under any row of offers and answers', () => {
  const step = fc.oneof(
    fc.boolean().map((metInwoner) => ({ kind: 'offer', metInwoner }) as const),
    fc.tuple(fc.nat(4), fc.constantFrom(taken, returned)).map(([place, antwoord]) => ({ kind: 'answer', place, antwoord }) as const),
  );

  it('keeps every version as it was offered, numbered without a gap, and its status is what became of the newest until one is taken over', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let voorwerk: Voorwerk = aConcept(casus);
        for (const each of steps) {
          const before = versiesOf(voorwerk);
          voorwerk = stepped(voorwerk, each);
          const content = versiesOf(voorwerk).map(({ antwoorden: _, ...offered }) => offered);
          expect(content.slice(0, before.length)).toEqual(before.map(({ antwoorden: _, ...offered }) => offered));
          expect(content.map(({ nummer }) => nummer)).toEqual(content.map((_, index) => index + 1));
          const answers = versiesOf(voorwerk).flatMap(({ antwoorden }) => antwoorden);
          const ended: VoorwerkStatus | undefined = answers.some(({ soort }) => soort === 'OVERGENOMEN')
            ? 'OVERGENOMEN'
            : newestOf(voorwerk)?.antwoorden.at(-1)?.soort;
          expect(voorwerk.status).toBe(ended ?? (content.length === 0 ? 'CONCEPT' : 'AANGEBODEN'));
        }
      }),
    );
  });

  function stepped(voorwerk: Voorwerk, each: typeof step extends fc.Arbitrary<infer Step> ? Step : never): Voorwerk {
    if (each.kind === 'answer') {
      const versie = versiesOf(voorwerk)[each.place];
      return versie === undefined ? voorwerk : (answerVoorwerk(voorwerk, versie.nummer, each.antwoord) ?? voorwerk);
    }
    const plan = aPlan({ metInwoner: each.metInwoner });
    const decision = offerVoorwerk(anOpgepakt({ ...casus, dossier: aDossier({ plan }) }), voorwerk, offering);
    return decision.accepted ? decision.state : voorwerk;
  }
});
