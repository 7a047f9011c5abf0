import { afterAll, describe, expect, it } from '@jest/globals';
import type { Actor, Tie } from '../access/actor.ts';
import type { Uuid } from '../ids.ts';
import { librarian, type Sample, serveSample, strictPolicy, visitor } from './testing/sample.ts';

const open: Sample = await serveSample();
const strict: Sample = await serveSample({ policy: strictPolicy });
afterAll(() => Promise.all([open.stop(), strict.stop()]));

const loan: Tie = { kind: 'loan', id: '018f3a52-7b1c-7c3e-9d2a-1b2c3d4e5f60' as Uuid, inwoners: [] };
const lending: Actor = { ...librarian, purpose: { activity: 'lend', tie: loan } };
const browsing = (actor: Actor): Actor => ({ ...actor, purpose: { activity: 'browse' } });
const book = '{ today book(id: "b1") { title note } }';
const askAs = (as: Actor, query: string = book) => strict.gateway.ask(strict.url, query, { as });
const refusal = (reason: string) => ({ extensions: { code: 'FORBIDDEN', reason } });

describe('a purpose', () => {
  it('is asked for data of persons, and not for what is open', async () => {
    const { data, errors } = await askAs(librarian);
    expect(data).toEqual({ today: '2026-01-05', book: { title: null, note: null } });
    expect(errors).toMatchObject([refusal('PURPOSE_REQUIRED'), refusal('PURPOSE_REQUIRED')]);
  });

  it('is not asked in development', async () => {
    expect((await open.gateway.ask(open.url, book, { as: librarian })).errors).toBeUndefined();
  });

  it('opens the groups of fields of its activity to a role that has the right, and no other', async () => {
    expect(await askAs(lending)).toEqual({ data: { today: '2026-01-05', book: { title: 'Max Havelaar', note: 'secret note' } } });
    const { data, errors } = await askAs(browsing(librarian));
    expect(data).toMatchObject({ book: { title: 'Max Havelaar', note: null } });
    expect(errors).toMatchObject([{ path: ['book', 'note'], ...refusal('PURPOSE_WITHOUT_RIGHT') }]);
    expect((await askAs(browsing(visitor))).errors).toMatchObject([{ path: ['book', 'note'], ...refusal('ROLE_WITHOUT_RIGHT') }]);
  });

  it('bounds in development what it bounds in production', async () => {
    const { errors } = await open.gateway.ask(open.url, book, { as: browsing(librarian) });
    expect(errors).toMatchObject([{ path: ['book', 'note'], ...refusal('PURPOSE_WITHOUT_RIGHT') }]);
  });

  it.each<[string, Actor, string]>([
    ['of an activity that is not in the table', { ...librarian, purpose: { activity: 'constructor' } }, 'PURPOSE_NOT_HELD'],
    ['of an activity of another role', { ...visitor, purpose: { activity: 'lend', tie: loan } }, 'PURPOSE_NOT_HELD'],
    ['of an activity that is over', { ...librarian, purpose: { activity: 'stocktake' } }, 'PURPOSE_NOT_HELD'],
    ['by another kind of tie', { ...librarian, purpose: { activity: 'lend', tie: { ...loan, kind: 'card' } } }, 'PURPOSE_NOT_HELD'],
    ['without the tie that it needs', { ...librarian, purpose: { activity: 'lend' } }, 'TIE_REQUIRED'],
  ])('%s is refused, whole', async (_, actor, reason) => {
    const { data, errors } = await askAs(actor);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([refusal(reason)]);
  });

  it('narrows rows of persons to whom its tie concerns, where its activity names one', () => {
    const on = '2026-01-05' as Parameters<typeof strictPolicy.scope>[2];
    expect(strictPolicy.scope(lending, 'Book.note', on).inwoners).toBe(loan.inwoners);
    expect(strictPolicy.scope(browsing(librarian), 'Book.title', on).inwoners).toBeNull();
    expect(
      strictPolicy.scope({ ...browsing(librarian), purpose: { activity: 'browse', tie: loan } }, 'Book.title', on).inwoners,
    ).toBeNull();
    expect(strictPolicy.scope(lending, 'Query.today', on).inwoners).toBeNull();
  });
});
