import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Whom a request without an identity is counted for: an address, of IPv6 the network of one subscriber (/64). `header` is one that a proxy sets. */
export function clientOf({ headers, socket }: IncomingMessage, header: string | undefined): string {
  const told = header === undefined ? undefined : headers[header];
  const address = (typeof told === 'string' ? told.split(',').at(-1)?.trim() : undefined) ?? socket.remoteAddress ?? '';
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [before = '', after = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [first, last] = [before, after].map((each) => (each === '' ? [] : each.split(':')));
  const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
  return [...(first ?? []), ...zeros, ...(last ?? [])].slice(0, 4).join(':');
}
