import type { Mode } from '@kerngraaf/platform/access/policy-table.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import type { Wiring } from '@kerngraaf/platform/process/owner-wiring.ts';
import type { Running } from '@kerngraaf/platform/process/run.ts';
import { readConfig as intakeConfig } from '../../services/intake/config.ts';
import { startService as startIntake } from '../../services/intake/service.ts';
import { readConfig as kernteamsConfig } from '../../services/kernteams/config.ts';
import { startService as startKernteams } from '../../services/kernteams/service.ts';
import { readConfig as loketConfig } from '../../services/loket-toekenning/config.ts';
import { startService as startLoket } from '../../services/loket-toekenning/service.ts';
import { readConfig as referralsConfig } from '../../services/provider-referrals/config.ts';
import { startService as startReferrals } from '../../services/provider-referrals/service.ts';
import { readConfig as volunteersConfig } from '../../services/volunteers/config.ts';
import { startService as startVolunteers } from '../../services/volunteers/service.ts';

/** Where a test puts an owner. */
export interface OwnerPlace {
  /** 0 takes a free one. */
  readonly port: number;
  readonly databaseUrl: string;
  /** By which it finds the bus. */
  readonly bus: Readonly<Record<string, string>>;
  readonly reading: OwnerReading;
  readonly mode: Mode;
  /** A collector of traces. */
  readonly tracesTo?: string | undefined;
}

/** By what an owner reads through the graph. */
export interface OwnerReading {
  readonly gatewayUrl: string;
  readonly issuerUrl: string;
  readonly clientSecret: string;
}

export type OwnerWiring = Partial<Pick<Wiring, 'verifier' | 'clock' | 'endsTime' | 'crash' | 'beside' | 'policyFrom' | 'readLog'>>;

export type StartOwner = (place: OwnerPlace, log: Log, own: OwnerWiring) => Promise<Running & { readonly url: string }>;

const envOf = ({ port, databaseUrl, bus, reading, mode, tracesTo = '' }: OwnerPlace): NodeJS.ProcessEnv => ({
  PORT: String(port),
  MODE: mode,
  DATABASE_URL: databaseUrl,
  MIGRATE_URL: databaseUrl,
  ...bus,
  GATEWAY_JWKS: process.env.GATEWAY_JWKS ?? 'http://127.0.0.1:9/jwks',
  GATEWAY_URL: reading.gatewayUrl,
  ISSUER_URL: reading.issuerUrl,
  SERVICE_CLIENT_SECRET: reading.clientSecret,
  OTEL_EXPORTER_OTLP_ENDPOINT: tracesTo,
});

/** Each owner's own wiring, by name; a new owner joins by a line. */
export const owners: Readonly<Record<string, StartOwner>> = {
  intake: (place, log, own) => startIntake(intakeConfig(envOf(place)), log, own),
  kernteams: (place, log, own) => startKernteams(kernteamsConfig(envOf(place)), log, own),
  'loket-toekenning': (place, log, own) => startLoket(loketConfig(envOf(place)), log, own),
  'provider-referrals': (place, log, own) => startReferrals(referralsConfig(envOf(place)), log, own),
  volunteers: (place, log, own) => startVolunteers(volunteersConfig(envOf(place)), log, own),
};
