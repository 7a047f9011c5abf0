import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../time.ts';
import { type Actor, anonymous } from './actor.ts';
import { type Policy, policyOf, readPolicy } from './policy.ts';
import type { PolicyRule, PolicyTable } from './policy-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: unknown): string {
  const file = join(folder, 'policy.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const rule = (own: Partial<PolicyRule>): PolicyRule => ({
  subgraph: 'library',
  on: ['Book'],
  allow: { visitor: 'any' },
  why: 'a reason',
  ...own,
});
const tableWith = (...rules: PolicyRule[]): PolicyTable => ({
  version: '2026-01-01',
  sources: [],
  roles: { public: 'no token', visitor: 'with a card', librarian: 'at work' },
  rows: { branch: 'of the own branch' },
  backdating: { days: 14, unlimitedFor: [], why: 'history' },
  rules,
});
const as = (role: string): Actor => ({ subject: 's', role, gemeenten: ['1734'] });
const today = '2026-01-05' as LocalDate;

describe('the policy of a subgraph', () => {
  const policy: Policy = policyOf(
    tableWith(
      rule({ on: ['Book'], allow: { visitor: 'any', librarian: 'branch' } }),
      rule({ on: ['Book.note'], allow: { librarian: 'branch' } }),
      rule({ on: ['Branch.name'], allow: { '*': 'any' } }),
      rule({ on: ['Branch.rent'], allow: { librarian: 'branch' } }),
      rule({ on: ['Book'], subgraph: 'archive', allow: { '*': 'any' } }),
      rule({ on: ['PageInfo'], subgraph: '*', allow: { '*': 'any', librarian: 'branch' } }),
    ),
    'library',
  );

  it('decides a field by its own entry, else by its type', () => {
    expect(policy.rule('visitor', 'Book.title')).toBe('any');
    expect(policy.rule('visitor', 'Book.note')).toBeNull();
    expect(policy.rule('librarian', 'Book.note')).toBe('branch');
  });

  it('closes what no rule decides, whatever the role is called', () => {
    expect(policy.allows('librarian', 'Query.books')).toBe(false);
    expect(policy.allows('constructor', 'Book.title')).toBe(false);
    expect(policy.allows('*x', 'Book.title')).toBe(false);
  });

  it('opens to everyone what is marked so, with a role entry first', () => {
    expect(policy.rule('public', 'PageInfo.endCursor')).toBe('any');
    expect(policy.rule('librarian', 'PageInfo.endCursor')).toBe('branch');
  });

  it('gives a scope with the rule, the gemeenten of the actor and the date', () => {
    expect(policy.scope(as('librarian'), 'Book.note', today)).toEqual({
      actor: as('librarian'),
      rows: 'branch',
      gemeenten: ['1734'],
      on: today,
    });
  });

  it('refuses the public as not authenticated and a role as forbidden', () => {
    expect(() => policy.scope(anonymous, 'Book', today)).toThrow('UNAUTHENTICATED: TOKEN_REQUIRED');
    expect(() => policy.scope(as('visitor'), 'Book.note', today)).toThrow('FORBIDDEN: ROLE_WITHOUT_RIGHT');
  });

  it('lets a reference through by the entry of its type, or by any field where the type has none', () => {
    expect(() => policy.requireType(as('visitor'), 'Book')).not.toThrow();
    expect(() => policy.requireType(anonymous, 'Book')).toThrow('TOKEN_REQUIRED');
    expect(() => policy.requireType(anonymous, 'Branch')).not.toThrow();
    expect(() => policy.requireType(as('librarian'), 'Loan')).toThrow('ROLE_WITHOUT_RIGHT');
  });
});

describe('a policy file', () => {
  it.each([
    ['not JSON', '{', '/: is not JSON'],
    ['no object', [], '/: must be an object'],
    ['a version that is no date', { ...tableWith(), version: 'v1' }, '/version: must be a date'],
    ['no backdating', { ...tableWith(), backdating: {} }, '/backdating: must give'],
    ['rules that are no list', { ...tableWith(), rules: {} }, '/rules: must be a list'],
    ['a role that is not listed', tableWith(rule({ allow: { guest: 'any' } })), '/rules/0/allow/guest: is not a role'],
    ['a row rule that is not listed', tableWith(rule({ allow: { visitor: 'mine' } })), '/rules/0/allow/visitor: mine is not a row rule'],
    ['no reason', tableWith(rule({ why: ' ' })), '/rules/0/why: must give the reason'],
    ['a coordinate that is none', tableWith(rule({ on: ['book.title'] })), '/rules/0/on: book.title is not a coordinate'],
    ['one coordinate decided twice', tableWith(rule({}), rule({ why: 'again' })), '/rules/1/on: Book is decided twice'],
    ['one decided for all subgraphs too', tableWith(rule({}), rule({ subgraph: '*' })), '/rules/1/on: Book is decided twice'],
  ])('with %s is refused with path and reason', (_, content, message) => {
    const file = fileWith(content);
    expect(() => readPolicy(file, 'library')).toThrow(`${file}: ${message}`);
  });

  it('tells all its mistakes at once', () => {
    const file = fileWith(tableWith(rule({ why: '' }), rule({ on: [] })));
    expect(() => readPolicy(file, 'library')).toThrow(/\/rules\/0\/why.*; \/rules\/1\/on/);
  });

  it('that is not there is told by its name', () => {
    expect(() => readPolicy(join(folder, 'none.json'), 'library')).toThrow('none.json: /: cannot be read');
  });

  it('that is sound is read', () => {
    expect(readPolicy(fileWith(tableWith(rule({}))), 'library').allows('visitor', 'Book.title')).toBe(true);
  });
});
