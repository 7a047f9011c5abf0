import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { beheerder } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { endAansluitingUseCase } from './end-aansluiting.ts';
import { registerProfessionalUseCase } from './register-professional.ts';
import { startAansluitingUseCase } from './start-aansluiting.ts';

let test: TestUseCases;
beforeAll(async () => {
  test = await testUseCases();
});
afterAll(() => test.stop());

const register = (subject: Uuid, own: object = {}, as = beheerder) => {
  const input = { commandId: newId(), gemeente: '1734', subject, naam: 'Anna de Wit', ...own };
  return registerProfessionalUseCase(test.service, test.command('registerProfessional', input, as));
};

const place = { gemeente: '1734', kernteam: 'elst-noord', organisatie: 'stuw', functie: 'kernteamlid', since: day('2026-01-01') };
const start = (professional: Uuid, own: object = {}) => {
  const input = { commandId: newId(), professional, ...place, ...own };
  return startAansluitingUseCase(test.service, test.command('startAansluiting', input, beheerder));
};

describe('Recording a professional', () => {
  it('is done once per gemeente, also side by side', async () => {
    const subject = newId();
    const both = await Promise.allSettled([register(subject), register(subject)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'PROFESSIONAL_ALREADY_REGISTERED' } });
    await expect(register(subject, { gemeente: '1911' })).resolves.toMatchObject({ gemeente: '1911', version: 1 });
  });

  it.each([
    [{ gemeente: '0363' }, 'BAD_USER_INPUT', 'GEMEENTE_UNKNOWN'],
    [{ subject: 'anna' }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
    [{ naam: 'x'.repeat(201) }, 'BAD_USER_INPUT', 'TEXT_TOO_LONG'],
  ])('with %j is refused', async (own, code, reason) => {
    await expect(register(newId(), own)).rejects.toMatchObject({ code, reason });
  });

  it('is refused for a gemeente that is not the caller’s', async () => {
    const elsewhere = { ...beheerder, gemeenten: ['1911'] };
    await expect(register(newId(), {}, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'GEMEENTE_WITHOUT_RIGHT' });
  });
});

describe('A place', () => {
  it('is told with its team, organisation and function', async () => {
    const professional = newId();
    await register(professional);
    const started = await start(professional);
    const [row] = await test.dataSource.query<{ envelope: string }[]>('SELECT envelope FROM outbox WHERE aggregate_id = $1', [started.id]);
    const { gemeente: _, ...told } = place;
    expect(JSON.parse(row?.envelope ?? '{}')).toMatchObject({
      gemeentecode: '1734',
      data: { aansluiting: started.id, professional, ...told },
    });
  });

  it('is given once for the same days, team and function, also side by side', async () => {
    const professional = newId();
    await register(professional);
    const both = await Promise.allSettled([start(professional), start(professional)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'AANSLUITING_OVERLAPS' } });
    await expect(start(professional, { kernteam: 'elst-oost' })).resolves.toMatchObject({ kernteam: 'elst-oost' });
  });

  it('is not given to somebody whom the gemeente does not know', async () => {
    await expect(start(newId())).rejects.toMatchObject({ code: 'REFUSED', reason: 'PROFESSIONAL_UNKNOWN' });
  });

  it.each([
    [{ gemeente: '0363' }, 'GEMEENTE_UNKNOWN'],
    [{ kernteam: 'arnhem' }, 'KERNTEAM_UNKNOWN'],
    [{ kernteam: null }, 'KERNTEAM_REQUIRED'],
    [{ functie: 'consulent-wmo' }, 'KERNTEAM_NOT_ALLOWED'],
    [{ functie: 'burgemeester' }, 'FUNCTIE_UNKNOWN'],
    [{ organisatie: 'politie' }, 'ORGANISATIE_UNKNOWN'],
    [{ until: day('2025-12-31') }, 'PERIOD_REVERSED'],
  ])('with %j is bad input', async (own, reason) => {
    await expect(start(newId(), own)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it('ends once', async () => {
    const professional = newId();
    await register(professional);
    const started = await start(professional);
    const end = (expectedVersion: number, until = day('2026-03-31')) => {
      const input = { commandId: newId(), expectedVersion, aansluiting: started.id, until };
      return endAansluitingUseCase(test.service, test.command('endAansluiting', input, beheerder));
    };
    await expect(end(1, day('2025-12-31'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'PERIOD_REVERSED' });
    await expect(end(1)).resolves.toMatchObject({ version: 2, until: '2026-03-31' });
    await expect(end(1)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
    await expect(end(2)).rejects.toMatchObject({ code: 'REFUSED', reason: 'AANSLUITING_ALREADY_ENDED' });
    expect(await test.told(started.id)).toEqual(['nl.aansluitingen.aansluiting-started.v1', 'nl.aansluitingen.aansluiting-ended.v1']);
  });
});
