import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { Life } from '../resilience/life.ts';
import { type AskGraph, type TieAnswer, tieResolver } from './ties.ts';

const [id, ans, ben, melding] = [1, 2, 3, 4].map((each) => `018f3a52-7b1c-4c3e-9d2a-1b2c3d4e5f6${each}` as Uuid) as [
  Uuid,
  Uuid,
  Uuid,
  Uuid,
];
const actor: Actor = { subject: 'p-1', role: 'kernteamlid', gemeenten: ['1734'] };
const named = { kind: 'casus', id };
const outgoing = {
  life: new Life(Number.POSITIVE_INFINITY, false),
  span: { traceId: '0'.repeat(32), spanId: 'b'.repeat(16) },
  forwarded: { 'kerngraaf-after': 'x' },
};

/** An owner that answers this, or what was set since. */
function owner(answer: TieAnswer) {
  const asked: { readonly actor: Actor; readonly variables: object; readonly outgoing: object }[] = [];
  const clock = { at: 0 };
  const state = { answer };
  const ask: AskGraph = async (as, { variables }, outgoing) => {
    asked.push({ actor: as, variables, outgoing });
    return state.answer;
  };
  return { asked, clock, state, resolve: tieResolver(new Map([['casus', 'query']]), ask, () => clock.at) };
}

describe('a tie', () => {
  it.each<[string, object, object]>([
    ['one resident', { inwoner: { id: ans }, melding: { id: melding } }, { inwoners: [ans], melding }],
    [
      'several, each once',
      { inwoners: [{ inwoner: { id: ans } }, { inwoner: null }, { inwoner: { id: ben } }, { inwoner: { id: ans } }], melding },
      { inwoners: [ans, ben], melding },
    ],
    ['nobody who is known', { inwoner: null, melding: null }, { inwoners: [] }],
  ])('says whom it concerns: %s', async (_, tie, found) => {
    const { resolve, asked } = owner({ data: { tie } });
    expect(await resolve(actor, named, outgoing)).toEqual({ ...named, ...found });
    expect(asked).toEqual([{ actor: { ...actor, purpose: { activity: 'koppelen' } }, variables: { id }, outgoing }]);
  });

  it('is not held by who may not see it, as by who names one that does not exist, nor of a kind without a document', async () => {
    const { resolve, state } = owner({ data: { tie: null } });
    expect(await resolve(actor, named, outgoing)).toBeNull();
    state.answer = { data: { tie: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    expect(await resolve(actor, named, outgoing)).toBeNull();
    expect(await resolve(actor, { ...named, kind: 'constructor' }, outgoing)).toBeNull();
  });

  it('is asked once in half a minute for each caller, unless it was not held', async () => {
    const { resolve, asked, state, clock } = owner({ data: { tie: null } });
    await resolve(actor, named, outgoing);
    state.answer = { data: { tie: { inwoner: { id: ans } } } };
    for (const as of [actor, actor, { ...actor, function: 'consulent' }]) await resolve(as, named, outgoing);
    expect(asked).toHaveLength(3);
    clock.at += 30_000;
    await resolve(actor, named, outgoing);
    expect(asked).toHaveLength(4);
  });

  it('serves for ten minutes while its owner is away, and no longer', async () => {
    const { resolve, state, clock } = owner({ data: { tie: { inwoner: { id: ans } } } });
    await resolve(actor, named, outgoing);
    state.answer = { data: null, errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }] };
    clock.at += 599_999;
    expect(await resolve(actor, named, outgoing)).toMatchObject({ inwoners: [ans] });
    clock.at += 1;
    await expect(resolve(actor, named, outgoing)).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', reason: 'TIE_NOT_KNOWN' });
  });

  it('that has a last day is asked for each time, and not held while its owner is away', async () => {
    const { resolve, state, asked } = owner({ data: { tie: { inwoner: { id: ans }, until: '2026-03-10' } } });
    for (const _ of [1, 2]) expect(await resolve(actor, named, outgoing)).toEqual({ ...named, inwoners: [ans], until: '2026-03-10' });
    expect(asked).toHaveLength(2);
    state.answer = { data: null, errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }] };
    await expect(resolve(actor, named, outgoing)).rejects.toMatchObject({ reason: 'TIE_NOT_KNOWN' });
  });

  it('is not known while the owner has not taken what the caller saw', async () => {
    const { resolve, state } = owner({ data: { tie: null }, extensions: { behind: [{}] } });
    await expect(resolve(actor, named, outgoing)).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', reason: 'BEHIND' });
    state.answer = { data: { tie: { inwoner: { id: ans } } }, extensions: { behind: [{}] } };
    expect(await resolve(actor, named, outgoing)).toMatchObject({ inwoners: [ans] });
  });

  it('is not held for certain when the owner broke', async () => {
    const { resolve } = owner({ data: { tie: null }, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    await expect(resolve(actor, named, outgoing)).rejects.toThrow('could not be asked');
  });
});
