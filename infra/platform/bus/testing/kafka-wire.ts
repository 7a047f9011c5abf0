import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { type Line, openLines, type Pass } from './line.ts';

const METADATA = 3;
const FIND_COORDINATOR = 10;
/** Where its length stands in a request, behind length, kind, version and number. */
const CLIENT_ID = 12;
export const PRODUCE = 0;
export const FETCH = 1;
export const HEARTBEAT = 12;
export const OFFSET_COMMIT = 8;
export const JOIN_GROUP = 11;
export const CREATE_TOPICS = 19;

/** A proxy before each broker, which can also lose requests and answers of a kind. */
export interface KafkaWire extends Line {
  /** In the place of the brokers' own. */
  readonly brokers: readonly string[];
  /** Each request that a client sends; `body` is what stands behind the client's id. */
  hears: (kind: number, body: Buffer) => void;
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
  const lines = openLines();
  const servers: Server[] = [];
  /** By the port of a broker. */
  const ports = new Map<number, number>();

  const serve = async (port: number): Promise<void> => {
    const server = createServer((client) => {
      const asked = new Map<number, number>();
      const there = byFrame((request) => {
        const kind = request.readInt16BE(4);
        wire.hears(kind, request.subarray(CLIENT_ID + 2 + request.readInt16BE(CLIENT_ID)));
        if (wire.losesRequest(kind)) return null;
        asked.set(request.readInt32BE(8), kind);
        return request;
      });
      const back = byFrame((answer) => {
        const kind = asked.get(answer.readInt32BE(4)) ?? -1;
        asked.delete(answer.readInt32BE(4));
        if (wire.losesAnswer(kind)) return null;
        wire.changesAnswer(kind, answer);
        return kind === METADATA || kind === FIND_COORDINATOR ? redirected(answer, ports) : answer;
      });
      lines.join(client, () => connect(port, '127.0.0.1'), there, back);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    ports.set(port, (server.address() as AddressInfo).port);
  };
  const wire: Omit<KafkaWire, 'brokers'> = {
    ...lines,
    hears: () => undefined,
    losesRequest: () => false,
    losesAnswer: () => false,
    changesAnswer: () => undefined,
    close: async () => {
      lines.close();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
  await Promise.all(brokers.map((broker) => serve(portOf(broker))));
  return Object.assign(wire, { brokers: brokers.map((broker) => `127.0.0.1:${ports.get(portOf(broker))}`) });
}

/** Hands on each frame, which begins with its length, as `change` leaves it. */
function byFrame(change: (frame: Buffer) => Buffer | null): Pass {
  let rest = Buffer.alloc(0);
  return (data, to) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const length = rest.length < 4 ? Number.POSITIVE_INFINITY : rest.readInt32BE(0) + 4;
      if (rest.length < length) return;
      const frame = change(rest.subarray(0, length));
      if (frame !== null) to.write(frame);
      rest = rest.subarray(length);
    }
  };
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
