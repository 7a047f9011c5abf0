import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { casusIn, day } from '../testing/fixtures.ts';
import { acceptCasus } from './accept-casus.ts';
import { answerVraag } from './answer-vraag.ts';
import { askConsulent } from './ask-consulent.ts';
import { assignCasus } from './assign-casus.ts';
import type { Casus, CasusStatus } from './casus.ts';
import { closeCasus } from './close-casus.ts';
import { declineCasus } from './decline-casus.ts';
import { handOverCasus } from './hand-over-casus.ts';
import type { CasusDecision } from './in-hand.ts';
import { planHuisbezoek } from './plan-huisbezoek.ts';
import { recordActiviteit } from './record-activiteit.ts';
import { recordHuisbezoek } from './record-huisbezoek.ts';
import { recordLeefgebieden } from './record-leefgebieden.ts';
import { recordZrm } from './record-zrm.ts';
import { removeVrijwilliger } from './remove-vrijwilliger.ts';
import { returnCasus } from './return-casus.ts';
import { transferCasus } from './transfer-casus.ts';
import { withdrawCasus } from './withdraw-casus.ts';

const on = day('2026-03-10');
const colleague = { professional: newId(), inTeam: true, on };
const taak = { code: 'preventie', naam: 'Preventie', toegestaan: true };

const answersToOffer: Readonly<Record<string, (casus: Casus) => CasusDecision<string>>> = {
  acceptCasus: (casus) => acceptCasus(casus, { regievoerder: newId(), inTeam: true, on }),
  declineCasus: (casus) => declineCasus(casus, { weigerreden: 'TIJDGEBREK', on }),
};

const work: Readonly<Record<string, (casus: Casus) => CasusDecision<string>>> = {
  handOverCasus: (casus) => handOverCasus(casus, { receiver: { soort: 'LOKET' }, moment: 'GESPREK', reden: 'x', on }),
  returnCasus: (casus) => returnCasus(casus, { moment: 'GESPREK', reden: 'x', on }),
  planHuisbezoek: (casus) => planHuisbezoek(casus, { id: newId(), plannedOn: on, samen: null, vrijwilliger: null, on }),
  recordHuisbezoek: (casus) => recordHuisbezoek(casus, { huisbezoek: newId(), consulent: null, verslag: null, on }),
  removeVrijwilliger: (casus) => removeVrijwilliger(casus, { huisbezoek: newId(), on }),
  recordLeefgebieden: (casus) => recordLeefgebieden(casus, { leefgebieden: ['geld'], on }),
  recordZrm: (casus) => recordZrm(casus, { on, versie: 'ZRM_2013', respondent: 'INWONER', scores: [] }),
  recordActiviteit: (casus) => recordActiviteit(casus, { on, taak: 'preventie', toelichting: null }, taak),
  askConsulent: (casus) => askConsulent(casus, { id: newId(), aan: 'WMO', vraag: 'x', on }),
  answerVraag: (casus) => answerVraag(casus, { vraag: newId(), antwoord: 'x', as: 'WMO', on }),
  assignCasus: (casus) => assignCasus(casus, colleague),
  transferCasus: (casus) => transferCasus(casus, colleague),
  closeCasus: (casus) => closeCasus(casus, { oplossing: 'eigen-kracht', on }),
};

const refusals = (commands: typeof work, states: Partial<Record<CasusStatus, string>>) =>
  Object.entries(commands).flatMap(([command, decide]) =>
    Object.entries(states).map(([status, reason]) => ({ command, status: status as CasusStatus, reason, decide })),
  );

describe('A casus in a state that a command does not fit', () => {
  it.each(
    refusals(answersToOffer, {
      OPGEPAKT: 'CASUS_ALREADY_ACCEPTED',
      GEWEIGERD: 'CASUS_NO_LONGER_HERE',
      TERUGGEGEVEN: 'CASUS_NO_LONGER_HERE',
      AFGESLOTEN: 'CASUS_CLOSED',
    }),
  )('refuses $command in $status as $reason', ({ status, reason, decide }) => {
    expect(decide(casusIn[status]())).toEqual({ accepted: false, reason });
  });

  it.each(
    refusals(work, {
      AANGEBODEN: 'CASUS_NOT_ACCEPTED',
      GEWEIGERD: 'CASUS_NO_LONGER_HERE',
      TERUGGEGEVEN: 'CASUS_NO_LONGER_HERE',
      AFGESLOTEN: 'CASUS_CLOSED',
    }),
  )('refuses $command in $status as $reason', ({ status, reason, decide }) => {
    expect(decide(casusIn[status]())).toEqual({ accepted: false, reason });
  });
});

describe('A question withdrawn at the poort', () => {
  it.each(['AANGEBODEN', 'OPGEPAKT'] as const)('takes a casus in %s from the team and keeps what was gathered', (status) => {
    const casus = casusIn[status]();
    const withdrawn = withdrawCasus(casus, on);
    const dossier = 'dossier' in casus ? casus.dossier : null;
    expect(withdrawn).toEqual({ ...casus, status: 'TERUGGEGEVEN', since: on, reden: null, dossier });
  });

  it.each(['GEWEIGERD', 'TERUGGEGEVEN', 'AFGESLOTEN'] as const)('leaves a casus in %s alone', (status) => {
    expect(withdrawCasus(casusIn[status](), on)).toBeNull();
  });
});

describe('The gemeenteprofielen', () => {
  it('give Overbetuwe no kernteam task of hulpverlening or begeleiding (O28)', () => {
    const [profile] = readProfiles(`${import.meta.dirname}/../../../schema/profiles`).versions;
    const closed = profile?.taken.filter(({ toegestaan }) => !toegestaan).map(({ code }) => code);
    expect(closed).toEqual(['hulpverlening', 'begeleiding']);
  });
});
