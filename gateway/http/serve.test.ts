import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it } from '@jest/globals';
import { serveHttp } from './serve.ts';

it('closes a connection beyond those that there may be, and serves the others', async () => {
  const server = await serveHttp((_, response) => void response.end('there'), 0, { requestWithin: 60_000, drainWithin: 0, clients: 2 });
  const connected = async (): Promise<Socket> => {
    const client = connect(server.port, '127.0.0.1');
    client.on('error', () => undefined);
    await once(client, 'connect');
    return client;
  };
  const answerTo = async (client: Socket): Promise<string> => {
    client.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    return Buffer.concat(await Array.fromAsync(client as AsyncIterable<Buffer>).catch(() => [])).toString();
  };
  const clients = [await connected(), await connected(), await connected()];
  const [one, two, three] = clients as [Socket, Socket, Socket];
  expect(await answerTo(three)).toBe('');
  expect(await answerTo(one)).toContain('there');
  expect(await answerTo(await connected())).toContain('there');
  expect(await answerTo(two)).toContain('there');
  await server.stop();
});
