import type { Activity, PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { hashOf, readDocument } from '@kerngraaf/platform/reading/purposed-document.ts';
import { gatewayKeys } from '../access/keys.ts';
import { tokenReader } from '../access/token.ts';
import type { Register, RegisteredDocument } from '../operations/register.ts';
import type { Access, Identity } from '../options.ts';
import type { TestIssuer } from './issuer.ts';

const activity: Activity = {
  what: '',
  ground: '',
  controller: '',
  processors: [],
  joint: null,
  tie: 'ROW',
  roles: ['reader'],
  groups: ['reviews'],
  since: '2015-01-01',
  source: '',
  confirmed: true,
};
const rule = (subgraph: string, group: string, on: readonly string[], roles: readonly string[]) => ({
  ...{ subgraph, group, on, why: '' },
  allow: Object.fromEntries(roles.map((role) => [role, 'any'])),
});

/** Who may what in the library. */
export const libraryTable: PolicyTable = {
  version: '2026-01-01',
  sources: [],
  roles: { public: '', reader: '', librarian: '' },
  rows: {},
  ties: { loan: '' },
  groups: {
    catalogue: { kind: 'OPEN', what: '' },
    reviews: { kind: 'PERSON', what: '' },
    keeping: { kind: 'WORK', what: '' },
  },
  activities: {
    read: activity,
    compare: activity,
    lend: { ...activity, tie: 'NAMED', ties: ['loan'], roles: ['reader', 'librarian'], groups: ['reviews', 'keeping'] },
    stocktake: { ...activity, until: '2015-12-31' },
  },
  backdating: { days: 14, unlimitedFor: [], why: '' },
  protection: { outside: [], why: '', source: '', confirmed: false },
  readLog: { months: 60, why: '', source: '', confirmed: false },
  rules: [
    rule('books', 'catalogue', ['Query.books', 'Query.promised', 'Book', 'Film'], ['*']),
    rule('reviews', 'catalogue', ['Query.mentions', 'Mention', 'Book', 'Film', 'Quote'], ['*']),
    rule('reviews', 'reviews', ['Query.latest', 'Review', 'Book.secret'], ['reader', 'librarian']),
    rule('books', 'keeping', ['Mutation.addBook'], ['librarian']),
    ...['books', 'reviews'].map((owner) => rule(owner, 'keeping', ['Query.shelf', 'Shelf'], ['reader', 'librarian'])),
  ],
};

/** Documents as they stand in a register. */
export const registered = (...sources: readonly (string | { readonly service: string; readonly source: string })[]): Register =>
  new Map(
    sources.map((each) => {
      const { service, source } = typeof each === 'string' ? { service: null, source: each } : each;
      const document: RegisteredDocument = { ...readDocument(source), service, roles: [], groups: [] };
      return [hashOf(source), document] as const;
    }),
  );

const libraryAccess: Access = { table: libraryTable, register: new Map(), ties: new Map() };

/** Of the library's gateway, which believes one issuer and has keys of its own. */
export const libraryIdentity = async (issuer: TestIssuer, own: Partial<Access> = {}): Promise<Identity> => ({
  readToken: tokenReader({ issuer: issuer.url, audience: 'kerngraaf' }),
  keys: await gatewayKeys(undefined),
  access: { ...libraryAccess, ...own },
});
