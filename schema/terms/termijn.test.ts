import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { isWerkdag } from './calendar.ts';
import {
  extendTermijn,
  lapseTermijn,
  meetTermijn,
  resumeTermijn,
  reviveTermijn,
  startTermijn,
  suspendTermijn,
  voidTermijn,
} from './termijn.ts';
import { type LegalTerm, termOn } from './terms.ts';

const day = parseLocalDate;
const json = (name: string): object => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

/** So many days under the Algemene termijnenwet. */
const term = (aantal: number, eenheid: LegalTerm['lengte']['eenheid'] = 'DAGEN'): LegalTerm => ({
  ...termOn('wmo-beschikking', day('2015-01-01')),
  lengte: { aantal, eenheid },
});
const dueOf = (aantal: number, on: string, eenheid?: LegalTerm['lengte']['eenheid']): LocalDate =>
  startTermijn(term(aantal, eenheid), day(on), day(on)).dueOn;

describe.each(['terms', 'calendar', 'dwangsom'])('%s.json', (name) => {
  it('is as its schema asks', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(json(`${name}.schema.json`));
    expect(valid(json(`${name}.json`)) ? [] : valid.errors).toEqual([]);
  });
});

describe('a term of the law', () => {
  it.each([
    ['six weeks from a melding', 'wmo-onderzoek', '2015-01-05', '2015-02-16'],
    ['seven days for a persoonlijk plan', 'wmo-persoonlijk-plan', '2015-01-05', '2015-01-12'],
    ['two weeks from an aanvraag', 'wmo-beschikking', '2015-02-16', '2015-03-02'],
    ['eight weeks for youth', 'awb-redelijke-termijn', '2015-02-16', '2015-04-13'],
    ['six weeks for a bezwaar, from the day after it was made known', 'awb-bezwaar', '2015-03-02', '2015-04-13'],
  ])('gives %s', (_, code, on, due) => {
    expect(startTermijn(termOn(code, day(on)), day(on), day(on)).dueOn).toBe(due);
  });

  it('is not known under a code that no record has', () => {
    expect(() => termOn('wmo-onbekend', day('2015-01-01'))).toThrow('wmo-onbekend');
  });
});

describe('the Algemene termijnenwet', () => {
  it.each([
    ['a Saturday to the Monday', '2015-03-07', '2015-03-09'],
    // Monday 4 May 2015 lies before Bevrijdingsdag on a Tuesday and is equated.
    ['Saturday 2 May 2015 over an equated Monday and 5 May to Wednesday', '2015-05-02', '2015-05-06'],
    ['Sunday 27 April 2014, when the birthday is kept on Saturday, to Monday', '2014-04-27', '2014-04-28'],
    ['Monday 27 April 2015, Koningsdag, to Tuesday', '2015-04-27', '2015-04-28'],
    ['Goede Vrijdag over Easter to the Tuesday', '2015-04-03', '2015-04-07'],
    ['the equated Friday after Hemelvaart to the Monday', '2015-05-15', '2015-05-18'],
    ['Hemelvaart itself to the Monday after the equated Friday', '2015-05-14', '2015-05-18'],
    ['5 May in a year without lustrum as well', '2016-05-05', '2016-05-09'],
    ['Second Christmas Day on a Saturday to the Monday', '2015-12-26', '2015-12-28'],
  ])('moves the end from %s', (_, raw, due) => {
    expect(dueOf(21, addDays(day(raw), -21))).toBe(due);
  });

  it('leaves an end on a working day', () => {
    expect(dueOf(14, '2015-03-02')).toBe('2015-03-16');
  });

  it('gives a term of three days two working days at least', () => {
    // From Thursday 2 April: Goede Vrijdag, Saturday, Sunday and Monday are none.
    expect(dueOf(3, '2015-04-02')).toBe('2015-04-08');
    expect(dueOf(2, '2015-04-02')).toBe('2015-04-07');
  });

  it('does not touch a term of more than twelve weeks or ninety days', () => {
    expect(dueOf(12, '2015-01-10', 'WEKEN')).toBe('2015-04-07');
    expect(dueOf(13, '2015-01-10', 'WEKEN')).toBe('2015-04-11');
    expect(dueOf(91, '2015-01-10')).toBe('2015-04-11');
  });

  it('does not touch a term of the gemeenteprofiel', () => {
    expect(startTermijn({ code: 'aanvulling', naam: '', dagen: 5 }, day('2015-03-02'), day('2015-03-02')).dueOn).toBe('2015-03-07');
  });

  it('counts days over the change to summer time and back', () => {
    expect(dueOf(14, '2015-03-23')).toBe('2015-04-07');
    expect(dueOf(14, '2015-10-19')).toBe('2015-11-02');
  });
});

describe('a term that runs', () => {
  const begun = startTermijn(term(14), day('2015-03-02'), day('2015-03-02'));

  it('is met on its last day and too late the day after', () => {
    expect(meetTermijn(begun, begun.dueOn, 'consulent-wmo')).toMatchObject({ status: 'GEHAALD', doneOn: begun.dueOn, by: 'consulent-wmo' });
    expect(meetTermijn(begun, addDays(begun.dueOn, 1), 'consulent-wmo')).toMatchObject({ status: 'GEMIST' });
  });

  it('is missed the day after its last, once', () => {
    expect(lapseTermijn(begun, begun.dueOn)).toEqual({ termijn: begun, missed: false });
    const { termijn, missed } = lapseTermijn(begun, addDays(begun.dueOn, 1));
    expect({ status: termijn.status, missed }).toEqual({ status: 'GEMIST', missed: true });
    expect(lapseTermijn(termijn, addDays(begun.dueOn, 2))).toEqual({ termijn, missed: false });
  });

  it('lapses in silence when it was the resident who might act', () => {
    const plan = startTermijn(termOn('wmo-persoonlijk-plan', day('2015-03-02')), day('2015-03-02'), day('2015-03-02'));
    expect(lapseTermijn(plan, addDays(plan.dueOn, 1))).toMatchObject({ termijn: { status: 'VERVALLEN' }, missed: false });
  });

  it('does not lapse while it stands still', () => {
    const still = suspendTermijn(begun, day('2015-03-04'));
    expect(lapseTermijn(still, day('2015-12-01'))).toEqual({ termijn: still, missed: false });
  });

  it('that was over when it was recorded tells nothing, and is met by what was done in time', () => {
    const late = startTermijn(term(14), day('2015-03-02'), day('2026-01-01'));
    expect(late.status).toBe('GEMIST');
    expect(lapseTermijn(late, day('2026-01-02')).missed).toBe(false);
    expect(meetTermijn(late, day('2015-03-10'), 'migratie').status).toBe('GEHAALD');
  });

  it('is postponed from its last day', () => {
    expect(extendTermijn(begun, 42, day('2015-03-02')).dueOn).toBe('2015-04-28');
  });

  it('that was over is not undone by what ends later, nor by what is done too late', () => {
    const after = addDays(begun.dueOn, 1);
    const plan = startTermijn(termOn('wmo-persoonlijk-plan', day('2015-03-02')), day('2015-03-02'), day('2015-03-02'));
    for (const seen of [begun, lapseTermijn(begun, after).termijn])
      expect(lapseTermijn(voidTermijn(seen, after), after).termijn.status).toBe('GEMIST');
    for (const seen of [plan, lapseTermijn(plan, after).termijn])
      expect(lapseTermijn(meetTermijn(seen, after, 'inwoner'), after).termijn).toMatchObject({ status: 'VERVALLEN', doneOn: null });
  });

  it('is no longer asked, and runs again to the same day', () => {
    const gone = voidTermijn(begun, day('2015-03-05'));
    expect(gone.status).toBe('VERVALLEN');
    expect(reviveTermijn(gone, day('2015-03-06'))).toEqual(begun);
  });
});

const days = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2015-01-01'), n));

describe('every term', () => {
  it('ends on a working day, not before its length is over', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (on, length) => {
        const { dueOn, rawDueOn } = startTermijn(term(length), on, on);
        expect(isWerkdag(dueOn)).toBe(true);
        expect(daysBetween(on, rawDueOn)).toBe(length);
        expect(dueOn >= rawDueOn).toBe(true);
      }),
    );
  });

  it('moves by exactly the days that it stood still, whatever the order of its suspensions', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })), { maxLength: 5 }),
        (on, stops) => {
          const first = startTermijn(term(90), on, on);
          let [termijn, today, still] = [first, on, 0];
          for (const [after, length] of stops) {
            const since = addDays(today, after);
            today = addDays(since, length);
            const suspended = suspendTermijn(termijn, since);
            if (suspended.status === 'OPGESCHORT') still += length;
            termijn = resumeTermijn(suspended, today, today);
          }
          expect(daysBetween(first.rawDueOn, termijn.rawDueOn)).toBe(still);
          expect(termijn.suspendedDays).toBe(still);
        },
      ),
    );
  });
});
