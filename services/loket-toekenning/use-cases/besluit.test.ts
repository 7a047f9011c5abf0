import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import { aConsulent, aKernteamlid, migratie } from '../testing/actors.ts';
import { aBeschikking, anAanvraag, aToegekend } from '../testing/besluit-fixtures.ts';
import { givenResearched, grantedPart, onAanvraag, publishing, refusedPart } from '../testing/besluit-steps.ts';
import { aDossier, day } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { decideAanvraagUseCase } from './decide-aanvraag.ts';
import { grantSpoedUseCase } from './grant-spoed.ts';
import { publishBeschikkingUseCase } from './publish-beschikking.ts';

let test: TestUseCases;
const [anna, bert] = [aConsulent(), aConsulent()];
const lid = aKernteamlid();
const inHollandsKroon = { gemeenten: ['1911'] };
const wijkteamlid = aKernteamlid(newId(), inHollandsKroon);
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(anna.subject);
  await test.givenPlace(bert.subject);
  await test.givenPlace(lid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
  await test.givenPlace(wijkteamlid.subject, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
});
afterAll(() => test.stop());

const pgb = { bekwaam: true, gemotiveerd: true, kwaliteit: true };
const granted = grantedPart().toekenning;
if (granted === null || granted === undefined) throw new Error('it grants');
const toekenning = granted;

/** An aanvraag that may be decided. */
async function given(own: Parameters<typeof anAanvraag>[0] = {}): Promise<Aanvraag> {
  const { gemeente = '1734' } = own;
  const onderzoek = await givenResearched(test, { gemeente });
  const asked = anAanvraag({ onderzoek: onderzoek.id, melding: onderzoek.melding, inwoner: onderzoek.inwoner ?? newId(), ...own });
  await test.given(aanvraagAggregate, asked);
  return asked;
}

const decide = (aanvraag: Aanvraag, more: object = {}, as: Actor = anna): Promise<Aanvraag> =>
  decideAanvraagUseCase(test.service, test.command('decideAanvraag', onAanvraag(aanvraag, { onderdelen: [grantedPart()], ...more }), as));

const publish = (beschikking: Beschikking, more: object = {}, as: Actor = anna): Promise<Beschikking> =>
  publishBeschikkingUseCase(test.service, test.command('publishBeschikking', publishing(beschikking, more), as));

async function decided(more: object = {}, own: Parameters<typeof anAanvraag>[0] = {}): Promise<Beschikking> {
  const { gemeente = '1734' } = own;
  const aanvraag = await decide(await given(own), more, gemeente === '1734' ? anna : wijkteamlid);
  if (aanvraag.status !== 'BESLIST') throw new Error('decided');
  const beschikking = await test.stored(beschikkingAggregate, aanvraag.beschikking, gemeente);
  if (beschikking === null) throw new Error('stored');
  return beschikking;
}

/** What a refused attempt must leave as it was. */
const tables = ['aanvraag', 'beschikking', 'besluitonderdeel', 'brief', 'voorziening', 'outbox', 'command_log', 'deadline'];
const counts = async (): Promise<readonly number[]> => Promise.all(tables.map(test.count));

describe('Deciding an aanvraag', () => {
  it('ends it, and leaves a beschikking with its parts', async () => {
    const aanvraag = await given({ producten: ['huishoudelijke-hulp', 'dagbesteding'] });
    const onderdelen = [grantedPart(), refusedPart({ product: 'dagbesteding' })];
    const after = await decide(aanvraag, { onderdelen, kernteamAangeboden: { antwoord: 'JA', kernteam: 'driel' } });
    expect(after).toMatchObject({ status: 'BESLIST', version: 2, kernteamAangeboden: { antwoord: 'JA', kernteam: 'driel' } });
    if (after.status !== 'BESLIST') throw new Error('decided');
    expect(await test.stored(beschikkingAggregate, after.beschikking)).toMatchObject({
      status: 'VASTGESTELD',
      decidedBy: anna.subject,
      mandaat: { code: 'wmo', vorm: 'BESLUIT', aanname: false },
      onderdelen: [
        { product: 'huishoudelijke-hulp', uitkomst: 'TOEGEKEND', toekenning: { bedrag: 312_000, since: '2026-03-10' } },
        { product: 'dagbesteding', uitkomst: 'AFGEWEZEN' },
      ],
    });
    expect(await test.told(aanvraag.id)).toEqual(['nl.aanvragen.aanvraag-decided.v1']);
    expect(await test.told(after.beschikking)).toEqual(['nl.beschikkingen.beschikking-drawn-up.v1']);
    expect(await test.count('voorziening')).toBe(0);
  });

  it('is refused to a kernteam function in Overbetuwe, and only the attempt is left behind', async () => {
    const aanvraag = await given();
    await test.givenCasus(aanvraag.melding, 'driel');
    const before = await counts();
    await expect(decide(aanvraag, {}, lid)).rejects.toMatchObject({ code: 'REFUSED', reason: 'MANDATE_REQUIRED' });
    expect(await counts()).toEqual(before);
    expect(await test.audited(aanvraag.id)).toEqual([{ actor: lid.subject, action: 'decideAanvraag', reason: 'MANDATE_REQUIRED' }]);
    expect(await test.stored(aanvraagAggregate, aanvraag.id)).toEqual(aanvraag);
  });

  it('is done by the wijkteam of Hollands Kroon, by the same code', async () => {
    const aanvraag = await given({ gemeente: '1911' });
    await test.givenCasus(aanvraag.melding, 'wijkteam', '1911');
    expect(await decide(aanvraag, {}, wijkteamlid)).toMatchObject({ status: 'BESLIST' });
    expect(await test.audited(aanvraag.id)).toEqual([]);
  });

  it('is refused to a consulent for products of the other law, and to who loads history', async () => {
    const jeugd = aConsulent(newId(), { function: 'consulent-jeugd' });
    await test.givenPlace(jeugd.subject, { functie: 'consulent-jeugd' });
    await expect(decide(await given(), {}, jeugd)).rejects.toMatchObject({ reason: 'MANDATE_REQUIRED' });
    await expect(decide(await given(), {}, migratie)).rejects.toMatchObject({ reason: 'MANDATE_REQUIRED' });
  });

  it('rests on an onderzoek, or on an urgent grant that awaits it', async () => {
    const onderzoek = await givenResearched(test, { dossier: aDossier({ acceptedOn: day('2026-03-02') }) });
    const own = { onderzoek: onderzoek.id, melding: onderzoek.melding, inwoner: onderzoek.inwoner ?? newId() };
    const aanvraag = anAanvraag(own);
    await test.given(aanvraagAggregate, aanvraag);
    await expect(decide(aanvraag)).rejects.toMatchObject({ reason: 'ONDERZOEK_NOT_DONE' });
    await test.given(beschikkingAggregate, aBeschikking({ ...own, onderdelen: [aToegekend({ product: 'rolstoel' })] }));
    expect(await decide(aanvraag)).toMatchObject({ status: 'BESLIST' });
  });

  it('by two at once leaves one beschikking', async () => {
    const aanvraag = await given();
    const outcomes = await Promise.allSettled([decide(aanvraag), decide(aanvraag, {}, bert)]);
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [`${outcome.reason.code} ${outcome.reason.reason}`] : [],
    );
    expect(refused).toEqual(['CONFLICT STALE_VERSION']);
    const rows = await test.dataSource.query('SELECT id FROM beschikking WHERE aanvraag = $1', [aanvraag.id]);
    expect(rows).toHaveLength(1);
    const stored = await test.stored(aanvraagAggregate, aanvraag.id);
    if (stored === null) throw new Error('stored');
    await expect(decide(stored)).rejects.toMatchObject({ reason: 'AANVRAAG_ENDED' });
  });

  it('is answered again as it was when the same command comes twice', async () => {
    const aanvraag = await given();
    const command = test.command('decideAanvraag', onAanvraag(aanvraag, { onderdelen: [grantedPart()] }), anna);
    const [first, second] = [await decideAanvraagUseCase(test.service, command), await decideAanvraagUseCase(test.service, command)];
    expect(second).toEqual(first);
  });

  it.each<[string, object, string]>([
    ['an unknown product', { onderdelen: [grantedPart({ product: 'toverstaf' })] }, 'BAD_USER_INPUT PRODUCT_UNKNOWN'],
    ['dates outside the contract', { onderdelen: [dagbesteding('2028-02-01')] }, 'BAD_USER_INPUT PERIOD_OUTSIDE_CONTRACT'],
    ['dates in the wrong order', { onderdelen: [withGrant({ until: day('2026-03-01') })] }, 'BAD_USER_INPUT PERIOD_REVERSED'],
    ['a longer time than is granted', { onderdelen: [withGrant({ until: day('2036-03-01') })] }, 'BAD_USER_INPUT PERIOD_TOO_LONG'],
    ['a day before it was asked', { onderdelen: [withGrant({ since: day('2026-03-01') })] }, 'REFUSED PERIOD_BEFORE_AANVRAAG'],
    ['a budget without checklist', { onderdelen: [withGrant({ leveringsvorm: 'PGB' })] }, 'REFUSED PGB_CHECKLIST_INCOMPLETE'],
    [
      'a budget that is not of quality',
      { onderdelen: [withGrant({ leveringsvorm: 'PGB', pgb: { ...pgb, kwaliteit: false } })] },
      'REFUSED PGB_CHECKLIST_INCOMPLETE',
    ],
    ['less than nothing', { onderdelen: [withGrant({ bedrag: -1 })] }, 'BAD_USER_INPUT NEGATIVE_AMOUNT'],
    ['an unknown ground', { onderdelen: [grantedPart({ grond: 'omdat' })] }, 'BAD_USER_INPUT GROND_UNKNOWN'],
    ['no part', { onderdelen: [] }, 'BAD_USER_INPUT PART_REQUIRED'],
    [
      'a rung without words',
      { onderdelen: [grantedPart({ motivering: [{ trede: 'NETWERK', tekst: ' ' }] })] },
      'BAD_USER_INPUT TEXT_EMPTY',
    ],
    ['a rung left out', { onderdelen: [grantedPart({ motivering: [] })] }, 'REFUSED MOTIVERING_INCOMPLETE'],
    ['too many words', { onderdelen: [withGrant({ omvang: 'x'.repeat(501) })] }, 'BAD_USER_INPUT TEXT_TOO_LONG'],
    ['a refusal without a word about the kernteam', { onderdelen: [refusedPart()] }, 'REFUSED KERNTEAM_OFFER_REQUIRED'],
    [
      'an offer of an unknown team',
      { onderdelen: [refusedPart()], kernteamAangeboden: { antwoord: 'JA', kernteam: 'arnhem' } },
      'BAD_USER_INPUT KERNTEAM_UNKNOWN',
    ],
    ['no offer and no reason', { onderdelen: [refusedPart()], kernteamAangeboden: { antwoord: 'NEE' } }, 'BAD_USER_INPUT REDEN_REQUIRED'],
    ['another product than was asked', { onderdelen: [grantedPart({ product: 'rolstoel' })] }, 'REFUSED PARTS_DO_NOT_MATCH'],
    ['before it was asked', { occurredOn: day('2026-03-08') }, 'BAD_USER_INPUT BEFORE_AANVRAAG'],
    ['an older version', { expectedVersion: 9 }, 'CONFLICT STALE_VERSION'],
  ])('with %s changes nothing', async (_, more, reason) => {
    const aanvraag = await given();
    const before = await counts();
    const outcome = await decide(aanvraag, more).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ message: reason.replace(' ', ': ') });
    expect(await counts()).toEqual(before);
    expect(await test.stored(aanvraagAggregate, aanvraag.id)).toEqual(aanvraag);
  });

  function withGrant(own: object): ReturnType<typeof grantedPart> {
    return grantedPart({ toekenning: { ...toekenning, ...own } });
  }
  function dagbesteding(until: string): ReturnType<typeof grantedPart> {
    return grantedPart({ product: 'dagbesteding', toekenning: { ...toekenning, until: day(until), since: day('2027-03-01') } });
  }
});

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
    const before = await counts();
    await expect(publish(beschikking, {}, lid)).rejects.toMatchObject({ reason: 'MANDATE_REQUIRED' });
    expect(await counts()).toEqual(before);
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
    const before = await counts();
    await expect(publish(beschikking, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await counts()).toEqual(before);
  });
});
