import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Inwoner } from '../domain/inwoner.ts';
import { migratie, poort } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let inwoner: Inwoner;
beforeAll(async () => {
  service = await intakeService();
  inwoner = await registered(service, { naam: 'Anna de Vries', bsn: '123456782' });
});
afterAll(() => service.stop());

const ask = async (query: string, variables: object = {}, as = poort): Promise<Record<string, unknown>> => {
  const { data, errors } = await service.ask(query, { as, variables: { ...variables } });
  expect(errors).toBeUndefined();
  return data ?? {};
};

describe('statements', () => {
  it('do not grow with rows', async () => {
    const query = `query ($first: Int!) { meldingen(gemeente: "1734", first: $first) { edges { node { id kanaal { naam } omschrijving
      betrokkenen { inwoner { naam bsn vertegenwoordigers { soort inwoner { naam } } meldingen(first: 3) { edges { node { id status trajecten { status } } } } } }
      trajecten { hop kernteam { code } melding { id } } } } } }`;
    const refs =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Traject { status melding { betrokkenen { inwoner { naam } } } } } }';
    const representations: { __typename: string; id: string }[] = [];
    for (let each = 0; each < 20; each += 1) {
      const about = await registered(service, {
        vertegenwoordigers: [{ inwoner: inwoner.id, soort: 'GEMACHTIGDE', since: day('2015-01-01') }],
      });
      const { trajecten } = await sent(service, await asked(service, about.id, { occurredOn: day('2015-06-10') }));
      representations.push({ __typename: 'Traject', id: trajecten[0]?.id ?? '' });
    }
    for (const as of [poort, migratie]) {
      const one = await service.statements(() => ask(query, { first: 1 }, as));
      const twenty = await service.statements(() => ask(query, { first: 20 }, as));
      expect(one).toBeGreaterThan(1);
      expect(twenty).toBe(one);
    }
    const few = await service.statements(() => ask(refs, { refs: representations.slice(0, 1) }));
    expect(await service.statements(() => ask(refs, { refs: representations }))).toBe(few);
    // Two reads, and the line in the log of reads.
    expect(few).toBe(2 + 1);
  });
});
