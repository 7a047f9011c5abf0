import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aMandaat, aRefusal, aToegekend, aToekenning, aWens, day } from '../testing/besluit-fixtures.ts';
import { aBekendgemaakte, aBezwaar } from '../testing/na-besluit-fixtures.ts';
import type { BeslistBezwaar } from './bezwaar.ts';
import type { Onderdeelwens } from './onderdeel-mistake.ts';
import { type Replacing, replaceBeschikking } from './replace-beschikking.ts';

const on = day('2026-04-20');
const decider = newId();
// Taken on 10 March 2026.
const refused = aBekendgemaakte({ onderdelen: [{ ...aToegekend(), uitkomst: 'AFGEWEZEN' }] });
const granted = aBekendgemaakte({ onderdelen: [aToegekend({ toekenning: aToekenning({ since: day('2026-03-01') }) })] });

const founded = (own: Partial<BeslistBezwaar> = {}): BeslistBezwaar => ({
  ...aBezwaar({ beschikking: refused.id, besluitBy: [decider] }),
  ...{ status: 'BESLIST', uitkomst: 'GEGROND', overwegingen: 'x', decidedBy: newId(), nieuwBesluit: null },
  ...own,
});
const from = (since: string): Onderdeelwens => aWens({ toekenning: aToekenning({ since: day(since) }) });
const none = aRefusal({ product: 'huishoudelijke-hulp' });
const wish = (own: Partial<Replacing> = {}, wens: Onderdeelwens = from('2026-03-10')): Replacing => ({
  ...{ beschikking: newId(), onderdelen: [{ id: newId(), wens }], submittedOn: null, mandaat: aMandaat },
  ...{ replaced: false, lopend: [], pending: false, overlapt: false, by: newId(), on },
  ...own,
});

describe('A besluit in place of one against which a bezwaar was well-founded', () => {
  it('is drawn up on all of its products, and stands with the bezwaar', () => {
    const replacing = wish();
    const bezwaar = founded();
    expect(replaceBeschikking(bezwaar, refused, replacing)).toMatchObject({
      state: {
        bezwaar: { nieuwBesluit: replacing.beschikking, termijnen: bezwaar.termijnen },
        beschikking: {
          status: 'VASTGESTELD',
          aanleiding: { soort: 'BEZWAAR', bezwaar: bezwaar.id, vervangt: refused.id },
          onderdelen: [{ uitkomst: 'TOEGEKEND' }],
        },
      },
      events: [{ type: 'BeschikkingDrawnUp', on }],
    });
  });

  it.each([
    ['found unfounded', founded({ uitkomst: 'ONGEGROND' }), refused, wish(), 'BEZWAAR_NOT_FOUNDED'],
    ['not decided', aBezwaar(), refused, wish(), 'BEZWAAR_NOT_FOUNDED'],
    ['with one already', founded(), refused, wish({ replaced: true }), 'BESLUIT_ALREADY_REPLACED'],
    ['by who took the contested one', founded(), refused, wish({ by: decider }), 'DECIDED_THE_BESLUIT'],
    ['without mandate', founded(), refused, wish({ mandaat: null }), 'MANDATE_REQUIRED'],
    ['on another product', founded(), refused, wish({}, aWens({ product: 'rolstoel' })), 'PARTS_DO_NOT_MATCH'],
    ['on no product', founded(), refused, wish({ onderdelen: [] }), 'PARTS_DO_NOT_MATCH'],
    ['that takes away what runs', founded(), granted, wish({ lopend: ['huishoudelijke-hulp'] }, none), 'GRANT_TAKEN_AWAY'],
    ['that grants nothing more of what has ended', founded(), granted, wish({}, none), null],
    ['that refuses again, for another reason', founded(), refused, wish({}, none), null],
    ['from before the contested one', founded(), refused, wish({}, from('2026-03-09')), 'PERIOD_BEFORE_BESLUIT'],
    ['from the day of the aanvraag', founded(), refused, wish({ submittedOn: day('2026-03-02') }, from('2026-03-02')), null],
    ['from the first day of what was granted', founded(), granted, wish({}, from('2026-03-01')), null],
    ['without words on a rung', founded(), refused, wish({}, { ...from('2026-03-10'), motivering: [] }), 'MOTIVERING_INCOMPLETE'],
    ['while a revision waits', founded(), granted, wish({ pending: true }), 'REVISION_PENDING'],
    ['beside what runs', founded(), refused, wish({ overlapt: true }), 'VOORZIENING_OVERLAPS'],
  ] as const)('%s', (_, bezwaar, contested, replacing, reason) => {
    const decision = replaceBeschikking(bezwaar, contested, replacing);
    expect(decision.accepted ? null : decision.reason).toBe(reason);
  });
});
