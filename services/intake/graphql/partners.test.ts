import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import { aanbieder, aanbiederElders, asInwoner, coordinator, poort, vrijwilliger } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let anna: Inwoner;
let melding: Melding;
beforeAll(async () => {
  service = await intakeService();
});
beforeEach(async () => {
  anna = await registered(service, { geboortedatum: day('1940-05-01') });
  melding = await asked(service, anna.id);
});
afterAll(() => service.stop());

const known = { naam: 'Anna de Vries', geboortedatum: '1940-05-01', kern: { code: 'elst' } };
const unknown = { naam: null, geboortedatum: null, kern: null };
const PATHS = `query ($id: ID!, $refs: [_Any!]!) {
  inwoner(id: $id) { naam geboortedatum kern { code } }
  _entities(representations: $refs) { ... on Inwoner { naam geboortedatum kern { code } } } }`;
const seenBy = async (as: Actor): Promise<unknown> => {
  const refs = [{ __typename: 'Inwoner', id: anna.id }];
  const { data, errors } = await service.ask(PATHS, { as, variables: { id: anna.id, refs } });
  expect(errors).toBeUndefined();
  const { inwoner, _entities } = data as { inwoner: unknown; _entities: unknown };
  expect(_entities).toEqual([inwoner]);
  return inwoner;
};

describe('a provider', () => {
  const referral = (): ((event: 'sent' | 'accepted' | 'started' | 'declined' | 'stopped', organisatie?: string) => Promise<void>) => {
    const id = newId();
    return (event, organisatie = aanbieder.organisation ?? '') => {
      const data = { referral: id, inwoner: anna.id, melding: melding.id, organisatie, occurredOn: '2015-06-09' };
      return service.tell(`nl.referrals.referral-${event}.v1`, id, data);
    };
  };

  it('knows whom it was sent from then until the help stops; another provider and another gemeente do not', async () => {
    expect(await seenBy(aanbieder)).toEqual(unknown);
    const tell = referral();
    for (const event of ['sent', 'accepted', 'started'] as const) {
      await tell(event);
      expect(await seenBy(aanbieder)).toEqual(known);
    }
    expect(await seenBy(aanbiederElders)).toEqual(unknown);
    expect(await seenBy({ ...aanbieder, gemeenten: ['1911'] })).toEqual(unknown);
    const { organisation: _, ...withoutOrganisation } = aanbieder;
    expect(await seenBy(withoutOrganisation)).toEqual(unknown);
    await tell('stopped');
    expect(await seenBy(aanbieder)).toEqual(unknown);
  });

  it('that declines knows her no longer: the next that is asked does', async () => {
    const tell = referral();
    await tell('sent');
    await tell('declined');
    await tell('sent', 'andere-hulp');
    expect(await seenBy(aanbieder)).toEqual(unknown);
    expect(await seenBy(aanbiederElders)).toEqual(known);
  });

  it('of which somebody is in a Behandelteam lets her know whom it treats, until she leaves it or it ends; not her colleagues', async () => {
    const [behandelteam, elders] = [newId(), newId()];
    const member = (professional: string, lead = false) => ({ professional, organisatie: 'andere-hulp', lead });
    const team = (...members: ReturnType<typeof member>[]) => {
      const [first = member(elders, true), ...others] = members;
      const of: [typeof first, ...typeof others] = [first, ...others];
      return { behandelteam, inwoner: anna.id, members: of, occurredOn: '2015-06-09' };
    };
    const [lead, other] = [member(elders, true), member(aanbiederElders.subject)];
    await service.tell('nl.behandelteams.behandelteam-formed.v1', behandelteam, team(lead, other));
    expect(await seenBy(aanbiederElders)).toEqual(known);
    expect(await seenBy({ ...aanbiederElders, subject: newId() })).toEqual(unknown);
    await service.tell('nl.behandelteams.behandelteam-changed.v1', behandelteam, team(lead));
    expect(await seenBy(aanbiederElders)).toEqual(unknown);
    await service.tell('nl.behandelteams.behandelteam-changed.v1', behandelteam, team(lead, other));
    expect(await seenBy(aanbiederElders)).toEqual(known);
    const ended = { behandelteam, inwoner: anna.id, occurredOn: '2015-06-10' };
    await service.tell('nl.behandelteams.behandelteam-ended.v1', behandelteam, ended);
    expect(await seenBy(aanbiederElders)).toEqual(unknown);
  });

  it('reads nothing else of her', async () => {
    await referral()('sent');
    const more = `query ($id: ID!, $melding: ID!) { melding(id: $melding) { status } meldingen(gemeente: "1734") { edges { node { id } } }
      inwoner(id: $id) { bsn version overledenOp vertegenwoordigers { soort } toestemmingen { doel } meldingen { edges { node { id } } } } }`;
    const { data, errors } = await service.ask(more, { as: aanbieder, variables: { id: anna.id, melding: melding.id } });
    expect(JSON.stringify(data)).not.toContain(melding.id);
    expect(errors).toHaveLength(8);
    for (const { extensions } of errors ?? []) expect(extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' });
  });

  it('with a BSN finds whom it is of, with a trace, and no more of her than before', async () => {
    const { id } = await registered(service, { bsn: '999990019' });
    const look = 'query { zoekInwoner(gemeente: "1734", bsn: "999990019") { id naam } }';
    expect(await service.ask(look, { as: aanbieder })).toEqual({ data: { zoekInwoner: { id, naam: null } } });
    expect(await service.ask(look, { as: { ...aanbieder, gemeenten: ['1911'] } })).toEqual({ data: { zoekInwoner: null } });
    const traces = await service.dataSource.query(
      `SELECT actor, reason, aggregate_id FROM audit WHERE action = 'zoekInwoner' ORDER BY pos`,
    );
    expect(traces).toEqual([
      { actor: aanbieder.subject, reason: 'FOUND', aggregate_id: id },
      { actor: aanbieder.subject, reason: 'NOT_FOUND', aggregate_id: null },
    ]);
    for (const as of [vrijwilliger, coordinator])
      expect((await service.ask(look, { as })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a volunteer and who coordinates her', () => {
  const NAME =
    'query ($id: ID!, $refs: [_Any!]!) { inwoner(id: $id) { naam } _entities(representations: $refs) { ... on Inwoner { naam } } }';
  const nameFor = async (as: Actor): Promise<unknown> => {
    const refs = [{ __typename: 'Inwoner', id: anna.id }];
    const { data, errors } = await service.ask(NAME, { as, variables: { id: anna.id, refs } });
    expect(errors).toBeUndefined();
    const { inwoner, _entities } = data as { inwoner: { naam: string | null }; _entities: unknown };
    expect(_entities).toEqual([inwoner]);
    return inwoner.naam;
  };
  const both = async (): Promise<readonly unknown[]> => [await nameFor(vrijwilliger), await nameFor(coordinator)];
  const hidden = [null, null];
  const shown = ['Anna de Vries', 'Anna de Vries'];

  /** A match to which the resident consents, as far as she does. */
  async function matched(betreft: Uuid = newId()) {
    const give = 'mutation ($input: GiveToestemmingInput!) { giveToestemming(input: $input) { id } }';
    const consent = { commandId: newId(), inwoner: anna.id, melding: melding.id, doel: 'KENNISMAKING_VRIJWILLIGER', betreft };
    const given = await service.ask(give, { as: poort, variables: { input: { ...consent, occurredOn: '2015-06-09' } } });
    const { giveToestemming } = given.data as { giveToestemming: { id: string } };
    const about = { volunteerRequest: newId(), inwoner: anna.id, melding: melding.id, occurredOn: '2015-06-09' };
    const match = { ...about, volunteerMatch: betreft, volunteer: vrijwilliger.subject, organisatie: 'vrijwilligerssteunpunt' };
    return {
      toestemming: giveToestemming.id,
      proposed: () => service.tell('nl.volunteer-matches.volunteer-match-proposed.v1', betreft, { ...match, rol: 'HOOFD' }),
      agreed: () => service.tell('nl.volunteer-matches.volunteer-match-agreed.v1', betreft, match),
      started: () => service.tell('nl.volunteer-matches.volunteer-matched.v1', betreft, { ...match, rol: 'HOOFD' }),
      ended: () => service.tell('nl.volunteer-matches.volunteer-match-ended.v1', betreft, { ...match, reason: 'DOEL_BEREIKT' }),
    };
  }

  it('read her name from the agreed match until it ends, and nothing else', async () => {
    const match = await matched();
    await match.proposed();
    expect(await both()).toEqual(hidden);
    await match.agreed();
    expect(await both()).toEqual(shown);
    await match.started();
    expect(await both()).toEqual(shown);
    expect(await nameFor({ ...vrijwilliger, subject: newId() })).toBeNull();
    expect(await nameFor({ ...coordinator, organisation: 'zonnebloem' })).toBeNull();
    expect(await nameFor({ ...coordinator, gemeenten: ['1911'] })).toBeNull();
    for (const as of [vrijwilliger, coordinator]) {
      const { errors } = await service.ask('query ($id: ID!) { inwoner(id: $id) { geboortedatum kern { code } } }', {
        as,
        variables: { id: anna.id },
      });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
    await match.ended();
    expect(await both()).toEqual(hidden);
  });

  it('read it no longer the moment that she withdraws, also while the match still stands', async () => {
    const match = await matched();
    await match.agreed();
    expect(await both()).toEqual(shown);
    const withdraw = 'mutation ($input: WithdrawToestemmingInput!) { withdrawToestemming(input: $input) { status } }';
    const input = { commandId: newId(), expectedVersion: 1, toestemming: match.toestemming, occurredOn: '2015-06-10' };
    await service.ask(withdraw, { as: asInwoner(anna.id), variables: { input } });
    expect(await both()).toEqual(hidden);
  });

  it('do not read it by her consent to another match', async () => {
    await matched();
    const other = await matched();
    await other.agreed();
    const withdraw = 'mutation ($input: WithdrawToestemmingInput!) { withdrawToestemming(input: $input) { status } }';
    const input = { commandId: newId(), expectedVersion: 1, toestemming: other.toestemming, occurredOn: '2015-06-10' };
    await service.ask(withdraw, { as: asInwoner(anna.id), variables: { input } });
    expect(await both()).toEqual(hidden);
  });
});

describe('what partners read', () => {
  it('takes as many statements for ten residents as for one', async () => {
    const refs: object[] = [];
    for (let each = 0; each < 10; each += 1) {
      const { id } = await registered(service);
      const referral = newId();
      await service.tell('nl.referrals.referral-sent.v1', referral, {
        ...{ referral, inwoner: id, organisatie: aanbieder.organisation ?? '', occurredOn: '2015-06-09' },
      });
      refs.push({ __typename: 'Inwoner', id });
    }
    const query = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Inwoner { naam geboortedatum kern { code } } } }';
    const statements = (own: readonly object[]) =>
      service.statements(() => service.ask(query, { as: aanbieder, variables: { refs: own } }));
    expect(await statements(refs)).toBe(await statements(refs.slice(0, 1)));
  });
});
