import { describe, expect, it } from '@jest/globals';
import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import { askedOf } from '@kerngraaf/schema/figures/asked.ts';
import { cijfers, type Shown } from '@kerngraaf/schema/figures/table.ts';
import { doorlooptijd, perVoorwerk, termijnRijen } from './figures.ts';

const month = '2015-03' as Month;
const everyCount = {
  ...{ sinds: '2015-01-01' as LocalDate, bron: '[aanname]', gepubliceerd: [] },
  doelgroepen: [{ code: 'ieder', naam: 'Ieder', rollen: ['*'], drempel: null }],
};
const asked = askedOf(everyCount, { gemeente: '1734', van: month, tot: month, role: 'consulent', today: '2015-06-10' as LocalDate });
const shown: Shown = { table: (tellingen) => cijfers(tellingen, asked, { figure: 'figure' }), exact: (value) => value() };

describe('Terms met and missed', () => {
  it('are those of the college, each with its article', () => {
    const telling = (code: string, status: string, aantal: number) => ({ code, status, month, aantal });
    const rijen = termijnRijen(
      [
        telling('wmo-beschikking', 'GEHAALD', 3),
        telling('wmo-beschikking', 'GEMIST', 1),
        telling('wmo-beschikking', 'LOOPT', 2),
        telling('wmo-beschikking', 'OPGESCHORT', 1),
        telling('wmo-beschikking', 'VERVALLEN', 9),
        telling('heronderzoek', 'GEMIST', 1),
        telling('awb-redelijke-termijn', 'VERVALLEN', 4),
        telling('awb-bezwaar', 'VERVALLEN', 5),
        telling('aanvulling', 'GEHAALD', 5),
      ],
      shown,
    );
    expect(rijen).toEqual([
      { code: 'heronderzoek', artikel: 'gemeenteprofiel', gehaald: 0, gemist: 1, lopend: 0 },
      { code: 'wmo-beschikking', artikel: 'Wmo 2015 art. 2.3.5 lid 2', gehaald: 3, gemist: 1, lopend: 3 },
    ]);
  });
});

describe('A lead time', () => {
  it('has no median of nothing', () => {
    const counted = { metVoorwerk: true, aantal: 3, mediaanDagen: 12 };
    const tellingen = [
      { ...counted, month },
      { ...counted, month: null },
    ];
    const table = shown.table(perVoorwerk(tellingen));
    expect(doorlooptijd(tellingen, true, table)).toEqual({ aantal: 3, mediaanDagen: 12 });
    expect(doorlooptijd(tellingen, false, table)).toEqual({ aantal: 0, mediaanDagen: null });
  });
});
