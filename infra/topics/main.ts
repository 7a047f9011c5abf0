import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BusDifference, readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { kafkaDifference } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { busSettings, kafkaConnectionOf } from '@kerngraaf/platform/bus/kafka-settings.ts';
import { postgresDifference } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { readSettings } from '@kerngraaf/platform/process/settings.ts';

// `npm run topics [-- --apply]`: where the bus of the settings is not as schema/events declares it. As its admin: KAFKA_*, or BUS_URL of its owner.
const EVENTS = join(import.meta.dirname, '../../schema/events');

try {
  const { values } = parseArgs({ options: { apply: { type: 'boolean', default: false } } });
  const difference = await compare(process.env);
  if (values.apply) await difference.apply();
  else if (difference.lacks.length + difference.leaves.length > 0) process.exitCode = 1;
  process.stdout.write(report(difference, values.apply));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function compare(env: NodeJS.ProcessEnv): Promise<BusDifference> {
  const settings = readSettings(env, busSettings(env));
  const declaration = readBusDeclaration(EVENTS);
  const connection = kafkaConnectionOf(settings);
  return connection === undefined ? postgresDifference(settings.BUS_URL ?? '', declaration) : kafkaDifference(connection, declaration);
}

function report({ lacks, leaves }: BusDifference, applies: boolean): string {
  const lines = [
    ...lacks.map((line) => `${applies ? 'done ' : 'to do'}    ${line}`),
    ...leaves.map((line) => `by hand  ${line}`),
    ...(lacks.length + leaves.length === 0 ? ['The bus is as schema/events declares it.'] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
