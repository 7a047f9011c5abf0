import { existsSync, rmSync } from 'node:fs';
import { identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { runProcess } from '@kerngraaf/platform/process/run.ts';
import { owners } from './owners.ts';

// One owner as a process of its own, which dies by SIGKILL at a named point when the file ARMED is there. Only tests run this.
const { OWNER = '', PORT = '0', DATABASE_URL = '', BUS = '', READING = '', JWKS = '', CRASH_AT = '', ARMED = '' } = process.env;
const log = makeLog({ service: OWNER });
const start = owners[OWNER];
if (start === undefined) throw new Error(`no owner ${OWNER}`);

await runProcess({
  log,
  start: () =>
    start({ port: Number(PORT), databaseUrl: DATABASE_URL, bus: JSON.parse(BUS), reading: JSON.parse(READING), mode: 'production' }, log, {
      verifier: identityVerifier({ jwks: JSON.parse(JWKS), audience: OWNER }),
      crash: (point) => {
        if (point !== CRASH_AT || !existsSync(ARMED)) return;
        rmSync(ARMED);
        process.kill(process.pid, 'SIGKILL');
      },
    }),
});
