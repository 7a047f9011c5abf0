import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@kerngraaf/platform/commands/canonical.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Casus } from '../domain/casus.ts';
import { type Voorwerk, versiesOf } from '../domain/voorwerk.ts';
import { aKernteamlid } from '../testing/actors.ts';
import { aDossier, anOpgepakt, day } from '../testing/fixtures.ts';
import { onCasus, type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { aPlan } from '../testing/voorwerk-fixtures.ts';
import { type DrawUpPlanInput, drawUpPlanUseCase } from './draw-up-plan.ts';
import { offerVoorwerkUseCase, seal } from './offer-voorwerk.ts';

let test: TestUseCases;
const lid = aKernteamlid();
beforeAll(async () => {
  test = await testUseCases();
  await test.givenMember(lid.subject as ReturnType<typeof newId>, 'elst-noord');
});
afterAll(() => test.stop());

const { drawnUpOn: _, ...planInput } = aPlan();

const given = async (own: Partial<ReturnType<typeof anOpgepakt>> = {}): Promise<Casus> => {
  const casus = anOpgepakt(own);
  await test.given(casus);
  return casus;
};
const drawUp = (casus: Casus, own: Partial<DrawUpPlanInput> = {}): Promise<Casus> =>
  drawUpPlanUseCase(test.service, test.command('drawUpPlan', onCasus(casus, { ...planInput, ...own }), lid));
const offer = (casus: Casus): Promise<Voorwerk> =>
  offerVoorwerkUseCase(test.service, test.command('offerVoorwerk', onCasus(casus, {}), lid));

describe('Drawing up a plan', () => {
  it('keeps it in the casus and begins voorwerk when it proposes something; nobody is told', async () => {
    const casus = await given();
    const after = await drawUp(casus);
    expect(after).toMatchObject({ version: 2, dossier: { plan: { ...planInput, drawnUpOn: '2026-03-10' } } });
    expect(await test.casus(casus.id)).toEqual(after);
    expect(await test.voorwerk(casus.id)).toMatchObject({ status: 'CONCEPT', version: 1, melding: casus.melding });
    expect(await test.told(casus.id)).toEqual([]);
    const before = await test.voorwerk(casus.id);
    await drawUp(after, { metInwoner: false });
    expect(await test.voorwerk(casus.id)).toEqual(before);
  });

  it('begins no voorwerk when it proposes nothing to the loket', async () => {
    const casus = await given();
    await drawUp(casus, { arrangement: [] });
    expect(await test.voorwerk(casus.id)).toBeNull();
  });

  it.each([
    [{ doelen: [] }, 'PLAN_WITHOUT_DOEL'],
    [{ doelen: [' '] }, 'TEXT_EMPTY'],
    [{ arrangement: [{ product: 'toveren' }] }, 'PRODUCT_UNKNOWN'],
    [{ occurredOn: day('2026-03-02') }, 'BEFORE_CASUS'],
  ])('with %j changes nothing: %s', async (own, reason) => {
    const casus = await given();
    await expect(drawUp(casus, own)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await test.casus(casus.id)).toEqual(casus);
    expect(await test.voorwerk(casus.id)).toBeNull();
  });
});

describe('Offering voorwerk', () => {
  it('tells the version with its hash, and keeps the content that hashes to it', async () => {
    const drawn = await drawUp(await given());
    const voorwerk = await offer(drawn);
    const [versie] = versiesOf(voorwerk);
    expect(voorwerk).toMatchObject({ status: 'AANGEBODEN', version: 2, since: '2026-03-10' });
    expect(await test.voorwerk(drawn.id)).toEqual(voorwerk);
    const rows = await test.dataSource.query<{ envelope: string }[]>('SELECT envelope FROM outbox WHERE aggregate_id = $1', [voorwerk.id]);
    const { type, data } = JSON.parse(rows[0]?.envelope ?? '{}');
    expect(rows).toHaveLength(1);
    expect({ type, data }).toEqual({
      type: 'nl.voorwerken.voorwerk-offered.v1',
      data: {
        ...{ voorwerk: voorwerk.id, voorwerkVersion: 1, hash: versie?.hash, casus: drawn.id, melding: drawn.melding },
        ...{ kernteam: 'elst-noord', inwoner: drawn.inwoner, occurredOn: '2026-03-10' },
      },
    });
    expect(
      createHash('sha256')
        .update(versie?.inhoud ?? '')
        .digest('hex'),
    ).toBe(versie?.hash);
    const content = JSON.parse(versie?.inhoud ?? '{}');
    expect(canonicalJson(content)).toBe(versie?.inhoud);
    expect(content).toEqual({
      ...{ casus: drawn.id, melding: drawn.melding, inwoner: drawn.inwoner, kernteam: 'elst-noord', afstemming: [] },
      plan: { ...planInput, drawnUpOn: '2026-03-10' },
    });
  });

  it('makes a second version and leaves the first as it was', async () => {
    const drawn = await drawUp(await given());
    const [first] = versiesOf(await offer(drawn));
    const again = await drawUp(drawn, { doelen: ['Rust en school'] });
    const after = versiesOf(await offer(again));
    expect(after).toMatchObject([first, { nummer: 2 }]);
    expect(after[1]?.hash).not.toBe(first?.hash);
  });

  it('is refused without a plan and leaves nothing behind', async () => {
    const casus = await given();
    await expect(offer(casus)).rejects.toMatchObject({ code: 'REFUSED', reason: 'PLAN_REQUIRED' });
    expect(await test.voorwerk(casus.id)).toBeNull();
  });

  it('is refused when the plan changed after the caller saw it', async () => {
    const casus = await given();
    const drawn = await drawUp(casus);
    await drawUp(drawn, { metInwoner: false });
    await expect(offer(drawn)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
    expect(await test.voorwerk(casus.id)).toMatchObject({ status: 'CONCEPT' });
  });

  it('happens once when two colleagues do it side by side, and once when one command comes twice', async () => {
    const drawn = await drawUp(await given());
    const both = await Promise.allSettled([offer(drawn), offer(drawn)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'VOORWERK_ALREADY_OFFERED' } });
    const other = await drawUp(await given());
    const command = test.command('offerVoorwerk', onCasus(other, {}), lid);
    const [one, again] = await Promise.all([offerVoorwerkUseCase(test.service, command), offerVoorwerkUseCase(test.service, command)]);
    expect(again).toEqual(one);
    expect(await test.told(one.id)).toEqual(['nl.voorwerken.voorwerk-offered.v1']);
  });

  it('is closed to a colleague of another team', async () => {
    const elsewhere = await given({ kernteam: 'heteren', dossier: aDossier({ plan: aPlan() }) });
    await expect(offer(elsewhere)).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
  });
});

describe('The hash of a content', () => {
  it('does not depend on the order in which it was written down, and tells every change', () => {
    const content = { casus: newId(), melding: newId(), inwoner: null, kernteam: 'elst-noord', plan: aPlan(), afstemming: [] };
    const { casus, ...rest } = content;
    const { doelen, ...plan } = content.plan;
    expect(seal({ ...rest, plan: { ...plan, doelen }, casus })).toEqual(seal(content));
    expect(seal({ ...content, plan: aPlan({ metInwoner: false }) }).hash).not.toBe(seal(content).hash);
    expect(seal({ ...content, casus: '5e1f0c2a-1111-4b3c-8d4e-00000000000c' as typeof casus, melding: casus }).inhoud).toContain(
      '{"afstemming":[],"casus":"5e1f0c2a-1111-4b3c-8d4e-00000000000c","inwoner":null,"kernteam":"elst-noord","melding":',
    );
  });
});
