import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { grantedScope, type Scope } from '@kerngraaf/platform/access/scope.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { noReader } from '@kerngraaf/platform/reading/reader.ts';
import { tiedScope } from '@kerngraaf/platform/testing/tied-scope.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import { asInwoner, consulentWmo, huisarts, kernteamlidElst, poort, school } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { giveToestemmingUseCase } from '../use-cases/give-toestemming.ts';
import { mergeMeldingUseCase } from '../use-cases/merge-melding.ts';
import { protectInwonerUseCase } from '../use-cases/protect-inwoner.ts';
import { recordBezoekwaarschuwingUseCase } from '../use-cases/record-bezoekwaarschuwing.ts';
import { referToTeamUseCase } from '../use-cases/refer-to-team.ts';
import { beschermingAggregate, beschermingenOfInwoners } from './bescherming.ts';
import { bezoekwaarschuwingAggregate, bezoekwaarschuwingenOfInwoners } from './bezoekwaarschuwing.ts';
import * as doorstroomReads from './doorstroom-reads.ts';
import * as dossierReads from './dossier-reads.ts';
import * as figures from './figures.ts';
import { holdInwoners, inwonerAggregate } from './inwoner.ts';
import * as inwonerReads from './inwoner-reads.ts';
import { meldingAggregate } from './melding.ts';
import * as meldingReads from './melding-reads.ts';
import * as signalReads from './signal-reads.ts';
import * as termijnReads from './termijn-reads.ts';
import { toestemmingAggregate, toestemmingenOfInwoners, toestemmingFor } from './toestemming.ts';
import * as verwijzingReads from './verwijzing-reads.ts';

const BSN = '123456782';
let service: TestService;
let inwoner: Inwoner;
let melding: Melding;
let double: Melding;
let toestemming: Uuid;
let verwijzing: Uuid;
let bescherming: Uuid;
let waarschuwing: Uuid;

beforeAll(async () => {
  service = await intakeService();
  inwoner = await registered(service, { bsn: BSN });
  await registered(service, { vertegenwoordigers: [{ inwoner: inwoner.id, soort: 'GEMACHTIGDE', since: day('2015-01-01') }] });
  melding = await sent(service, await asked(service, inwoner.id), { soort: 'LOKET' });
  const place = { organisatie: 'stuw', since: '2015-01-01' };
  const [inTeam, atLoket] = [newId(), newId()];
  await service.tell('nl.aansluitingen.aansluiting-started.v1', inTeam, {
    ...place,
    aansluiting: inTeam,
    professional: kernteamlidElst.subject,
    functie: 'kernteamlid',
    kernteam: 'elst-noord',
  });
  await service.tell('nl.aansluitingen.aansluiting-started.v1', atLoket, {
    ...place,
    aansluiting: atLoket,
    professional: consulentWmo.subject,
    functie: 'consulent-wmo',
  });
  const casus = { casus: newId(), melding: melding.id, traject: newId(), hop: 1, kernteam: 'elst-noord', occurredOn: '2015-06-09' };
  await service.tell('nl.casussen.consulent-asked.v1', newId(), { ...casus, consulent: 'WMO' });
  melding = await sent(service, melding);
  const { useCases, command } = service;
  const about = { inwoner: inwoner.id, melding: melding.id, occurredOn: day('2015-06-09') };
  const consent = command('giveToestemming', { ...about, doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK' as const });
  ({ id: toestemming } = await giveToestemmingUseCase(useCases, consent));
  double = await asked(service, inwoner.id);
  const joined = await asked(service, inwoner.id);
  const join = { expectedVersion: joined.version, melding: joined.id, into: melding.id, occurredOn: day('2015-06-09') };
  await mergeMeldingUseCase(useCases, command('mergeMelding', join));
  const late = await sent(service, await asked(service, inwoner.id, { occurredOn: day('2015-01-05') }), { soort: 'LOKET' });
  await sent(service, late);
  const aanvraag = newId();
  const ended = { aanvraag, melding: melding.id, offered: 'NEE', occurredOn: '2015-06-09' } as const;
  await service.tell('nl.aanvragen.aanvraag-withdrawn.v1', aanvraag, ended);
  const referral = {
    gemeente: '1734',
    soort: 'SIGNAAL',
    kanaal: 'telefoon',
    omschrijving: 'Valt vaak',
    occurredOn: day('2015-06-09'),
  } as const;
  const refer = command('referToTeam', { ...referral, persoon: { naam: 'Bep Smit' } }, { as: huisarts });
  ({ id: verwijzing } = await referToTeamUseCase(useCases, refer));
  ({ id: bescherming } = await protectInwonerUseCase(
    { ...useCases, reader: noReader },
    command('protectInwoner', { inwoner: inwoner.id, reden: 'belaging', occurredOn: day('2015-06-09') }),
  ));
  const warning = { inwoner: inwoner.id, reden: 'agressie', geldigTot: day('2015-06-10'), occurredOn: day('2015-06-09') };
  ({ id: waarschuwing } = await recordBezoekwaarschuwingUseCase(useCases, command('recordBezoekwaarschuwing', warning)));
  await service.dataSource.query(`INSERT INTO bescherming (gemeente, id, version, inwoner, reden, since, vastgelegd_door, recorded_at)
    SELECT gemeente, gen_random_uuid(), 1, id, 'belaging', '2015-06-09', 'x', now() FROM inwoner WHERE id <> '${inwoner.id}'`);
});
afterAll(() => service.stop());

type Read = (manager: EntityManager, scope: Scope) => Promise<unknown>;
const page = { order: meldingReads.meldingOrder, first: 20, after: null };
const period: Period = { gemeente: '1734', from: day('2015-01-01'), to: day('2015-12-31') };
const poorten = { loket: ['loket'], kernteam: ['kernteam'] };

/** How each exported read is called for the one melding that there is. */
const reads: Readonly<Record<string, Read>> = {
  inwonersByIds: (manager, scope) => inwonerReads.inwonersByIds(manager, scope, [inwoner.id]),
  bsnsOfInwoners: (manager, scope) => inwonerReads.bsnsOfInwoners(manager, scope, [inwoner.id]),
  representedBy: (manager, scope) => inwonerReads.representedBy(manager, scope),
  inwonerByBsn: (manager, scope) => inwonerReads.inwonerByBsn(manager, scope, '1734', BSN),
  meldingenByIds: (manager, scope) => meldingReads.meldingenByIds(manager, scope, [melding.id]),
  meldingenOfTrajecten: (manager, scope) => meldingReads.meldingenOfTrajecten(manager, scope, [melding.trajecten[0]?.id ?? '']),
  meldingPage: (manager, scope) => meldingReads.meldingPage(manager, scope, { gemeente: '1734', status: null, poort: null }, page),
  meldingPagesOfInwoners: async (manager, scope) =>
    [...(await meldingReads.meldingPagesOfInwoners(manager, scope, [inwoner.id], page)).values()].flat(),
  termijnPage: (manager, scope) =>
    termijnReads.termijnPage(manager, scope, { gemeente: '1734', status: null }, { ...page, order: termijnReads.termijnOrder }),
  signalPage: (manager, scope) => signalReads.signalPage(manager, scope, '1734', { ...page, order: termijnReads.termijnOrder }),
  holdInwoners: (manager, scope) => manager.transaction((own) => holdInwoners(own, scope, { gemeente: '1734', ids: [inwoner.id] })),
  lockInwoner: (manager, scope) => manager.transaction((own) => inwonerAggregate.lock(own, scope, inwoner.id)),
  dubbelenOf: (manager, scope) => dossierReads.dubbelenOf(manager, scope, [double.id]),
  mergedInto: (manager, scope) => dossierReads.mergedInto(manager, scope, [melding.id]),
  toestemmingenOfInwoners: (manager, scope) => toestemmingenOfInwoners(manager, scope, [inwoner.id]),
  toestemmingFor: (manager, scope) =>
    toestemmingFor(manager, scope, {
      inwoner: inwoner.id,
      melding: melding.id,
      doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK',
      betreft: null,
      gemeente: null,
    }),
  lockToestemming: (manager, scope) => manager.transaction((own) => toestemmingAggregate.lock(own, scope, toestemming)),
  beschermingenOfInwoners: (manager, scope) => beschermingenOfInwoners(manager, scope, [inwoner.id]),
  bezoekwaarschuwingenOfInwoners: (manager, scope) => bezoekwaarschuwingenOfInwoners(manager, scope, [inwoner.id]),
  lockBezoekwaarschuwing: (manager, scope) => manager.transaction((own) => bezoekwaarschuwingAggregate.lock(own, scope, waarschuwing)),
  lockBescherming: (manager, scope) => manager.transaction((own) => beschermingAggregate.lock(own, scope, bescherming)),
  lockMelding: (manager, scope) => manager.transaction((own) => meldingAggregate.lock(own, scope, melding.id)),
};
/** A referrer has a rule of her own. */
const referred: Readonly<Record<string, Read>> = {
  verwijzingPage: (manager, scope) => verwijzingReads.verwijzingPage(manager, scope, { ...page, order: verwijzingReads.verwijzingOrder }),
  verwijzingById: (manager, scope) => verwijzingReads.verwijzingById(manager, scope, verwijzing),
};
const counts: Readonly<Record<string, Read>> = {
  kernteamTellingen: (manager, scope) => figures.kernteamTellingen(manager, scope, period),
  herkomstTellingen: (manager, scope) => figures.herkomstTellingen(manager, scope, period),
  grensverkeerTellingen: (manager, scope) => figures.grensverkeerTellingen(manager, scope, period, poorten),
  jeugdTellingen: (manager, scope) => figures.jeugdTellingen(manager, scope, period),
  aanbodTellingen: (manager, scope) => figures.aanbodTellingen(manager, scope, period),
  signaalTellingen: (manager, scope) => signalReads.signaalTellingen(manager, scope, '1734'),
  doorstroomTellingen: async (manager, scope) => {
    const by = { groep: 'KERN', loketpoorten: ['loket'], asked: period } as const;
    const [all] = await doorstroomReads.doorstroomTellingen(manager, scope, period, by);
    return { vragen: all?.vragen };
  },
  poortTellingen: (manager, scope) => figures.poortTellingen(manager, scope, period, ['kernteam']),
};

/** Nothing at all: no row, no number but 0. */
const isNothing = (found: unknown): boolean =>
  found === null ||
  found === undefined ||
  (Array.isArray(found) ? found.length === 0 : typeof found === 'object' && Object.values(found).every((value) => value === 0));

const callers = { gemeente: poort, team: kernteamlidElst, consulent: consulentWmo };
const scopeOf = (rows: string, gemeenten: readonly string[]): Scope => {
  const actor = rows === 'self' ? asInwoner(inwoner.id) : callers[rows as keyof typeof callers];
  return grantedScope({ ...actor, gemeenten }, rows, day('2015-06-10'));
};

describe('the reads of this service', () => {
  it('are all tried here', () => {
    const modules = {
      ...inwonerReads,
      ...meldingReads,
      ...figures,
      ...dossierReads,
      ...doorstroomReads,
      ...termijnReads,
      ...signalReads,
      ...verwijzingReads,
    };
    const exported = Object.entries(modules).flatMap(([name, value]) =>
      typeof value === 'function' && !name.endsWith('From') ? [name] : [],
    );
    expect(Object.keys({ ...reads, ...counts, ...referred })).toEqual(expect.arrayContaining(exported));
  });

  describe.each(Object.entries(reads))('%s', (_, read) => {
    it.each(['gemeente', 'team', 'consulent', 'self'])(
      'finds the row by the rule %s in its own gemeente and nothing by another',
      async (rule) => {
        const { manager } = service.dataSource;
        expect(isNothing(await read(manager, scopeOf(rule, ['1734'])))).toBe(false);
        expect(isNothing(await read(manager, scopeOf(rule, ['1911'])))).toBe(true);
        expect(isNothing(await read(manager, scopeOf(rule, [])))).toBe(true);
      },
    );

    it('finds nothing by a purpose that is tied to another resident', async () => {
      expect(isNothing(await read(service.dataSource.manager, tiedScope(poort, day('2015-06-10'))))).toBe(true);
    });

    it('finds no protected people for who is outside, but herself by her own login', async () => {
      const { manager } = service.dataSource;
      expect(isNothing(await read(manager, { ...scopeOf('gemeente', ['1734']), shield: 'PROTECTED' }))).toBe(true);
      expect(isNothing(await read(manager, { ...scopeOf('self', ['1734']), shield: 'PROTECTED' }))).toBe(read === reads.representedBy);
    });

    it('has no rows for a rule that it does not know', async () => {
      await expect(async () => read(service.dataSource.manager, grantedScope(poort, 'any', day('2015-06-10')))).rejects.toThrow('No SQL');
    });
  });

  it.each(Object.entries(referred))(
    '%s finds what the caller referred, and nothing for a colleague or by another rule',
    async (_, read) => {
      const { manager } = service.dataSource;
      const scope = (actor: Actor, gemeenten = ['1734']) => grantedScope({ ...actor, gemeenten }, 'verwezen', day('2015-06-10'));
      expect(isNothing(await read(manager, scope(huisarts)))).toBe(false);
      expect(isNothing(await read(manager, scope(huisarts, ['1911'])))).toBe(true);
      expect(isNothing(await read(manager, scope(school)))).toBe(true);
      expect(isNothing(await read(manager, { ...scope(huisarts), shield: 'PROTECTED' }))).toBe(true);
      await expect(async () => read(manager, scopeOf('gemeente', ['1734']))).rejects.toThrow('No SQL');
    },
  );

  describe.each(Object.entries(counts))('%s', (_, count) => {
    it('counts in its own gemeente and nothing in another', async () => {
      const { manager } = service.dataSource;
      await expect(count(manager, scopeOf('gemeente', ['1734'])).then(isNothing)).resolves.toBe(false);
      await expect(count(manager, scopeOf('gemeente', ['1911'])).then(isNothing)).resolves.toBe(true);
      await expect(async () => count(manager, scopeOf('team', ['1734']))).rejects.toThrow('No SQL');
    });
  });
});
