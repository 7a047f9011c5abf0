import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { Melding } from '../domain/melding.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, NOW, type TestService } from '../testing/service.ts';
import { receivePersoonlijkPlanUseCase } from './receive-persoonlijk-plan.ts';
import { reopenMeldingUseCase } from './reopen-melding.ts';
import { withdrawMeldingUseCase } from './withdraw-melding.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
});
beforeEach(() => service.moveTo(NOW));
afterAll(() => service.stop());

// Asked on Monday 8 June 2015: six weeks end on Monday 20 July, five days to take it up on Saturday 13 June.
const AFTER_SIX_WEEKS = '2015-07-21T10:00:00.000Z' as Instant;
const newMelding = async (own: Parameters<typeof asked>[2] = {}): Promise<Melding> => asked(service, (await registered(service)).id, own);

/** What was told of its terms, as `code status day`. */
async function told({ id }: Melding): Promise<string[]> {
  const rows = await service.dataSource.query<{ envelope: string }[]>(
    `SELECT envelope FROM outbox WHERE aggregate_id = $1 AND type LIKE 'nl.meldingen.termijn-%' ORDER BY caseseq`,
    [id],
  );
  return rows.map(({ envelope }) => {
    const { type, data } = JSON.parse(envelope) as { type: string; data: Record<string, unknown> };
    return `${data.termijn} ${type.includes('started') ? 'started' : data.status} ${data.occurredOn}`;
  });
}
async function sweep(moment: Instant): Promise<void> {
  service.moveTo(moment);
  await service.sweepDeadlines();
}
const deadlines = ({ id }: Melding): Promise<{ code: string; status: string; runs: boolean; open: boolean }[]> =>
  service.dataSource.query(
    'SELECT split_part(code, $2, 1) AS code, status, runs, open FROM deadline WHERE aggregate_id = $1 ORDER BY due_on',
    [id, '.'],
  );

describe('the six weeks of an onderzoek', () => {
  it('run over once, told in order, however often is looked and after whatever downtime', async () => {
    const melding = await newMelding();
    await sweep('2015-07-20T21:59:00.000Z' as Instant);
    expect(await told(melding)).toEqual([
      'wmo-onderzoek started 2015-06-08',
      'wmo-persoonlijk-plan started 2015-06-08',
      'wmo-persoonlijk-plan VERVALLEN 2015-06-16',
    ]);
    await sweep('2016-01-01T10:00:00.000Z' as Instant);
    await sweep('2016-01-02T10:00:00.000Z' as Instant);
    expect((await told(melding)).slice(3)).toEqual(['wmo-onderzoek GEMIST 2015-07-21']);
    expect(await deadlines(melding)).toEqual([
      { code: 'wmo-persoonlijk-plan', status: 'VERVALLEN', runs: false, open: false },
      { code: 'wmo-onderzoek', status: 'GEMIST', runs: false, open: true },
    ]);
  });

  it('run over no more once the question was withdrawn, and again when it is reopened', async () => {
    const melding = await newMelding();
    const about = { melding: melding.id, expectedVersion: melding.version, reden: 'Opgelost', occurredOn: day('2015-06-09') };
    const withdrawn = await withdrawMeldingUseCase(service.useCases, service.command('withdrawMelding', about));
    const other = await newMelding();
    await sweep(AFTER_SIX_WEEKS);
    expect((await told(melding)).slice(2)).toEqual(['wmo-onderzoek VERVALLEN 2015-06-09', 'wmo-persoonlijk-plan VERVALLEN 2015-06-09']);
    expect(await told(other)).toContain('wmo-onderzoek GEMIST 2015-07-21');
    const again = { ...about, expectedVersion: withdrawn.version, occurredOn: day('2015-06-10') };
    await reopenMeldingUseCase(service.useCases, service.command('reopenMelding', again));
    await sweep(AFTER_SIX_WEEKS);
    expect((await told(melding)).slice(4)).toEqual([
      'wmo-onderzoek started 2015-06-10',
      'wmo-persoonlijk-plan started 2015-06-10',
      'wmo-onderzoek GEMIST 2015-07-21',
      'wmo-persoonlijk-plan VERVALLEN 2015-06-16',
    ]);
  });

  it('of a question of years ago fire nothing when history is loaded', async () => {
    service.moveTo('2026-01-01T10:00:00.000Z' as Instant);
    const melding = await newMelding({ occurredOn: day('2015-01-05') });
    await service.sweepDeadlines();
    expect(await told(melding)).toEqual(['wmo-onderzoek started 2015-01-05', 'wmo-persoonlijk-plan started 2015-01-05']);
    expect(await deadlines(melding)).toMatchObject([{ status: 'VERVALLEN' }, { status: 'GEMIST' }]);
  });

  it('have nothing to do with a question for youth help', async () => {
    const melding = await newMelding({ soort: 'JEUGDHULPVRAAG', betreftJeugdige: true });
    expect([await told(melding), await deadlines(melding)]).toEqual([[], []]);
  });
});

describe('a persoonlijk plan', () => {
  it('that was handed over in time meets its term', async () => {
    const melding = await newMelding();
    const received = { melding: melding.id, expectedVersion: melding.version, occurredOn: day('2015-06-10') };
    await receivePersoonlijkPlanUseCase(service.useCases, service.command('receivePersoonlijkPlan', received));
    expect((await told(melding)).slice(2)).toEqual(['wmo-persoonlijk-plan GEHAALD 2015-06-10']);
  });
});

describe('a receiver', () => {
  const oppakken = (told: readonly string[]): string[] => told.filter((each) => each.startsWith('traject-oppakken'));
  const accepted = async ({ id, trajecten }: Melding, occurredOn: string): Promise<void> => {
    const casus = newId();
    const data: EventData['nl.casussen.casus-accepted.v1'] = {
      ...{ casus, melding: id, traject: trajecten[0]?.id ?? '', hop: 1, kernteam: 'elst-noord', occurredOn },
    };
    await service.tell('nl.casussen.casus-accepted.v1', casus, data);
  };

  it('that takes the question up in time is not told of', async () => {
    const melding = await sent(service, await newMelding());
    await accepted(melding, '2015-06-09');
    await sweep(AFTER_SIX_WEEKS);
    expect(oppakken(await told(melding))).toEqual(['traject-oppakken started 2015-06-08', 'traject-oppakken GEHAALD 2015-06-09']);
  });

  it('that stays silent is told of once, also when it answers too late', async () => {
    const melding = await sent(service, await newMelding());
    await sweep('2015-06-14T10:00:00.000Z' as Instant);
    await accepted(melding, '2015-06-14');
    await sweep(AFTER_SIX_WEEKS);
    expect(oppakken(await told(melding))).toEqual(['traject-oppakken started 2015-06-08', 'traject-oppakken GEMIST 2015-06-14']);
    expect(await deadlines(melding)).toContainEqual({ code: 'traject-oppakken', status: 'GEMIST', runs: false, open: false });
  });
});
