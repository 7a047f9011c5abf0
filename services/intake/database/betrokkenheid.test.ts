import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import { rebuildProjection } from '@kerngraaf/platform/events/rebuild.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { topics } from '../messaging/subscribes.ts';
import { kernteamlidElst } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { aansluiting } from './aansluiting.ts';
import { betrokkenheid } from './betrokkenheid.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
});
afterAll(() => service.stop());

const involved = (melding: string): Promise<unknown> =>
  service.dataSource.query('SELECT kind, holder, since, until FROM betrokkenheid WHERE melding = $1 ORDER BY since, kind, holder', [
    melding,
  ]);
const rows = (): Promise<unknown> =>
  service.dataSource.query(`SELECT (SELECT jsonb_agg(to_jsonb(b) ORDER BY b.kind, b.ref, b.holder, b.ground) FROM betrokkenheid b) AS betrokkenheid,
    (SELECT jsonb_agg(to_jsonb(o) ORDER BY o.inwoner) FROM overlijden o) AS overlijden, (SELECT jsonb_agg(to_jsonb(a) ORDER BY a.id) FROM aansluiting a) AS aansluiting`);

describe('who is involved', () => {
  it('follows the question from hand to hand', async () => {
    const opened = await sent(service, await asked(service, (await registered(service)).id));
    const casus = { casus: newId(), melding: opened.id, traject: opened.trajecten[0]?.id ?? '', hop: 1, kernteam: 'elst-noord' };
    await service.tell('nl.casussen.visit-planned.v1', casus.casus, {
      ...casus,
      huisbezoek: newId(),
      plannedOn: '2015-06-20',
      samenMet: 'WMO',
      occurredOn: '2015-06-09',
    });
    await service.tell('nl.casussen.casus-handed-over.v1', casus.casus, {
      ...casus,
      moment: 'GESPREK',
      receiver: { soort: 'LOKET' },
      occurredOn: '2015-06-10',
    });
    expect(await involved(opened.id)).toEqual([
      { kind: 'TEAM', holder: 'elst-noord', since: '2015-06-08', until: '2015-06-10' },
      { kind: 'CONSULENT', holder: 'WMO', since: '2015-06-09', until: null },
      { kind: 'LOKET', holder: 'loket', since: '2015-06-10', until: null },
    ]);
  });

  it('is the same after a rebuild from events alone', async () => {
    const parent = await registered(service);
    await registered(service, { vertegenwoordigers: [{ inwoner: parent.id, soort: 'MENTOR', since: day('2015-01-01') }] });
    const place = {
      professional: kernteamlidElst.subject,
      kernteam: 'driel',
      organisatie: 'mee',
      functie: 'kernteamlid',
      since: '2015-01-01',
    };
    const id = newId();
    await service.tell('nl.aansluitingen.aansluiting-started.v1', id, { aansluiting: id, ...place });
    await service.tell('nl.aansluitingen.aansluiting-ended.v1', id, {
      aansluiting: id,
      professional: kernteamlidElst.subject,
      until: '2015-06-01',
    });
    const [match, referral, inwoner] = [newId(), newId(), parent.id];
    const about = { volunteerRequest: newId(), inwoner, melding: newId(), volunteer: newId(), organisatie: 'steunpunt' };
    const helps = { ...about, volunteerMatch: match, occurredOn: '2015-06-02' };
    await service.tell('nl.volunteer-matches.volunteer-match-agreed.v1', match, helps);
    await service.tell('nl.volunteer-matches.volunteer-match-ended.v1', match, { ...helps, reason: 'VERHUISD', occurredOn: '2015-06-09' });
    const sentTo = { referral, inwoner, organisatie: 'jeugd-en-co', occurredOn: '2015-06-02' };
    await service.tell('nl.referrals.referral-sent.v1', referral, sentTo);
    await service.tell('nl.referrals.referral-declined.v1', referral, { ...sentTo, occurredOn: '2015-06-03' });
    await service.tell('nl.referrals.referral-sent.v1', referral, { ...sentTo, organisatie: 'andere-hulp', occurredOn: '2015-06-04' });
    const behandelteam = newId();
    const treats = { behandelteam, inwoner, occurredOn: '2015-06-02' };
    const lead = { professional: newId(), organisatie: 'jeugd-en-co', lead: true };
    const joins = { professional: newId(), organisatie: 'andere-hulp', lead: false };
    await service.tell('nl.behandelteams.behandelteam-formed.v1', behandelteam, { ...treats, members: [lead, joins] });
    await service.tell('nl.behandelteams.behandelteam-changed.v1', behandelteam, { ...treats, members: [lead], occurredOn: '2015-06-05' });
    const before = await rows();
    const { eventsDir } = service.config;
    const { schemas } = readContracts(eventsDir, 'intake');
    for (const projection of [betrokkenheid, aansluiting]) {
      const { dataSource, bus } = service;
      await dataSource.query(`DELETE FROM ${projection.tables[0]}`);
      await rebuildProjection({ dataSource, bus, consumer: 'intake', topics, schemas, projection });
    }
    expect(await rows()).toEqual(before);
  });
});
