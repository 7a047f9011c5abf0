import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import type { BekendgemaakteBeschikking, Beschikking } from '../domain/beschikking.ts';
import type { Bezwaar, BezwaarUitkomst } from '../domain/bezwaar.ts';
import type { Voorziening } from '../domain/voorziening.ts';
import { aBezwaarbehandelaar, aConsulent, aResident, migratie } from '../testing/actors.ts';
import { aBeschikking, anAanvraag, aToegekend, aToekenning, day } from '../testing/besluit-fixtures.ts';
import { decidedBy, grantedPart, publishing, refusedPart } from '../testing/besluit-steps.ts';
import { aBekendgemaakte, aBezwaar } from '../testing/na-besluit-fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { admitBezwaarUseCase } from './admit-bezwaar.ts';
import { decideBezwaarUseCase } from './decide-bezwaar.ts';
import { endAtDeathUseCase } from './end-at-death.ts';
import { endVoorzieningUseCase } from './end-voorziening.ts';
import { postponeBezwaarUseCase } from './postpone-bezwaar.ts';
import { publishBeschikkingUseCase } from './publish-beschikking.ts';
import { receiveIngebrekestellingUseCase } from './receive-ingebrekestelling.ts';
import { receiveIngebrekestellingBezwaarUseCase } from './receive-ingebrekestelling-bezwaar.ts';
import { registerBezwaarUseCase } from './register-bezwaar.ts';
import { replaceBeschikkingUseCase } from './replace-beschikking.ts';
import { withdrawBezwaarUseCase } from './withdraw-bezwaar.ts';

let test: TestUseCases;
const behandelaar = aBezwaarbehandelaar();
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(behandelaar.subject, { functie: 'bezwaarbehandelaar' });
});
afterAll(() => test.stop());

const TODAY = day('2026-03-10');

async function known(own: Partial<BekendgemaakteBeschikking> = {}): Promise<BekendgemaakteBeschikking> {
  const beschikking = aBekendgemaakte(own);
  await test.given(beschikkingAggregate, beschikking);
  return beschikking;
}

async function received(own: Partial<ReturnType<typeof aBezwaar>> = {}): Promise<Bezwaar> {
  const { id: beschikking, melding, inwoner } = await known();
  const bezwaar = aBezwaar({ beschikking, melding, inwoner, indiener: inwoner, ...own });
  await test.given(bezwaarAggregate, bezwaar);
  return bezwaar;
}

const register = (
  { id }: { readonly id: Uuid },
  as: Actor,
  own: { readonly indiener?: string; readonly occurredOn?: typeof TODAY } = {},
) => {
  const input = { commandId: newId(), beschikking: id, gronden: 'Het is niet genoeg', occurredOn: TODAY, ...own };
  return registerBezwaarUseCase(test.service, test.command('registerBezwaar', input, as));
};
const on = <More extends object>({ id, version }: Bezwaar, more: More) => ({
  commandId: newId(),
  expectedVersion: version,
  bezwaar: id,
  occurredOn: TODAY,
  ...more,
});
const admit = (bezwaar: Bezwaar, own: { readonly adviescommissie?: boolean } = {}) =>
  admitBezwaarUseCase(test.service, test.command('admitBezwaar', on(bezwaar, own), behandelaar));
const decide = (bezwaar: Bezwaar, uitkomst: BezwaarUitkomst, as: Actor = behandelaar) =>
  decideBezwaarUseCase(test.service, test.command('decideBezwaar', on(bezwaar, { uitkomst, overwegingen: 'Gezien het dossier' }), as));

const REFUSED = (reason: string) => expect.objectContaining({ code: 'REFUSED', reason });

describe('A bezwaar against a besluit', () => {
  it('is recorded for the resident, for who represents her, and by a bezwaarbehandelaar who says who objects', async () => {
    const [one, other, third] = [await known(), await known(), await known()];
    const mentor = newId();
    await test.givenRepresentative(other.inwoner, mentor);
    expect(await register(one, aResident(one.inwoner))).toMatchObject({ indiener: one.inwoner, inwoner: one.inwoner, opTijd: true });
    expect(await register(other, aResident(mentor))).toMatchObject({ indiener: mentor, inwoner: other.inwoner });
    const recorded = await register(third, behandelaar, { indiener: third.inwoner });
    expect(recorded).toMatchObject({ indiener: third.inwoner, version: 1 });
    expect(await test.told(recorded.id)).toEqual(['nl.bezwaren.bezwaar-registered.v1']);
  });

  it('is not made by a parent from the day on which her child comes of age', async () => {
    const [child, grown] = [await known(), await known()];
    const ouder = newId();
    await test.givenRepresentative(child.inwoner, ouder, '2026-03-10');
    await test.givenRepresentative(grown.inwoner, ouder, '2026-03-09');
    expect(await register(child, aResident(ouder))).toMatchObject({ indiener: ouder });
    await expect(register(grown, aResident(ouder))).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(register(grown, behandelaar, { indiener: ouder })).rejects.toMatchObject({ reason: 'SIGNER_DOES_NOT_REPRESENT' });
  });

  it("is nobody else's", async () => {
    const beschikking = await known();
    await expect(register(beschikking, aResident(newId()))).rejects.toEqual(REFUSED('NOT_FOUND'));
    await expect(register(beschikking, behandelaar, { indiener: newId() })).rejects.toEqual(REFUSED('SIGNER_DOES_NOT_REPRESENT'));
    await expect(register(beschikking, behandelaar)).rejects.toEqual(REFUSED('SIGNER_REQUIRED'));
    await expect(register(beschikking, aBezwaarbehandelaar(), { indiener: beschikking.inwoner })).rejects.toEqual(REFUSED('NOT_FOUND'));
  });

  it('is one at a time, also when two come at once', async () => {
    const beschikking = await known();
    const both = await Promise.allSettled([1, 2].map(() => register(beschikking, aResident(beschikking.inwoner))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: REFUSED('BEZWAAR_ALREADY_OPEN') });
  });

  it('waits for what is not known yet, and is no older than that', async () => {
    const drawnUp = aBeschikking();
    await test.given(beschikkingAggregate, drawnUp);
    await expect(register(drawnUp, aResident(drawnUp.inwoner))).rejects.toEqual(REFUSED('NOT_FOUND'));
    const recorded = register(drawnUp, behandelaar, { indiener: drawnUp.inwoner });
    await expect(recorded).rejects.toEqual(REFUSED('BESCHIKKING_NOT_PUBLISHED'));
    const beschikking = await known();
    await expect(register(beschikking, aResident(beschikking.inwoner), { occurredOn: day('2026-03-09') })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'BEFORE_BESLUIT',
    });
  });
});

describe('Deciding a bezwaar', () => {
  it('follows on admitting it, by the functie that may', async () => {
    const admitted = await admit(await received());
    expect(await decide(admitted, 'GEGROND')).toMatchObject({ status: 'BESLIST', uitkomst: 'GEGROND', decidedBy: behandelaar.subject });
    expect(await test.told(admitted.id)).toEqual(['nl.bezwaren.bezwaar-admitted.v1', 'nl.bezwaren.bezwaar-decided.v1']);
  });

  it('is refused to who took the besluit, and that she tried stays (Awb art. 10:3 lid 3)', async () => {
    const bezwaar = await received({ status: 'ONTVANKELIJK', admittedOn: TODAY, besluitBy: [behandelaar.subject] });
    const outbox = await test.count('outbox');
    await expect(decide(bezwaar, 'ONGEGROND')).rejects.toEqual(REFUSED('DECIDED_THE_BESLUIT'));
    expect(await test.stored(bezwaarAggregate, bezwaar.id)).toEqual(bezwaar);
    expect(await test.count('outbox')).toBe(outbox);
    expect(await test.audited(bezwaar.id)).toEqual([
      { actor: behandelaar.subject, action: 'decideBezwaar', reason: 'DECIDED_THE_BESLUIT' },
    ]);
  });

  it('is refused in a functie that may not', async () => {
    const consulent = aConsulent();
    await test.givenPlace(consulent.subject);
    const bezwaar = await received({ status: 'ONTVANKELIJK', admittedOn: TODAY });
    await expect(decide(bezwaar, 'ONGEGROND', consulent)).rejects.toEqual(REFUSED('FUNCTIE_WITHOUT_BEZWAAR'));
  });

  it('meets no admission of what came late without excuse', async () => {
    const late = await received({ opTijd: false });
    await expect(admit(late)).rejects.toEqual(REFUSED('LATE_WITHOUT_EXCUSE'));
    expect(await decide(late, 'NIET_ONTVANKELIJK')).toMatchObject({ status: 'BESLIST' });
  });
});

describe('A bezwaar that is well-founded', () => {
  const [anna, bert] = [aConsulent(), aConsulent()];
  const replace = (bezwaar: Bezwaar, as: Actor = bert, onderdelen = [grantedPart()]) => {
    const input = { commandId: newId(), bezwaar: bezwaar.id, onderdelen, occurredOn: TODAY };
    return replaceBeschikkingUseCase(test.service, test.command('replaceBeschikking', input, as));
  };
  const publish = (beschikking: Beschikking, as: Actor = bert) =>
    publishBeschikkingUseCase(test.service, test.command('publishBeschikking', publishing(beschikking, {}), as));
  const running = (inwoner: string): Promise<unknown[]> =>
    test.dataSource.query('SELECT id, version, product, status, beschikking, omvang, bedrag::integer FROM voorziening WHERE inwoner = $1', [
      inwoner,
    ]);
  const isOpen = async ({ id }: Bezwaar): Promise<boolean> => {
    const [row] = await test.dataSource.query('SELECT FROM loket_termijn WHERE aggregate_id = $1', [id]);
    return row !== undefined;
  };
  /** Against a besluit that Anna took and made known. */
  async function founded(contested: Beschikking): Promise<Bezwaar> {
    const recorded = await register(await publish(contested, anna), behandelaar, { indiener: contested.inwoner });
    return decide(await admit(recorded), 'GEGROND');
  }
  const against = async (onderdeel: typeof grantedPart): Promise<Beschikking> =>
    decidedBy(test, anna, { onderdelen: [onderdeel()], kernteamAangeboden: { antwoord: 'NEE', reden: 'Wil niet' } });

  beforeAll(async () => {
    for (const { subject } of [anna, bert]) await test.givenPlace(subject);
  });

  it('asks a new besluit, and stands on the work list until that is made known', async () => {
    const contested = await against(refusedPart);
    const bezwaar = await founded(contested);
    expect(await isOpen(bezwaar)).toBe(true);
    const besluit = await replace(bezwaar);
    expect(await test.stored(bezwaarAggregate, bezwaar.id)).toMatchObject({ nieuwBesluit: besluit.id, termijnen: [{ status: 'LOOPT' }] });
    expect(await isOpen(bezwaar)).toBe(true);
    expect(await running(bezwaar.inwoner)).toEqual([]);
    expect(await publish(besluit)).toMatchObject({ aanleiding: { soort: 'BEZWAAR', vervangt: contested.id } });
    expect(await isOpen(bezwaar)).toBe(false);
    const after = await test.stored(bezwaarAggregate, bezwaar.id);
    expect(after).toMatchObject({ termijnen: [{ status: 'GEHAALD', doneOn: TODAY, by: 'consulent-wmo' }] });
    expect(await running(bezwaar.inwoner)).toMatchObject([{ product: 'huishoudelijke-hulp', beschikking: besluit.id, status: 'ACTIEF' }]);
    expect(await test.stored(beschikkingAggregate, contested.id)).toMatchObject({ status: 'HERZIEN' });
    const again = register(besluit, behandelaar, { indiener: bezwaar.inwoner });
    await expect(again).rejects.toEqual(REFUSED('BESLUIT_ON_BEZWAAR'));
  });

  it('is lapsed where a besluit on the aanvraag ends the urgent grant that it was about; another can follow', async () => {
    const inwoner = newId();
    const product = 'kortdurend-verblijf';
    const toekenning = aToekenning({ until: day('2026-04-30'), bedrag: 5_200 });
    const contested = aBeschikking({ inwoner, decidedBy: anna.subject as Uuid, onderdelen: [aToegekend({ product, toekenning })] });
    await test.given(beschikkingAggregate, contested);
    const bezwaar = await founded(contested);
    const drawnUp = await replace(bezwaar, bert, [grantedPart({ product })]);
    await publish(await decidedBy(test, bert, { onderdelen: [grantedPart({ product })] }, { inwoner, producten: [product] }));
    expect(await test.stored(beschikkingAggregate, drawnUp.id)).toMatchObject({ status: 'VERVALLEN' });
    expect(await isOpen(bezwaar)).toBe(true);
    await publish(await replace(bezwaar, bert, [refusedPart({ product })]));
    expect(await isOpen(bezwaar)).toBe(false);
  });

  it('changes what runs by the contested besluit, for all of its days', async () => {
    const bezwaar = await founded(await against(grantedPart));
    const more = grantedPart({
      toekenning: { leveringsvorm: 'ZIN', since: TODAY, until: day('2027-03-09'), omvang: '4 uur', bedrag: 624_000 },
    });
    const besluit = await replace(bezwaar, bert, [more]);
    const [before] = await running(bezwaar.inwoner);
    await publish(besluit);
    const { id } = before as { readonly id: string };
    expect(await running(bezwaar.inwoner)).toMatchObject([
      { id, status: 'GEWIJZIGD', beschikking: besluit.id, omvang: '4 uur', bedrag: 624_000 },
    ]);
  });

  it('keeps what its new besluit changes from another besluit, and gets another where that lapses by a death', async () => {
    const bezwaar = await founded(await against(grantedPart));
    const besluit = await replace(bezwaar);
    const [{ id, version }] = (await running(bezwaar.inwoner)) as [Voorziening];
    const ending = { commandId: newId(), expectedVersion: version, voorziening: id, toelichting: 'x', until: TODAY, occurredOn: TODAY };
    const command = test.command('endVoorziening', { ...ending, grond: 'eigen-verzoek' }, bert);
    await expect(endVoorzieningUseCase(test.service, command)).rejects.toEqual(REFUSED('REVISION_PENDING'));
    const death = { gemeente: '1734', inwoner: bezwaar.inwoner, on: TODAY };
    await test.service.transact(test.command('replaceBeschikking', { commandId: newId() }, migratie), beschikkingAggregate, async (tx) => {
      await endAtDeathUseCase(test.service, tx, death);
      return besluit;
    });
    expect(await test.stored(beschikkingAggregate, besluit.id)).toMatchObject({ status: 'VERVALLEN' });
    expect(await isOpen(bezwaar)).toBe(true);
    const last = await replace(bezwaar, bert, [refusedPart()]);
    await publish(last);
    expect(await isOpen(bezwaar)).toBe(false);
  });

  it('has one new besluit, also when two draw it up at once', async () => {
    const bezwaar = await founded(await against(refusedPart));
    const both = await Promise.allSettled([replace(bezwaar), replace(bezwaar)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: REFUSED('BESLUIT_ALREADY_REPLACED') });
  });

  it('is neither answered nor made known by who took the contested besluit, and that she tried stays', async () => {
    const bezwaar = await founded(await against(refusedPart));
    const audited = (action: string) => ({ actor: anna.subject, action, reason: 'DECIDED_THE_BESLUIT' });
    await expect(replace(bezwaar, anna)).rejects.toEqual(REFUSED('DECIDED_THE_BESLUIT'));
    expect(await test.audited(bezwaar.id)).toEqual([audited('replaceBeschikking')]);
    const besluit = await replace(bezwaar);
    await expect(publish(besluit, anna)).rejects.toEqual(REFUSED('DECIDED_THE_BESLUIT'));
    expect(await test.audited(besluit.id)).toEqual([audited('publishBeschikking')]);
  });
});

describe('The term of a bezwaar', () => {
  it('is twelve weeks where a commissie advises', async () => {
    const bezwaar = await admit(await received(), { adviescommissie: true });
    expect(await test.stored(bezwaarAggregate, bezwaar.id)).toMatchObject({ adviescommissie: true, termijnen: [{ dueOn: '2026-07-14' }] });
    await test.sweep('2026-07-14T09:00:00.000Z' as Instant);
    expect(await test.told(bezwaar.id)).toEqual(['nl.bezwaren.bezwaar-admitted.v1']);
  });

  it('is told once when it is over, whoever watches; postponed it is not over', async () => {
    const [bezwaar, later] = [await received(), await received()];
    await postponeBezwaarUseCase(test.service, test.command('postponeBezwaar', on(later, {}), behandelaar));
    await test.sweep('2026-06-03T09:00:00.000Z' as Instant, 2);
    await test.sweep('2026-06-04T09:00:00.000Z' as Instant);
    expect(await test.told(bezwaar.id)).toEqual(['nl.bezwaren.bezwaar-overdue.v1']);
    expect(await test.told(later.id)).toEqual(['nl.bezwaren.bezwaar-postponed.v1']);
  });

  it('that is over can be put in default; a bezwaar that was withdrawn can not', async () => {
    const [overdue, withdrawn] = [await received(), await received()];
    const resident = (bezwaar: Bezwaar) => aResident(bezwaar.inwoner);
    const at = '2026-06-03T09:00:00.000Z' as Instant;
    const receive = (bezwaar: Bezwaar) =>
      receiveIngebrekestellingBezwaarUseCase(
        test.service,
        test.command('receiveIngebrekestellingBezwaar', on(bezwaar, { occurredOn: day('2026-06-03') }), resident(bezwaar), at),
      );
    expect(await receive(overdue)).toMatchObject({ ingebrekestelling: { receivedOn: '2026-06-03', dwangsomVanaf: '2026-06-18' } });
    const gone = await withdrawBezwaarUseCase(test.service, test.command('withdrawBezwaar', on(withdrawn, {}), resident(withdrawn)));
    await expect(receive(gone)).rejects.toEqual(REFUSED('BEZWAAR_ENDED'));
  });
});

describe('A notice of default about an aanvraag', () => {
  it("is the applicant's, once its term is over", async () => {
    const aanvraag = anAanvraag({ submittedOn: day('2026-02-02') });
    await test.given(aanvraagAggregate, aanvraag);
    const receive = (occurredOn: typeof TODAY, at: Instant, as: Actor) =>
      receiveIngebrekestellingUseCase(
        test.service,
        test.command(
          'receiveIngebrekestelling',
          { commandId: newId(), expectedVersion: aanvraag.version, aanvraag: aanvraag.id, occurredOn },
          as,
          at,
        ),
      );
    const [early, late] = ['2026-03-23T09:00:00.000Z', '2026-03-24T09:00:00.000Z'] as [Instant, Instant];
    await expect(receive(day('2026-03-23'), early, aResident(aanvraag.inwoner))).rejects.toEqual(REFUSED('TERM_NOT_OVER'));
    await expect(receive(day('2026-03-24'), late, aResident(newId()))).rejects.toEqual(REFUSED('NOT_FOUND'));
    expect(await receive(day('2026-03-24'), late, migratie)).toMatchObject({ ingebrekestelling: { dwangsomVanaf: '2026-04-08' } });
    expect(await test.told(aanvraag.id)).toEqual(['nl.aanvragen.aanvraag-in-default.v1']);
  });
});
