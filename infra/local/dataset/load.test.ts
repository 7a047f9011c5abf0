import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildDatasets } from './build.ts';
import type { Dataset, Question } from './dataset.ts';
import { graphClient } from './graph-client.ts';
import { loadDataset } from './load.ts';
import type { LoketQuestion } from './loket.ts';
import { type FakeGraph, fakeGraph } from './testing/graph.ts';

const { overbetuwe: whole, hollandsKroon } = buildDatasets();
// With both demo residents, a joint visit and volunteers.
const few: Dataset = {
  ...whole,
  vragen: whole.vragen.slice(0, 20),
  poortvragen: whole.poortvragen.slice(0, 5),
  loketvragen: [...whole.loketvragen.filter(({ besluit }) => besluit).slice(0, 3), ...whole.loketvragen.slice(-3)],
};
const isHelped = ({ vrijwilliger }: Question): boolean => vrijwilliger !== undefined;
const countOf = (fits: (question: LoketQuestion) => boolean): number => whole.loketvragen.filter(fits).length;

/** Of 59 requests for a volunteer and 28 referrals. */
const helpOfOverbetuwe = {
  ...{ registerVolunteer: 20, activateVolunteer: 19, proposeForKernteam: 2, concludeKandidatuur: 1 },
  ...{ requestVolunteer: 59, concludeNobodyFound: 1, withdrawVolunteerRequest: 1, giveToestemming: 59 + 58 },
  ...{
    proposeMatch: 59,
    declineProposal: 1,
    acceptProposal: 58,
    agreeMatch: 58,
    startMatch: 57,
    evaluateMatch: 54,
    endMatch: 37,
    relayMatch: 1,
  },
  ...{ registerProvider: 3, addSubcontractor: 1, agreeContract: 5, reportWaitingTime: 5, registerWettelijkeVerwijzing: 3 },
  ...{ sendReferral: 26, declineReferral: 1, acceptReferral: 25 + 2, placeOnWaitingList: 1, startReferral: 24 + 2 },
  ...{ reportProgress: 7, pauseReferral: 1, resumeReferral: 1, stopReferral: 1 },
};

let graph: FakeGraph;
beforeEach(async () => {
  graph = await fakeGraph();
});
afterEach(() => graph.stop());

const token = async (): Promise<string> => 'token';
const load = (dataset: Dataset) => loadDataset({ gatewayUrl: graph.url, token, dataset });

describe('loading the data set through the graph', () => {
  it('sends every command of Overbetuwe once and answers the ids of the demo residents', async () => {
    const { questions, links } = await load(whole);
    const visits = whole.vragen.filter(({ planHuisbezoek }) => planHuisbezoek).length;
    const voorwerk = whole.vragen.filter((question) => question.voorwerk).length;
    const besluiten = countOf(({ besluit }) => besluit !== undefined) + voorwerk;
    expect([questions, voorwerk]).toEqual([594, 3]);
    expect(links.inwoner).not.toBe(links.ouder);
    expect(Object.fromEntries(graph.done)).toEqual({
      registerProfessional: whole.professionals.length,
      startAansluiting: whole.aansluitingen.length,
      registerInwoner: whole.inwoners.length,
      registerMelding: 594,
      openTraject: 246 + 228,
      handleMeldingInPoort: 120,
      acceptCasus: 246,
      recordLeefgebieden: 246,
      planHuisbezoek: visits,
      recordHuisbezoek: visits,
      closeCasus: whole.vragen.filter(({ closeCasus }) => closeCasus).length,
      drawUpPlan: voorwerk,
      offerVoorwerk: voorwerk,
      acceptOnderzoek: 228 + voorwerk,
      recordOnderzoeksonderdeel: countOf(({ onderzoek }) => onderzoek?.recordOnderzoeksonderdeel !== undefined),
      explainPgb: countOf(({ onderzoek }) => onderzoek?.explainPgb !== undefined),
      requestAdvies: besluiten - voorwerk,
      recordAdvies: besluiten - voorwerk,
      takeOverVoorwerk: voorwerk,
      sendVerslag: besluiten,
      submitAanvraag: besluiten,
      decideAanvraag: besluiten,
      publishBeschikking: besluiten,
      closeOnderzoek: countOf(({ closeOnderzoek }) => closeOnderzoek !== undefined) + voorwerk,
      setBudget: whole.budgetten.length,
      ...helpOfOverbetuwe,
    });
  });

  it('sends every command of Hollands Kroon once', async () => {
    const { questions, links } = await load(hollandsKroon);
    expect([questions, links]).toEqual([6, {}]);
    expect(Object.fromEntries(graph.done)).toEqual({
      ...{ registerProfessional: 3, startAansluiting: 1, registerInwoner: 6, registerMelding: 6, openTraject: 6 },
      ...{ acceptCasus: 6, recordLeefgebieden: 6, closeCasus: 3 },
      ...{
        registerVolunteer: 4,
        activateVolunteer: 4,
        proposeForKernteam: 1,
        giveToestemming: 4,
        requestVolunteer: 2,
        proposeMatch: 2,
        acceptProposal: 2,
      },
      ...{ agreeMatch: 2, startMatch: 2, evaluateMatch: 2, endMatch: 1 },
      ...{ registerProvider: 2, addSubcontractor: 1, agreeContract: 2, reportWaitingTime: 2, setLumpSum: 3, spendLumpSum: 7 },
      ...{ formBehandelteam: 3, recordAvertedUithuisplaatsing: 3, requestReferral: 3, acceptReferral: 3, startReferral: 3 },
      ...{ reportProgress: 3, pauseReferral: 1, resumeReferral: 1, stopReferral: 2 },
    });
  });

  it.each([
    ['Overbetuwe', few],
    ['Hollands Kroon', hollandsKroon],
  ])('does nothing twice when %s is loaded again', async (_, dataset) => {
    const first = await load(dataset);
    const once = Object.fromEntries(graph.done);
    expect(await load(dataset)).toEqual(first);
    expect(Object.fromEntries(graph.done)).toEqual(once);
  });

  it('goes on where an earlier load was broken off', async () => {
    await load({
      ...few,
      vragen: few.vragen.map(({ closeCasus: _, recordHuisbezoek: __, voorwerk: ___, vrijwilliger: ____, ...rest }) => rest),
      loketvragen: few.loketvragen.map(({ closeOnderzoek: _, besluit: __, ...rest }) => rest),
    });
    await load(few);
    expect(graph.done.get('closeCasus')).toBe(few.vragen.filter(({ closeCasus }) => closeCasus).length);
    expect(graph.done.get('acceptCasus')).toBe(few.vragen.length);
  });

  it('asks again while a subgraph is away', async () => {
    graph.breakNext(2);
    await load(few);
    expect(graph.done.get('registerProfessional')).toBe(few.professionals.length);
  });

  it('tells how far it is, up to the last question', async () => {
    const heard: [number, number][] = [];
    await loadDataset({ gatewayUrl: graph.url, token, dataset: few, progress: (...at) => heard.push(at) });
    expect([heard[0], heard.at(-1)]).toEqual([
      [0, 31],
      [31, 31],
    ]);
  });

  it.each([
    ['kernteams, seven', { vragen: whole.vragen.filter((question) => !question.voorwerk && !isHelped(question)).slice(0, 8) }, 7],
    [
      'kernteams with volunteers, eleven',
      { vragen: whole.vragen.filter((question) => !question.voorwerk && isHelped(question)).slice(0, 8) },
      11,
    ],
    ['the loket, five', { loketvragen: whole.loketvragen.filter(({ besluit }) => !besluit).slice(0, 8) }, 5],
    ['the loket with a besluit, eleven', { loketvragen: whole.loketvragen.filter(({ besluit }) => besluit).slice(0, 8) }, 11],
    ['the poort, two', { poortvragen: whole.poortvragen.slice(0, 8) }, 2],
  ])('takes few requests for eight questions of %s at most', async (_, questions, most) => {
    const none = { ...few, vragen: [], poortvragen: [], loketvragen: [], wettelijkeVerwijzingen: [] };
    await load(none);
    const before = graph.requests();
    await load(none);
    const withoutQuestions = graph.requests() - before;
    await load({ ...none, ...questions });
    expect(graph.requests() - before - 2 * withoutQuestions).toBeLessThanOrEqual(most);
  });

  it('stops with code and reason, and without data, when the graph refuses a command', async () => {
    await load(few);
    const [first, ...others] = few.inwoners;
    if (first === undefined) throw new Error('no resident');
    const changed = { ...first, register: { ...first.register, naam: 'Iemand Anders' } };
    await expect(load({ ...few, inwoners: [changed, ...others] })).rejects.toThrow(
      /^The graph refused the data set: CONFLICT COMMAND_ID_REUSED at m0/,
    );
  });

  it('says so when the gateway stays away', async () => {
    await graph.stop();
    const client = graphClient({ gatewayUrl: graph.url, token, pauses: [1] });
    await expect(client({ query: '{ gemeenten { code } }', variables: {} })).rejects.toThrow('the gateway does not answer');
    graph = await fakeGraph();
  });
});
