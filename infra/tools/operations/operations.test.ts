import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judge, OPERATIONS, rulesOn } from '../generate/register.ts';
import { told } from './told.ts';

const rules = rulesOn(readFileSync(join(import.meta.dirname, '../../../schema/supergraph.graphql'), 'utf8'));
const check = (source: string): string => told(judge(source, rules));

function run(...words: readonly string[]) {
  const ended = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...words], { encoding: 'utf8' });
  return { output: ended.stdout, complaint: ended.stderr.trim(), code: ended.status };
}

describe('npm run operations -- check', () => {
  it('says what a document would open, to whom, and what stays closed to each', () => {
    const output = check(
      'query Nieuw($casus: ID!) @purpose(activities: ["ondersteunen"], tie: "casus", of: "casus") { casus(id: $casus) { status zrm { versie } } }',
    );
    expect(output).toContain('tied by     a casus, in $casus');
    expect(output).toContain('opens       ondersteuning, ondersteuning-inhoud');
    expect(output).toContain('to          kernteamlid');
    expect(output).not.toContain('poort');
  });

  it('shows a role that sees only part of it', () => {
    const output = check(
      'query Nieuw @purpose(activities: ["werk-verdelen"]) { meldingen(gemeente: "1734") { edges { node { status aanvragen { status } } } } }',
    );
    expect(output).toMatch(/to +poort, without Melding\.aanvragen, Aanvraag\.status/);
    expect(output).toMatch(/to +consulent$/m);
  });

  it.each([
    [
      'data of persons without an activity',
      'query Nieuw($id: ID!) { inwoner(id: $id) { naam } }',
      'Inwoner.naam is of naam: it needs @purpose',
    ],
    [
      'an activity that is not in the policy',
      'query Nieuw($id: ID!) @purpose(activities: ["kijken"]) { inwoner(id: $id) { naam } }',
      'kijken is not an activity',
    ],
    [
      'more than its activity needs',
      'query Nieuw($id: ID!) @purpose(activities: ["hulp-leveren"]) { inwoner(id: $id) { bsn } }',
      'Inwoner.bsn is of bsn, which hulp-leveren does not need',
    ],
    [
      'a tie that none of its activities has',
      'query Nieuw($id: ID!) @purpose(activities: ["hulp-leveren"], tie: "casus", of: "id") { referral(id: $id) { status } }',
      'None of its activities is tied by a casus',
    ],
    ['a field that is not there', 'query Nieuw @purpose(activities: ["ondersteunen"]) { gisteren }', 'Cannot query field "gisteren"'],
    [
      'what no role may ask',
      'mutation Nieuw($a: SetBudgetInput!, $b: AnswerVraagInput!) @purpose(activities: ["inrichten"]) { setBudget(input: $a) { id } answerVraag(input: $b) { id } }',
      'No role may ask it',
    ],
  ])('refuses %s', (_, source, mistake) => {
    expect(check(source)).toMatch(new RegExp(`MISTAKE.*${mistake.replace(/[()[\]?]/g, '\\$&')}`));
  });

  it.each([
    [['look'], 'What is to be done?'],
    [['check'], 'What is to be done?'],
    [['check', 'nowhere.graphql'], 'There is no file nowhere.graphql'],
    [['check', join(import.meta.dirname, 'main.ts')], 'Syntax Error'],
  ])('%j is answered with how it is used', (words, complaint) => {
    expect(run(...words)).toMatchObject({ code: 1, complaint: expect.stringContaining(complaint) });
  });

  it('tells of a document that is registered, and ends well', () => {
    const { output, code } = run('check', join(OPERATIONS, 'onderzoek.graphql'));
    expect(output).toContain('to          consulent');
    expect(code).toBe(0);
  });

  it.each([
    ['query A { gemeenten { code } } query B { gemeenten { code } }', 'A document has one operation'],
    ['{ gemeenten { code } }', 'The operation has a name'],
    ['query A @purpose(activities: ["x"], tie: "casus") { gemeenten { code } }', 'names a tie together with the variable'],
    ['query A @purpose(activities: ["x"], tie: "casus", of: "id") { gemeenten { code } }', 'The operation has no variable $id'],
    ['query A @purpose(activities: []) { gemeenten { code } }', '@purpose lists activities'],
  ])('refuses what is no document: %s', (source, complaint) => {
    expect(() => check(source)).toThrow(complaint);
  });
});
