import { isAscii } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { deeperThan, tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { checkTokens } from '../limits/tokens.ts';
import { limits } from '../limits.ts';
import { checkJson } from './json.ts';
import { checkContent } from './media.ts';

/**
 * The JSON of a request. Throws `LIMIT_EXCEEDED` `BODY_TOO_LARGE`, `BATCH_REFUSED`, `VARIABLES_TOO_DEEP`, `VARIABLES_TOO_MANY`, `DOCUMENT_TOO_LONG` or
 * `DOCUMENT_TOO_DEEP`, and `BAD_USER_INPUT` `CONTENT_TYPE_UNSUPPORTED`, `BODY_NOT_JSON`, `DUPLICATE_KEY` or `NUMBER_TOO_LARGE`.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  checkContent(request.headers['content-type'], request.headers['content-encoding']);
  const text = textOf(await readBytes(request));
  const body = parseJson(text);
  if (Array.isArray(body)) throw tooMuch('BATCH_REFUSED');
  // The body itself is one level more than the variables in it.
  if (deeperThan(body, limits.variableDepth + 1)) throw tooMuch('VARIABLES_TOO_DEEP');
  checkJson(text, body);
  if (typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string') checkTokens(body.query);
  return body;
}

/** By events: what iterates over a stream costs more than all the rest of a small request. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      // What goes beyond the limit is read and dropped, for a while: a client that is still sending would not see an answer.
      if (length <= limits.body) chunks.push(chunk);
      else chunks.length = 0;
      if (length <= limits.dropped) return;
      reject(tooMuch('BODY_TOO_LARGE'));
      request.destroy();
    });
    request.once('end', () => {
      const [only] = chunks;
      if (length > limits.body) reject(tooMuch('BODY_TOO_LARGE'));
      else resolve(only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks));
    });
    request.once('error', reject);
  });
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
