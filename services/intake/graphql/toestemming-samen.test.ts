import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import { asInwoner, kernteamlidElst, poort } from '../testing/actors.ts';
import { consentsAt, given, reasonOf } from '../testing/consents.ts';
import { intakeService, NOW, type TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
});
afterAll(() => service.stop());

const { give, join, withdraw, told, inElst, withParent } = consentsAt(() => service);
const dienst: Actor = { subject: 'service:kernteams', role: 'dienst', gemeenten: ['1734'] };
const THIRTEEN = '2002-01-01';
const dossier = () => ({ doel: 'DELEN_JEUGDHULPDOSSIER', betreft: newId() });
const QUERY = `query ($inwoner: ID!, $melding: ID!, $doel: ToestemmingDoel!, $betreft: ID) {
  toestemming(inwoner: $inwoner, melding: $melding, doel: $doel, betreft: $betreft) { gegevenOp } }`;
const holds = async (about: { doel: string; betreft?: string }, { inwoner, melding }: Awaited<ReturnType<typeof inElst>>) => {
  const { data, errors } = await service.ask(QUERY, { as: dienst, variables: { inwoner: inwoner.id, melding: melding.id, ...about } });
  expect(errors).toBeUndefined();
  return data?.toestemming !== null;
};

describe('a consent to share a jeugdhulpdossier', () => {
  it('at 13 holds when she and who has authority over her both consented, whoever began, and is told then', async () => {
    for (const began of ['child', 'parent'] as const) {
      const one = await withParent(THIRTEEN);
      const [child, parent] = [asInwoner(one.inwoner.id), asInwoner(one.parent.id)];
      const [first, second] = began === 'child' ? [child, parent] : [parent, child];
      const about = dossier();
      const { id, ...waits } = await given(give(first, one.inwoner, one.melding, about));
      expect(waits).toMatchObject({
        ...{ version: 1, status: 'WACHT_OP_TWEEDE', gegevenOp: '2015-06-09', eersteOp: null },
        ontvanger: { soort: 'ORGANISATIE', code: 'loket' },
        vertegenwoordiger: began === 'child' ? null : { id: one.parent.id },
      });
      expect(await told(id)).toEqual([]);
      expect(await holds(about, one)).toBe(false);
      await expect(reasonOf(give(second, one.inwoner, one.melding, about))).resolves.toBe('TOESTEMMING_ALREADY_GIVEN');
      await expect(reasonOf(join(first, id))).resolves.toBe('SAME_SIDE_TWICE');
      expect(await given(join(second, id))).toMatchObject({
        ...{ version: 2, status: 'GEGEVEN', gegevenOp: '2015-06-10', eersteOp: '2015-06-09', vertegenwoordiger: { id: one.parent.id } },
      });
      expect(await holds(about, one)).toBe(true);
      const data = { toestemming: id, inwoner: one.inwoner.id, melding: one.melding.id, ...about };
      const type = 'nl.toestemmingen.toestemming-given.v2';
      expect(await told(id)).toEqual([{ topic: 'intake.toestemming', type, data: { ...data, occurredOn: '2015-06-10' } }]);
      await expect(reasonOf(join(second, id, { expectedVersion: 2 }))).resolves.toBe('TOESTEMMING_NOT_WAITING');
      expect(await given(withdraw(first, id, 2))).toMatchObject({ status: 'INGETROKKEN', eersteOp: '2015-06-09' });
      expect(await told(id)).toMatchObject([{ type }, { type: 'nl.toestemmingen.toestemming-withdrawn.v2', data }]);
      expect(await holds(about, one)).toBe(false);
    }
  });

  it('that waits for the second is withdrawn without a word to anybody, and may be given again', async () => {
    const { inwoner, parent, melding } = await withParent(THIRTEEN);
    const about = dossier();
    const { id } = await given(give(asInwoner(inwoner.id), inwoner, melding, about));
    await expect(reasonOf(withdraw(asInwoner(parent.id), id))).resolves.toBeUndefined();
    expect(await told(id)).toEqual([]);
    await expect(reasonOf(join(asInwoner(parent.id), id, { expectedVersion: 2 }))).resolves.toBe('TOESTEMMING_NOT_WAITING');
    await expect(reasonOf(give(asInwoner(parent.id), inwoner, melding, about))).resolves.toBeUndefined();
  });

  it('is joined on the word of a parent by who heard it, and by nobody who may not know of the question', async () => {
    const { inwoner, parent, melding } = await withParent(THIRTEEN);
    const { id } = await given(give(poort, inwoner, melding, dossier()));
    await expect(reasonOf(join(kernteamlidElst, id))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(join(asInwoner(newId()), id))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(join(poort, id, { occurredOn: '2015-06-08', vertegenwoordiger: parent.id }))).resolves.toBe('BEFORE_TOESTEMMING');
    await expect(reasonOf(join(poort, id, { vertegenwoordiger: parent.id }))).resolves.toBeUndefined();
  });

  it('is joined once when it is joined twice at the same time', async () => {
    const { inwoner, parent, melding } = await withParent(THIRTEEN);
    const { id } = await given(give(asInwoner(inwoner.id), inwoner, melding, dossier()));
    const answers = await Promise.all([1, 2, 3].map(() => join(asInwoner(parent.id), id)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(await told(id)).toHaveLength(1);
  });

  it('under 12 is a parent’s, from 16 hers; without a birth date nobody’s', async () => {
    const young = await withParent('2004-01-01');
    await expect(reasonOf(give(asInwoner(young.inwoner.id), young.inwoner, young.melding, dossier()))).resolves.toBe(
      'CONSENT_BY_REPRESENTATIVE',
    );
    expect(await given(give(asInwoner(young.parent.id), young.inwoner, young.melding, dossier()))).toMatchObject({ status: 'GEGEVEN' });
    const grown = await withParent('1999-06-09');
    await expect(reasonOf(give(asInwoner(grown.parent.id), grown.inwoner, grown.melding, dossier()))).resolves.toBe('CONSENT_BY_RESIDENT');
    expect(await given(give(asInwoner(grown.inwoner.id), grown.inwoner, grown.melding, dossier()))).toMatchObject({ status: 'GEGEVEN' });
    const { inwoner, melding } = await inElst();
    await expect(reasonOf(give(poort, inwoner, melding, dossier()))).resolves.toBe('BIRTH_DATE_REQUIRED');
    await expect(reasonOf(give(poort, inwoner, melding, { doel: 'DELEN_JEUGDHULPDOSSIER' }))).resolves.toBe('BETREFT_REQUIRED');
  });
});

describe('a consent that a parent gave', () => {
  it('goes on when she becomes 16, until she withdraws it herself', async () => {
    const one = await withParent('1999-06-10');
    const doel = { doel: 'VRIJWILLIGER_ZOEKEN' };
    const { id } = await given(give(asInwoner(one.parent.id), one.inwoner, one.melding, doel));
    expect(await holds(doel, one)).toBe(true);
    await expect(reasonOf(withdraw(asInwoner(one.parent.id), id))).resolves.toBe('CONSENT_BY_RESIDENT');
    await expect(reasonOf(withdraw(asInwoner(one.inwoner.id), id))).resolves.toBeUndefined();
    expect(await holds(doel, one)).toBe(false);
  });
});

describe('a consent with a last day', () => {
  it('holds on that day and not on the next, of itself, and stands in the way of no other', async () => {
    const one = await inElst();
    const doel = { doel: 'VRIJWILLIGER_ZOEKEN' };
    const self = asInwoner(one.inwoner.id);
    const { id, geldigTot } = await given(give(self, one.inwoner, one.melding, { ...doel, geldigTot: '2015-06-10' }));
    expect(geldigTot).toBe('2015-06-10');
    expect(await told(id)).toMatchObject([{ type: 'nl.toestemmingen.toestemming-given.v1', data: { geldigTot: '2015-06-10' } }]);
    expect(await holds(doel, one)).toBe(true);
    await expect(reasonOf(give(self, one.inwoner, one.melding, doel))).resolves.toBe('TOESTEMMING_ALREADY_GIVEN');
    try {
      service.moveTo('2015-06-11T10:00:00.000Z' as Instant);
      expect(await holds(doel, one)).toBe(false);
      const shown = 'query ($id: ID!) { inwoner(id: $id) { toestemmingen { status } } }';
      const { data } = await service.ask(shown, { as: self, variables: { id: one.inwoner.id } });
      expect(data).toEqual({ inwoner: { toestemmingen: [{ status: 'VERLOPEN' }] } });
      await expect(reasonOf(give(self, one.inwoner, one.melding, { ...doel, occurredOn: '2015-06-11' }))).resolves.toBeUndefined();
      expect(await holds(doel, one)).toBe(true);
      expect(await told(id)).toHaveLength(1);
    } finally {
      service.moveTo(NOW);
    }
  });

  it('does not end before it begins', async () => {
    const { inwoner, melding } = await inElst();
    await expect(reasonOf(give(poort, inwoner, melding, { geldigTot: '2015-06-08' }))).resolves.toBe('ENDS_BEFORE_IT_BEGINS');
  });

  it('shows the name of who she consented to meet no longer when it is over', async () => {
    const { inwoner, melding } = await inElst();
    const [match, volunteer] = [newId(), newId()];
    const kennismaking = { doel: 'KENNISMAKING_VRIJWILLIGER', betreft: match, geldigTot: '2015-06-10' };
    await given(give(asInwoner(inwoner.id), inwoner, melding, kennismaking));
    const about = { volunteerMatch: match, volunteerRequest: newId(), inwoner: inwoner.id, melding: melding.id, volunteer };
    await service.tell('nl.volunteer-matches.volunteer-match-agreed.v1', match, {
      ...about,
      organisatie: 'vrijwilligerssteunpunt',
      occurredOn: '2015-06-09',
    });
    const as: Actor = { subject: volunteer, role: 'vrijwilliger', gemeenten: ['1734'] };
    const naam = async () =>
      (await service.ask('query ($id: ID!) { inwoner(id: $id) { naam } }', { as, variables: { id: inwoner.id } })).data;
    expect(await naam()).toEqual({ inwoner: { naam: 'Anna de Vries' } });
    try {
      service.moveTo('2015-06-11T10:00:00.000Z' as Instant);
      expect(await naam()).toEqual({ inwoner: { naam: null } });
    } finally {
      service.moveTo(NOW);
    }
  });
});
