import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import type { Behandelteam } from '../domain/behandelteam.ts';
import { aBehandelaar, aWijkteamlid, migratie } from '../testing/actors.ts';
import { aBehandelteam, day } from '../testing/contract-fixtures.ts';
import { onBehandelteam } from '../testing/contract-steps.ts';
import { type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { changeLeadUseCase } from './change-lead.ts';
import { endBehandelteamUseCase } from './end-behandelteam.ts';
import { type FormBehandelteamInput, formBehandelteamUseCase } from './form-behandelteam.ts';
import { joinBehandelteamUseCase } from './join-behandelteam.ts';
import { leaveBehandelteamUseCase } from './leave-behandelteam.ts';
import { recordAvertedUithuisplaatsingUseCase } from './record-averted-uithuisplaatsing.ts';

let test: TestUseCases;
const anna = aWijkteamlid();
const partner = aBehandelaar();
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(anna.subject, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
});
afterAll(() => test.stop());

const leden = [
  { professional: anna.subject, organisatie: 'incluzio' },
  { professional: partner.subject, organisatie: 'opvoedpoli' },
];
const form = (inwoner: Uuid, own: Partial<FormBehandelteamInput> = {}, as: Actor = anna): Promise<Behandelteam> => {
  const input = { commandId: newId(), gemeente: '1911', inwoner, leden, trekker: anna.subject, occurredOn: TODAY, ...own };
  return formBehandelteamUseCase(test.service, test.command('formBehandelteam', input, as));
};
async function inHand(kernteam = 'wijkteam') {
  const inwoner = await test.givenInwoner('1911');
  return { inwoner, ...(await test.givenCasus({ inwoner, kernteam, gemeente: '1911' })) };
}
/** Stored with its members, by name a team of the partner. */
async function given(own: Partial<Behandelteam> = {}): Promise<Behandelteam> {
  const { inwoner, casus, melding } = await inHand();
  const since = day('2026-03-01');
  const places = leden.map((lid, place) => ({ ...lid, professional: lid.professional as Uuid, trekker: place === 0, since, until: null }));
  const team = aBehandelteam({ inwoner, casus, melding, since, leden: places, ...own });
  await test.given(behandelteamAggregate, team);
  return team;
}
const join = (team: Behandelteam, professional: Uuid, as: Actor = anna, occurredOn: LocalDate = TODAY) =>
  joinBehandelteamUseCase(
    test.service,
    test.command('joinBehandelteam', onBehandelteam(team, { lid: { professional, organisatie: 'mee' }, occurredOn }), as),
  );
const leave = (team: Behandelteam, professional: string, as: Actor = anna) =>
  leaveBehandelteamUseCase(test.service, test.command('leaveBehandelteam', onBehandelteam(team, { professional }), as));

describe('A Behandelteam', () => {
  it('is formed by the team that has the casus in hand, with its casus and melding', async () => {
    const { inwoner, casus, melding } = await inHand();
    const team = await form(inwoner);
    expect(team).toMatchObject({ inwoner, casus, melding, kernteam: 'wijkteam', status: 'ACTIEF', since: TODAY, version: 1 });
    expect(team.leden.map(({ professional, trekker }) => [professional, trekker])).toEqual([
      [anna.subject, true],
      [partner.subject, false],
    ]);
    expect(await test.stored(behandelteamAggregate, team.id, '1911')).toEqual(team);
    expect(await test.told(team.id)).toEqual(['nl.behandelteams.behandelteam-formed.v1']);
  });

  it('is not formed of a casus of another team, or of a resident of whom the team has none', async () => {
    const { inwoner, casus } = await inHand('ander');
    await expect(form(inwoner, { casus })).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
    const own = await inHand();
    await expect(form(newId(), { casus: own.casus })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(form(own.inwoner, { casus })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    expect(await form(inwoner, { casus }, migratie)).toMatchObject({ casus });
  });

  it('is not formed for who died, of one organisation or without a lead', async () => {
    const { inwoner } = await inHand();
    const alone = leden.map((lid) => ({ ...lid, organisatie: 'incluzio' }));
    await expect(form(inwoner, { leden: alone })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'TWO_ORGANISATIES_REQUIRED' });
    await expect(form(inwoner, { trekker: newId() })).rejects.toMatchObject({ reason: 'LEAD_NOT_A_MEMBER' });
    await expect(form(inwoner, { leden: [...leden, ...leden] })).rejects.toMatchObject({ reason: 'MEMBER_TWICE' });
    for (const organisatie of ['Opvoed Poli', '', 'x'.repeat(41)])
      await expect(form(inwoner, { leden: [...leden, { professional: newId(), organisatie }] })).rejects.toMatchObject({
        ...{ code: 'BAD_USER_INPUT', reason: 'ORGANISATIE_MALFORMED' },
      });
    await expect(form(inwoner, { gemeente: '1734' })).rejects.toMatchObject({ reason: 'GEMEENTE_WITHOUT_RIGHT' });
    await test.dataSource.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)', ['1911', inwoner, TODAY]);
    await expect(form(inwoner)).rejects.toMatchObject({ code: 'REFUSED', reason: 'INWONER_DECEASED' });
  });

  it('changes by the team or a member, and by nobody else', async () => {
    const team = await given();
    const third = newId();
    await expect(join(team, third, aBehandelaar())).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(join(team, third, anna, day('2026-02-28'))).rejects.toMatchObject({ reason: 'BEFORE_BEHANDELTEAM' });
    const joined = await join(team, third, partner);
    const lead = { professional: partner.subject };
    const handed = await changeLeadUseCase(test.service, test.command('changeLead', onBehandelteam(joined, lead), anna));
    const left = await leave(handed, anna.subject);
    expect(left.leden.map(({ professional, trekker, until }) => [professional, trekker, until])).toEqual([
      [anna.subject, false, TODAY],
      [partner.subject, true, null],
      [third, false, null],
    ]);
    await expect(leave(left, third)).rejects.toMatchObject({ reason: 'TWO_ORGANISATIES_NEEDED' });
    expect(await test.stored(behandelteamAggregate, team.id, '1911')).toEqual(left);
    const ended = await endBehandelteamUseCase(test.service, test.command('endBehandelteam', onBehandelteam(left, {}), partner));
    expect(ended).toMatchObject({ status: 'BEEINDIGD', until: TODAY });
    const told = ['behandelteam-changed', 'behandelteam-changed', 'behandelteam-changed', 'behandelteam-ended'];
    expect(await test.told(team.id)).toEqual(told.map((event) => `nl.behandelteams.${event}.v1`));
  });

  it('averted an uithuisplaatsing once, on a day on which it worked or after it', async () => {
    const team = await given();
    const record = (of: Behandelteam, occurredOn: LocalDate = TODAY) =>
      recordAvertedUithuisplaatsingUseCase(
        test.service,
        test.command('recordAvertedUithuisplaatsing', onBehandelteam(of, { occurredOn }), partner),
      );
    await expect(record(team, day('2026-02-28'))).rejects.toMatchObject({ reason: 'BEFORE_BEHANDELTEAM' });
    const recorded = await record(team);
    expect(recorded.uithuisplaatsingVoorkomenOp).toBe(TODAY);
    await expect(record(recorded)).rejects.toMatchObject({ reason: 'ALREADY_RECORDED' });
    expect(await test.told(team.id)).toEqual(['nl.behandelteams.behandelteam-averted-uithuisplaatsing.v1']);
  });
});
