import { describe, expect, it } from '@jest/globals';
import { addDays, type Instant, type LocalDate } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { aMelding, anId, anInwoner, day, endedMeldingen } from '../testing/fixtures.ts';
import { giveToestemming } from './give-toestemming.ts';
import type { Inwoner, VertegenwoordigerSoort } from './inwoner.ts';
import { joinToestemming } from './join-toestemming.ts';
import type { Toestemming, ToestemmingBase, ToestemmingDoel } from './toestemming.ts';
import { beslisserOf, refusedToConsent } from './toestemming-beslisser.ts';
import { withdrawToestemming } from './withdraw-toestemming.ts';

const [VERWERKING, JEUGDHULP] = ['VRIJWILLIGER_ZOEKEN', 'DELEN_JEUGDHULPDOSSIER'] as const;
const on = day('2026-03-10');
const [child, parent, other] = [anId(1), anId(2), anId(3)];

/** Born so that she is this old, to the day. */
const aged = (years: number, soort: VertegenwoordigerSoort = 'OUDER_MET_GEZAG'): Inwoner =>
  anInwoner({
    id: child,
    geboortedatum: day(`${2026 - years}-03-10`),
    vertegenwoordigers: [{ inwoner: parent, soort, since: day('2008-03-10') }],
  });

const consent = (doel: ToestemmingDoel, own: Partial<ToestemmingBase> = {}): ToestemmingBase => ({
  ...{ id: anId(40), gemeente: '1734', version: 0, inwoner: child, melding: anId(10), doel },
  ...{ betreft: null, vertegenwoordiger: null, gegevenOp: on, geldigTot: null },
  ...{ vastgelegdDoor: 'poort', recordedAt: '2026-03-10T09:00:00.000Z' as Instant },
  ...own,
});
const melding = aMelding();
const give = (inwoner: Inwoner, toestemming: ToestemmingBase) => giveToestemming({ toestemming, inwoner, melding, given: false });
const reasonOf = (decision: object | null) =>
  decision === null ? 'accepted' : 'reason' in decision ? decision.reason : (decision as { state?: Toestemming }).state?.status;

describe('Who consents', () => {
  it.each([
    [VERWERKING, 15, 'CONSENT_BY_REPRESENTATIVE', 'GEGEVEN'],
    [VERWERKING, 16, 'GEGEVEN', 'CONSENT_BY_RESIDENT'],
    [JEUGDHULP, 11, 'CONSENT_BY_REPRESENTATIVE', 'GEGEVEN'],
    [JEUGDHULP, 12, 'WACHT_OP_TWEEDE', 'WACHT_OP_TWEEDE'],
    [JEUGDHULP, 15, 'WACHT_OP_TWEEDE', 'WACHT_OP_TWEEDE'],
    [JEUGDHULP, 16, 'GEGEVEN', 'CONSENT_BY_RESIDENT'],
    [JEUGDHULP, 17, 'GEGEVEN', 'CONSENT_BY_RESIDENT'],
    [JEUGDHULP, 18, 'GEGEVEN', 'NOT_A_REPRESENTATIVE'],
  ] as const)('to %s at %d: she herself %s, her parent %s', (doel, years, self, byParent) => {
    expect(reasonOf(give(aged(years), consent(doel)))).toBe(self);
    expect(reasonOf(give(aged(years), consent(doel, { vertegenwoordiger: parent })))).toBe(byParent);
  });

  it.each(['CURATOR', 'MENTOR', 'GEMACHTIGDE'] as const)('for an adult who cannot decide is her %s', (soort) => {
    for (const doel of [VERWERKING, JEUGDHULP])
      expect(reasonOf(give(aged(40, soort), consent(doel, { vertegenwoordiger: parent })))).toBe('GEGEVEN');
  });

  it('to jeugdhulp for a child is who has authority, and nobody else who acts for her', () => {
    for (const years of [11, 13])
      expect(reasonOf(give(aged(years, 'GEMACHTIGDE'), consent(JEUGDHULP, { vertegenwoordiger: parent })))).toBe('GEZAG_REQUIRED');
    expect(reasonOf(give(aged(11), consent(JEUGDHULP, { vertegenwoordiger: other })))).toBe('NOT_A_REPRESENTATIVE');
  });

  it('to jeugdhulp is not known without a birth date; to a processing it is she herself or who acts for her', () => {
    const unknown = { ...aged(13), geboortedatum: null };
    expect(reasonOf(give(unknown, consent(JEUGDHULP)))).toBe('BIRTH_DATE_REQUIRED');
    for (const vertegenwoordiger of [null, parent])
      expect(reasonOf(give(unknown, consent(VERWERKING, { vertegenwoordiger })))).toBe('GEGEVEN');
  });

  it('is nobody before the purpose is in the law', () => {
    expect(reasonOf(give(aged(40), consent(VERWERKING, { gegevenOp: day('2014-12-31') })))).toBe('PURPOSE_NOT_IN_FORCE');
  });

  it.each(endedMeldingen)('is nobody for a question that is $status, but to meet a volunteer', (ended) => {
    const given = (doel: ToestemmingDoel) =>
      reasonOf(giveToestemming({ toestemming: consent(doel), inwoner: aged(40), melding: ended, given: false }));
    expect([given(VERWERKING), given(JEUGDHULP), given('KENNISMAKING_VRIJWILLIGER')]).toEqual([
      'MELDING_CLOSED',
      'MELDING_CLOSED',
      'GEGEVEN',
    ]);
  });
});

const born = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2012-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);
const leapDays = fc.constantFrom(day('2000-02-29'), day('2004-02-29'), day('2008-02-29'));

/** Her birthday of that year; who was born on a leap day has it on 1 March in other years. */
const birthday = (geboortedatum: LocalDate, years: number): LocalDate => {
  const [year = 0, ...rest] = geboortedatum.split('-');
  const wanted = `${Number(year) + years}-${rest.join('-')}`;
  return day(
    Number.isNaN(Date.parse(wanted)) || new Date(wanted).toISOString().slice(0, 10) !== wanted ? wanted.replace('02-29', '03-01') : wanted,
  );
};

describe('Whoever she is and whenever she was born', () => {
  it('decides from her birthday on, and not a day before', () => {
    fc.assert(
      fc.property(fc.oneof(born, leapDays), fc.constantFrom(12, 16), (geboortedatum, years) => {
        const inwoner = anInwoner({ geboortedatum });
        const reached = birthday(geboortedatum, years);
        const [before, after] = [addDays(reached, -1), reached].map((each) => beslisserOf(JEUGDHULP, inwoner, each));
        expect([before, after]).toEqual(years === 12 ? ['GEZAG', 'ZELF_EN_GEZAG'] : ['ZELF_EN_GEZAG', 'ZELF']);
        if (years === 16)
          expect([addDays(reached, -1), reached].map((each) => beslisserOf(VERWERKING, inwoner, each))).toEqual([
            'VERTEGENWOORDIGER',
            'ZELF',
          ]);
      }),
    );
  });

  it('is never without somebody who may consent while a parent acts for her, and never under 16 bound by herself alone', () => {
    const days = fc.integer({ min: 0, max: 40 * 365 });
    const both = fc.constantFrom<ToestemmingDoel>(
      'VRIJWILLIGER_ZOEKEN',
      'VRIJWILLIGER_BIJ_HUISBEZOEK',
      'KENNISMAKING_VRIJWILLIGER',
      'DELEN_JEUGDHULPDOSSIER',
    );
    fc.assert(
      fc.property(fc.oneof(born, leapDays), days, both, (geboortedatum, age, doel) => {
        const today = addDays(geboortedatum, age);
        fc.pre(today >= '2015-01-01');
        const inwoner = anInwoner({
          geboortedatum,
          vertegenwoordigers: [{ inwoner: parent, soort: 'OUDER_MET_GEZAG', since: geboortedatum }],
        });
        const [herself, byParent] = [null, parent].map((who) => refusedToConsent(doel, inwoner, who, today) === null);
        expect(herself || byParent).toBe(true);
        if (today < birthday(geboortedatum, 16)) expect(herself && beslisserOf(doel, inwoner, today) !== 'ZELF_EN_GEZAG').toBe(false);
        else expect([herself, byParent]).toEqual([true, false]);
      }),
    );
  });
});

const waiting = (vertegenwoordiger: typeof parent | null, own: Partial<ToestemmingBase> = {}): Toestemming => ({
  ...consent(JEUGDHULP, { vertegenwoordiger, ...own }),
  status: 'WACHT_OP_TWEEDE',
});
const join = (toestemming: Toestemming, inwoner: Inwoner, by: typeof parent | null, at = on) =>
  joinToestemming(toestemming, { inwoner, melding, vertegenwoordiger: by, on: at, vastgelegdDoor: 'kernteamlid' });

describe('A consent of two', () => {
  it.each([
    ['she', null, parent],
    ['her parent', parent, null],
  ] as const)('holds when %s began and the other joins, and is told then', (_, first, second) => {
    const later = day('2026-03-20');
    const joined = join(waiting(first), aged(13), second, later);
    expect(joined).toMatchObject({
      state: {
        status: 'GEGEVEN',
        vertegenwoordiger: parent,
        gegevenOp: later,
        vastgelegdDoor: 'kernteamlid',
        eerste: { op: on, vastgelegdDoor: 'poort' },
      },
      events: [{ type: 'ToestemmingGiven', on: later }],
    });
  });

  it('is not told before, nor its end when it never held', () => {
    expect(give(aged(13), consent(JEUGDHULP))).toMatchObject({ events: [] });
    expect(withdrawToestemming(waiting(null), { on, namens: null })).toMatchObject({ state: { status: 'INGETROKKEN' }, events: [] });
  });

  it.each([
    ['by the same side twice', waiting(null), aged(13), null, 'SAME_SIDE_TWICE'],
    [
      'by another parent where one did',
      waiting(parent),
      {
        ...aged(13),
        vertegenwoordigers: [
          ...aged(13).vertegenwoordigers,
          { inwoner: other, soort: 'OUDER_MET_GEZAG', since: day('2012-03-10') } as const,
        ],
      },
      other,
      'SAME_SIDE_TWICE',
    ],
    ['by a neighbour', waiting(null), aged(13), other, 'NOT_A_REPRESENTATIVE'],
    ['by a parent when she became 16', waiting(null), aged(16), parent, 'CONSENT_BY_RESIDENT'],
    [
      'after its last day',
      waiting(null, { gegevenOp: day('2026-03-01'), geldigTot: day('2026-03-09') }),
      aged(13),
      parent,
      'TOESTEMMING_EXPIRED',
    ],
    ['when it holds', { ...waiting(null), status: 'GEGEVEN', eerste: null } as Toestemming, aged(13), parent, 'TOESTEMMING_NOT_WAITING'],
  ] as const)('is not joined %s', (_, toestemming, inwoner, by, reason) => {
    expect(reasonOf(join(toestemming, inwoner, by))).toBe(reason);
  });

  it('is not joined when the question is over', () => {
    for (const ended of endedMeldingen)
      expect(
        joinToestemming(waiting(null), { inwoner: aged(13), melding: ended, vertegenwoordiger: parent, on, vastgelegdDoor: 'poort' }),
      ).toMatchObject({ reason: 'MELDING_CLOSED' });
  });

  it('is completed by herself when she became 16 meanwhile', () => {
    expect(reasonOf(join(waiting(parent), aged(16), null))).toBe('GEGEVEN');
  });
});

describe('A withdrawal', () => {
  const given = (doel: ToestemmingDoel): Toestemming => ({
    ...consent(doel, { vertegenwoordiger: parent }),
    status: 'GEGEVEN',
    eerste: null,
  });
  const byParent = (inwoner: Inwoner, doel: ToestemmingDoel) =>
    reasonOf(withdrawToestemming(given(doel), { on, namens: { inwoner, vertegenwoordiger: parent } }));

  it('is of either while two decide, and of her at any age, whoever gave it', () => {
    expect(byParent(aged(13), JEUGDHULP)).toBe('INGETROKKEN');
    for (const doel of [VERWERKING, JEUGDHULP])
      expect(reasonOf(withdrawToestemming(given(doel), { on, namens: null }))).toBe('INGETROKKEN');
  });

  it('is hers alone when she became 16: what her parent gave goes on until then', () => {
    for (const doel of [VERWERKING, JEUGDHULP]) expect(byParent(aged(16), doel)).toBe('CONSENT_BY_RESIDENT');
    expect(byParent(aged(15), VERWERKING)).toBe('INGETROKKEN');
  });
});
