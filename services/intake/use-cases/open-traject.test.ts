import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Melding } from '../domain/melding.ts';
import { consulentWmo, migratie } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { confirmReceiptUseCase } from './confirm-receipt.ts';
import { joinVraagverhelderingUseCase } from './join-vraagverheldering.ts';
import { openTrajectUseCase } from './open-traject.ts';
import { recordDeathUseCase } from './record-death.ts';
import { recordVraagverhelderingUseCase } from './record-vraagverheldering.ts';
import { reopenMeldingUseCase } from './reopen-melding.ts';
import { withdrawMeldingUseCase } from './withdraw-melding.ts';

let service: TestService;
let melding: Melding;
beforeAll(async () => {
  service = await intakeService();
});
afterAll(() => service.stop());

/** Without its terms, which have tests of their own. */
const toldOf = async ({ id }: Melding): Promise<{ type: string; data: Record<string, unknown> }[]> => {
  const rows = await service.dataSource.query<{ envelope: string }[]>(
    'SELECT envelope FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq',
    [id],
  );
  return rows.map(({ envelope }) => JSON.parse(envelope)).filter(({ type }) => !type.startsWith('nl.meldingen.termijn-'));
};
const newMelding = async (own: Parameters<typeof asked>[2] = {}): Promise<Melding> => asked(service, (await registered(service)).id, own);
const about = ({ id, version }: Melding) => ({ melding: id, expectedVersion: version, occurredOn: day('2015-06-09') });
const toTeam = (kernteam: string) => ({ soort: 'KERNTEAM', kernteam, moment: 'SCHIFTING', reden: 'Dichtbij' }) as const;

describe('opening a traject', () => {
  it('tells the receiver in the same transaction', async () => {
    melding = await newMelding();
    const opened = await sent(service, melding);
    expect(opened).toMatchObject({
      status: 'IN_BEHANDELING',
      version: 2,
      trajecten: [{ status: 'AANGEBODEN', hops: [{ number: 1, place: 1 }] }],
    });
    const [, last] = await toldOf(melding);
    expect(last).toMatchObject({
      type: 'nl.meldingen.traject-opened.v1',
      gemeentecode: '1734',
      data: {
        traject: opened.trajecten[0]?.id,
        hop: 1,
        receiver: { soort: 'KERNTEAM', kernteam: 'elst-noord' },
        kern: 'elst',
        occurredOn: '2015-06-08',
      },
    });
  });

  it('to two teams at once lets exactly one win', async () => {
    const raced = await newMelding();
    const outcomes = await Promise.allSettled(
      ['elst-noord', 'driel', 'heteren', 'elst-zuid'].map((team) =>
        openTrajectUseCase(service.useCases, service.command('openTraject', { ...about(raced), ...toTeam(team) })),
      ),
    );
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason.reason);
    expect(lost).toHaveLength(3);
    for (const reason of lost) expect(['TRAJECT_ALREADY_OPEN', 'STALE_VERSION']).toContain(reason);
    expect((await toldOf(raced)).filter(({ type }) => type.includes('traject-opened'))).toHaveLength(1);
  });

  it('has one effect when the same command comes twice at once, and answers the same', async () => {
    const fresh = await newMelding();
    const command = service.command('openTraject', { ...about(fresh), ...toTeam('driel') });
    const [first, second] = await Promise.all([1, 2].map(() => openTrajectUseCase(service.useCases, command)));
    expect(second).toEqual(first);
    expect(await toldOf(fresh)).toHaveLength(2);
  });

  it('is a conflict with a stale version, and with a used id and other input', async () => {
    const fresh = await newMelding();
    const command = service.command('openTraject', { ...about(fresh), ...toTeam('driel') });
    await openTrajectUseCase(service.useCases, command);
    await expect(
      openTrajectUseCase(service.useCases, service.command('openTraject', { ...about(fresh), ...toTeam('driel') })),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
    });
    const other = service.command('openTraject', { ...about(fresh), ...toTeam('heteren') }, { commandId: command.commandId });
    await expect(openTrajectUseCase(service.useCases, other)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'COMMAND_ID_REUSED' });
  });

  it('is refused once the death of the primary person is recorded, and tells nobody', async () => {
    const { id, version: expectedVersion } = await registered(service);
    const asksHelp = await asked(service, id);
    const died = { inwoner: id, expectedVersion, occurredOn: day('2015-06-08') };
    await recordDeathUseCase(service.useCases, service.command('recordDeath', died));
    await expect(sent(service, asksHelp)).rejects.toMatchObject({ code: 'REFUSED', reason: 'INWONER_DECEASED' });
    expect(await toldOf(asksHelp)).toHaveLength(1);
  });

  it('against the youth rule needs a reason, and leaves nothing without one (O5)', async () => {
    const youth = await newMelding({ betreftJeugdige: true, soort: 'JEUGDHULPVRAAG' });
    await expect(sent(service, youth)).rejects.toMatchObject({ code: 'REFUSED', reason: 'OVERRIDE_REASON_REQUIRED' });
    expect(await toldOf(youth)).toHaveLength(1);
    await expect(sent(service, youth, { afwijkreden: 'Het team kent het gezin' })).resolves.toMatchObject({ version: 2 });
    const before = await newMelding({ betreftJeugdige: true, occurredOn: day('2015-05-20') });
    await expect(sent(service, before)).resolves.toMatchObject({ version: 2 });
  });
});

describe('dates', () => {
  it('are not in the future, nor before the melding, and go back two weeks only for who loads no history', async () => {
    const fresh = await newMelding({ occurredOn: day('2015-01-05') });
    const confirm = (occurredOn: string, as = migratie) =>
      confirmReceiptUseCase(service.useCases, service.command('confirmReceipt', { ...about(fresh), occurredOn: day(occurredOn) }, { as }));
    await expect(confirm('2015-06-11')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'OCCURRED_IN_FUTURE' });
    await expect(confirm('2015-01-04')).rejects.toMatchObject({ reason: 'BEFORE_MELDING' });
    const poort = service.command('confirmReceipt', { ...about(fresh), occurredOn: day('2015-05-26') });
    await expect(confirmReceiptUseCase(service.useCases, poort)).rejects.toMatchObject({ reason: 'OCCURRED_TOO_LONG_AGO' });
    await expect(confirm('2015-01-06')).resolves.toMatchObject({ ontvangstBevestigdOp: '2015-01-06' });
  });
});

describe('withdrawing and reopening', () => {
  it('tells the receiver, keeps why, and lets the question be sent again', async () => {
    const { useCases, command } = service;
    const opened = await sent(service, await newMelding());
    const withdrawn = await withdrawMeldingUseCase(useCases, command('withdrawMelding', { ...about(opened), reden: 'Opgelost' }));
    expect((await toldOf(opened)).slice(2).map(({ type, data }) => [type, data.outcome])).toEqual([
      ['nl.meldingen.traject-closed.v1', 'INGETROKKEN'],
      ['nl.meldingen.melding-withdrawn.v1', undefined],
    ]);
    const reopened = await reopenMeldingUseCase(useCases, command('reopenMelding', { ...about(withdrawn), reden: 'Toch niet' }));
    expect(reopened).toMatchObject({ status: 'IN_VRAAGVERHELDERING', heropeningen: [{ reden: 'Toch niet', was: 'INGETROKKEN' }] });
    const again = await openTrajectUseCase(useCases, command('openTraject', { ...about(reopened), ...toTeam('driel') }));
    expect(again.trajecten.map(({ status }) => status)).toEqual(['AFGESLOTEN', 'AANGEBODEN']);
  });
});

describe('clarifying together', () => {
  it('lets a consulent join beside the poort, each once', async () => {
    const { useCases, command } = service;
    const fresh = await newMelding();
    const one = await joinVraagverhelderingUseCase(
      useCases,
      command('joinVraagverheldering', { ...about(fresh), expertise: 'KERNTEAM' as const }),
    );
    const join = { ...about(one), expertise: 'WMO' as const };
    const two = await joinVraagverhelderingUseCase(useCases, command('joinVraagverheldering', join, { as: consulentWmo }));
    expect(two.vraagverhelderaars).toMatchObject([{ expertise: 'KERNTEAM' }, { professional: consulentWmo.subject, expertise: 'WMO' }]);
    const twice = command('joinVraagverheldering', { ...join, expectedVersion: two.version }, { as: consulentWmo });
    await expect(joinVraagverhelderingUseCase(useCases, twice)).rejects.toMatchObject({ reason: 'ALREADY_JOINED' });
  });

  it('takes findings of who joined, not of a colleague', async () => {
    const { useCases, command } = service;
    const join = { ...about(await newMelding()), expertise: 'KERNTEAM' as const };
    const joined = await joinVraagverhelderingUseCase(useCases, command('joinVraagverheldering', join));
    const found = { ...about(joined), tekst: 'Zoekt gezelschap' };
    const byColleague = command('recordVraagverheldering', found, { as: consulentWmo });
    await expect(recordVraagverhelderingUseCase(useCases, byColleague)).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_JOINED' });
    const recorded = await recordVraagverhelderingUseCase(useCases, command('recordVraagverheldering', found));
    expect(recorded.bevindingen).toMatchObject([{ tekst: 'Zoekt gezelschap' }]);
  });
});
