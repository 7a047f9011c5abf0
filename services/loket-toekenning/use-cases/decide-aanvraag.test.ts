import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { aConsulent, aKernteamlid, migratie } from '../testing/actors.ts';
import { aBeschikking, anAanvraag, aToegekend } from '../testing/besluit-fixtures.ts';
import { counts, deciding, givenAanvraag, givenResearched, grantedPart, onAanvraag, refusedPart } from '../testing/besluit-steps.ts';
import { aDossier, anAdvies, anOvergenomenVoorwerk, day } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { decideAanvraagUseCase } from './decide-aanvraag.ts';

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

const given = (own?: Parameters<typeof anAanvraag>[0]): Promise<Aanvraag> => givenAanvraag(test, own);
const decide = (aanvraag: Aanvraag, more: object = {}, as: Actor = anna): Promise<Aanvraag> => deciding(test, aanvraag, more, as);

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
    const before = await counts(test);
    await expect(decide(aanvraag, {}, lid)).rejects.toMatchObject({ code: 'REFUSED', reason: 'MANDATE_REQUIRED' });
    expect(await counts(test)).toEqual(before);
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

  it('rests on an onderzoek, which an urgent grant awaits and does not replace', async () => {
    const onderzoek = await givenResearched(test, { dossier: aDossier({ acceptedOn: day('2026-03-02') }) });
    const own = { onderzoek: onderzoek.id, melding: onderzoek.melding, inwoner: onderzoek.inwoner ?? newId() };
    const aanvraag = anAanvraag(own);
    await test.given(aanvraagAggregate, aanvraag);
    await expect(decide(aanvraag)).rejects.toMatchObject({ reason: 'ONDERZOEK_NOT_DONE' });
    await test.given(beschikkingAggregate, aBeschikking({ ...own, onderdelen: [aToegekend({ product: 'rolstoel' })] }));
    await expect(decide(aanvraag)).rejects.toMatchObject({ reason: 'ONDERZOEK_NOT_DONE' });
    const dossier = { ...onderzoek.dossier, verslag: { sentOn: day('2026-03-10'), tekst: 'Hulp is nodig' } };
    await onderzoekAggregate.update(test.dataSource.manager, { ...onderzoek, dossier });
    expect(await decide(aanvraag)).toMatchObject({ status: 'BESLIST' });
  });

  it('rests on voorwerk before which the team consulted a consulent, or on which a colleague gave advice (O52)', async () => {
    const resting = async (dossier: object): Promise<Aanvraag> => {
      const onderzoek = await givenResearched(test, { dossier: aDossier({ acceptedOn: day('2026-03-02'), ...dossier }) });
      const aanvraag = anAanvraag({ onderzoek: onderzoek.id, melding: onderzoek.melding, inwoner: onderzoek.inwoner ?? newId() });
      await test.given(aanvraagAggregate, aanvraag);
      return aanvraag;
    };
    const alone = anOvergenomenVoorwerk({ inhoud: '{"afstemming":[]}' });
    const later = anOvergenomenVoorwerk({ takenOverOn: day('2026-03-11') });
    for (const voorwerk of [alone, later])
      await expect(decide(await resting({ voorwerk }))).rejects.toMatchObject({ reason: 'ONDERZOEK_NOT_DONE' });
    const adviezen = [anAdvies({ gegeven: { on: day('2026-03-06'), tekst: 'Akkoord' } })];
    for (const dossier of [{ voorwerk: anOvergenomenVoorwerk() }, { voorwerk: alone, adviezen }])
      expect(await decide(await resting(dossier))).toMatchObject({ status: 'BESLIST' });
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
    const before = await counts(test);
    const outcome = await decide(aanvraag, more).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ message: reason.replace(' ', ': ') });
    expect(await counts(test)).toEqual(before);
    expect(await test.stored(aanvraagAggregate, aanvraag.id)).toEqual(aanvraag);
  });

  function withGrant(own: object): ReturnType<typeof grantedPart> {
    return grantedPart({ toekenning: { ...toekenning, ...own } });
  }
  function dagbesteding(until: string): ReturnType<typeof grantedPart> {
    return grantedPart({ product: 'dagbesteding', toekenning: { ...toekenning, until: day(until), since: day('2027-03-01') } });
  }
});
