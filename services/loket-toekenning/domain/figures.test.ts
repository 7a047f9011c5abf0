import { describe, expect, it } from '@jest/globals';
import { doorlooptijd, termijnRijen } from './figures.ts';

describe('Terms met and missed', () => {
  it('are those of the college, each with its article', () => {
    const telling = (code: string, status: string, aantal: number) => ({ code, status, aantal });
    const rijen = termijnRijen([
      telling('wmo-beschikking', 'GEHAALD', 3),
      telling('wmo-beschikking', 'GEMIST', 1),
      telling('wmo-beschikking', 'LOOPT', 2),
      telling('wmo-beschikking', 'OPGESCHORT', 1),
      telling('wmo-beschikking', 'VERVALLEN', 9),
      telling('heronderzoek', 'GEMIST', 1),
      telling('awb-redelijke-termijn', 'VERVALLEN', 4),
      telling('awb-bezwaar', 'VERVALLEN', 5),
      telling('aanvulling', 'GEHAALD', 5),
    ]);
    expect(rijen).toEqual([
      { code: 'heronderzoek', artikel: 'gemeenteprofiel', gehaald: 0, gemist: 1, lopend: 0 },
      { code: 'wmo-beschikking', artikel: 'Wmo 2015 art. 2.3.5 lid 2', gehaald: 3, gemist: 1, lopend: 3 },
    ]);
  });
});

describe('A lead time', () => {
  it('has no median of nothing', () => {
    const tellingen = [{ metVoorwerk: true, aantal: 3, mediaanDagen: 12 }];
    expect(doorlooptijd(tellingen, true)).toEqual({ aantal: 3, mediaanDagen: 12 });
    expect(doorlooptijd(tellingen, false)).toEqual({ aantal: 0, mediaanDagen: null });
  });
});
