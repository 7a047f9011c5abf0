import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { gatewayKeys } from '../access/keys.ts';
import { tokenReader } from '../access/token.ts';
import { type Answer, type TestGateway, testGateway } from '../testing/gateway.ts';
import { openIssuer, type TestIssuer } from '../testing/issuer.ts';
import { type Guarded, openGuarded } from './testing/guarded.ts';

let guarded: Guarded;
let issuer: TestIssuer;
let gateway: TestGateway;

beforeAll(async () => {
  [guarded, issuer] = await Promise.all([openGuarded(), openIssuer()]);
  const readToken = tokenReader({ issuer: issuer.url, audience: 'kerngraaf', policiesClaim: 'groups', roleless: 'unknown' });
  gateway = await testGateway({ ...guarded, identity: { readToken, keys: await gatewayKeys(undefined) } });
});
afterEach(() => {
  guarded.clinic.received.length = guarded.bills.received.length = 0;
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([guarded.close(), issuer.close()]);
});

interface Held {
  readonly scope?: unknown;
  readonly groups?: unknown;
}
/** Null: without a token. */
async function ask(query: string, held: Held | null = null, variables: object = {}): Promise<Answer> {
  const headers = held === null ? {} : { authorization: `Bearer ${await issuer.token({ role: undefined, ...held })}` };
  return gateway.ask(query, { headers, variables });
}
/** Code and path of each error. */
const told = ({ errors = [] }: Answer): readonly string[] =>
  errors.map(({ path = [], extensions }) => [extensions?.code, extensions?.reason, path.join('.')].join(' '));
const asked = (): readonly string[] =>
  [...guarded.clinic.received, ...guarded.bills.received].map(({ body }) => (JSON.parse(body.toString()) as { query: string }).query);

const TOKEN = 'UNAUTHENTICATED TOKEN_REQUIRED';

describe('without a token', () => {
  it('a field that asks for one is null with its path in each object that is there, and no subgraph is asked for it', async () => {
    const answer = await ask('{ visits { on note } }');
    expect(answer.data).toEqual({ visits: [{ on: '2026-03-01', note: null }, null, { on: '2026-03-02', note: null }] });
    expect(told(answer)).toEqual([`${TOKEN} visits.0.note`, `${TOKEN} visits.2.note`]);
    expect(asked().join()).not.toContain('note');
  });

  it('the answer is the same each time', async () => {
    const first = await ask('{ visits { note inner { plain } } }');
    expect(first.data?.visits).toEqual([{ note: null, inner: { plain: 'é' } }, null, { note: null, inner: { plain: 'é' } }]);
    for (const _ of [2, 3]) expect((await ask('{ visits { note inner { plain } } }')).text).toBe(first.text);
  });

  it('nothing is told of an object that is not there', async () => {
    const answer = await ask('{ nobody { note } none { note } }');
    expect({ data: answer.data, told: told(answer) }).toEqual({ data: { nobody: null, none: [] }, told: [] });
  });

  it('a field of a scalar or an enum that asks for one is null', async () => {
    const answer = await ask('{ visits { id code rank } }');
    expect(answer.data?.visits).toEqual([{ id: '1', code: null, rank: null }, null, { id: '2', code: null, rank: null }]);
    expect(told(answer)).toHaveLength(4);
  });

  it('an operation with nothing else in it asks nothing of subgraphs, and has status 401', async () => {
    const answer = await ask('{ diary { text } d: diary { text } }');
    expect([answer.status, answer.data]).toEqual([401, { diary: null, d: null }]);
    expect(told(answer)).toEqual([`${TOKEN} diary`, `${TOKEN} d`]);
    expect(asked()).toEqual([]);
  });

  it('the schema of a gateway in development tells of a field all the same', async () => {
    const { data } = await ask('{ __type(name: "Visit") { fields { name } } diary { text } }');
    expect(data).toEqual({ __type: { fields: expect.arrayContaining([{ name: 'note' }]) }, diary: null });
  });

  it('and with an activity that the client names, it stays so', async () => {
    const body = { query: '{ visits { id note } }', extensions: { purpose: { activity: 'read' } } };
    expect(told(await gateway.post(JSON.stringify(body)))).toHaveLength(2);
  });
});

describe('with a token', () => {
  it('what asks for no more is there', async () => {
    const { data, errors } = await ask('{ visits { note code rank inner { hidden } } diary { text } }', {});
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      visits: [{ note: 'note 1', code: 'c', rank: 'LOW', inner: { hidden: 'h' } }, null, {}],
      diary: { text: 'd' },
    });
  });

  it.each<[scope: unknown, report: string | null]>([
    [undefined, null],
    ['report', null],
    ['read write', null],
    ['write read report', 'r'],
    [['all'], 'r'],
    ['ALL', null],
  ])('scopes %j open a report that asks for two together or one: %s', async (scope, report) => {
    const answer = await ask('{ report }', { scope });
    expect([answer.status, answer.data]).toEqual([200, { report }]);
    expect(told(answer)).toEqual(report === null ? ['FORBIDDEN SCOPE_REQUIRED report'] : []);
  });

  it('a type that asks for a policy closes what answers it, and its fields ask for theirs beside it', async () => {
    const query = '{ staff { name salary } visits { author { name } } }';
    const none = await ask(query, { groups: ['staff'] });
    expect(none.data).toEqual({ staff: null, visits: [{ author: null }, null, { author: null }] });
    expect(told(none)).toEqual(['staff', 'visits.0.author', 'visits.2.author'].map((path) => `FORBIDDEN POLICY_REQUIRED ${path}`));
    const some = await ask(query, { groups: ['staff', 'office'] });
    expect(some.data).toMatchObject({ staff: [{ name: 'Ans', salary: null }] });
    expect(told(some)).toEqual(['FORBIDDEN SCOPE_REQUIRED staff.0.salary']);
    expect((await ask(query, { groups: 'boss', scope: 'money' })).data).toMatchObject({ staff: [{ name: 'Ans', salary: 7 }] });
  });
});

describe('an abstract type', () => {
  it('has an error only at objects of the type that asks for more', async () => {
    const answer = await ask(
      '{ things { label ... on Lamp { watt } ... on Safe { pin } } parties { ... on Staff { name } ... on Visit { on } } }',
    );
    expect(answer.data).toEqual({
      things: [
        { label: 'lamp', watt: 5 },
        { label: 'safe', pin: null },
      ],
      parties: [{ name: null }, { on: '2026-03-02' }],
    });
    expect(told(answer)).toEqual([`${TOKEN} things.1.pin`, `${TOKEN} parties.0.name`]);
  });

  it('asks on its interface what composition raised to it, and on a type what that asks', async () => {
    const answer = await ask('{ things { ... on Lamp { watt } } things { id maker } lamps: things { ... on Lamp { maker } } }');
    expect(answer.data).toEqual({
      things: [
        { watt: 5, id: 'l', maker: null },
        { id: 's', maker: null },
      ],
      lamps: [{ maker: 'x' }, {}],
    });
    expect(told(answer)).toEqual([`${TOKEN} things.0.maker`, `${TOKEN} things.1.maker`]);
  });

  it('of which nothing is left says no type that was not asked for', async () => {
    expect((await ask('{ things { ... on Safe { pin } } }')).data).toEqual({ things: [{}, { pin: null }] });
    expect((await ask('{ things { typename_: __typename ... on Safe { pin } } }')).data).toEqual({
      things: [{ typename_: 'Lamp' }, { typename_: 'Safe', pin: null }],
    });
  });
});

describe('an interface to which composition raised nothing, as it did before', () => {
  let older: TestGateway;
  beforeAll(async () => {
    const supergraph = guarded.supergraph.replace(/interface Thing[^}]*}/, (text) => text.replaceAll(' @known', ''));
    older = await testGateway({ ...guarded, supergraph });
  });
  afterAll(() => older.stop());

  it('is asked for on the types that are open', async () => {
    const answer = await older.ask('{ things { id maker } }');
    expect(answer.data).toEqual({
      things: [
        { id: 'l', maker: 'x' },
        { id: 's', maker: null },
      ],
    });
    expect(told(answer)).toEqual([`${TOKEN} things.1.maker`]);
  });

  it('closes what is asked for behind it, also of an object that is there as another place asks for it', async () => {
    const supergraph = guarded.supergraph.replace(/interface Thing[^}]*}/, (text) => text.replace(/(next: Thing[^\n]*)/, '$1 @known'));
    const closed = await testGateway({ ...guarded, supergraph });
    const answer = await closed.ask(
      '{ things { ... on Rack { next { id } } ... on Lamp { next { id } next { __typename } } next { label id } } }',
    );
    await closed.stop();
    expect(answer.data).toEqual({ things: [{ next: { id: 'n', __typename: 'Safe', label: null } }, { next: null }] });
    expect(told(answer)).toEqual([`${TOKEN} things.0.next.label`, `${TOKEN} things.1.next`]);
  });

  it('makes an operation no larger than one may be written', async () => {
    const deep = (levels: number) => `{ things ${'{ next '.repeat(levels)} { id } ${'}'.repeat(levels)} }`;
    expect((await older.ask(deep(3))).data?.things).toHaveLength(2);
    expect(told(await older.ask(deep(12)))).toEqual(['LIMIT_EXCEEDED TOO_MANY_SELECTIONS ']);
  });
});

describe('a field that may not be null', () => {
  it('takes its object with it, and its error stands where it was', async () => {
    const answer = await ask('{ strict { may must } visits { on inner { plain hidden } } }');
    expect(answer.data).toEqual({ strict: null, visits: [null, null, null] });
    expect(told(answer)).toEqual([`${TOKEN} strict.must`, `${TOKEN} visits.0.inner.hidden`, `${TOKEN} visits.2.inner.hidden`]);
  });
});

describe('over several subgraphs', () => {
  it('fields of an entity are left out of each, and what one requires of another is asked for whom it is open to', async () => {
    const query = '{ prices { price paid total note } }';
    const closed = await ask(query);
    expect(closed.data).toEqual({ prices: [{ price: 10, paid: null, total: null, note: null }] });
    expect(told(closed)).toHaveLength(3);
    expect(guarded.clinic.received).toHaveLength(0);
    expect((await ask(query, {})).data).toEqual({ prices: [{ price: 10, paid: true, total: '10 for note 1', note: 'note 1' }] });
  });
});

describe('wherever a field stands', () => {
  it('under two names, in a fragment that is spread twice and where a variable leaves it out, each place is told once', async () => {
    const query = `query ($no: Boolean!, $yes: Boolean!) {
      visits { __typename a: note b: note ...F }
      again: visits { ...F @include(if: $yes) id @skip(if: $yes) }
    }
    fragment F on Visit { a: note c: note @skip(if: $yes) d: note @include(if: $no) e: note @include(if: $yes) ... on Visit @skip(if: $no) { on } }`;
    const answer = await ask(query, null, { no: false, yes: true });
    const row = (on: string) => ({ a: null, e: null, on });
    expect(answer.data).toEqual({
      visits: [{ __typename: 'Visit', b: null, ...row('2026-03-01') }, null, { __typename: 'Visit', b: null, ...row('2026-03-02') }],
      again: [row('2026-03-01'), null, row('2026-03-02')],
    });
    const at = (place: string, keys: string) => [...keys].map((key) => `${TOKEN} ${place}.${key}`);
    expect(told(answer)).toEqual([...at('visits.0', 'abe'), ...at('visits.2', 'abe'), ...at('again.0', 'ae'), ...at('again.2', 'ae')]);
  });

  it('nothing is seen of how it is done, where one key stands for whole and narrowed objects', async () => {
    const answer = await ask('{ visits { inner { hidden } } prices { price ...F } } fragment F on Visit { inner { plain } }');
    expect(answer.data?.prices).toEqual([{ price: 10, inner: { plain: 'é' } }]);
  });

  it('errors have an end, and the nulls do not', async () => {
    const row = { __typename: 'Visit', id: '1' };
    guarded.clinic.standIn = (response) => response.end(JSON.stringify({ data: { visits: Array.from({ length: 3_000 }, () => row) } }));
    const { data, errors } = await ask('{ visits { id note } }');
    guarded.clinic.standIn = undefined;
    expect(errors).toHaveLength(1_000);
    expect(data?.visits).toEqual(Array.from({ length: 3_000 }, () => ({ id: '1', note: null })));
  });
});

describe('a mutation', () => {
  it('that is left out is not carried out, and those beside it are', async () => {
    const query = 'mutation { before: book(id: "1") { note } cancel(id: "1") { id } after: book(id: "2") { on } }';
    const answer = await ask(query, { scope: 'read' });
    expect(answer.data).toEqual({ before: { note: 'note 1' }, cancel: null, after: { on: '2026-03-02' } });
    expect(told(answer)).toEqual(['FORBIDDEN SCOPE_REQUIRED cancel']);
    expect(asked().join()).not.toContain('cancel');
  });
});
