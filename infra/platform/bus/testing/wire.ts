import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Line, openLines } from './line.ts';

const SOCKET = '.s.PGSQL.5432';

/** A socket before PostgreSQL's own. */
export interface Wire extends Line {
  /** As the given URL, by way of this wire. */
  readonly url: string;
  close(): Promise<void>;
}

export async function openWire(target: string): Promise<Wire> {
  const url = new URL(target);
  const server = join(url.searchParams.get('host') ?? '', SOCKET);
  const folder = mkdtempSync(join(tmpdir(), 'kg-wire-'));
  url.searchParams.set('host', folder);
  const lines = openLines();
  const listener = createServer((client) => lines.join(client, () => connect(server)));
  await new Promise<void>((resolve) => listener.listen(join(folder, SOCKET), resolve));
  return {
    ...lines,
    url: url.href,
    close: async () => {
      lines.close();
      await new Promise((resolve) => listener.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
