import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

const METADATA = 3;
const FIND_COORDINATOR = 10;
export const PRODUCE = 0;
export const FETCH = 1;
export const HEARTBEAT = 12;

/** A proxy before each broker, which can hold what passes, be cut, or lose requests and answers of a kind. */
export interface KafkaWire {
  /** In the place of the brokers' own. */
  readonly brokers: readonly string[];
  hold(): void;
  /** Lets pass again, also after a cut. */
  release(): void;
  /** Breaks what is connected and lets nothing new connect. */
  cut(): void;
  /** Whether a request of this kind (`PRODUCE`) gets lost on its way to the broker; asked once for each. */
  losesRequest: (kind: number) => boolean;
  /** Whether its answer gets lost on its way back. */
  losesAnswer: (kind: number) => boolean;
  /** Writes into an answer of this kind, which begins with its length and number. */
  changesAnswer: (kind: number, answer: Buffer) => void;
  close(): Promise<void>;
}

/** Clients stay on it: in what brokers tell of themselves their ports are replaced by the proxies'. */
export async function openKafkaWire(brokers: readonly string[]): Promise<KafkaWire> {
  const sockets = new Set<Socket>();
  const servers: Server[] = [];
  /** By the port of a broker. */
  const ports = new Map<number, number>();
  let state: 'open' | 'held' | 'cut' = 'open';

  const pipe = (from: Socket, to: Socket, change: (frame: Buffer) => Buffer | null): void => {
    sockets.add(from);
    if (state === 'held') from.pause();
    let rest = Buffer.alloc(0);
    from.on('data', (data) => {
      rest = Buffer.concat([rest, data as Buffer]);
      for (;;) {
        const length = rest.length < 4 ? Number.POSITIVE_INFINITY : rest.readInt32BE(0) + 4;
        if (rest.length < length) return;
        const frame = change(rest.subarray(0, length));
        if (frame !== null) to.write(frame);
        rest = rest.subarray(length);
      }
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.end();
    });
  };
  const serve = async (port: number): Promise<void> => {
    const server = createServer((client) => {
      if (state === 'cut') return void client.destroy();
      const upstream = connect(port, '127.0.0.1');
      const asked = new Map<number, number>();
      pipe(client, upstream, (request) => {
        const kind = request.readInt16BE(4);
        if (wire.losesRequest(kind)) return null;
        asked.set(request.readInt32BE(8), kind);
        return request;
      });
      pipe(upstream, client, (answer) => {
        const kind = asked.get(answer.readInt32BE(4)) ?? -1;
        asked.delete(answer.readInt32BE(4));
        if (wire.losesAnswer(kind)) return null;
        wire.changesAnswer(kind, answer);
        return kind === METADATA || kind === FIND_COORDINATOR ? redirected(answer, ports) : answer;
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    ports.set(port, (server.address() as AddressInfo).port);
  };
  const wire: Omit<KafkaWire, 'brokers'> = {
    hold: () => {
      state = 'held';
      for (const socket of sockets) socket.pause();
    },
    release: () => {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
    cut: () => {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    losesRequest: () => false,
    losesAnswer: () => false,
    changesAnswer: () => undefined,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
  await Promise.all(brokers.map((broker) => serve(portOf(broker))));
  return Object.assign(wire, { brokers: brokers.map((broker) => `127.0.0.1:${ports.get(portOf(broker))}`) });
}

const portOf = (broker: string): number => Number(broker.split(':')[1]);

/** A host and its port stand behind one another in both answers that tell of brokers. */
function redirected(answer: Buffer, ports: ReadonlyMap<number, number>): Buffer {
  const host = Buffer.from('\0\x09127.0.0.1');
  for (let at = answer.indexOf(host); at >= 0; at = answer.indexOf(host, at + 1)) {
    const place = at + host.length;
    answer.writeInt32BE(ports.get(answer.readInt32BE(place)) ?? answer.readInt32BE(place), place);
  }
  return answer;
}
