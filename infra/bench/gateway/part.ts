// One subgraph in a process of its own: `part.ts NAME`; tells its port.
import type { AddressInfo } from 'node:net';
import { served } from './world.ts';

const server = await served(process.argv[2] ?? '');
process.on('disconnect', () => process.exit());
process.send?.({ port: (server.address() as AddressInfo).port });
