import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Named, type Profile, profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { demoPeople } from '../issuer/people.ts';
import { passesElfproef } from './bsn.ts';
import { buildDatasets, formatDataset } from './build.ts';
import { DATASET_FILES, type Question } from './dataset.ts';

const { overbetuwe: dataset, hollandsKroon } = buildDatasets();
const both = [dataset, hollandsKroon];
const profiles = readProfiles(join(import.meta.dirname, '../../../schema/profiles'));
const overbetuwe = dataset.vragen;

function profileAt(gemeente: string, date: string): Profile {
  const profile = profileOn(profiles, gemeente, parseLocalDate(date));
  if (profile === null) throw new Error(`no profile of ${gemeente}`);
  return profile;
}

const groupOf = ({ registerMelding, openTraject }: Question): string =>
  byCode(profileAt(registerMelding.gemeente, registerMelding.occurredOn).kernteams, openTraject.kernteam)?.rapportagegroep ?? 'none';

const count = (questions: readonly Question[], fits: (question: Question) => boolean): number => questions.filter(fits).length;

describe('the data sets', () => {
  it('are the committed files, to be written anew by build.ts when they are not', () => {
    expect(DATASET_FILES.map((file) => readFileSync(file, 'utf8'))).toEqual(both.map(formatDataset));
  });

  it('are each of one gemeente', () => {
    const gemeenten = both.map(({ vragen, inwoners }) => [
      ...new Set([...vragen.map(({ registerMelding }) => registerMelding.gemeente), ...inwoners.map(({ register }) => register.gemeente)]),
    ]);
    expect(gemeenten).toEqual([['1734'], ['1911']]);
  });

  it('mark all that no source says', () => {
    for (const { aannames } of both) expect(aannames.every((text) => text.startsWith('[aanname] '))).toBe(true);
  });
});

describe('the Overbetuwe 2015 data set', () => {
  // Table A as the source prints it; not taken from the builder's own figures.
  it.each([
    ['elst', [28, 31, 35, 22, 10]],
    ['driel', [6, 8, 2, 0, 3]],
    ['heteren', [3, 6, 5, 9, 3]],
    ['zetten-hemmen', [11, 6, 7, 4, 0]],
    ['oosterhout-slijk-ewijk', [2, 0, 3, 8, 0]],
    ['herveld-andelst', [8, 3, 13, 6, 4]],
  ])('has the questions of %s per month', (group, perMonth) => {
    const own = overbetuwe.filter((question) => groupOf(question) === group);
    const months = ['2015-01', '2015-02', '2015-03', '2015-04', '2015-05'];
    expect(months.map((month) => count(own, ({ registerMelding }) => registerMelding.occurredOn.startsWith(month)))).toEqual(perMonth);
  });

  it('has 246 questions', () => {
    expect(overbetuwe).toHaveLength(246);
  });

  // Table B, columns as above.
  it.each([
    ['lichamelijk-gezond', [6, 1, 0, 1, 2, 2]],
    ['wonen', [9, 2, 1, 4, 1, 5]],
    ['gezinsrelaties', [15, 6, 0, 4, 0, 4]],
    ['justitie', [2, 0, 0, 0, 0, 0]],
    ['werk-en-bezigheid', [6, 2, 3, 2, 1, 6]],
    ['geld', [20, 1, 2, 1, 0, 5]],
    ['meedoen', [31, 2, 7, 9, 2, 7]],
    ['verslaving', [0, 0, 0, 0, 0, 0]],
    ['sociale-relaties', [6, 0, 0, 0, 5, 2]],
    ['geestelijk-gezond', [17, 3, 3, 4, 1, 3]],
    ['huishouden-verzorging', [25, 2, 8, 1, 6, 4]],
  ])('has the vermeldingen of %s per group', (leefgebied, perGroup) => {
    const groups = ['elst', 'driel', 'heteren', 'zetten-hemmen', 'oosterhout-slijk-ewijk', 'herveld-andelst'];
    const own = overbetuwe.filter(({ recordLeefgebieden }) => recordLeefgebieden.leefgebieden.includes(leefgebied));
    expect(groups.map((group) => count(own, (question) => groupOf(question) === group))).toEqual(perGroup);
  });

  it('has 262 vermeldingen, with casussen that touch none, one and two leefgebieden, and none twice', () => {
    const perCasus = overbetuwe.map(({ recordLeefgebieden }) => recordLeefgebieden.leefgebieden);
    expect(perCasus.flat()).toHaveLength(262);
    expect(new Set(perCasus.map(({ length }) => length))).toEqual(new Set([0, 1, 2]));
    expect(perCasus.every((codes) => new Set(codes).size === codes.length)).toBe(true);
  });

  it('came in by telephone 148, at an inloopspreekuur 49, by e-mail 37 times, and 12 times by the poort of the loket', () => {
    const ways = ['telefoon/kernteam', 'inloopspreekuur/kernteam', 'e-mail/kernteam', 'kcc/loket'];
    const way = ({ registerMelding: { kanaal, poort } }: Question): string => `${kanaal}/${poort}`;
    expect(ways.map((each) => count(overbetuwe, (question) => way(question) === each))).toEqual([148, 49, 37, 12]);
  });

  it('has 45 questions about a young person, each under 18, with a parent who represents her', () => {
    const youth = overbetuwe.filter(({ registerMelding }) => registerMelding.betreftJeugdige);
    const residents = new Map(dataset.inwoners.map(({ key, register }, place) => [key, { register, place }]));
    expect(youth).toHaveLength(45);
    for (const { registerMelding } of youth) {
      const [child, parent] = registerMelding.betrokkenen.map(({ inwoner }) => residents.get(inwoner));
      const birth = child?.register.geboortedatum ?? '';
      expect(birth > `${Number(registerMelding.occurredOn.slice(0, 4)) - 18}`).toBe(true);
      expect(child?.register.vertegenwoordigers).toEqual([
        { inwoner: registerMelding.betrokkenen[1]?.inwoner, soort: 'OUDER_MET_GEZAG', since: birth },
      ]);
      expect(parent?.place).toBeLessThan(child?.place ?? 0);
    }
  });

  it('has 13 joint visits in January to May: 3 by two Wmo-consulenten, 10 by two jeugdconsulenten', () => {
    const visits = overbetuwe.flatMap(({ registerMelding, planHuisbezoek, recordHuisbezoek }) =>
      planHuisbezoek && recordHuisbezoek ? [{ ...planHuisbezoek, ...recordHuisbezoek, youth: registerMelding.betreftJeugdige }] : [],
    );
    const kinds = ['WMO', 'JEUGD'].map((kind) => visits.filter(({ samenMet }) => samenMet === kind));
    expect(kinds.map((kind) => [kind.length, new Set(kind.map(({ consulent }) => consulent)).size])).toEqual([
      [3, 2],
      [10, 2],
    ]);
    expect(visits.every(({ occurredOn, plannedOn }) => occurredOn === plannedOn && occurredOn < '2015-06-01')).toBe(true);
    expect(visits.every(({ samenMet, youth }) => youth === (samenMet === 'JEUGD'))).toBe(true);
  });

  it('takes the steps of a question in the order of their dates', () => {
    for (const question of both.flatMap(({ vragen }) => vragen)) {
      const { registerMelding, openTraject, acceptCasus, recordLeefgebieden, recordHuisbezoek, closeCasus } = question;
      const dates = [registerMelding, openTraject, acceptCasus, recordLeefgebieden, recordHuisbezoek, closeCasus].flatMap((step) =>
        step ? [step.occurredOn] : [],
      );
      expect(dates).toEqual([...dates].sort());
    }
  });

  it('has people of the test range only, each number once and passing the 11-proef', () => {
    const bsns = both.flatMap(({ inwoners }) => inwoners).map(({ register }) => register.bsn);
    expect(bsns.filter((bsn) => !passesElfproef(bsn) || bsn < '999900006' || bsn > '999999990')).toEqual([]);
    expect(new Set(bsns).size).toBe(bsns.length);
  });

  it('has each commandId once', () => {
    const ids = JSON.stringify(both).match(/"commandId":"[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses codes that the profile of that date knows', () => {
    const unknown: string[] = [];
    const check = (entries: readonly Named[], ...codes: readonly (string | undefined)[]): void => {
      for (const code of codes) if (code !== undefined && byCode(entries, code) === null) unknown.push(code);
    };
    for (const { registerMelding: melding, openTraject, recordLeefgebieden, closeCasus } of both.flatMap(({ vragen }) => vragen)) {
      const profile = profileAt(melding.gemeente, melding.occurredOn);
      check(profile.kanalen, melding.kanaal);
      check(profile.poorten, melding.poort);
      check(profile.kernteams, openTraject.kernteam);
      check(profile.leefgebieden, ...recordLeefgebieden.leefgebieden);
      check(profile.oplossingen, closeCasus?.oplossing);
    }
    for (const { register } of both.flatMap(({ inwoners }) => inwoners))
      check(profileAt(register.gemeente, '2017-01-01').kernen, register.kern);
    for (const place of both.flatMap(({ aansluitingen }) => aansluitingen)) {
      const profile = profileAt(place.gemeente, place.since);
      check(profile.kernteams, place.kernteam);
      check(profile.organisaties, place.organisatie);
      check(profile.functies, place.functie);
      const inKernteam = byCode(profile.functies, place.functie)?.inKernteam;
      expect(inKernteam).toBe(place.kernteam !== undefined);
    }
    expect(unknown).toEqual([]);
  });

  it('names as regievoerder who sits in the team on that day', () => {
    const seated = ({ registerMelding, openTraject, acceptCasus }: Question): boolean =>
      both
        .flatMap(({ aansluitingen }) => aansluitingen)
        .some(
          (place) =>
            place.gemeente === registerMelding.gemeente &&
            place.kernteam === openTraject.kernteam &&
            place.functie === 'kernteamlid' &&
            place.professional === acceptCasus.regievoerder &&
            place.since <= acceptCasus.occurredOn,
        );
    const vragen = both.flatMap((each) => each.vragen);
    expect(vragen.filter((question) => !seated(question)).map(({ key }) => key)).toEqual([]);
  });
});

describe('the composition on 10 June 2015', () => {
  const membersOf = (kernteam: string): Record<string, number> => {
    const members: Record<string, number> = {};
    for (const place of dataset.aansluitingen) {
      if (place.kernteam !== kernteam || place.since > '2015-06-10') continue;
      members[place.organisatie] = (members[place.organisatie] ?? 0) + 1;
    }
    return members;
  };

  it.each([
    ['elst-noord', { stuw: 1, mee: 1, ribw: 1, vrijwilligers: 2 }],
    ['elst-oost', { stuw: 1, mee: 1, vrijwilligers: 2 }],
    ['elst-zuid', { stuw: 1, mee: 1, driestroom: 1, vrijwilligers: 2 }],
    ['driel', { stuw: 1 }],
    ['heteren', { mee: 1 }],
  ])('of %s is as the source has it, or one person where it cannot be read', (kernteam, members) => {
    expect(membersOf(kernteam)).toEqual(members);
  });

  it('has one STUW worker for the three teams of Elst', () => {
    const stuw = dataset.aansluitingen.filter(({ kernteam, organisatie }) => kernteam?.startsWith('elst-') && organisatie === 'stuw');
    expect(new Set(stuw.map(({ professional }) => professional))).toEqual(new Set([demoPeople.get('kernteamlid-elst')?.sub]));
  });
});

describe('the demo people', () => {
  const questionAbout = (key: string): Question | undefined =>
    dataset.vragen.find(({ registerMelding }) => registerMelding.betrokkenen.some(({ inwoner }) => inwoner === key));

  it('have a resident with a question in Elst that was visited and is in hand of the kernteamlid', () => {
    const question = questionAbout(dataset.links.inwoner ?? '');
    expect(question?.registerMelding.soort).toBe('WMO_MELDING');
    expect(question?.openTraject.kernteam).toBe('elst-noord');
    expect(question?.acceptCasus.regievoerder).toBe(demoPeople.get('kernteamlid-elst')?.sub);
    expect(question?.recordHuisbezoek?.consulent).toBe(demoPeople.get('consulent-wmo')?.sub);
    expect(question?.closeCasus).toBeUndefined();
  });

  it('have a parent whose child has a youth question in Heteren', () => {
    const question = questionAbout(dataset.links.ouder ?? '');
    expect(question?.registerMelding).toMatchObject({ soort: 'JEUGDHULPVRAAG', betreftJeugdige: true });
    expect(question?.openTraject.kernteam).toBe('heteren');
    expect(question?.registerMelding.betrokkenen.find(({ primair }) => primair)?.inwoner).not.toBe(dataset.links.ouder);
    expect(question?.closeCasus).toBeUndefined();
  });

  it('are registered under the subject that the issuer gives them, in their organisation and function', () => {
    for (const [name, { sub, role, organisation, function: functie }] of demoPeople) {
      if (!['poort', 'kernteamlid', 'kernteam-vrijwilliger', 'consulent', 'bezwaarbehandelaar'].includes(role)) continue;
      const places = both.flatMap(({ aansluitingen }) => aansluitingen).filter(({ professional }) => professional === sub);
      expect([name, new Set(places.map((place) => `${place.organisatie}/${place.functie}`))]).toEqual([
        name,
        new Set([`${organisation}/${functie}`]),
      ]);
    }
  });
});
