import { isAscii } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { deeperThan, tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { overloaded } from '../limits/bulkhead.ts';
import { checkTokens } from '../limits/tokens.ts';
import { limits } from '../limits.ts';
import { checkJson } from './json.ts';
import { checkContent } from './media.ts';

/**
 * The JSON of a request. Throws `OVERLOADED` `TOO_MANY_BODIES`, `LIMIT_EXCEEDED` `BODY_TOO_LARGE`, `BATCH_REFUSED`, `VARIABLES_TOO_DEEP`,
 * `VARIABLES_TOO_MANY`, `DOCUMENT_TOO_LONG` or `DOCUMENT_TOO_DEEP`, and `BAD_USER_INPUT` `CONTENT_TYPE_UNSUPPORTED`, `BODY_NOT_JSON`, `DUPLICATE_KEY` or `NUMBER_TOO_LARGE`.
 */
export async function readJson(request: IncomingMessage, bodies: Bodies): Promise<unknown> {
  checkContent(request.headers['content-type'], request.headers['content-encoding']);
  const text = textOf(await bodies.read(request));
  const body = parseJson(text);
  if (Array.isArray(body)) throw tooMuch('BATCH_REFUSED');
  // The body itself is one level more than the variables in it.
  if (deeperThan(body, limits.variableDepth + 1)) throw tooMuch('VARIABLES_TOO_DEEP');
  checkJson(text, body);
  if (typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string') checkTokens(body.query);
  return body;
}

interface Reading {
  length: number;
  giveUp(): void;
}

/** The bodies that are being read. When they are too long together, the one that is longest under way is given up for those behind it. */
export class Bodies {
  readonly #most: number;
  // The first is the one that is longest under way.
  readonly #reading = new Map<IncomingMessage, Reading>();
  #length = 0;

  /** `most`: bytes of all of them. */
  constructor(most: number) {
    this.#most = most;
  }

  /** By events: what iterates over a stream costs more than all the rest of a small request. */
  read(request: IncomingMessage): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const drop = (): void => {
        this.#ended(request);
        chunks.length = 0;
      };
      const giveUp = (): void => {
        drop();
        reject(overloaded('TOO_MANY_BODIES'));
      };
      this.#reading.set(request, { length: 0, giveUp });
      request.on('data', (chunk: Buffer) => {
        length += chunk.length;
        // What goes beyond the limit, or is given up, is read and dropped, for a while: a client that is still sending would not see an answer.
        if (length > limits.body) drop();
        else if (this.#holds(request, chunk.length)) chunks.push(chunk);
        if (length <= limits.dropped) return;
        reject(tooMuch('BODY_TOO_LARGE'));
        request.destroy();
      });
      request.once('end', () => {
        this.#ended(request);
        const [only] = chunks;
        if (length > limits.body) reject(tooMuch('BODY_TOO_LARGE'));
        else resolve(only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks));
      });
      request.once('error', (error) => {
        drop();
        reject(error);
      });
    });
  }

  /** Whether this one is read on with so many bytes more. */
  #holds(request: IncomingMessage, more: number): boolean {
    const reading = this.#reading.get(request);
    if (reading === undefined) return false;
    reading.length += more;
    this.#length += more;
    for (const [, longest] of this.#reading) {
      if (this.#length <= this.#most) break;
      longest.giveUp();
    }
    return this.#reading.has(request);
  }

  #ended(request: IncomingMessage): void {
    this.#length -= this.#reading.get(request)?.length ?? 0;
    this.#reading.delete(request);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    throw badInput('BODY_NOT_JSON');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput('BODY_NOT_JSON');
  }
}
