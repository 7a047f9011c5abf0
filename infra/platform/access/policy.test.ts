import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../time.ts';
import { type Actor, anonymous } from './actor.ts';
import { type Policy, policyOf, readPolicy } from './policy.ts';
import type { Activity, BreakGlass, PolicyRule, PolicyTable } from './policy-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: unknown): string {
  const file = join(folder, 'policy.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const rule = (own: Partial<PolicyRule>): PolicyRule => ({
  subgraph: 'library',
  group: 'catalogue',
  on: ['Book'],
  allow: { visitor: 'any' },
  why: 'a reason',
  ...own,
});
const aLend: Activity = {
  what: 'lending',
  ground: 'the rules of the library',
  controller: 'the library',
  processors: [],
  joint: null,
  tie: 'NAMED',
  ties: ['loan'],
  roles: ['librarian'],
  groups: ['lending'],
  since: '2015-01-01',
  source: 'the rules of the library',
  confirmed: true,
};
const { ties: _, ...untied }: Activity = { ...aLend, tie: 'NONE' };
const tableWith = (...rules: PolicyRule[]): PolicyTable => ({
  version: '2026-01-01',
  sources: [],
  roles: { public: 'no token', visitor: 'with a card', librarian: 'at work' },
  rows: { branch: 'of the own branch' },
  ties: { loan: 'what is lent' },
  groups: {
    catalogue: { kind: 'OPEN', what: 'books' },
    lending: { kind: 'PERSON', what: 'who reads what' },
  },
  activities: { lend: aLend },
  backdating: { days: 14, unlimitedFor: [], why: 'history' },
  protection: { outside: [], why: 'danger', source: 'a law', confirmed: false },
  readLog: { months: 60, why: 'proof', source: 'a law', confirmed: false },
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
    'development',
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
      inwoners: null,
      shield: 'NONE',
    });
  });

  it('shields protected people from who is outside, and from nobody else', () => {
    const table = tableWith(rule({ on: ['Book'], allow: { '*': 'any', visitor: 'any', librarian: 'branch' } }));
    const shielded = policyOf({ ...table, protection: { ...table.protection, outside: ['visitor'] } }, 'library', 'development');
    const shieldOf = (role: string) => [shielded.scope(as(role), 'Book', today).shield, shielded.shields(as(role))];
    expect(shieldOf('visitor')).toEqual(['PROTECTED', true]);
    expect(shieldOf('librarian')).toEqual(['NONE', false]);
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

const lend = (own: Partial<Activity>): PolicyTable => ({ ...tableWith(rule({})), activities: { lend: { ...aLend, ...own } } });

const glass = (own: Partial<BreakGlass>, activity: Partial<Activity> = {}): PolicyTable =>
  lend({ ...activity, breakGlass: { rows: 'branch', days: 1, reviewer: 'visitor', ...own } });

describe('an activity in which the glass is broken', () => {
  const table: PolicyTable = {
    ...tableWith(
      rule({ on: ['Loan', 'Query.loans'], group: 'lending', allow: { librarian: 'own', visitor: 'own' } }),
      rule({ on: ['Mutation.extend'], group: 'lending', allow: { librarian: 'own' } }),
      rule({ on: ['Mutation.breakGlass'], group: 'lending', allow: { librarian: 'branch' } }),
      rule({ on: ['Book'], allow: { librarian: 'own' } }),
    ),
    rows: { branch: 'of the own branch', own: 'own loans' },
    activities: { lend: aLend, need: { ...aLend, breakGlass: { rows: 'branch', days: 2, reviewer: 'visitor' } } },
  };
  const policy = policyOf(table, 'library', 'production');
  const asking = (activity: string): Actor => ({ ...as('librarian'), purpose: { activity } });

  it('reads by its own row rule in place of the role’s, and nothing else does', () => {
    expect(policy.require(asking('need'), 'Loan.date')).toBe('branch');
    expect(policy.require(asking('lend'), 'Loan.date')).toBe('own');
    expect(policy.require(asking('need'), 'Book.title')).toBe('own');
  });

  it('does nothing but break the glass', () => {
    expect(policy.require(asking('need'), 'Mutation.breakGlass')).toBe('branch');
    expect(() => policy.require(asking('need'), 'Mutation.extend')).toThrow('FORBIDDEN: PURPOSE_WITHOUT_RIGHT');
    expect(policy.require(asking('lend'), 'Mutation.extend')).toBe('own');
  });

  it('gives no role more than it has a right to, and is of the roles that the table names', () => {
    expect(() => policy.require({ ...as('visitor'), purpose: { activity: 'need' } }, 'Mutation.extend')).toThrow('ROLE_WITHOUT_RIGHT');
    expect(policy.breakGlass('librarian', today)?.days).toBe(2);
    expect(policy.breakGlass('visitor', today)).toBeNull();
    expect(policy.breakGlass('librarian', '2014-12-31' as LocalDate)).toBeNull();
  });
});

describe('a policy file', () => {
  it.each<[string, unknown, string]>([
    ['not JSON', '{', 'line 1: is not JSON'],
    ['no object', [], 'line 1: / must be object'],
    ['a version that is no date', { ...tableWith(), version: 'v1' }, '/version must match format "date"'],
    [
      'a log that is not kept for a year',
      { ...tableWith(), readLog: { ...tableWith().readLog, months: 11 } },
      '/readLog/months must be >= 12',
    ],
    ['no backdating', { ...tableWith(), backdating: {} }, "/backdating must have required property 'days'"],
    ['no word on protection', { ...tableWith(), protection: undefined }, "/ must have required property 'protection'"],
    [
      'a role outside that is not listed',
      { ...tableWith(), protection: { outside: ['guest'], why: 'w', source: 's', confirmed: false } },
      '/protection/outside/0 guest is not a role',
    ],
    ['rules that are no list', { ...tableWith(), rules: {} }, '/rules must be array'],
    ['a word that it does not know', { ...tableWith(), rule: [] }, '/ must not have rule'],
    ['a role that is not listed', tableWith(rule({ allow: { guest: 'any' } })), '/rules/0/allow/guest is not a role'],
    ['a row rule that is not listed', tableWith(rule({ allow: { visitor: 'mine' } })), '/rules/0/allow/visitor mine is not a row rule'],
    ['a group that is not listed', tableWith(rule({ group: 'secret' })), '/rules/0/group secret is not a group'],
    [
      'persons open to everyone',
      tableWith(rule({ group: 'lending', allow: { '*': 'any' } })),
      '/rules/0/allow/* opens lending to everyone',
    ],
    ['no reason', tableWith(rule({ why: ' ' })), '/rules/0/why must match pattern'],
    ['a coordinate that is none', tableWith(rule({ on: ['book.title'] })), '/rules/0/on/0 must match pattern'],
    ['one coordinate decided twice', tableWith(rule({}), rule({ why: 'again' })), '/rules/1/on/0 Book is decided twice'],
    ['one decided for all subgraphs too', tableWith(rule({}), rule({ subgraph: '*' })), '/rules/1/on/0 Book is decided twice'],
    ['an activity without a ground', lend({ ground: '' }), '/activities/lend/ground must match pattern'],
    ['an activity of a role that is not listed', lend({ roles: ['guest'] }), '/activities/lend/roles/0 guest is not a role'],
    ['an activity of a group that is not listed', lend({ groups: ['secret'] }), '/activities/lend/groups/0 secret is not a group'],
    ['an activity by a tie that is not listed', lend({ ties: ['card'] }), '/activities/lend/ties/0 card is not a kind of tie'],
    ['an activity that names no tie', lend({ tie: 'ROW' }), '/activities/lend/tie must be NAMED'],
    [
      'an activity without a tie to the persons',
      { ...lend({}), activities: { lend: untied } },
      '/activities/lend/groups/0 lending is of residents',
    ],
    ['a broken glass by a rule that is not listed', glass({ rows: 'mine' }), '/activities/lend/breakGlass/rows mine is not a row rule'],
    ['a broken glass that nobody looks at', glass({ reviewer: 'guest' }), '/activities/lend/breakGlass/reviewer guest is not a role'],
    [
      'a broken glass judged by who broke it',
      glass({ reviewer: 'librarian' }),
      '/activities/lend/breakGlass/reviewer looks at what the role itself did',
    ],
    ['a broken glass for no time', glass({ days: 0 }), '/activities/lend/breakGlass/days must be >= 1'],
    ['a broken glass without a tie', glass({}, { tie: 'ROW' }), '/activities/lend/breakGlass opens more than a tie names'],
    [
      'a broken glass for what must not be known of',
      { ...glass({}), rules: [rule({ group: 'lending', absent: true, allow: { librarian: 'branch' } })] },
      '/activities/lend/breakGlass opens lending, which must not be known of',
    ],
    ['an activity that ends before it begins', lend({ until: '2014-12-31' }), '/activities/lend/until is before since'],
  ])('with %s is refused with its reason', (_, content, message) => {
    const file = fileWith(content);
    expect(() => readPolicy(file, 'library', 'production')).toThrow(message);
    expect(() => readPolicy(file, 'library', 'production')).toThrow(`${file}: line `);
  });

  it('tells the line of each mistake, all at once', () => {
    const file = fileWith(JSON.stringify(tableWith(rule({ allow: { guest: 'any' } }), rule({ on: ['Shelf'], group: 'secret' })), null, 1));
    const lines = readFileSync(file, 'utf8').split('\n');
    const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;
    expect(() => readPolicy(file, 'library', 'production')).toThrow(
      `${file}: line ${lineOf('"guest"')}: /rules/0/allow/guest is not a role; line ${lineOf('"secret"')}: /rules/1/group secret is not a group`,
    );
  });

  it('that is not there is told by its name', () => {
    expect(() => readPolicy(join(folder, 'none.json'), 'library', 'production')).toThrow('none.json: cannot be read');
  });

  it('that is sound is read', () => {
    expect(readPolicy(fileWith(tableWith(rule({}))), 'library', 'production').allows('visitor', 'Book.title')).toBe(true);
  });
});
