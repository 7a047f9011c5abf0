import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Answer } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import * as actors from '../testing/actors.ts';
import { given, reasonOf } from '../testing/consents.ts';
import { jeugd, placed } from '../testing/lane.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

const { aanbieder, asInwoner, coordinator, kernteamlidElst, kernteamlidHeteren, poort } = actors;

let service: TestService;
let anna: Inwoner;
beforeAll(async () => {
  service = await intakeService();
  await placed(service, kernteamlidElst, { kernteam: 'elst-noord' });
  await placed(service, kernteamlidHeteren, { kernteam: 'heteren' });
  await placed(service, jeugd);
});
beforeEach(async () => {
  anna = await registered(service);
  await sent(service, await asked(service, anna.id));
});
afterAll(() => service.stop());

const record = (as: Actor, more: object = {}): Promise<Answer> =>
  service.ask(
    'mutation ($input: RecordBezoekwaarschuwingInput!) { recordBezoekwaarschuwing(input: $input) { id version since geldigTot } }',
    {
      as,
      variables: {
        input: { commandId: newId(), inwoner: anna.id, reden: 'agressie', geldigTot: '2015-12-01', occurredOn: '2015-06-09', ...more },
      },
    },
  );
const end = (as: Actor, bezoekwaarschuwing: string, more: object = {}): Promise<Answer> =>
  service.ask('mutation ($input: EndBezoekwaarschuwingInput!) { endBezoekwaarschuwing(input: $input) { version beeindigdOp } }', {
    as,
    variables: { input: { commandId: newId(), expectedVersion: 1, bezoekwaarschuwing, occurredOn: '2015-06-10', ...more } },
  });
const known = async (as: Actor): Promise<unknown> => {
  const query = 'query ($id: ID!) { inwoner(id: $id) { bezoekwaarschuwing { reden { code } vastgelegdDoor { id } } } }';
  const { data, errors } = await service.ask(query, { as, variables: { id: anna.id } });
  expect(errors).toBeUndefined();
  return (data as { inwoner: { bezoekwaarschuwing: unknown } }).inwoner.bezoekwaarschuwing;
};

describe('That who plans a visit calls first', () => {
  it('is recorded by the team that was there, told to the teams without a reason, and ended by a consulent', async () => {
    const { id, ...recorded } = await given(record(kernteamlidElst));
    expect(recorded).toEqual({ version: 1, since: '2015-06-09', geldigTot: '2015-12-01' });
    await expect(reasonOf(record(poort))).resolves.toBe('ALREADY_WARNED');
    for (const as of [poort, kernteamlidElst]) await expect(reasonOf(end(as, id))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(end(jeugd, id, { occurredOn: '2015-06-08' }))).resolves.toBe('BEFORE_WARNING');
    expect(await given(end(jeugd, id))).toEqual({ version: 2, beeindigdOp: '2015-06-10' });
    await expect(reasonOf(end(jeugd, id, { expectedVersion: 2 }))).resolves.toBe('WARNING_ALREADY_ENDED');
    const told = await service.dataSource.query(
      "SELECT topic, type, envelope::jsonb->'data' AS data FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq",
      [id],
    );
    const of = { visitCaution: id, inwoner: anna.id };
    expect(told).toEqual([
      {
        topic: 'intake.visit-caution',
        type: 'nl.inwoners.visit-caution-recorded.v1',
        data: { ...of, geldigTot: '2015-12-01', occurredOn: '2015-06-09' },
      },
      { topic: 'intake.visit-caution', type: 'nl.inwoners.visit-caution-ended.v1', data: { ...of, occurredOn: '2015-06-10' } },
    ]);
    await expect(reasonOf(record(poort))).resolves.toBeUndefined();
  });

  it.each([
    ['a reason that is not listed', { reden: 'lastig' }, 'REDEN_UNKNOWN'],
    ['a reason of the safety brake', { reden: 'belaging' }, 'REDEN_UNKNOWN'],
    ['a last day before it', { geldigTot: '2015-06-08' }, 'ENDS_BEFORE_IT_BEGINS'],
    ['a last day more than a year away', { geldigTot: '2016-06-09' }, 'ENDS_TOO_LATE'],
  ])('is not recorded for %s', async (_, more, reason) => {
    await expect(reasonOf(record(poort, more))).resolves.toBe(reason);
  });

  it('is known with its ground to the consulent alone; for everybody else there is none, without an error', async () => {
    await given(record(poort));
    expect(await known(jeugd)).toEqual({ reden: { code: 'agressie' }, vastgelegdDoor: { id: poort.subject } });
    for (const as of [poort, kernteamlidElst, kernteamlidHeteren, asInwoner(anna.id), aanbieder, coordinator])
      expect(await known(as)).toBeNull();
    expect(await known({ ...jeugd, subject: newId() })).toBeNull();
    for (const as of [kernteamlidHeteren, asInwoner(anna.id), aanbieder, coordinator])
      await expect(reasonOf(record(as))).resolves.toBe('NOT_FOUND');
  });

  it('stands in no log of reads that the resident may see', async () => {
    await service.dataSource.query('DELETE FROM read_log');
    await given(record(poort));
    await known(jeugd);
    const log = 'query ($id: ID!) { inwoner(id: $id) { intakeInzagen { edges { node { rol } } } } }';
    const { data } = await service.ask(log, { as: asInwoner(anna.id), variables: { id: anna.id } });
    expect(data).toEqual({ inwoner: { intakeInzagen: { edges: [] } } });
  });
});
