import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Named, type Profile, profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { demoPeople } from '../issuer/people.ts';
import { buildDatasets } from './build.ts';
import type { Besluitstappen, LoketQuestion } from './loket.ts';
import type { Step } from './steps.ts';

const { overbetuwe: dataset } = buildDatasets();
const { poortvragen, loketvragen } = dataset;
const profiles = readProfiles(join(import.meta.dirname, '../../../schema/profiles'));
const voorwerk = dataset.vragen.flatMap(({ voorwerk: steps, ...question }) => (steps === undefined ? [] : [{ question, steps }]));
const besluiten: readonly Besluitstappen[] = [
  ...loketvragen.flatMap(({ besluit }) => besluit ?? []),
  ...voorwerk.map(({ steps }) => steps.besluit),
];

function profileAt(date: string): Profile {
  const profile = profileOn(profiles, '1734', parseLocalDate(date));
  if (profile === null) throw new Error(`no profile on ${date}`);
  return profile;
}

const besluitSteps = (besluit: Besluitstappen | undefined): readonly Step[] =>
  besluit === undefined ? [] : [besluit.submitAanvraag, besluit.decideAanvraag, besluit.publishBeschikking];

/** Every step of a question, in the order in which it is taken. */
const stepsOf = ({ registerMelding, openTraject, acceptOnderzoek, onderzoek, besluit, closeOnderzoek }: LoketQuestion): readonly Step[] =>
  [registerMelding, openTraject, acceptOnderzoek, ...Object.values(onderzoek ?? {}), ...besluitSteps(besluit), closeOnderzoek].flatMap(
    (step: Step | undefined) => step ?? [],
  );

describe('questions first asked at the loket', () => {
  it('are 360, of which the poort handled a third, 228 went to a consulent and 12 to a kernteam', () => {
    const toKernteam = dataset.vragen.filter(({ registerMelding }) => registerMelding.poort === 'loket').length;
    expect([poortvragen.length, loketvragen.length, toKernteam]).toEqual([120, 228, 12]);
    expect(poortvragen.length + loketvragen.length + toKernteam).toBe(360);
  });

  it('make 594 questions in Overbetuwe', () => {
    const meldingen = [...dataset.vragen, ...poortvragen, ...loketvragen].map(({ registerMelding }) => registerMelding);
    expect(meldingen.filter(({ gemeente }) => gemeente === '1734')).toHaveLength(594);
  });

  it('were asked at the poort of the loket in January to May 2015', () => {
    const asked = [...poortvragen, ...loketvragen].map(({ registerMelding }) => registerMelding);
    expect(new Set(asked.map(({ poort }) => poort))).toEqual(new Set(['loket']));
    expect(asked.filter(({ occurredOn }) => occurredOn < '2015-01-01' || occurredOn > '2015-05-31')).toEqual([]);
  });

  it('take their steps in the order of their dates', () => {
    for (const question of loketvragen) {
      const dates = stepsOf(question).map(({ occurredOn }) => occurredOn);
      expect(dates).toEqual([...dates].sort());
    }
  });

  it('name nobody only where the question is for information', () => {
    const nobody = [...poortvragen, ...loketvragen].filter(({ registerMelding }) => registerMelding.betrokkenen.length === 0);
    expect(new Set(nobody.map(({ registerMelding }) => registerMelding.soort))).toEqual(new Set(['INFORMATIEVRAAG']));
  });

  it('are treated by a consulent of their kind, who has her place', () => {
    for (const { acceptOnderzoek, registerMelding } of loketvragen) {
      const functie = registerMelding.betreftJeugdige ? 'consulent-jeugd' : 'consulent-wmo';
      const places = dataset.aansluitingen.filter(({ professional }) => professional === acceptOnderzoek.behandelaar);
      expect(places.map((place) => place.functie)).toEqual([functie]);
    }
  });

  it('ended without a voorziening with a word on the kernteam, to which nobody went after it', () => {
    const ended = loketvragen.filter(({ besluit, closeOnderzoek }) => besluit === undefined && closeOnderzoek !== undefined);
    expect(ended.length).toBeGreaterThan(100);
    expect(ended.filter(({ closeOnderzoek }) => closeOnderzoek?.kernteamAangeboden?.antwoord !== 'NEE')).toEqual([]);
  });
});

describe('youth questions by voorwerk', () => {
  it('are three of the 246, with a joint visit before the plan and the casus open until after the besluit', () => {
    expect(voorwerk).toHaveLength(3);
    for (const { question, steps } of voorwerk) {
      expect(question.registerMelding.betreftJeugdige).toBe(true);
      expect((question.recordHuisbezoek?.occurredOn ?? '') < steps.drawUpPlan.occurredOn).toBe(true);
      const { besluit, ...before } = steps;
      const dates = [...Object.values(before).slice(0, -1), ...besluitSteps(besluit)].map(({ occurredOn }: Step) => occurredOn);
      expect(dates).toEqual([...dates].sort());
      expect((question.closeCasus?.occurredOn ?? '9999') > besluit.publishBeschikking.occurredOn).toBe(true);
    }
  });

  it('are asked for with the signed plan by the parent', () => {
    for (const { question, steps } of voorwerk) {
      expect(steps.besluit.submitAanvraag).toMatchObject({ vorm: 'ONDERTEKEND_PLAN', ondertekenaar: `ouder-${question.key}` });
    }
  });
});

describe('besluiten', () => {
  const onderdelen = besluiten.flatMap(({ decideAanvraag }) => decideAanvraag.onderdelen);

  it('are 33 with 37 parts: 27 granted, 3 in part, 7 refused; 25 in kind and 5 as persoonsgebonden budget', () => {
    const outcomes = ['TOEGEKEND', 'GEDEELTELIJK', 'AFGEWEZEN'].map(
      (uitkomst) => onderdelen.filter((part) => part.uitkomst === uitkomst).length,
    );
    const forms = ['ZIN', 'PGB'].map((vorm) => onderdelen.filter(({ toekenning }) => toekenning?.leveringsvorm === vorm).length);
    expect([besluiten.length, onderdelen.length, outcomes, forms]).toEqual([33, 37, [27, 3, 7], [25, 5]]);
  });

  it('answer each product that was asked, by who holds the mandate for it', () => {
    for (const { submitAanvraag, decideAanvraag } of besluiten) {
      expect(decideAanvraag.onderdelen.map(({ product }) => product)).toEqual(submitAanvraag.producten);
      const [place] = dataset.aansluitingen.filter(({ professional }) => professional === decideAanvraag.beslisser);
      const mandaten = profileAt(decideAanvraag.occurredOn).mandaten.filter(({ functie }) => functie === place?.functie);
      for (const product of submitAanvraag.producten) expect(mandaten.some(({ producten }) => producten.includes(product))).toBe(true);
    }
  });

  it('are made known within the term of the aanvraag', () => {
    for (const { submitAanvraag, decideAanvraag, publishBeschikking } of besluiten) {
      const [first = ''] = submitAanvraag.producten;
      const submittedOn = parseLocalDate(submitAanvraag.occurredOn);
      const wet = byCode(profileAt(decideAanvraag.occurredOn).producten, first)?.wet;
      const term = termOn(wet === 'WMO' ? 'wmo-beschikking' : 'awb-redelijke-termijn', submittedOn);
      expect(publishBeschikking.occurredOn <= startTermijn(term, submittedOn, submittedOn).dueOn).toBe(true);
    }
  });

  it('have budgets of 2015 and 2016 for each product of the catalogue that can be granted', () => {
    const codes = profileAt('2015-01-01').producten.flatMap(({ code, voorgesteld }) => (voorgesteld ? [] : [code]));
    const budgets = dataset.budgetten.map(({ product, jaar }) => `${product} ${jaar}`);
    expect(new Set(budgets)).toEqual(new Set(codes.flatMap((code) => [`${code} 2015`, `${code} 2016`])));
  });

  it('and all else use codes that the profile of that date knows', () => {
    const unknown: string[] = [];
    const check = (entries: readonly Named[], ...codes: readonly (string | undefined)[]): void => {
      for (const code of codes) if (code !== undefined && byCode(entries, code) === null) unknown.push(code);
    };
    for (const { registerMelding, handleMeldingInPoort } of poortvragen) {
      check(profileAt(registerMelding.occurredOn).kanalen, registerMelding.kanaal);
      check(profileAt(handleMeldingInPoort.occurredOn).poortuitkomsten, handleMeldingInPoort.uitkomst);
    }
    for (const { registerMelding, closeOnderzoek } of loketvragen) {
      check(profileAt(registerMelding.occurredOn).kanalen, registerMelding.kanaal);
      check(profileAt(registerMelding.occurredOn).oplossingen, closeOnderzoek?.oplossing);
    }
    for (const { product } of onderdelen) check(profileAt('2015-01-01').producten, product);
    expect(unknown).toEqual([]);
  });
});

describe('the demo people at the loket', () => {
  it('have the resident with a granted and a refused part, by the consulent whom one can be', () => {
    const question = loketvragen.find(({ registerMelding }) =>
      registerMelding.betrokkenen.some(({ inwoner }) => inwoner === dataset.links.inwoner),
    );
    expect(question?.besluit?.decideAanvraag.onderdelen.map(({ uitkomst }) => uitkomst)).toEqual(['TOEGEKEND', 'AFGEWEZEN']);
    expect(question?.acceptOnderzoek.behandelaar).toBe(demoPeople.get('consulent-wmo')?.sub);
  });

  it('have the parent whose child has a granted voorziening by voorwerk', () => {
    const found = voorwerk.find(({ steps }) => steps.besluit.submitAanvraag.ondertekenaar === dataset.links.ouder);
    expect(found?.steps.acceptOnderzoek.behandelaar).toBe(demoPeople.get('consulent-jeugd')?.sub);
    expect(found?.steps.besluit.decideAanvraag.onderdelen.map(({ uitkomst }) => uitkomst)).toEqual(['TOEGEKEND']);
  });
});
