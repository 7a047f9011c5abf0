import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../problem.ts';
import { readIfThere } from '../processes.ts';
import { type Java, lastLines, runTool } from './node.ts';
import type { Secured } from './properties.ts';

/** A secured cluster that runs. */
export interface Running {
  readonly java: Java;
  readonly folder: string;
  readonly brokers: string;
  readonly secured: Secured;
}

/** Lets in who was not there yet when the cluster was made. */
export async function keepPrincipals(running: Running): Promise<void> {
  const { folder, secured } = running;
  const file = join(folder, 'principals.json');
  const names = [...secured.users.keys()];
  const known = JSON.parse(readIfThere(file) ?? JSON.stringify(names)) as readonly string[];
  for (const [name, password] of secured.users) if (!known.includes(name)) await setPassword(running, name, password);
  writeFileSync(file, JSON.stringify([...new Set([...known, ...names])]));
}

/** Sets a principal's SCRAM secret, or takes it away. */
export async function setPassword({ java, folder, brokers, secured }: Running, name: string, password: string | undefined): Promise<void> {
  const file = join(folder, 'admin.properties');
  const login = `org.apache.kafka.common.security.scram.ScramLoginModule required username="${secured.admin}" password="${secured.users.get(secured.admin)}";`;
  const settings = ['security.protocol=SASL_PLAINTEXT', 'sasl.mechanism=SCRAM-SHA-512', `sasl.jaas.config=${login}`];
  writeFileSync(file, settings.join('\n'), { mode: 0o600 });
  const change = password === undefined ? ['--delete-config', 'SCRAM-SHA-512'] : ['--add-config', `SCRAM-SHA-512=[password=${password}]`];
  const whose = ['--alter', '--entity-type', 'users', '--entity-name', name];
  const failure = await runTool(java, 'kafka.admin.ConfigCommand', [
    '--bootstrap-server',
    brokers,
    '--command-config',
    file,
    ...whose,
    ...change,
  ]);
  rmSync(file);
  if (failure !== undefined) throw new StartProblem(`Kafka does not take the password of ${name}.`, lastLines(failure));
}
