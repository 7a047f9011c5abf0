import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { Profiles } from '@kerngraaf/schema/profiles/profile.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import { aConsulent, aKernteamlid } from '../testing/actors.ts';
import { counts, decidedBy, givenResearched, grantedPart, publishing, refusedPart } from '../testing/besluit-steps.ts';
import { aDossier, day } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { grantSpoedUseCase } from './grant-spoed.ts';
import { publishBeschikkingUseCase } from './publish-beschikking.ts';

let test: TestUseCases;
const [anna, bert] = [aConsulent(), aConsulent()];
const lid = aKernteamlid();
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(anna.subject);
  await test.givenPlace(bert.subject);
  await test.givenPlace(lid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
});
afterAll(() => test.stop());

const publish = (beschikking: Beschikking, more: object = {}, as: Actor = anna): Promise<Beschikking> =>
  publishBeschikkingUseCase(test.service, test.command('publishBeschikking', publishing(beschikking, more), as));
const decided = (more: object = {}, own: Parameters<typeof decidedBy>[3] = {}): Promise<Beschikking> => decidedBy(test, anna, more, own);

describe('An urgent grant', () => {
  const spoed = (onderzoek: Uuid, as: Actor = anna, more: object = {}): Promise<Beschikking> => {
    const onderdeel = grantedPart({ grond: 'wmo-2.3.3', motivering: [], ...more });
    const input = { commandId: newId(), onderzoek, onderdeel, occurredOn: day('2026-03-10') };
    return grantSpoedUseCase(test.service, test.command('grantSpoed', input, as));
  };

  it('comes straight from a question, before anything was found out, once', async () => {
    const onderzoek = await givenResearched(test, { dossier: aDossier({ acceptedOn: day('2026-03-02') }) });
    const beschikking = await spoed(onderzoek.id);
    expect(beschikking).toMatchObject({ status: 'VASTGESTELD', aanleiding: { soort: 'SPOED' }, onderzoek: onderzoek.id });
    expect(await test.told(beschikking.id)).toEqual(['nl.beschikkingen.beschikking-drawn-up.v1']);
    await expect(spoed(onderzoek.id)).rejects.toMatchObject({ reason: 'SPOED_ALREADY_GRANTED' });
    expect(await publish(beschikking)).toMatchObject({ status: 'BEKENDGEMAAKT' });
  });

  it('needs mandate, a ground for urgency and the Wmo', async () => {
    const onderzoek = await givenResearched(test);
    await test.givenCasus(onderzoek.melding, 'driel');
    await expect(spoed(onderzoek.id, lid)).rejects.toMatchObject({ reason: 'MANDATE_REQUIRED' });
    expect(await test.audited(onderzoek.id)).toEqual([{ actor: lid.subject, action: 'grantSpoed', reason: 'MANDATE_REQUIRED' }]);
    await expect(spoed(onderzoek.id, anna, { grond: 'wmo-2.3.5-lid-3' })).rejects.toMatchObject({ reason: 'GROND_NOT_ALLOWED' });
    const jeugd = await givenResearched(test, { dossier: aDossier({ wet: 'JEUGDWET', acceptedOn: day('2026-03-02') }) });
    await expect(spoed(jeugd.id)).rejects.toMatchObject({ reason: 'SPOED_NOT_UNDER_JEUGDWET' });
  });
});

describe('Making a beschikking known', () => {
  it('keeps its letter for good, begins the voorziening and the term for a bezwaar', async () => {
    const beschikking = await decided();
    const known = await publish(beschikking);
    expect(known).toMatchObject({ status: 'BEKENDGEMAAKT', version: 2, bezwaarTot: '2026-04-21', bekendmaking: { wijze: 'POST' } });
    expect(await test.told(beschikking.id)).toEqual([
      'nl.beschikkingen.beschikking-drawn-up.v1',
      'nl.beschikkingen.beschikking-published.v1',
    ]);
    const [brief] = await test.dataSource.query('SELECT html, sha256 FROM brief WHERE beschikking = $1', [beschikking.id]);
    expect(createHash('sha256').update(brief.html).digest('hex')).toBe(brief.sha256);
    expect(known).toMatchObject({ briefHash: brief.sha256 });
    for (const words of ['Ans Proef', 'Huishoudelijke hulp', '21 april 2026', 'Rechtbank Gelderland', 'Wmo-consulent', beschikking.id])
      expect(brief.html).toContain(words);
    const changed = test.dataSource.query(`UPDATE brief SET html = '' WHERE beschikking = $1`, [beschikking.id]);
    await expect(changed).rejects.toThrow('A letter that was sent is not changed');
    const [voorziening] = await test.dataSource.query('SELECT status, product, bedrag::integer FROM voorziening WHERE beschikking = $1', [
      beschikking.id,
    ]);
    expect(voorziening).toEqual({ status: 'ACTIEF', product: 'huishoudelijke-hulp', bedrag: 312_000 });
  });

  it('meets the term of the aanvraag, which a besluit that nobody knows does not', async () => {
    const term = async ({ aanleiding }: Beschikking): Promise<unknown> => {
      if (aanleiding.soort !== 'TOEKENNING') throw new Error('It is on an aanvraag');
      return (await test.stored(aanvraagAggregate, aanleiding.aanvraag))?.termijnen[0];
    };
    const [known, kept] = [await decided(), await decided()];
    expect(await term(known)).toMatchObject({ code: 'wmo-beschikking', status: 'LOOPT', dueOn: '2026-03-23' });
    await publish(known);
    expect(await term(known)).toMatchObject({ status: 'GEHAALD', doneOn: '2026-03-10', by: 'consulent-wmo' });
    await test.sweep('2026-03-24T09:00:00.000Z' as Instant);
    expect(await term(known)).toMatchObject({ status: 'GEHAALD' });
    expect(await term(kept)).toMatchObject({ status: 'GEMIST', doneOn: null });
    if (kept.aanleiding.soort !== 'TOEKENNING') throw new Error('It is on an aanvraag');
    expect(await test.told(kept.aanleiding.aanvraag)).toEqual(['nl.aanvragen.aanvraag-decided.v1', 'nl.aanvragen.aanvraag-overdue.v1']);
    await publish(kept);
    expect(await term(kept)).toMatchObject({ status: 'GEHAALD', doneOn: '2026-03-10' });
  });

  it('happens once', async () => {
    const beschikking = await decided();
    const outcomes = await Promise.allSettled([publish(beschikking), publish(beschikking, {}, bert)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const stored = await test.stored(beschikkingAggregate, beschikking.id);
    if (stored === null) throw new Error('stored');
    await expect(publish(stored)).rejects.toMatchObject({ reason: 'BESCHIKKING_ALREADY_PUBLISHED' });
  });

  it('needs a mandate for the besluit itself', async () => {
    const beschikking = await decided();
    await test.givenCasus(beschikking.melding, 'driel');
    const before = await counts(test);
    await expect(publish(beschikking, {}, lid)).rejects.toMatchObject({ reason: 'MANDATE_REQUIRED' });
    expect(await counts(test)).toEqual(before);
    expect(await test.audited(beschikking.id)).toEqual([{ actor: lid.subject, action: 'publishBeschikking', reason: 'MANDATE_REQUIRED' }]);
  });

  it('of two for one resident and product that overlap, at once, begins one voorziening', async () => {
    const inwoner = newId();
    const two = [await decided({}, { inwoner }), await decided({}, { inwoner })];
    const outcomes = await Promise.allSettled(two.map((each) => publish(each)));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
    expect(refused).toEqual(['VOORZIENING_OVERLAPS']);
    const rows = await test.dataSource.query('SELECT id FROM voorziening WHERE inwoner = $1', [inwoner]);
    expect(rows).toHaveLength(1);
    await expect(decided({}, { inwoner })).rejects.toMatchObject({ reason: 'VOORZIENING_OVERLAPS' });
  });

  it('offers the kernteam in the letter of a refusal, and begins nothing', async () => {
    const kernteamAangeboden = { antwoord: 'JA', kernteam: 'driel' };
    const beschikking = await decided({ onderdelen: [refusedPart()], kernteamAangeboden });
    await publish(beschikking);
    const [brief] = await test.dataSource.query('SELECT html FROM brief WHERE beschikking = $1', [beschikking.id]);
    expect(brief.html).toContain('kernteam Driel denkt graag met u mee');
    const rows = await test.dataSource.query('SELECT id FROM voorziening WHERE beschikking = $1', [beschikking.id]);
    expect(rows).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no address', { geadresseerde: { naam: 'Ans', adresregels: [] } }, 'ADRES_REQUIRED'],
    ['six lines', { geadresseerde: { naam: 'Ans', adresregels: ['1', '2', '3', '4', '5', '6'] } }, 'ADRES_REQUIRED'],
    ['no name', { geadresseerde: { naam: ' ', adresregels: ['1'] } }, 'TEXT_EMPTY'],
    ['a name of two lines', { geadresseerde: { naam: 'Ans\nProef', adresregels: ['1'] } }, 'TEXT_CONTROL_CHARACTER'],
    ['a day before the besluit', { occurredOn: day('2026-03-09') }, 'BEFORE_BESLUIT'],
    ['tomorrow', { occurredOn: day('2026-03-11') }, 'OCCURRED_IN_FUTURE'],
    ['no id', { beschikking: 'geen-id' }, 'ID_MALFORMED'],
  ])('with %s changes nothing', async (_, more, reason) => {
    const beschikking = await decided();
    const before = await counts(test);
    await expect(publish(beschikking, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await counts(test)).toEqual(before);
  });
});

describe('A team that decides the substance while a central point makes it known (O56)', () => {
  it('is other data and the same code', async () => {
    const { profiles } = test.service;
    const mandaat = { code: 'team', naam: 'Inhoudelijk mandaat', bron: '[aanname]', functie: 'kernteamlid', producten: ['*'] } as const;
    const versions: Profiles['versions'] = profiles.versions.map((profile) => ({
      ...profile,
      mandaten: [...profile.mandaten, { ...mandaat, vorm: 'INHOUD', from: day('2015-01-01'), grond: 'Mandaatbesluit Overbetuwe' }],
    }));
    const other = { ...test, service: { ...test.service, profiles: { ...profiles, versions } } };
    const melding = newId();
    await test.givenCasus(melding, 'driel');
    const onderzoek = await givenResearched(test, { melding });
    const beschikking = await decidedBy(other, lid, {}, { melding, onderzoek: onderzoek.id });
    expect(beschikking).toMatchObject({ decidedBy: lid.subject, mandaat: { vorm: 'INHOUD', aanname: true } });
    const command = (as: Actor) => test.command('publishBeschikking', publishing(beschikking, {}), as);
    await expect(publishBeschikkingUseCase(other.service, command(lid))).rejects.toMatchObject({ reason: 'MANDATE_REQUIRED' });
    expect(await publishBeschikkingUseCase(other.service, command(anna))).toMatchObject({ status: 'BEKENDGEMAAKT' });
    const [brief] = await test.dataSource.query('SELECT html FROM brief WHERE beschikking = $1', [beschikking.id]);
    expect(brief.html).toContain('<br>Wmo-consulent');
  });
});
