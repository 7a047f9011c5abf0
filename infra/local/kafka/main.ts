import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { watchNpm } from '../parents.ts';
import { reportInOneLine } from '../running-platform.ts';
import { secretsIn } from '../secrets.ts';
import { services } from '../services.ts';
import { type KafkaCluster, startKafka } from './cluster.ts';
import { missingForKafka } from './jars.ts';

// `npm run kafka [-- --nodes 3] [--secure]`: a Kafka to try things on, until Ctrl-C.
const ADMIN = 'admin';

try {
  const stopped = stopAsked();
  const { nodes, secure } = readOptions();
  const missing = missingForKafka();
  if (missing !== undefined) throw new Error(missing);
  const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-kafka-'));
  const passwords = join(folder, 'passwords.json');
  const cluster = await startKafka({
    ...{ folder, nodes, temporary: true },
    ...(secure ? { secure: { admin: ADMIN, users: secretsIn(passwords, [ADMIN, ...services]) } } : {}),
  });
  process.stdout.write(whereToLook(cluster, passwords));
  await stopped;
  await cluster.stop();
  process.exit();
} catch (error) {
  reportInOneLine(error);
}

function readOptions(): { readonly nodes: 1 | 3; readonly secure: boolean } {
  const { values } = parseArgs({ options: { nodes: { type: 'string', default: '1' }, secure: { type: 'boolean', default: false } } });
  if (values.nodes !== '1' && values.nodes !== '3') throw new Error('--nodes is 1 or 3');
  return { nodes: values.nodes === '1' ? 1 : 3, secure: values.secure };
}

function whereToLook(cluster: KafkaCluster, passwords: string): string {
  const { brokers, sasl } = cluster.connection();
  const lines = [
    `KAFKA_BROKERS=${brokers.join(',')}`,
    ...(sasl === undefined ? [] : [`KAFKA_SASL_USERNAME=${sasl.username}`, `KAFKA_SASL_PASSWORD=${sasl.password}`]),
  ];
  const others = sasl === undefined ? '' : `The services' passwords are in ${passwords}.\n`;
  return `Kafka runs. Ctrl-C stops it; nothing of it is kept.\n\n${lines.map((line) => `  ${line}\n`).join('')}\n${others}`;
}

/** Resolves when somebody asks to stop; asked twice, leaves at once, and what was started ends behind it. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    watchNpm(process.env, stop);
  });
}
