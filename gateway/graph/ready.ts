import type { Send } from '../resilience/send.ts';
import { answerIn } from './answer.ts';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const LEAST_QUERY = Buffer.from('{"query":"{ __typename }"}');

/** Whether a subgraph answers GraphQL within so many milliseconds, tried once. */
export function answersOnce(send: Send, path: string, within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const ended = (answers: boolean): void => {
      clearTimeout(timer);
      resolve(answers);
    };
    const request = { path, headers: { ...HEADERS }, body: LEAST_QUERY, repeatable: true };
    const sent = send(request, { answered: (bytes) => ended(typeof answerIn(bytes) === 'object'), failed: () => ended(false) });
    const timer = setTimeout(() => {
      sent.abandon();
      ended(false);
    }, within);
  });
}
