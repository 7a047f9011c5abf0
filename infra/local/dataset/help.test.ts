import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { daysBetween, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Named, type Profile, profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { demoPeople } from '../issuer/people.ts';
import { buildDatasets } from './build.ts';
import type { Dataset, Question } from './dataset.ts';
import type { Besluitstappen } from './loket.ts';
import type { ReferralStap } from './referral-inputs.ts';
import type { Step } from './steps.ts';
import type { Vrijwilligersvraag } from './volunteer-inputs.ts';

const { overbetuwe, hollandsKroon } = buildDatasets();
const both: readonly Dataset[] = [overbetuwe, hollandsKroon];
const profiles = readProfiles(join(import.meta.dirname, '../../../schema/profiles'));

function profileAt(gemeente: string, date: string): Profile {
  const profile = profileOn(profiles, gemeente, parseLocalDate(date));
  if (profile === null) throw new Error(`no profile of ${gemeente} on ${date}`);
  return profile;
}

interface Asked {
  readonly question: Question;
  readonly vraag: Vrijwilligersvraag;
}

const askedIn = ({ vragen }: Dataset): readonly Asked[] =>
  vragen.flatMap(({ vrijwilliger, ...question }) => (vrijwilliger === undefined ? [] : [{ question, vraag: vrijwilliger }]));

const asked = askedIn(overbetuwe);
const matches = asked.flatMap(({ vraag }) => vraag.matches);

/** The days of steps that are named in the order in which they are taken. */
const daysOf = (...steps: readonly (Step | undefined)[]): readonly string[] =>
  steps.flatMap((step) => (step === undefined ? [] : [step.occurredOn]));

function expectInOrder(days: readonly string[]): void {
  expect(days).toEqual([...days].sort());
}

describe('volunteers of Overbetuwe', () => {
  const { vrijwilligers } = overbetuwe;

  it('are 20 of two organisations, one not yet active for want of a certificate, and two put forward for a kernteam', () => {
    const per = (organisatie: string): number => vrijwilligers.filter(({ register }) => register.organisatie === organisatie).length;
    const aspiring = vrijwilligers.filter(
      ({ activateVolunteer, register }) => activateVolunteer === undefined && register.vogOn === undefined,
    );
    expect([per('kernteam'), per('vrijwilligerssteunpunt'), aspiring.length]).toEqual([8, 12, 1]);
    const outcomes = vrijwilligers.flatMap(({ proposeForKernteam: proposed, concludeKandidatuur: concluded }) =>
      proposed === undefined ? [] : [concluded?.uitkomst ?? 'LOOPT'],
    );
    expect(outcomes).toEqual(['GEKOZEN', 'LOOPT']);
  });

  it('help in each of the 55 casussen that ended with vrijwillige hulp, which began before it was closed', () => {
    const helped = overbetuwe.vragen.filter(({ closeCasus }) => closeCasus?.oplossing === 'vrijwillige-hulp');
    expect(helped).toHaveLength(55);
    for (const { vrijwilliger, closeCasus } of helped) {
      const begun = vrijwilliger?.matches.filter(({ startMatch }) => startMatch !== undefined) ?? [];
      expect(begun).toHaveLength(1);
      expect(daysOf(begun[0]?.startMatch, begun[0]?.endMatch).every((day) => day <= (closeCasus?.occurredOn ?? ''))).toBe(true);
    }
  });

  it('were asked by 59, for whom nobody was found once, one withdrew and one has a substitute who took over', () => {
    const count = (fits: (vraag: Vrijwilligersvraag) => boolean): number => asked.filter(({ vraag }) => fits(vraag)).length;
    expect(asked).toHaveLength(59);
    expect(count(({ concludeNobodyFound }) => concludeNobodyFound !== undefined)).toBe(1);
    expect(count(({ withdrawVolunteerRequest }) => withdrawVolunteerRequest !== undefined)).toBe(1);
    const relayed = asked.filter(({ vraag }) => vraag.matches[0]?.relayMatch !== undefined);
    expect(relayed.map(({ vraag }) => vraag.matches.map(({ proposeMatch }) => proposeMatch.rol))).toEqual([['HOOFD', 'VERVANGER']]);
    expect(matches.filter(({ declineProposal }) => declineProposal !== undefined)).toHaveLength(1);
  });

  it('still help where no end is in sight, and ended where one was', () => {
    for (const { vraag } of asked) {
      const runs = vraag.matches.some(({ startMatch, relayMatch, endMatch }) => startMatch && !relayMatch && !endMatch);
      const relayed = vraag.matches.some(({ relayMatch }) => relayMatch);
      expect(vraag.requestVolunteer.until === undefined).toBe(runs || relayed);
    }
    const ends = ['evaluateMatch', 'endMatch'] as const;
    expect(ends.map((end) => matches.filter((match) => match[end] !== undefined).length)).toEqual([54, 37]);
  });

  it('are active before they are proposed, want to do what is asked, and are no one whom the resident does not want', () => {
    for (const dataset of both) {
      for (const { vraag } of askedIn(dataset)) {
        const { taak, kern, uitsluitingen, nietUitEigenKern } = vraag.requestVolunteer;
        const proposed = vraag.matches.map(({ proposeMatch }) => proposeMatch.volunteer);
        expect(new Set(proposed).size).toBe(proposed.length);
        for (const { proposeMatch } of vraag.matches) {
          const volunteer = dataset.vrijwilligers.find(({ register }) => register.subject === proposeMatch.volunteer);
          expect((volunteer?.activateVolunteer?.occurredOn ?? '9999') <= proposeMatch.occurredOn).toBe(true);
          expect(volunteer?.register.taken).toContain(taak);
          expect(uitsluitingen).not.toContain(proposeMatch.volunteer);
          expect(nietUitEigenKern && volunteer?.register.kern === kern).toBe(false);
        }
      }
    }
    expect(asked.filter(({ vraag }) => vraag.requestVolunteer.nietUitEigenKern)).toHaveLength(1);
    expect(asked.filter(({ vraag }) => vraag.requestVolunteer.uitsluitingen.length > 0)).toHaveLength(1);
  });

  it('are asked, proposed, met and looked at again in the order of the dates, after the casus was taken up', () => {
    for (const { question, vraag } of both.flatMap(askedIn)) {
      for (const match of vraag.matches) {
        const { proposeMatch, declineProposal, acceptProposal, giveToestemming, agreeMatch, startMatch } = match;
        const { evaluateMatch, relayMatch, endMatch } = match;
        const before = daysOf(question.acceptCasus, vraag.giveToestemming, vraag.requestVolunteer, proposeMatch, declineProposal);
        expectInOrder([
          ...before,
          ...daysOf(acceptProposal, giveToestemming, agreeMatch, startMatch, evaluateMatch, relayMatch, endMatch, question.closeCasus),
        ]);
      }
      const { concludeNobodyFound, withdrawVolunteerRequest } = vraag;
      expectInOrder(daysOf(vraag.requestVolunteer, concludeNobodyFound, withdrawVolunteerRequest, question.closeCasus));
    }
  });

  it('are consented to by a parent for who is younger than 16, and by nobody else', () => {
    const births = new Map(overbetuwe.inwoners.map(({ key, register }) => [key, register.geboortedatum]));
    for (const { question, vraag } of asked) {
      const consents = [vraag.giveToestemming, ...vraag.matches.flatMap(({ giveToestemming }) => giveToestemming ?? [])];
      const birth = births.get(question.key) ?? '';
      for (const { occurredOn, vertegenwoordiger } of consents) {
        const young = occurredOn < `${Number(birth.slice(0, 4)) + 16}${birth.slice(4)}`;
        expect([question.key, vertegenwoordiger]).toEqual([question.key, young ? `ouder-${question.key}` : undefined]);
      }
    }
  });

  it('have one of the Vrijwilligerssteunpunt who goes to an activity with the child whom the demonstration shows', () => {
    const shown = asked.find(({ question }) => question.key === overbetuwe.links.kind);
    const [match, ...more] = shown?.vraag.matches ?? [];
    const volunteer = vrijwilligers.find(({ register }) => register.subject === match?.proposeMatch.volunteer);
    expect([shown?.vraag.requestVolunteer.taak, volunteer?.register.organisatie, more]).toEqual([
      'activiteit',
      'vrijwilligerssteunpunt',
      [],
    ]);
    expect([match?.startMatch !== undefined, match?.endMatch]).toEqual([true, undefined]);
    expect(demoPeople.get('vrijwilligerscoordinator')).toMatchObject({ organisation: 'vrijwilligerssteunpunt', gemeenten: ['1734'] });
  });
});

interface Referred {
  readonly besluit: Besluitstappen;
  readonly key: string;
}

const besluiten: readonly Referred[] = [
  ...overbetuwe.vragen.flatMap(({ key, voorwerk }) => (voorwerk === undefined ? [] : [{ key, besluit: voorwerk.besluit }])),
  ...overbetuwe.loketvragen.flatMap(({ key, besluit }) => (besluit === undefined ? [] : [{ key, besluit }])),
];

const mutationsOf = (stappen: readonly ReferralStap[]): readonly string[] => stappen.map(({ mutation }) => mutation);

describe('referrals of Overbetuwe', () => {
  const ways = besluiten.flatMap(({ key, besluit }) => (besluit.verwijzingen ?? []).map((way) => ({ key, besluit, ...way })));

  it('are 25, one for each part in kind, sent within days of the letter and started in the time for which it was granted', () => {
    const inKind = besluiten.flatMap(({ besluit }) =>
      besluit.decideAanvraag.onderdelen.filter(({ toekenning }) => toekenning?.leveringsvorm === 'ZIN'),
    );
    expect([ways.length, inKind.length]).toEqual([25, 25]);
    for (const { besluit, product, stappen } of ways) {
      const granted = besluit.decideAanvraag.onderdelen.find((part) => part.product === product)?.toekenning;
      expectInOrder([...daysOf(besluit.publishBeschikking, ...stappen.map(({ input }) => input)), granted?.until ?? '']);
      const started = stappen.find(({ mutation }) => mutation === 'startReferral')?.input.occurredOn;
      expect((started ?? '9999') >= (granted?.since ?? '')).toBe(true);
      expect(
        daysBetween(parseLocalDate(besluit.publishBeschikking.occurredOn), parseLocalDate(stappen[0]?.input.occurredOn ?? '')),
      ).toBeLessThan(6);
    }
  });

  it('have started but one on a waiting list; one was declined first, one paused, one stopped with a result', () => {
    const having = (mutation: string): number => ways.filter(({ stappen }) => mutationsOf(stappen).includes(mutation)).length;
    expect({
      ...{ started: having('startReferral'), waiting: having('placeOnWaitingList'), declined: having('declineReferral') },
      ...{
        paused: having('pauseReferral'),
        resumed: having('resumeReferral'),
        told: having('reportProgress'),
        stopped: having('stopReferral'),
      },
    }).toEqual({ started: 24, waiting: 1, declined: 1, paused: 1, resumed: 1, told: 7, stopped: 1 });
  });

  it('are sent under a contract for their product, and after it was declined to another provider', () => {
    const contracts = new Map(overbetuwe.contracten.map(({ key, agree }) => [key, agree]));
    for (const { product, stappen } of ways) {
      const sent = stappen.flatMap((stap) => (stap.mutation === 'sendReferral' ? [contracts.get(stap.input.contract)] : []));
      for (const contract of sent) expect(contract?.producten).toContain(product);
      expect(new Set(sent.map((contract) => contract?.provider)).size).toBe(sent.length);
    }
  });

  it('have that of the child whom the demonstration shows, started and told of once', () => {
    const [way, ...more] = ways.filter(({ key }) => key === overbetuwe.links.kind);
    expect([way?.product, mutationsOf(way?.stappen ?? []), more]).toEqual([
      'jeugd-begeleiding',
      ['sendReferral', 'acceptReferral', 'startReferral', 'reportProgress'],
      [],
    ]);
  });

  it('have three by the law, of two practices, for children without a referral of their own', () => {
    const practices = overbetuwe.wettelijkeVerwijzingen.map(({ register }) => register.grond.wettelijkeVerwijzing.praktijk);
    expect([practices.length, new Set(practices).size]).toEqual([3, 2]);
    expect(practices.every((code) => /^\d{8}$/.test(code))).toBe(true);
    for (const { register, stappen } of overbetuwe.wettelijkeVerwijzingen) {
      const resident = overbetuwe.inwoners.find(({ key }) => key === register.inwoner);
      expect((resident?.register.geboortedatum ?? '') > `${Number(register.occurredOn.slice(0, 4)) - 18}`).toBe(true);
      expect(ways.some(({ key }) => key === register.inwoner)).toBe(false);
      expectInOrder(daysOf(register, ...stappen.map(({ input }) => input)));
    }
  });
});

describe('providers', () => {
  it('are three in Overbetuwe with a subcontractor, paid by effort and by result, and two in Hollands Kroon by task', () => {
    expect(both.map(({ aanbieders }) => aanbieders.map(({ key }) => key))).toEqual([
      ['dagcentrum-griendhof', 'thuishulp-lingezicht', 'jeugdhulp-waalbocht'],
      ['opvoedpoli', 'incluzio'],
    ]);
    const paid = both.map(({ contracten }) => [...new Set(contracten.map(({ agree }) => agree.bekostiging))]);
    expect(paid).toEqual([['INSPANNING', 'OUTPUT'], ['TAAKGERICHT']]);
  });

  it('stand before who has them as subcontractor, and have the organisation of the demo people', () => {
    for (const { aanbieders } of both) {
      for (const [place, { addSubcontractor }] of aanbieders.entries())
        if (addSubcontractor !== undefined)
          expect(aanbieders.slice(0, place).map(({ key }) => key)).toContain(addSubcontractor.subcontractor);
    }
    const known = both.flatMap(({ aanbieders }) => aanbieders.map(({ register }) => `${register.gemeente}/${register.organisatie}`));
    for (const { role, organisation, gemeenten } of demoPeople.values())
      if (role === 'aanbieder') expect(known).toContain(`${gemeenten[0]}/${organisation}`);
  });

  it('never spend more than the lump sum of the year, of which one nears its end', () => {
    for (const { contracten } of both) {
      for (const { stappen } of contracten) {
        for (const { mutation, input } of stappen) {
          if (mutation !== 'setLumpSum') continue;
          const spent = stappen.flatMap((stap) =>
            stap.mutation === 'spendLumpSum' && stap.input.occurredOn.startsWith(`${input.jaar}`) ? [stap.input.bedrag] : [],
          );
          expect(spent.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(input.bedrag);
        }
      }
    }
    const doelen = hollandsKroon.contracten.flatMap(({ stappen }) =>
      stappen.flatMap((stap) => (stap.mutation === 'spendLumpSum' ? [stap.input.doel] : [])),
    );
    expect(new Set(doelen)).toEqual(new Set(['hulp', 'intervisie', 'collectief-aanbod']));
  });
});

describe('complex youth questions of Hollands Kroon', () => {
  const treated = hollandsKroon.vragen.filter(({ behandelteam }) => behandelteam !== undefined);

  it('are three of 2017, each with a Behandelteam of two organisations that averted an uithuisplaatsing', () => {
    expect(treated).toHaveLength(3);
    for (const { behandelteam, registerMelding, acceptCasus, verwijzingen = [] } of treated) {
      const { leden = [], trekker } = behandelteam?.formBehandelteam ?? {};
      expect(registerMelding).toMatchObject({ complex: true, betreftJeugdige: true });
      expect(new Set(leden.map(({ organisatie }) => organisatie))).toEqual(new Set(['incluzio', 'opvoedpoli']));
      expect(trekker).toBe(demoPeople.get('ambulant-team')?.sub);
      expectInOrder(daysOf(acceptCasus, behandelteam?.formBehandelteam, behandelteam?.recordAvertedUithuisplaatsing));
      expect(behandelteam?.recordAvertedUithuisplaatsing?.occurredOn).toMatch(/^2017-/);
      for (const { requestReferral, stappen } of verwijzingen)
        expectInOrder(daysOf(acceptCasus, requestReferral, ...stappen.map(({ input }) => input)));
    }
  });

  it('were sent on twice to the own organisation and once to a partner, and went on, paused and stopped', () => {
    const sent = treated.flatMap(({ verwijzingen = [] }) => verwijzingen);
    expect(sent.map(({ requestReferral }) => requestReferral.contract)).toEqual(['incluzio', 'incluzio', 'opvoedpoli']);
    expect(demoPeople.get(hollandsKroon.als)).toMatchObject({ role: 'migratie', organisation: 'incluzio', gemeenten: ['1911'] });
    const stappen = sent.flatMap((each) => mutationsOf(each.stappen));
    const count = (mutation: string): number => stappen.filter((each) => each === mutation).length;
    expect(['startReferral', 'reportProgress', 'pauseReferral', 'resumeReferral', 'stopReferral'].map(count)).toEqual([3, 3, 1, 1, 2]);
  });

  it('stand beside two questions that a volunteer helped with', () => {
    expect(askedIn(hollandsKroon).map(({ vraag }) => vraag.requestVolunteer.taak)).toEqual(['gezelschap', 'administratie']);
    expect(hollandsKroon.vrijwilligers).toHaveLength(4);
  });
});

it('help uses codes that the profile of that date knows', () => {
  const unknown: string[] = [];
  const check = (entries: readonly Named[], ...codes: readonly (string | undefined)[]): void => {
    for (const code of codes) if (code !== undefined && byCode(entries, code) === null) unknown.push(code);
  };
  for (const dataset of both) {
    for (const { register, proposeForKernteam } of dataset.vrijwilligers) {
      const profile = profileAt(register.gemeente, register.occurredOn);
      check(profile.vrijwilligersorganisaties, register.organisatie);
      check(profile.vrijwilligerstaken, ...register.taken);
      check(profile.kernen, register.kern);
      check(profile.kernteams, proposeForKernteam?.kernteam);
    }
    for (const { question, vraag } of askedIn(dataset)) {
      const profile = profileAt(question.registerMelding.gemeente, vraag.requestVolunteer.occurredOn);
      check(profile.vrijwilligerstaken, vraag.requestVolunteer.taak);
      check(profile.kernen, vraag.requestVolunteer.kern);
    }
    for (const { agree, stappen } of dataset.contracten) {
      check(profileAt(agree.gemeente, agree.since).producten, ...agree.producten);
      for (const stap of stappen)
        if (stap.mutation === 'spendLumpSum') check(profileAt(agree.gemeente, stap.input.occurredOn).bestedingsdoelen, stap.input.doel);
    }
    for (const { registerMelding, verwijzingen = [] } of dataset.vragen) {
      for (const { requestReferral } of verwijzingen) {
        const profile = profileAt(registerMelding.gemeente, requestReferral.occurredOn);
        check(profile.verwijsredenen, requestReferral.verwijsreden);
        check(profile.producten, requestReferral.product);
      }
    }
  }
  const stopped = [
    ...besluiten.flatMap(({ besluit }) => besluit.verwijzingen ?? []),
    ...hollandsKroon.vragen.flatMap(({ verwijzingen = [] }) => verwijzingen),
  ].flatMap(({ stappen }) => stappen.flatMap((stap) => (stap.mutation === 'stopReferral' ? [stap.input] : [])));
  for (const { resultaat } of stopped) check(profileAt('1734', '2015-01-01').verwijzingResultaten, resultaat);
  expect(stopped).toHaveLength(3);
  expect(unknown).toEqual([]);
});
