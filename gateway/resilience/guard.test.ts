import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SubgraphFailure } from './failure.ts';
import { Guard } from './guard.ts';
import { Life } from './life.ts';
import { type ResilienceLimits, resilienceLimits } from './limits.ts';
import type { Outcome, SubgraphRequest } from './send.ts';

/** One request as the subgraph sees it. */
interface Sent {
  readonly request: SubgraphRequest;
  readonly outcome: Outcome;
  stopped: boolean;
}

let sent: Sent[];
let told: string[];
beforeEach(() => {
  jest.useFakeTimers();
  [sent, told] = [[], []];
});
afterEach(() => {
  jest.useRealTimers();
});

/** A subgraph that waits to be told what to answer; one request of people and one of services have room, and two may wait. */
function guarded(limits: Partial<ResilienceLimits> = {}, random = 0.5): Guard {
  return new Guard({
    name: 'books',
    within: 1_000,
    limits: { ...resilienceLimits, places: 1, servicePlaces: 1, waiting: 2, ...limits },
    random: () => random,
    send: (request, outcome) => {
      const one = { request: { ...request, headers: { ...request.headers } }, outcome, stopped: false };
      sent.push(one);
      return { abandon: () => void Object.assign(one, { stopped: true }) };
    },
    watch: {
      breaker: (_, state) => void told.push(state),
      retried: () => void told.push('retried'),
      turnedAway: (_, why) => void told.push(why),
      merged: () => void told.push('merged'),
    },
  });
}

const request = (repeatable = true): SubgraphRequest => ({ path: '/graphql', headers: {}, body: Buffer.from('{}'), repeatable });
const life = (milliseconds = 60_000, service = false): Life => new Life(performance.now() + milliseconds, service);
const refused = new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'ECONNREFUSED', { passing: true });
const away = (retryAfter: number) => new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'STATUS_503', { passing: true, retryAfter });

/** What became of it so far: its text, the reason of its failure, or nothing. */
function follow(asked: Promise<Buffer>): { end?: string } {
  const seen: { end?: string } = {};
  asked.then(
    (bytes) => {
      seen.end = bytes.toString();
    },
    (failure: SubgraphFailure) => {
      seen.end = `${failure.code} ${failure.why}`;
    },
  );
  return seen;
}
const ask = (guard: Guard, of = life(), what = request()) => follow(guard.ask(what, of));
const passes = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const answer = (index: number): Promise<void> => {
  sent[index]?.outcome.answered(Buffer.from(`answer ${index}`));
  return passes(0);
};
const fail = (index: number, failure = refused): Promise<void> => {
  sent[index]?.outcome.failed(failure);
  return passes(0);
};

describe('the time of a request', () => {
  it("is the subgraph's own, and told to it", async () => {
    const asked = ask(guarded());
    expect(sent[0]?.request.headers).toEqual({ 'kerngraaf-deadline': '1000' });
    await passes(999);
    expect(asked.end).toBeUndefined();
    await passes(1);
    expect([asked.end, sent[0]?.stopped]).toEqual(['SUBGRAPH_TIMEOUT TOO_LATE', true]);
  });

  it("is what the client's request has left, when that is less", async () => {
    const asked = ask(guarded(), life(300));
    expect(sent[0]?.request.headers).toEqual({ 'kerngraaf-deadline': '300' });
    await passes(300);
    expect(asked.end).toBe('SUBGRAPH_TIMEOUT TOO_LATE');
  });

  it('is over before it began', async () => {
    const asked = ask(guarded(), life(0));
    await passes(0);
    expect([asked.end, sent.length]).toEqual(['SUBGRAPH_TIMEOUT DEADLINE', 0]);
  });

  it('is told as what is left after a wait', async () => {
    const guard = guarded();
    ask(guard);
    ask(guard);
    await passes(200);
    await answer(0);
    expect(sent[1]?.request.headers).toEqual({ 'kerngraaf-deadline': '800' });
  });
});

describe('a query that found nobody', () => {
  it('is sent again after a random pause, twice at most', async () => {
    const asked = ask(guarded());
    await fail(0);
    await passes(24);
    expect(sent).toHaveLength(1);
    await passes(1);
    await fail(1);
    await passes(49);
    expect(sent).toHaveLength(2);
    await passes(1);
    await fail(2);
    await passes(1_000);
    expect([asked.end, sent.length]).toEqual(['SUBGRAPH_UNAVAILABLE ECONNREFUSED', 3]);
    expect(told).toEqual(['retried', 'retried']);
  });

  it('waits as long as the subgraph asks', async () => {
    const asked = ask(guarded());
    await fail(0, away(600));
    await passes(599);
    expect(sent).toHaveLength(1);
    await passes(1);
    await answer(1);
    expect(asked.end).toBe('answer 1');
  });

  it('fails at once when the subgraph asks for more than is left', async () => {
    const asked = ask(guarded());
    await fail(0, away(1_000));
    expect(asked.end).toBe('SUBGRAPH_UNAVAILABLE STATUS_503');
  });

  it('leaves its room to others meanwhile', async () => {
    const guard = guarded();
    ask(guard);
    ask(guard);
    await fail(0);
    expect(sent).toHaveLength(2);
  });

  it('is not sent again when some of an answer had come, and a mutation never is', async () => {
    const guard = guarded();
    const broken = ask(guard);
    await fail(0, new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'UND_ERR_SOCKET'));
    const mutation = ask(guard, life(), request(false));
    await fail(1);
    await passes(1_000);
    expect([broken.end, mutation.end]).toEqual(['SUBGRAPH_UNAVAILABLE UND_ERR_SOCKET', 'SUBGRAPH_UNAVAILABLE ECONNREFUSED']);
    expect(sent).toHaveLength(2);
  });

  it('is sent again for a tenth of all requests only, once the reserve is spent', async () => {
    const guard = guarded({ breakerFailures: Number.POSITIVE_INFINITY });
    for (let n = 0; n < 200; n += 1) {
      const asked = ask(guard);
      while (asked.end === undefined) {
        await fail(sent.length - 1);
        await passes(100);
      }
    }
    expect(sent.length).toBeLessThanOrEqual(200 + 10 + 20);
  });
});

describe('the room of a subgraph', () => {
  it('gives its places in the order of coming', async () => {
    const guard = guarded();
    const asked = [ask(guard), ask(guard), ask(guard)];
    for (const place of [0, 1, 2]) await answer(place);
    expect(asked.map(({ end }) => end)).toEqual(['answer 0', 'answer 1', 'answer 2']);
  });

  it('turns away who finds no place and no queue', async () => {
    const guard = guarded();
    const asked = [ask(guard), ask(guard), ask(guard), ask(guard)];
    await passes(0);
    expect(asked.map(({ end }) => end)).toEqual([undefined, undefined, undefined, 'SUBGRAPH_UNAVAILABLE NO_ROOM']);
    expect(told).toEqual(['NO_ROOM']);
  });

  it('turns away who waited for too long', async () => {
    const guard = guarded();
    ask(guard);
    const late = ask(guard);
    await passes(500);
    expect(late.end).toBe('SUBGRAPH_UNAVAILABLE NO_ROOM');
    await answer(0);
    expect(sent).toHaveLength(1);
  });

  it('of services is apart from that of people', async () => {
    const guard = guarded();
    const person = ask(guard);
    const service = ask(guard, life(60_000, true));
    await answer(1);
    expect([person.end, service.end]).toEqual([undefined, 'answer 1']);
  });

  it('is whole again after whatever ended', async () => {
    const guard = guarded({ waiting: 0, breakerFailures: Number.POSITIVE_INFINITY, retries: 0 });
    const gone = life();
    ask(guard, gone);
    gone.abandon();
    ask(guard);
    await passes(1_000);
    ask(guard);
    await fail(2);
    const last = ask(guard);
    await answer(3);
    expect(last.end).toBe('answer 3');
  });
});

describe('a subgraph that fails', () => {
  const impatient = { breakerFailures: 2, places: 2, retries: 0 };

  it('is left alone, also by those who waited, until one request tries it', async () => {
    const guard = guarded(impatient);
    const asked = [ask(guard), ask(guard), ask(guard)];
    await fail(0);
    expect(sent).toHaveLength(3);
    ask(guard);
    const waited = ask(guard);
    await fail(1);
    await passes(0);
    expect([asked[1]?.end, waited.end]).toEqual(['SUBGRAPH_UNAVAILABLE ECONNREFUSED', 'SUBGRAPH_UNAVAILABLE BREAKER_OPEN']);
    const refusedNow = ask(guard);
    await passes(0);
    expect(refusedNow.end).toBe('SUBGRAPH_UNAVAILABLE BREAKER_OPEN');
    const before = sent.length;
    await passes(1_000);
    const [probe, other] = [ask(guard), ask(guard)];
    await passes(0);
    expect([sent.length - before, other.end]).toEqual([1, 'SUBGRAPH_UNAVAILABLE BREAKER_OPEN']);
    await answer(before);
    expect(probe.end).toBe(`answer ${before}`);
    ask(guard);
    expect(sent).toHaveLength(before + 2);
  });

  it('is not judged by requests that had less than its time', async () => {
    const guard = guarded(impatient);
    for (let n = 0; n < 5; n += 1) {
      ask(guard, life(100));
      await passes(100);
    }
    ask(guard);
    expect(sent).toHaveLength(6);
  });

  it('is judged by its silence', async () => {
    const guard = guarded(impatient);
    ask(guard);
    ask(guard);
    await passes(1_000);
    expect(told).toEqual(['open']);
  });
});

describe('a client that goes away', () => {
  it('stops its queries: the one that was sent, the one that waits and the one that pauses', async () => {
    const guard = guarded();
    const of = life();
    const asked = [ask(guard, of), ask(guard, of)];
    await fail(0);
    of.abandon();
    await passes(1_000);
    expect(asked.map(({ end }) => end)).toEqual(['SUBGRAPH_UNAVAILABLE ABANDONED', 'SUBGRAPH_UNAVAILABLE ABANDONED']);
    expect(sent.map(({ stopped }) => stopped)).toEqual([false, true]);
    const later = ask(guard, of);
    await passes(0);
    expect([later.end, sent.length]).toEqual(['SUBGRAPH_UNAVAILABLE ABANDONED', 2]);
  });

  it('does not stop a mutation that was sent, nor those after it, and no query follows', async () => {
    const guard = guarded();
    const of = life();
    const first = ask(guard, of, request(false));
    of.abandon();
    await answer(0);
    const [second, query] = [ask(guard, of, request(false)), ask(guard, of)];
    await answer(1);
    expect([first.end, second.end, query.end]).toEqual(['answer 0', 'answer 1', 'SUBGRAPH_UNAVAILABLE ABANDONED']);
  });

  it('stops a mutation that was not sent yet', async () => {
    const guard = guarded();
    ask(guard);
    const of = life();
    const waiting = ask(guard, of, request(false));
    of.abandon();
    await answer(0);
    expect([waiting.end, sent.length]).toEqual(['SUBGRAPH_UNAVAILABLE ABANDONED', 1]);
  });
});

describe('the same query at the same time', () => {
  const share = (guard: Guard, of = life(), key = 'books') => follow(guard.share(key, request(), of));

  it('is sent once, and answered to all', async () => {
    const guard = guarded();
    const asked = [share(guard), share(guard)];
    await answer(0);
    expect(asked.map(({ end }) => end)).toEqual(['answer 0', 'answer 0']);
    expect(told).toEqual(['merged']);
    share(guard);
    expect(sent).toHaveLength(2);
  });

  it('goes on for the others when one is gone or out of time, and stops with the last', async () => {
    const guard = guarded();
    const [gone, other] = [life(), life()];
    const asked = [share(guard, gone), share(guard, life(100)), share(guard, other)];
    gone.abandon();
    await passes(100);
    expect(asked.map(({ end }) => end)).toEqual(['SUBGRAPH_UNAVAILABLE ABANDONED', 'SUBGRAPH_TIMEOUT DEADLINE', undefined]);
    expect(sent[0]?.stopped).toBe(false);
    other.abandon();
    expect(sent[0]?.stopped).toBe(true);
    share(guard);
    expect(sent).toHaveLength(2);
  });

  it('is another one after a mutation', async () => {
    const guard = guarded({ places: 3 });
    share(guard);
    ask(guard, life(), request(false));
    await answer(1);
    share(guard);
    expect(sent).toHaveLength(3);
  });
});
