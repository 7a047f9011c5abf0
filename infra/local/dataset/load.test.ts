import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildDataset } from './build.ts';
import type { Dataset } from './dataset.ts';
import { graphClient } from './graph-client.ts';
import { loadDataset } from './load.ts';
import type { LoketQuestion } from './loket.ts';
import { type FakeGraph, fakeGraph } from './testing/graph.ts';

const whole = buildDataset();
// With both demo residents, a joint visit and the other gemeente.
const few: Dataset = {
  ...whole,
  vragen: [...whole.vragen.slice(0, 20), ...whole.vragen.slice(-3)],
  poortvragen: whole.poortvragen.slice(0, 5),
  loketvragen: [...whole.loketvragen.filter(({ besluit }) => besluit).slice(0, 3), ...whole.loketvragen.slice(-3)],
};
const countOf = (fits: (question: LoketQuestion) => boolean): number => whole.loketvragen.filter(fits).length;

let graph: FakeGraph;
beforeEach(async () => {
  graph = await fakeGraph();
});
afterEach(() => graph.stop());

const token = async (): Promise<string> => 'token';
const load = (dataset: Dataset) => loadDataset({ gatewayUrl: graph.url, token, dataset });

describe('loading the data set through the graph', () => {
  it('sends every command once and answers the ids of the demo residents', async () => {
    const { questions, links } = await load(whole);
    const visits = whole.vragen.filter(({ planHuisbezoek }) => planHuisbezoek).length;
    const voorwerk = whole.vragen.filter((question) => question.voorwerk).length;
    const besluiten = countOf(({ besluit }) => besluit !== undefined) + voorwerk;
    expect([questions, voorwerk]).toEqual([597, 3]);
    expect(links.inwoner).not.toBe(links.ouder);
    expect(Object.fromEntries(graph.done)).toEqual({
      registerProfessional: whole.professionals.length,
      startAansluiting: whole.aansluitingen.length,
      registerInwoner: whole.inwoners.length,
      registerMelding: 597,
      openTraject: 249 + 228,
      handleMeldingInPoort: 120,
      acceptCasus: 249,
      recordLeefgebieden: 249,
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
    });
  });

  it('does nothing twice when it is loaded again', async () => {
    const first = await load(few);
    const once = Object.fromEntries(graph.done);
    expect(await load(few)).toEqual(first);
    expect(Object.fromEntries(graph.done)).toEqual(once);
  });

  it('goes on where an earlier load was broken off', async () => {
    await load({
      ...few,
      vragen: few.vragen.map(({ closeCasus: _, recordHuisbezoek: __, voorwerk: ___, ...rest }) => rest),
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
      [0, 34],
      [34, 34],
    ]);
  });

  it.each([
    ['kernteams, seven', { vragen: few.vragen.filter(({ voorwerk }) => !voorwerk).slice(0, 8) }, 7],
    ['the loket, five', { loketvragen: whole.loketvragen.filter(({ besluit }) => !besluit).slice(0, 8) }, 5],
    ['the loket with a besluit, nine', { loketvragen: whole.loketvragen.filter(({ besluit }) => besluit).slice(0, 8) }, 9],
    ['the poort, two', { poortvragen: whole.poortvragen.slice(0, 8) }, 2],
  ])('takes few requests for eight questions of %s at most', async (_, questions, most) => {
    const none = { ...few, vragen: [], poortvragen: [], loketvragen: [] };
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
