import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from '@jest/globals';
import { Untaken } from './untaken.ts';

it('gives up the answer that waits longest once more waits than may', async () => {
  const length = 16_000_000;
  let cut = 0;
  const untaken = new Untaken({
    ...{ small: 0, most: 2 * length, within: 60_000, every: 60_000, now: () => performance.now() },
    cut: () => {
      cut += 1;
    },
  });
  const responses: ServerResponse[] = [];
  const server = createServer((_, response) => {
    responses.push(response);
    response.end('x'.repeat(length));
    untaken.watch(response, length);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clients = [];
  for (let n = 0; n < 3; n += 1) {
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    clients.push(client.on('error', () => undefined));
    client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(server, 'request');
  }
  expect(responses.map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
  expect(cut).toBe(1);
  for (const client of clients) client.destroy();
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});
