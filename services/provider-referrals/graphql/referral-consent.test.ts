import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { aBehandelaar, aConsulent, aKernteamlid, beheerder, beleidsadviseur, poort } from '../testing/actors.ts';
import { aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { givePlace } from '../testing/known.ts';
import { gestart, sentBy } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { NOW } from '../testing/use-cases.ts';

const [consulent, driel] = [newId(), newId()];
const provider = aProvider({ gemeente: '1734' });
const contract = contractOf(provider, { bezet: 9 });

/** The service with a consulent at the loket and a kernteamlid. */
async function started(): Promise<TestService> {
  const service = await startTestService();
  await givePlace(service.dataSource.manager, consulent);
  await givePlace(service.dataSource.manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await service.given(providerAggregate, provider);
  await service.given(contractAggregate, contract);
  return service;
}

let test: TestService;
beforeAll(async () => {
  test = await started();
});
afterAll(() => test.stop());

/** By a huisarts; another provider declined before. */
async function byLaw(service: TestService = test): Promise<Referral> {
  const referral = gestart({ gemeente: '1734', to: sentBy(contract), kernteam: null, melding: null, casus: null, wettelijk: true });
  const on = day('2026-03-09');
  const declined = {
    contract: newId(),
    provider: newId(),
    organisatie: 'vrije-praktijk',
    sentOn: on,
    antwoord: 'AFGEWEZEN',
    answeredOn: on,
  } as const;
  const told = { hulpvraag: 'Slaapt slecht', toelichting: null, voortgang: [{ on, tekst: 'Het gaat goed' }] };
  const stored: Referral = { ...referral, ...told, pogingen: [{ ...declined, reden: 'Te zwaar voor ons' }, ...referral.pogingen] };
  await service.given(referralAggregate, stored);
  return stored;
}

interface Own {
  readonly toestemming?: Uuid;
  readonly withdrawn?: boolean;
  readonly by?: Uuid;
  readonly doel?: string;
  readonly geldigTot?: string;
}
function consents(
  { id: betreft, inwoner }: Referral,
  { toestemming = newId(), withdrawn = false, by = inwoner, doel = 'DELEN_JEUGDHULPDOSSIER', geldigTot }: Own = {},
  service: TestService = test,
): Promise<Position> {
  const data = { toestemming, inwoner: by, melding: newId(), doel, betreft, occurredOn: '2026-03-09' };
  const told = { topic: 'intake.toestemming', aggregate: toestemming } as const;
  return withdrawn
    ? service.tell({ ...told, type: 'nl.toestemmingen.toestemming-withdrawn.v2', sequence: 2, data })
    : service.tell({
        ...told,
        type: 'nl.toestemmingen.toestemming-given.v2',
        data: geldigTot === undefined ? data : { ...data, geldigTot },
      });
}

const CONTENT = '{ hulpvraag voortgang { tekst } pogingen { reden } }';
async function seen({ id }: Referral, as: Actor, after: readonly Position[] = [], service: TestService = test) {
  await service.data('{ gemeenten { code } }', { after });
  const query = `query ($id: ID!) { referral(id: $id) ${CONTENT} _entities(representations: [{ __typename: "Referral", id: $id }]) {
    ... on Referral ${CONTENT} } }`;
  const { data, errors = [] } = await service.ask(query, { as, variables: { id } });
  const reasons = new Set(errors.map(({ extensions }) => extensions.reason));
  return { ...(data as { referral: unknown; _entities: unknown[] }), reasons: [...reasons] };
}
const inWords = {
  hulpvraag: 'Slaapt slecht',
  voortgang: [{ tekst: 'Het gaat goed' }],
  pogingen: [{ reden: 'Te zwaar voor ons' }, { reden: null }],
};
const open = { referral: inWords, _entities: [inWords], reasons: [] };
const nothing = { hulpvraag: null, voortgang: null, pogingen: [{ reden: null }, { reden: null }] };
const closed = { referral: nothing, _entities: [nothing], reasons: ['CONTENT_WITHOUT_RIGHT'] };
const loket = aConsulent(consulent);

describe('The content of a wettelijke verwijzing', () => {
  it('opens to the loket by the consent of its resident, on every path, and closes when it is withdrawn', async () => {
    const [referral, another, toestemming] = [await byLaw(), await byLaw(), newId()];
    expect(await seen(referral, loket)).toEqual(closed);
    const given = await consents(referral, { toestemming });
    expect(await seen(referral, loket, [given])).toEqual(open);
    expect(await seen(another, loket)).toEqual(closed);
    const withdrawn = await consents(referral, { toestemming, withdrawn: true });
    expect(await seen(referral, loket, [withdrawn])).toEqual(closed);
  });

  it('opens by that consent to nobody to whom no rule opens it', async () => {
    const referral = await byLaw();
    const given = await consents(referral);
    const outside = [aConsulent(), aKernteamlid(driel), aBehandelaar('vrije-praktijk'), aConsulent(consulent, { gemeenten: ['1911'] })];
    for (const as of [...outside, poort, beheerder, beleidsadviseur])
      expect(JSON.stringify(await seen(referral, as, [given]))).not.toMatch(/Slaapt|Het gaat|zwaar/);
    expect(await seen(referral, loket)).toEqual(open);
  });

  it.each<[string, Own]>([
    ['of another resident', { by: newId() }],
    ['to something else', { doel: 'EEN_ANDER_DOEL' }],
    ['whose last day is over', { geldigTot: '2026-03-09' }],
  ])('does not open by a consent %s', async (_, own) => {
    const referral = await byLaw();
    expect(await seen(referral, loket, [await consents(referral, own)])).toEqual(closed);
  });

  it('closes when the last day of the consent is over, without a word from its owner', async () => {
    const referral = await byLaw();
    const given = await consents(referral, { geldigTot: '2026-03-10' });
    expect(await seen(referral, loket, [given])).toEqual(open);
    try {
      test.moveTo('2026-03-11T09:00:00.000Z' as Instant);
      expect(await seen(referral, loket)).toEqual(closed);
    } finally {
      test.moveTo(NOW);
    }
  });

  it('closes from the moment that an event about the consent is set aside', async () => {
    const [referral, toestemming] = [await byLaw(), newId()];
    expect(await seen(referral, loket, [await consents(referral, { toestemming })])).toEqual(open);
    await test.bus.publish([{ topic: 'intake.toestemming', key: toestemming, value: Buffer.from('{}') }]);
    await until(async () => (await test.dataSource.query('SELECT FROM parked_event WHERE aggregate_id = $1', [toestemming])).length === 1);
    expect(await seen(referral, loket)).toEqual(closed);
  });

  it('is asked after with one statement, however many referrals are read', async () => {
    const [one, two] = [await byLaw(), await byLaw()];
    await seen(two, loket, [await consents(one), await consents(two)]);
    const read = (ids: readonly Uuid[]) =>
      test.statements(`query ($all: [_Any!]!) { _entities(representations: $all) { ... on Referral { hulpvraag toelichting } } }`, {
        as: loket,
        variables: { all: ids.map((id) => ({ __typename: 'Referral', id })) },
      });
    expect(await read([one.id, two.id])).toBe(await read([one.id]));
  });

  it('is closed three seconds after the bus is gone, with a consent or without', async () => {
    const other = await started();
    try {
      const referral = await byLaw(other);
      const given = await consents(referral, {}, other);
      expect(await seen(referral, loket, [given], other)).toEqual(open);
      await other.bus.close();
      other.moveTo('2026-03-10T09:00:03.000Z' as Instant);
      expect(await seen(referral, loket, [], other)).toEqual(closed);
    } finally {
      await other.stop();
    }
  });
});
