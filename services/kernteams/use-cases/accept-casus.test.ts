import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aKernteamlid, migratie } from '../testing/actors.ts';
import { anAangeboden, anOpgepakt, day } from '../testing/fixtures.ts';
import { onCasus, type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { acceptCasusUseCase } from './accept-casus.ts';
import { declineCasusUseCase } from './decline-casus.ts';

let test: TestUseCases;
beforeAll(async () => {
  test = await testUseCases();
});
afterAll(() => test.stop());

const anna = aKernteamlid();
const bert = aKernteamlid();
const annaId = anna.subject as ReturnType<typeof newId>;

beforeAll(async () => {
  await test.givenMember(annaId, 'elst-noord');
  await test.givenMember(bert.subject as typeof annaId, 'elst-noord');
});

describe('Taking up an offered casus', () => {
  it('makes the caller regievoerder and tells it once', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const accepted = await acceptCasusUseCase(test.service, test.command('acceptCasus', onCasus(casus, {}), anna));
    expect(accepted).toMatchObject({ status: 'OPGEPAKT', version: 2, since: '2026-03-10', dossier: { regievoerder: annaId } });
    expect(await test.casus(casus.id)).toEqual(accepted);
    expect(await test.told(casus.id)).toEqual(['nl.casussen.casus-accepted.v1']);
  });

  it('is answered alike when the same command comes twice, also side by side', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const command = test.command('acceptCasus', onCasus(casus, {}), anna);
    const [one, other] = await Promise.all([acceptCasusUseCase(test.service, command), acceptCasusUseCase(test.service, command)]);
    const again = await acceptCasusUseCase(test.service, command);
    expect(one).toEqual(other);
    expect(again).toEqual(one);
    expect(await test.told(casus.id)).toHaveLength(1);
  });

  it('is won by one of two people', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const both = await Promise.allSettled(
      [anna, bert].map((who) => acceptCasusUseCase(test.service, test.command('acceptCasus', onCasus(casus, {}), who))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT', reason: 'STALE_VERSION' } });
    expect(await test.told(casus.id)).toHaveLength(1);
  });

  it('is refused to who saw that another was first', async () => {
    const casus = anOpgepakt();
    await test.given(casus);
    const late = acceptCasusUseCase(test.service, test.command('acceptCasus', onCasus(casus, {}), bert));
    await expect(late).rejects.toMatchObject({ code: 'REFUSED', reason: 'CASUS_ALREADY_ACCEPTED' });
  });

  it('is refused to a volunteer of the team (O33)', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const vera = newId();
    await test.givenMember(vera, 'elst-noord', 'kernteam-vrijwilliger');
    const command = test.command('acceptCasus', onCasus(casus, { regievoerder: vera }), migratie);
    await expect(acceptCasusUseCase(test.service, command)).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_IN_TEAM' });
  });

  it('leaves nothing behind when it is refused', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const command = test.command('acceptCasus', onCasus(casus, { regievoerder: newId() }), migratie);
    await expect(acceptCasusUseCase(test.service, command)).rejects.toMatchObject({ reason: 'NOT_IN_TEAM' });
    expect(await test.casus(casus.id)).toEqual(casus);
    expect(await test.told(casus.id)).toEqual([]);
    const logged = await test.dataSource.query('SELECT FROM command_log WHERE command_id = $1', [command.commandId]);
    expect(logged).toEqual([]);
  });

  it('lets nobody but who loads history name another as regievoerder', async () => {
    const casus = anAangeboden({ offeredOn: day('2026-01-15') });
    await test.given(casus);
    const named = { regievoerder: annaId };
    const byColleague = acceptCasusUseCase(test.service, test.command('acceptCasus', onCasus(casus, named), bert));
    await expect(byColleague).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' });
    const loaded = await acceptCasusUseCase(
      test.service,
      test.command('acceptCasus', onCasus(casus, { ...named, occurredOn: day('2026-01-15') }), migratie),
    );
    expect(loaded).toMatchObject({ since: '2026-01-15', dossier: { regievoerder: annaId } });
  });

  it('is not found by someone of the same role in another team', async () => {
    const casus = anAangeboden({ kernteam: 'heteren' });
    await test.given(casus);
    const elsewhere = acceptCasusUseCase(test.service, test.command('acceptCasus', onCasus(casus, {}), anna));
    await expect(elsewhere).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
  });

  it('is not found with the rights of another gemeente', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const elsewhere = { ...migratie, gemeenten: ['1911'] };
    const command = test.command('acceptCasus', onCasus(casus, { regievoerder: annaId }), elsewhere);
    await expect(acceptCasusUseCase(test.service, command)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });
});

describe('Declining an offered casus', () => {
  it('keeps the reason and tells its code', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const command = test.command('declineCasus', onCasus(casus, { weigerreden: 'TIJDGEBREK' }), anna);
    expect(await declineCasusUseCase(test.service, command)).toMatchObject({ status: 'GEWEIGERD', weigerreden: 'TIJDGEBREK' });
    expect(await test.told(casus.id)).toEqual(['nl.casussen.casus-declined.v1']);
  });

  it.each([
    ['a reason that the gemeenteprofiel does not have', { weigerreden: 'ZIN' }, 'WEIGERREDEN_UNKNOWN'],
    ['a day to come', { weigerreden: 'TIJDGEBREK', occurredOn: day('2026-03-11') }, 'OCCURRED_IN_FUTURE'],
    ['a day before it was offered', { weigerreden: 'TIJDGEBREK', occurredOn: day('2026-03-01') }, 'BEFORE_CASUS'],
    ['a day more than two weeks ago', { weigerreden: 'TIJDGEBREK', occurredOn: day('2026-02-23') }, 'OCCURRED_TOO_LONG_AGO'],
  ])('refuses %s', async (_, more, reason) => {
    const casus = anAangeboden();
    await test.given(casus);
    const command = test.command('declineCasus', onCasus(casus, more), anna);
    await expect(declineCasusUseCase(test.service, command)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await test.casus(casus.id)).toEqual(casus);
  });
});
