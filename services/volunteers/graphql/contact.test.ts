import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type FakeGateway, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import { aCoordinator, aKernteamlid, aResident, aVolunteerActor } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
let gateway: FakeGateway;
const elst = newId();
beforeAll(async () => {
  gateway = await startFakeGateway(join(import.meta.dirname, '..'));
  test = await startTestService({ reading: gateway.settings });
  await test.givenPlace(elst, { kernteam: 'elst-noord', functie: 'kernteamlid' });
});
afterAll(() => Promise.all([test.stop(), gateway.close()]));

async function aWaiting(own: Partial<VolunteerMatch> = {}): Promise<VolunteerMatch> {
  const [volunteer, request] = [aVolunteer(), aRequest({ status: 'MATCHING' })];
  const match = aMatch(request, volunteer, { status: 'WACHT_OP_TOESTEMMING', ...own });
  await test.given(volunteer, request, match);
  return match;
}
const anAgreed = (own: Partial<VolunteerMatch> = {}) => aWaiting({ agreedOn: day('2026-03-05'), ...own });

const consents = (
  { id: betreft, inwoner, melding }: VolunteerMatch,
  toestemming: Uuid,
  own: { withdrawn?: boolean; by?: Uuid; geldigTot?: string } = {},
): Promise<Position> =>
  test.tell({
    type: own.withdrawn ? 'nl.toestemmingen.toestemming-withdrawn.v1' : 'nl.toestemmingen.toestemming-given.v1',
    topic: 'intake.toestemming',
    aggregate: toestemming,
    sequence: own.withdrawn ? 2 : 1,
    data: {
      ...{ toestemming, inwoner: own.by ?? inwoner, melding, doel: 'KENNISMAKING_VRIJWILLIGER', betreft },
      ...{ occurredOn: '2026-03-05' },
      ...(own.geldigTot === undefined ? {} : { geldigTot: own.geldigTot }),
    },
  });

const QUERY = `query ($id: ID!) { volunteerMatch(id: $id) { status inwoner { id }
  contactgegevens { naamVrijwilliger telefoonVrijwilliger emailVrijwilliger telefoonInwoner toelichting } } }`;
interface Seen {
  readonly match: { readonly status: string; readonly inwoner: unknown; readonly contactgegevens: unknown };
  readonly reasons: readonly (string | undefined)[];
}
async function seen({ id }: VolunteerMatch, as: Actor, after: readonly Position[] = []): Promise<Seen> {
  await test.data('{ gemeenten { code } }', { after });
  const { data, errors = [] } = await test.ask(QUERY, { as, variables: { id } });
  return { match: data?.volunteerMatch as Seen['match'], reasons: errors.map(({ extensions }) => extensions.reason) };
}

const open = {
  naamVrijwilliger: 'Vera van Vliet',
  telefoonVrijwilliger: '0612345678',
  emailVrijwilliger: 'vera@example.org',
  telefoonInwoner: '0481123456',
  toelichting: 'Houdt van kaarten',
};
const MISSING = 'CONSENT_MISSING';

describe('Contact details of a match', () => {
  it('are closed to both sides, and the resident to the side of the volunteer, before she agreed', async () => {
    const match = await aWaiting();
    // Also when she consented and nobody recorded that she agrees.
    const told = await consents(match, newId());
    for (const as of [aCoordinator(), aVolunteerActor(match.volunteer)])
      expect(await seen(match, as, [told])).toMatchObject({ match: { inwoner: null, contactgegevens: null }, reasons: [MISSING, MISSING] });
    for (const as of [aResident(match.inwoner), aKernteamlid(elst)])
      expect(await seen(match, as)).toMatchObject({ match: { inwoner: { id: match.inwoner }, contactgegevens: null }, reasons: [MISSING] });
  });

  it('open to both sides once she agreed and her consent is known', async () => {
    const match = await anAgreed();
    const told = await consents(match, newId());
    for (const as of [aCoordinator(), aVolunteerActor(match.volunteer), aResident(match.inwoner), aKernteamlid(elst)])
      expect(await seen(match, as, [told])).toEqual({
        match: { status: 'WACHT_OP_TOESTEMMING', inwoner: { id: match.inwoner }, contactgegevens: open },
        reasons: [],
      });
  });

  it('stay closed on the consent of another, and to another volunteer and coordinator at all', async () => {
    const match = await anAgreed();
    const told = await consents(match, newId(), { by: newId() });
    expect(await seen(match, aVolunteerActor(match.volunteer), [told])).toMatchObject({ reasons: [MISSING, MISSING] });
    await consents(match, newId());
    for (const as of [aVolunteerActor(newId()), aCoordinator('kernteam')]) expect((await seen(match, as)).match).toBeNull();
  });

  it('close when she withdraws, and the match is over by that', async () => {
    const [match, toestemming] = [await anAgreed(), newId()];
    await consents(match, toestemming);
    const told = await consents(match, toestemming, { withdrawn: true });
    const { match: now, reasons } = await seen(match, aVolunteerActor(match.volunteer), [told]);
    expect(now).toMatchObject({ status: 'AFGEWEZEN', inwoner: null, contactgegevens: null });
    expect(reasons).toEqual([MISSING, MISSING]);
  });

  it('stay closed on a consent that was withdrawn, also when the match did not end by it', async () => {
    const [volunteer, request, toestemming] = [aVolunteer(), aRequest({ status: 'MATCHING' }), newId()];
    const match = aMatch(request, volunteer, { status: 'WACHT_OP_TOESTEMMING', agreedOn: day('2026-03-05') });
    await consents(match, toestemming);
    await test.data('{ gemeenten { code } }', { after: [await consents(match, toestemming, { withdrawn: true })] });
    await test.given(volunteer, request, match);
    expect(await seen(match, aCoordinator())).toMatchObject({ match: { status: 'WACHT_OP_TOESTEMMING' }, reasons: [MISSING, MISSING] });
  });

  it('are open on the last day of her consent and closed when that is over, without a word from its owner', async () => {
    for (const [geldigTot, reasons] of [
      ['2026-03-10', []],
      ['2026-03-09', [MISSING, MISSING]],
    ] as const) {
      const match = await anAgreed();
      const told = await consents(match, newId(), { geldigTot });
      expect(await seen(match, aVolunteerActor(match.volunteer), [told])).toMatchObject({ reasons });
    }
  });

  it('close when it is over, also while her consent holds', async () => {
    const match = await anAgreed({ status: 'BEEINDIGD', startedOn: day('2026-03-06'), reden: 'DOEL_BEREIKT' });
    const told = await consents(match, newId());
    expect(await seen(match, aCoordinator(), [told])).toMatchObject({ match: { contactgegevens: null }, reasons: [MISSING, MISSING] });
  });

  it('of which an event was set aside are closed', async () => {
    const [match, toestemming] = [await anAgreed(), newId()];
    await consents(match, toestemming);
    const gap = {
      type: 'nl.toestemmingen.toestemming-withdrawn.v1',
      topic: 'intake.toestemming',
      aggregate: toestemming,
      sequence: 3,
    } as const;
    const { inwoner, melding, id: betreft } = match;
    await test.tell({
      ...gap,
      data: { toestemming, inwoner, melding, doel: 'KENNISMAKING_VRIJWILLIGER', betreft, occurredOn: '2026-03-05' },
    });
    await until(
      async () => (await test.dataSource.query('SELECT FROM parked_aggregate WHERE aggregate_id = $1', [toestemming])).length > 0,
    );
    expect(await seen(match, aCoordinator())).toMatchObject({ match: { contactgegevens: null }, reasons: [MISSING, MISSING] });
  });

  it('are null, and not refused, while nobody knows what intake told', async () => {
    const match = await anAgreed();
    await consents(match, newId());
    await test.bus.close();
    for (const as of [aResident(match.inwoner), aKernteamlid(elst)]) {
      await until(async () => (await seen(match, as)).reasons.length === 0);
      expect(await seen(match, as)).toMatchObject({ match: { contactgegevens: null }, reasons: [] });
    }
    // Nor is it known who is protected: to the side of the volunteer there is no match.
    await until(async () => (await seen(match, aVolunteerActor(match.volunteer))).match === null);
    expect((await seen(match, aVolunteerActor(match.volunteer))).reasons).toEqual([]);
  });
});
