import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** Names of content codings, the one that is preferred first. */
const known = ['br', 'gzip'] as const;
export type Encoding = (typeof known)[number];

/** Bytes from which on an answer is worth it: less fits in one packet anyway. */
const LEAST = 1_400;
/** Of 11: what an answer takes stays near what gzip takes. */
const BROTLI_QUALITY = 4;

/** How a body of this length goes to who sends this `accept-encoding`; undefined: as it is. */
export function encodingOf(accepted: string | undefined, length: number): Encoding | undefined {
  if (accepted === undefined || length < LEAST) return undefined;
  const [best] = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings([...known, 'identity'], { preferred: [...known] });
  return known.find((each) => each === best);
}

const packers: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (body) => zip(body),
};
const brotli = promisify<Buffer, object, Buffer>(brotliCompress);
const zip = promisify<Buffer, Buffer>(gzip);

/** Off the thread that serves. */
export const encoded = (body: Buffer, encoding: Encoding): Promise<Buffer> => packers[encoding](body);
