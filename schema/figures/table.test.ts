import { describe, expect, it } from '@jest/globals';
import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { monthAt } from '../profiles/figures.ts';
import type { GepubliceerdeCijfers, KleineAantallen } from '../profiles/kleine-aantallen.ts';
import { type Asked, askedOf } from './asked.ts';
import { type Cijfers, cijfers, type Name, type Telling } from './table.ts';
import { follows, type Told } from './testing/attack.ts';

const DREMPEL = 5;
const YEAR = 2015;
const months: readonly Month[] = Array.from({ length: 12 }, (_, index) => monthAt(YEAR * 12 + index));
const month = (number: number): Month => monthAt(YEAR * 12 + number - 1);

const policy = (gepubliceerd: readonly GepubliceerdeCijfers[] = []): KleineAantallen => ({
  sinds: '2015-01-01' as LocalDate,
  bron: '[aanname]',
  doelgroepen: [
    { code: 'bij-de-persoon', naam: 'Wie de persoon zelf mag zien', bron: '[aanname]', rollen: ['consulent'], drempel: null },
    { code: 'overig', naam: 'Anderen', bron: '[aanname]', rollen: ['*'], drempel: DREMPEL },
  ],
  gepubliceerd,
});

const asking = (van: Month, tot: Month, { role = 'beleidsadviseur', today = '2016-02-01', gepubliceerd }: Partial<Situation> = {}): Asked =>
  askedOf(policy(gepubliceerd), { gemeente: '1734', van, tot, role, today: today as LocalDate });

interface Situation {
  readonly role: string;
  readonly today: string;
  readonly gepubliceerd: readonly GepubliceerdeCijfers[];
}

/** A row per code, a number per month from January. */
const counts = (rows: Readonly<Record<string, readonly number[]>>): readonly Telling[] =>
  Object.entries(rows).flatMap(([code, own]) => own.map((aantal, index) => ({ code, month: month(index + 1), aantal })));

const shown = (rows: Readonly<Record<string, readonly number[]>>, van: number, tot: number, situation: Partial<Situation> = {}): Cijfers =>
  cijfers(counts(rows), asking(month(van), month(tot), situation), { figure: 'figure' });

describe('small counts', () => {
  const rows = { elst: [20, 22, 25], driel: [6, 8, 2], heteren: [9, 7, 8] };

  it('are hidden from who may not see the persons, and shown to who may', () => {
    expect(shown(rows, 3, 3).aantal('driel')).toBeNull();
    expect(shown(rows, 3, 3, { role: 'consulent' }).aantal('driel')).toBe(2);
  });

  it('do not follow from their total: another count is hidden beside them', () => {
    const march = shown(rows, 3, 3);
    expect(march.totaal()).toBe(35);
    expect([march.aantal('driel'), march.aantal('heteren'), march.aantal('elst')]).toEqual([null, null, 25]);
  });

  it('do not follow from neighbouring periods: the quarter is hidden as well', () => {
    const [quarter, start] = [shown(rows, 1, 3), shown(rows, 1, 2)];
    expect(start.aantal('driel')).toBe(14);
    expect(quarter.aantal('driel')).toBeNull();
    expect(quarter.totaal()).toBe(107);
  });

  it('are hidden as totals with everything beneath, and with another month of the quarter or the quarter', () => {
    const few = { elst: [2, 10, 10], driel: [1, 6, 6] };
    expect([1, 2, 3].map((each) => shown(few, each, each).totaal())).toEqual([null, 16, null]);
    expect(shown(few, 1, 1).aantal('driel')).toBeNull();
    expect(shown(few, 3, 3).aantal('elst')).toBeNull();
    expect(shown(few, 1, 3).totaal()).toBe(35);
  });

  it('show zero', () => {
    expect(shown({ elst: [9, 9, 9], driel: [0, 6, 7] }, 1, 1).aantal('driel')).toBe(0);
  });

  it('that are all there is hide zeros too, or zeros would tell that each is one', () => {
    const ones = { a: [1], b: [1], c: [1], d: [1], e: [1], f: [0] };
    expect(shown(ones, 1, 1).aantal('f')).toBeNull();
  });

  it('are not told by a month that is not over', () => {
    expect(shown(rows, 3, 3, { today: '2015-03-31' }).totaal()).toBeNull();
    expect(shown(rows, 3, 3, { today: '2015-04-01' }).totaal()).toBe(35);
  });

  it('are not told by a month that was shown before its quarter was over', () => {
    const growing = { elst: [30, 30, 30], driel: [2, 9, 30], heteren: [9, 9, 30] };
    for (const today of ['2015-03-01', '2015-04-01', '2016-01-01']) expect(shown(growing, 2, 2, { today }).aantal('driel')).toBe(9);
    expect([shown(growing, 3, 3), shown(growing, 1, 3)].map((each) => each.aantal('driel'))).toContain(null);
  });
});

describe('what was published', () => {
  const whole = { velden: ['figure'], van: month(1), tot: month(5), code: 'rapport', naam: 'Rapport', bron: 'tr2015' };
  const rows = { elst: [9, 9, 9, 9, 9, 9], driel: [2, 1, 0, 1, 0, 2], heteren: [8, 8, 8, 8, 8, 8] };

  it('is shown for its period as printed, and not for others', () => {
    const gepubliceerd = [{ ...whole, perMaand: false }];
    expect(shown(rows, 1, 5, { gepubliceerd }).aantal('driel')).toBe(4);
    expect(shown(rows, 1, 4, { gepubliceerd }).aantal('driel')).toBeNull();
    expect(shown(rows, 1, 1, { gepubliceerd }).aantal('driel')).toBeNull();
  });

  it('is shown by month where it was printed so', () => {
    const gepubliceerd = [{ ...whole, perMaand: true }];
    expect(shown(rows, 2, 2, { gepubliceerd }).aantal('driel')).toBe(1);
  });

  it('leaves no small rest of a total within its period: another count is hidden beside it', () => {
    const few = { elst: [5, 0, 0, 0, 0], driel: [1, 0, 0, 0, 0], heteren: [0, 5, 0, 0, 5] };
    const january = shown(few, 1, 1, { gepubliceerd: [{ ...whole, perMaand: false }], today: '2015-06-01' });
    expect([january.totaal(), january.aantal('driel'), january.aantal('elst')]).toEqual([6, null, null]);
  });

  it('counts as known: what lies beside it does not follow from it', () => {
    const gepubliceerd = [{ ...whole, perMaand: true }];
    expect(shown(rows, 6, 6, { gepubliceerd }).aantal('driel')).toBeNull();
    for (const tot of [6, 12]) expect(shown(rows, 1, tot, { gepubliceerd }).aantal('driel')).toBeNull();
  });
});

const isBlock = (van: number, tot: number, { gepubliceerd = [] }: Partial<Situation>): boolean => {
  const crosses = gepubliceerd.some(
    (report) => month(van + 1) <= report.tot && report.tot < month(tot + 1) && report.van <= month(van + 1),
  );
  return [1, 3, 12].includes(tot - van + 1) && van % (tot - van + 1) === 0 && (tot - van === 11 || !crosses);
};

/** As a report printed it. */
const wasPrinted = (van: number, tot: number, { gepubliceerd = [] }: Partial<Situation>): boolean =>
  gepubliceerd.some((report) =>
    report.perMaand
      ? van === tot && touchesPrinted(van, tot, { gepubliceerd: [report] })
      : report.van === month(van + 1) && report.tot === month(tot + 1),
  );

const touchesPrinted = (van: number, tot: number, { gepubliceerd = [] }: Partial<Situation>): boolean =>
  gepubliceerd.some((report) => month(van + 1) <= report.tot && report.van <= month(tot + 1));

type Rows = readonly (readonly number[])[];

/** Every answer that somebody can get over three tables by all ranges of months: two of one population, and one of a part of the first of them. */
function attack(tables: readonly [Rows, Rows, Rows], situation: Partial<Situation>) {
  const before = tables.map((_, table) => tables.slice(0, table).reduce((sum, rows) => sum + rows.length * 12, 0));
  const unknown = (table: number, code: number, at: number): number => (before[table] ?? 0) + code * 12 + at;
  const told: Told[] = [];
  /** What the report printed, what is told beside its months, and months in which nobody at all was counted. */
  const known: Told[] = months.flatMap((_, at) =>
    tables[0].some((own) => own[at] !== 0)
      ? []
      : tables.flatMap((rows, table) => rows.map((__, code) => ({ of: [unknown(table, code, at)], sum: 0 }))),
  );
  const secrets: Secret[] = [];
  const asked = asking(month(1), month(12), situation);
  const answer = (rows: Rows, name: Name): Cijfers =>
    cijfers(counts(Object.fromEntries(rows.map((own, code) => [String(code), own]))), asked, name);
  const whole = answer(tables[0], { figure: 'whole' });
  const answers = [
    whole,
    answer(tables[1], { figure: 'other', totals: 'whole' }),
    answer(tables[2], { figure: 'part', within: [whole, '0'] }),
  ];
  for (const [table, rows] of tables.entries()) {
    for (const [van, tot] of ranges) {
      const span = { van: YEAR * 12 + van, tot: YEAR * 12 + tot };
      const at = Array.from({ length: tot - van + 1 }, (_, index) => van + index);
      const cells = rows.map((own, code) => ({
        of: at.map((each) => unknown(table, code, each)),
        sum: at.reduce((sum, each) => sum + (own[each] ?? 0), 0),
        shown: answers[table]?.aantal(String(code), span) ?? null,
      }));
      const all = {
        of: cells.flatMap(({ of }) => of),
        sum: cells.reduce((sum, each) => sum + each.sum, 0),
        shown: answers[table]?.totaal(span) ?? null,
      };
      const touches = touchesPrinted(van, tot, situation);
      const printed = table === 0 && wasPrinted(van, tot, situation);
      for (const { shown: value, ...cell } of [...cells, all]) {
        // A longer period that is hidden may follow when it is not small, as it is hidden for a part of it; and beside what was printed.
        const small = cell.sum > 0 && cell.sum < DREMPEL && !touches;
        if (value === null && (small || isBlock(van, tot, situation))) secrets.push({ ...cell, touches, isLine: false });
        if (value !== null) expect(value).toBe(cell.sum);
        if (value !== null || printed) told.push(cell);
        if (printed || (value !== null && !touches)) known.push(cell);
      }
      const unseen = cells.filter(({ shown: value }) => value === null);
      if (all.shown !== null && (all.sum === 0 || all.sum >= DREMPEL) && unseen.some(({ sum }) => sum > 0 && sum < DREMPEL)) {
        const sum = unseen.reduce((total, each) => total + each.sum, 0);
        secrets.push({ of: unseen.flatMap(({ of }) => of), sum, touches, isLine: true });
      }
    }
  }
  const equal = months.flatMap((_, at) => {
    const [first, other, part] = tables.map((rows, table) => rows.map((__, code) => unknown(table, code, at)));
    return [equality(first ?? [], other ?? []), equality([unknown(0, 0, at)], part ?? [])];
  });
  const unknowns = tables.reduce((sum, rows) => sum + rows.length * 12, 0);
  const isPrinted = follows([...known, ...equal], unknowns);
  return { told: [...told, ...equal], unknowns, secrets: secrets.filter(({ touches, of }) => !(touches && isPrinted(of))) };
}

interface Secret extends Told {
  /** Whether it lies in the months of a report, or reaches into them: then it may be known by that. */
  readonly touches: boolean;
  /** All that is hidden of what adds up to a shown total: none of it can be below zero. */
  readonly isLine: boolean;
}

const ranges = months.flatMap((_, van) => months.flatMap((__, tot) => (van <= tot ? [[van, tot] as const] : [])));
/** What both count is the same: one less the other is nothing. */
const equality = (one: readonly number[], other: readonly number[]): Told => ({ of: [...one, ...other.map((each) => -1 - each)], sum: 0 });

describe('nothing hidden', () => {
  const count = fc.oneof(
    { weight: 4, arbitrary: fc.nat(6) },
    { weight: 2, arbitrary: fc.integer({ min: 5, max: 30 }) },
    { weight: 2, arbitrary: fc.constant(0) },
  );
  const twelve = <Value>(each: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(each, { minLength: 12, maxLength: 12 });
  const rows = fc.integer({ min: 2, max: 4 }).chain((codes) => fc.array(twelve(count), { minLength: codes, maxLength: codes }));
  /** Months in which nobody is counted at all. */
  const empty = fc.oneof(fc.constant(months.map(() => false)), twelve(fc.boolean()));
  const table = fc.tuple(rows, empty).map(([some, none]) => some.map((own) => own.map((each, at) => (none[at] === true ? 0 : each))));
  const percent = twelve(fc.constantFrom(0, 3, 10, 50, 90, 100));
  /** The same counts in two parts. */
  const split = (whole: readonly number[], parts: readonly number[]): Rows => {
    const part = whole.map((total, at) => Math.floor((total * (parts[at] ?? 0)) / 100));
    return [part, whole.map((total, at) => total - (part[at] ?? 0))];
  };
  const today = fc.constantFrom('2015-02-01', '2015-05-15', '2015-08-01', '2015-11-01', '2016-01-01', '2020-01-01');

  const follow = (situation: fc.Arbitrary<Partial<Situation>>): void =>
    fc.assert(
      fc.property(table, percent, percent, situation, (first, others, parts, asked) => {
        const totals = months.map((_, at) => first.reduce((sum, own) => sum + (own[at] ?? 0), 0));
        const { told, unknowns, secrets } = attack([first, split(totals, others), split(first[0] ?? [], parts)], asked);
        const isTold = follows(told, unknowns);
        for (const { of, sum, isLine } of secrets) {
          if (isLine) expect(sum).toBeGreaterThanOrEqual(DREMPEL);
          else expect(isTold(of)).toBe(false);
        }
      }),
      // The same cases each time, as one of them takes a tenth of a second: thousands are tried by hand, with other seeds.
      { numRuns: 80, seed: 19 },
    );

  it('follows from totals, other periods, other tables and parts of parts, nor from a line that cannot be below zero', () => {
    follow(today.map((day) => ({ today: day })));
  });

  it('follows from them and what a report printed of the first table over five months', () => {
    const report = { van: month(1), tot: month(5), code: 'rapport', naam: 'Rapport', bron: '[aanname]', velden: ['whole'] };
    // It is printed when its months are over.
    const later = fc.constantFrom('2015-06-01', '2015-08-01', '2015-11-01', '2016-01-01', '2020-01-01');
    follow(fc.record({ today: later, gepubliceerd: fc.boolean().map((perMaand) => [{ ...report, perMaand }]) }));
  });
});
