import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Melding } from '../domain/melding.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { mergeMeldingUseCase } from './merge-melding.ts';
import { recordDeathUseCase } from './record-death.ts';
import { withdrawMeldingUseCase } from './withdraw-melding.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
});
afterAll(() => service.stop());

const occurredOn = '2015-06-09';

interface Hop {
  readonly onderzoek: Uuid;
  readonly melding: string;
  readonly traject: string;
  readonly hop: number;
  readonly occurredOn: string;
}

const atLoket = async (own: Parameters<typeof asked>[2] = {}): Promise<{ melding: Melding; hop: Hop }> => {
  const question = await asked(service, (await registered(service)).id, { poort: 'loket', ...own });
  const melding = await sent(service, question, { soort: 'LOKET' });
  const traject = melding.trajecten[0]?.id ?? '';
  return { melding, hop: { onderzoek: newId(), melding: melding.id, traject, hop: 1, occurredOn } };
};
const atTeam = async (): Promise<{ melding: Melding; casus: { casus: Uuid; kernteam: string } & Omit<Hop, 'onderzoek'> }> => {
  const melding = await sent(service, await asked(service, (await registered(service)).id));
  const traject = melding.trajecten[0]?.id ?? '';
  return { melding, casus: { casus: newId(), kernteam: 'elst-noord', melding: melding.id, traject, hop: 1, occurredOn } };
};
const closed = (hop: Hop, more: { offered?: 'JA' | 'NEE'; kernteam?: string } = {}): Promise<void> =>
  service.tell('nl.onderzoeken.onderzoek-closed.v1', hop.onderzoek, { ...hop, oplossing: 'eigen-kracht', ...more });
const now = async ({ id }: { readonly id: string }): Promise<Record<string, unknown>> => {
  const [row] = await service.dataSource.query(
    `SELECT m.status, m.aanbiedingen, (SELECT jsonb_agg(jsonb_build_object('status', t.status, 'soort', t.soort, 'oplossing', t.oplossing,
       'moment', (SELECT h.moment FROM traject_hop h WHERE h.traject = t.id ORDER BY h.number DESC LIMIT 1),
       'kernteam', (SELECT h.kernteam FROM traject_hop h WHERE h.traject = t.id ORDER BY h.number DESC LIMIT 1)) ORDER BY t.place)
       FROM traject t WHERE t.melding = m.id) AS trajecten FROM melding m WHERE m.id = $1`,
    [id],
  );
  return row;
};
const told = async ({ id }: { readonly id: string }): Promise<string[]> => {
  const rows = await service.dataSource.query<{ type: string }[]>('SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq', [id]);
  const types = rows.map(({ type }) => type.replace('nl.meldingen.', '').replace('.v1', ''));
  return types.filter((type) => !type.startsWith('termijn-')).slice(2);
};
const audited = async ({ id }: { readonly id: string }): Promise<unknown> =>
  service.dataSource.query('SELECT action, reason FROM audit WHERE aggregate_id = $1', [id]);
const term = async ({ id }: { readonly id: string }): Promise<unknown> => {
  const [row] = await service.dataSource.query(`SELECT status FROM deadline WHERE aggregate_id = $1 AND code = 'wmo-onderzoek'`, [id]);
  return row?.status;
};

describe('what the loket answers', () => {
  it('takes the question up, meets its term with the verslag and closes it', async () => {
    const { melding, hop } = await atLoket();
    await service.tell('nl.onderzoeken.onderzoek-accepted.v1', hop.onderzoek, hop);
    expect(await now(melding)).toMatchObject({ trajecten: [{ status: 'OPGEPAKT' }] });
    expect(await term(melding)).toBe('LOOPT');
    await service.tell('nl.onderzoeken.onderzoek-progressed.v1', hop.onderzoek, { ...hop, step: 'GESPREK' });
    expect(await term(melding)).toBe('LOOPT');
    await service.tell('nl.onderzoeken.onderzoek-progressed.v1', hop.onderzoek, { ...hop, step: 'VERSLAG' });
    expect(await term(melding)).toBe('GEHAALD');
    await closed(hop);
    expect(await now(melding)).toMatchObject({ status: 'AFGESLOTEN', aanbiedingen: [], trajecten: [{ oplossing: 'eigen-kracht' }] });
    expect(await told(melding)).toEqual(['traject-closed', 'melding-closed']);
  });

  it('meets its term by taking over voorwerk, as the kernteam did the onderzoek', async () => {
    const { melding, hop } = await atLoket();
    const taken = { onderzoek: hop.onderzoek, melding: melding.id, voorwerk: newId(), voorwerkVersion: 1, occurredOn };
    await service.tell('nl.onderzoeken.voorwerk-taken-over.v1', hop.onderzoek, taken);
    expect(await term(melding)).toBe('GEHAALD');
    expect(await now(melding)).toMatchObject({ trajecten: [{ status: 'AANGEBODEN' }] });
  });

  it('gives it back to the poort, where its term runs on', async () => {
    const { melding, hop } = await atLoket();
    await service.tell('nl.onderzoeken.onderzoek-returned.v1', hop.onderzoek, { ...hop, moment: 'SCHIFTING' });
    expect(await now(melding)).toMatchObject({ status: 'IN_VRAAGVERHELDERING', trajecten: [{ status: 'TERUGGEGEVEN' }] });
    expect(await term(melding)).toBe('LOOPT');
  });

  it('sends it on to a team, and what it still says of the hop before is recorded and ignored', async () => {
    const { melding, hop } = await atLoket();
    const receiver = { soort: 'KERNTEAM', kernteam: 'driel' } as const;
    await service.tell('nl.onderzoeken.onderzoek-handed-over.v1', hop.onderzoek, { ...hop, moment: 'GESPREK', receiver });
    expect(await now(melding)).toMatchObject({ trajecten: [{ status: 'AANGEBODEN', soort: 'KERNTEAM', kernteam: 'driel' }] });
    await service.tell('nl.onderzoeken.onderzoek-returned.v1', hop.onderzoek, { ...hop, moment: 'GESPREK' });
    expect(await now(melding)).toMatchObject({ status: 'IN_BEHANDELING' });
    expect(await audited(melding)).toEqual([{ action: 'answerTraject', reason: 'OLDER_HOP' }]);
  });
});

describe('the kernteam offered at the loket', () => {
  it('gets the question while the loket still has it, and keeps the melding open after it', async () => {
    const { melding, hop } = await atLoket();
    const [aanvraag, beschikking] = [newId(), newId()];
    const parts = [{ part: newId(), outcome: 'AFGEWEZEN' as const }];
    const decidedOn = { aanvraag, beschikking, melding: melding.id, onderzoek: hop.onderzoek, parts, occurredOn };
    await service.tell('nl.aanvragen.aanvraag-decided.v1', aanvraag, { ...decidedOn, offered: 'JA', kernteam: 'driel' });
    expect(await now(melding)).toMatchObject({
      status: 'IN_BEHANDELING',
      trajecten: [{ soort: 'LOKET' }, { soort: 'KERNTEAM', kernteam: 'driel', moment: 'EINDE_ZONDER_VOORZIENING' }],
    });
    await closed(hop);
    expect(await now(melding)).toMatchObject({ status: 'IN_BEHANDELING', trajecten: [{ status: 'AFGESLOTEN' }, { status: 'AANGEBODEN' }] });
    expect(await told(melding)).toEqual(['traject-opened', 'traject-closed']);
  });

  it('is opened before the last traject closes, to the one team that serves the kern', async () => {
    const { melding, hop } = await atLoket({ kern: 'driel' });
    await closed(hop, { offered: 'JA' });
    expect(await now(melding)).toMatchObject({ status: 'IN_BEHANDELING', trajecten: [{ status: 'AFGESLOTEN' }, { kernteam: 'driel' }] });
    expect(await told(melding)).toEqual(['traject-opened', 'traject-closed']);
  });

  it('waits at the poort where several teams serve the kern, and after her death', async () => {
    const { melding, hop } = await atLoket();
    await closed(hop, { offered: 'JA' });
    expect(await now(melding)).toMatchObject({ status: 'IN_VRAAGVERHELDERING', aanbiedingen: [{ antwoord: 'JA', traject: null }] });

    const { id, version: expectedVersion } = await registered(service, { kern: 'driel' });
    const question = await sent(service, await asked(service, id, { poort: 'loket' }), { soort: 'LOKET' });
    const died = { inwoner: id, expectedVersion, occurredOn: day('2015-06-08') };
    await recordDeathUseCase(service.useCases, service.command('recordDeath', died));
    const traject = question.trajecten[0]?.id ?? '';
    await closed({ onderzoek: newId(), melding: question.id, traject, hop: 1, occurredOn }, { offered: 'JA' });
    expect(await now(question)).toMatchObject({ status: 'IN_VRAAGVERHELDERING', trajecten: [{ status: 'AFGESLOTEN' }] });
  });

  it('is kept as an answer with NEE, and the melding closes', async () => {
    const { melding, hop } = await atLoket();
    await closed(hop, { offered: 'NEE' });
    expect(await now(melding)).toMatchObject({ status: 'AFGESLOTEN', aanbiedingen: [{ bij: 'ONDERZOEK', antwoord: 'NEE' }] });
  });

  it('is not lost when the onderzoek is heard before the aanvraag', async () => {
    const { melding, hop } = await atLoket({ kern: 'driel' });
    await closed(hop);
    const aanvraag = newId();
    await service.tell('nl.aanvragen.aanvraag-withdrawn.v1', aanvraag, { aanvraag, melding: melding.id, offered: 'JA', occurredOn });
    expect(await now(melding)).toMatchObject({ status: 'IN_BEHANDELING', trajecten: [{ status: 'AFGESLOTEN' }, { kernteam: 'driel' }] });
    expect(await told(melding)).toEqual(['traject-closed', 'melding-closed', 'melding-reopened', 'traject-opened']);
  });
});

describe('what a team brings to the loket', () => {
  it('is opened once, whichever of need and voorwerk is heard first', async () => {
    const { melding, casus } = await atTeam();
    const [voorwerk, hash] = [newId(), '0'.repeat(64)];
    const offered = { voorwerk, voorwerkVersion: 1, hash, casus: casus.casus, melding: melding.id, kernteam: 'elst-noord', occurredOn };
    await service.tell('nl.voorwerken.voorwerk-offered.v1', voorwerk, offered);
    expect(await now(melding)).toMatchObject({ trajecten: [{ soort: 'KERNTEAM' }, { soort: 'LOKET', moment: 'GESPREK' }] });
    await service.tell('nl.casussen.individual-need-found.v1', casus.casus, casus);
    await service.tell('nl.voorwerken.voorwerk-offered.v1', voorwerk, { ...offered, voorwerkVersion: 2 });
    expect(await told(melding)).toEqual(['traject-opened']);
    expect(await audited(melding)).toEqual(Array(2).fill({ action: 'sendToLoket', reason: 'AT_LOKET' }));
  });

  it('stays away from the loket once the melding was withdrawn', async () => {
    const { melding, casus } = await atTeam();
    const about = { melding: melding.id, expectedVersion: melding.version, occurredOn: day(occurredOn) };
    await withdrawMeldingUseCase(service.useCases, service.command('withdrawMelding', { ...about, reden: 'Opgelost' }));
    await service.tell('nl.casussen.individual-need-found.v1', casus.casus, casus);
    expect(await now(melding)).toMatchObject({ status: 'INGETROKKEN', trajecten: [{ soort: 'KERNTEAM' }] });
    expect(await audited(melding)).toEqual([{ action: 'sendToLoket', reason: 'MELDING_ENDED' }]);
  });
});

describe('joining meldingen', () => {
  const join = ({ id, version }: Melding, into: Melding): Promise<Melding> => {
    const input = { melding: id, expectedVersion: version, into: into.id, occurredOn: day(occurredOn) };
    return mergeMeldingUseCase(service.useCases, service.command('mergeMelding', input));
  };

  it('takes the question from its receiver and tells which goes on', async () => {
    const about = (await registered(service)).id;
    const [first, second] = [await asked(service, about), await sent(service, await asked(service, about))];
    await expect(join(second, first)).resolves.toMatchObject({ status: 'SAMENGEVOEGD', samenvoeging: { into: first.id } });
    expect(await told(second)).toEqual(['traject-closed', 'melding-merged']);
  });

  it('wins or loses from a receiver that accepts at the same time, with the same end', async () => {
    for (let round = 0; round < 4; round += 1) {
      const about = (await registered(service)).id;
      const [first, second] = [await asked(service, about), await sent(service, await asked(service, about))];
      const traject = second.trajecten[0]?.id ?? '';
      const casus = { casus: newId(), kernteam: 'elst-noord', melding: second.id, traject, hop: 1, occurredOn };
      const [joined] = await Promise.allSettled([join(second, first), service.tell('nl.casussen.casus-accepted.v1', casus.casus, casus)]);
      if (joined.status === 'rejected') {
        expect(joined.reason).toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
        await join({ ...second, version: second.version + 1 }, first);
      }
      expect(await now(second)).toMatchObject({ status: 'SAMENGEVOEGD', trajecten: [{ status: 'AFGESLOTEN' }] });
      expect(await told(second)).toEqual(['traject-closed', 'melding-merged']);
    }
  });

  it('waits until the loket has ended what it took up, and until it has the other as well', async () => {
    const about = (await registered(service)).id;
    const first = await asked(service, about);
    const second = await sent(service, await asked(service, about, { poort: 'loket' }), { soort: 'LOKET' });
    await expect(join(second, first)).rejects.toMatchObject({ code: 'REFUSED', reason: 'QUESTION_AT_LOKET' });
    const other = await sent(service, first, { soort: 'LOKET' });
    const hop = { onderzoek: newId(), melding: second.id, traject: second.trajecten[0]?.id ?? '', hop: 1, occurredOn };
    await service.tell('nl.onderzoeken.onderzoek-accepted.v1', hop.onderzoek, hop);
    const accepted = { ...second, version: second.version + 1 };
    await expect(join(accepted, other)).rejects.toMatchObject({ reason: 'QUESTION_AT_LOKET' });
    await service.tell('nl.onderzoeken.onderzoek-returned.v1', hop.onderzoek, { ...hop, moment: 'GESPREK' });
    await expect(join({ ...second, version: second.version + 2 }, other)).resolves.toMatchObject({ status: 'SAMENGEVOEGD' });
  });

  it('meets voorwerk that a team offers at that moment: the loket gets the question as one of the two', async () => {
    for (let round = 0; round < 4; round += 1) {
      const about = (await registered(service)).id;
      const [first, second] = [await asked(service, about), await sent(service, await asked(service, about))];
      const [voorwerk, hash] = [newId(), '0'.repeat(64)];
      const offered = { voorwerk, voorwerkVersion: 1, hash, casus: newId(), melding: second.id, kernteam: 'elst-noord', occurredOn };
      const [joined] = await Promise.allSettled([
        join(second, first),
        service.tell('nl.voorwerken.voorwerk-offered.v1', voorwerk, offered),
      ]);
      if (joined.status === 'rejected') expect(joined.reason).toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
      const goesOn = joined.status === 'fulfilled' ? first : second;
      expect(await now(goesOn)).toMatchObject({
        status: 'IN_BEHANDELING',
        trajecten: expect.arrayContaining([expect.objectContaining({ soort: 'LOKET', status: 'AANGEBODEN' })]),
      });
    }
  });

  it('meets the six weeks of the one that goes on by what the loket still ends of the other', async () => {
    const { melding: second, hop } = await atLoket();
    const about = second.betrokkenen[0]?.inwoner ?? newId();
    const first = await sent(service, await asked(service, about, { occurredOn: day('2015-06-01') }), { soort: 'LOKET' });
    await join(second, first);
    await service.tell('nl.onderzoeken.onderzoek-progressed.v1', hop.onderzoek, { ...hop, step: 'VERSLAG' });
    expect(await term(second)).toBe('VERVALLEN');
    expect(await term(first)).toBe('GEHAALD');
  });

  it('of two into each other at once lets one go on', async () => {
    const about = (await registered(service)).id;
    const [first, second] = [await asked(service, about), await asked(service, about)];
    const outcomes = await Promise.allSettled([join(first, second), join(second, first)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const statuses = await Promise.all([first, second].map(async (each) => (await now(each)).status));
    expect(statuses.sort()).toEqual(['ONTVANGEN', 'SAMENGEVOEGD']);
  });

  it('takes along what was joined before, and what is heard of it', async () => {
    const about = (await registered(service, { kern: 'driel' })).id;
    const [first, second, third] = [await asked(service, about), await asked(service, about), await asked(service, about)];
    await join(third, second);
    await join(second, first);
    const [row] = await service.dataSource.query('SELECT merged_into FROM melding WHERE id = $1', [third.id]);
    expect(row).toEqual({ merged_into: first.id });
    const aanvraag = newId();
    await service.tell('nl.aanvragen.aanvraag-withdrawn.v1', aanvraag, { aanvraag, melding: third.id, offered: 'JA', occurredOn });
    expect(await now(first)).toMatchObject({ status: 'IN_BEHANDELING', trajecten: [{ kernteam: 'driel' }] });
  });
});
