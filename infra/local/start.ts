import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { port, readSettings, SettingsError, withDefault } from '@kerngraaf/platform/process/settings.ts';
import { dataFolderOf, lockDataFolder, openDataFolder } from './data-folder.ts';
import { readDatasets } from './dataset/dataset.ts';
import { LoadProblem } from './dataset/graph-client.ts';
import { loadDataset } from './dataset/load.ts';
import { loadOnce } from './dataset-once.ts';
import { mintToken } from './issuer/mint.ts';
import { LINKS_FILE } from './issuer/people.ts';
import { missingForKafka } from './kafka/jars.ts';
import { watchNpm } from './parents.ts';
import { type Platform, startPlatform } from './platform.ts';
import { requireFreePorts } from './ports.ts';
import { StartProblem } from './problem.ts';
import { makeProgress } from './progress.ts';
import { portsFrom } from './services.ts';
import { gatewayUrlOf, issuerUrlOf, readyFileOf, type Stack } from './stack.ts';

const DEFAULT_PORT = 4000;
// What a run that was killed a moment ago still holds is free within five seconds.
const PATIENCE_MS = 6_000;

const progress = makeProgress(process.stdout);
const stopping = new AbortController();

process.exitCode = await main().catch(report);
// A loader that was broken off may still hold the loop.
process.exit();

async function main(): Promise<number> {
  onStop();
  const stack = readStack(process.env, process.argv.slice(2));
  const kafka = stack.ports.kafka !== undefined;
  const missing = kafka ? missingForKafka() : undefined;
  if (missing !== undefined) throw new StartProblem(missing, 'Or start without Kafka: npm start');
  const urls = { gatewayUrl: gatewayUrlOf(stack.ports), issuerUrl: issuerUrlOf(stack.ports) };
  const state = openDataFolder(stack.dataFolder);
  const name = relative(process.cwd(), stack.dataFolder) || '.';
  progress.line(`Kerngraaf starts; its data are in ${name}${state === 'new' ? ', made now' : ''}`);
  const lock = lockDataFolder(stack.dataFolder, { ...urls, kafka });
  try {
    if (lock.takenOver) progress.line('An earlier run ended without clearing up; that is done now');
    await requireFreePorts(stack.ports, lock.takenOver ? PATIENCE_MS : 0);
    rmSync(readyFileOf(stack.dataFolder), { force: true });
    await run(stack, urls);
    return 0;
  } finally {
    lock.release();
  }
}

async function run(stack: Stack, urls: { gatewayUrl: string; issuerUrl: string }): Promise<void> {
  const platform = await startPlatform(stack, progress.line);
  try {
    await Promise.race([serve(stack, urls, platform), platform.broken, stopped()]);
  } finally {
    progress.line('Stopping');
    stopping.abort();
    await platform.stop();
  }
}

async function serve(stack: Stack, urls: { gatewayUrl: string; issuerUrl: string }, platform: Platform): Promise<void> {
  await platform.ready(stopping.signal);
  const { dataFolder } = stack;
  const loaded = await loadOnce(dataFolder, async () => {
    await load(dataFolder, urls);
    await platform.gatherStatistics();
  });
  writeFileSync(readyFileOf(dataFolder), '');
  const names = readDatasets().map(({ naam }) => naam);
  progress.line(`The data sets ${names.join(' and ')} ${loaded ? 'are loaded' : 'were loaded before'}`);
  progress.line(whereToLook(stack, urls.gatewayUrl));
  await stopped();
}

/** Each as who may load it, through the gateway; the issuer then knows which residents the demo people are. */
async function load(dataFolder: string, { gatewayUrl, issuerUrl }: { gatewayUrl: string; issuerUrl: string }): Promise<void> {
  const known: Record<string, string> = {};
  for (const dataset of readDatasets()) {
    const token = await mintToken(issuerUrl, dataset.als);
    const { links } = await loadDataset({
      ...{ gatewayUrl, dataset, token: () => Promise.resolve(token) },
      progress: (done, total) => progress.update(`Loading the data set ${dataset.naam}: ${done} of ${total} questions`),
    }).catch((error: unknown) => {
      if (!(error instanceof LoadProblem)) throw error;
      throw new StartProblem(
        `${dataset.naam}: ${error.message}.`,
        'A data folder that an older Kerngraaf filled is not filled further: remove it, or set KERNGRAAF_DATA to another.',
      );
    });
    Object.assign(known, links);
  }
  writeFileSync(join(dataFolder, LINKS_FILE), JSON.stringify(known));
}

function readStack(env: NodeJS.ProcessEnv, words: readonly string[]): Stack {
  if (env.MODE === 'production')
    throw new StartProblem(
      'npm start is for development: its issuer gives a token to whoever asks.',
      'In production, start each service and the gateway by its main.ts.',
    );
  const { PORT } = readSettings(env, { PORT: withDefault(port, DEFAULT_PORT) });
  if (PORT === 0 || PORT > 65_000) throw new StartProblem(`PORT ${PORT} leaves no room for the services.`, 'Choose one from 1 to 65000.');
  return { dataFolder: dataFolderOf(env), ports: portsFrom(PORT, onKafka(words)), env };
}

function onKafka(words: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...words], options: { kafka: { type: 'boolean', default: false } } }).values.kafka;
  } catch (error) {
    throw new StartProblem(`npm start: ${(error as Error).message}`, 'It knows one option: npm start -- --kafka');
  }
}

function whereToLook({ env }: Stack, gatewayUrl: string): string {
  const prefix = env.KERNGRAAF_DATA ? `KERNGRAAF_DATA=${env.KERNGRAAF_DATA} ` : '';
  return `
Kerngraaf runs:  ${gatewayUrl}/graphql   (Ctrl-C stops it)

Try, in another terminal:
  ${prefix}npm run -s query -- vragen-per-kernteam --as beleidsadviseur
  ${prefix}npm run -s query -- besluiten --as beleidsadviseur
  ${prefix}npm run -s query -- integraal-klantbeeld --as inwoner
`;
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.signal.aborted) resolve();
    else stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function onStop(): void {
  const stop = (): void => {
    // Asked twice: leave now; the guards end what is left.
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  watchNpm(process.env, stop);
}

function report(error: unknown): number {
  if (stopping.signal.aborted && !(error instanceof StartProblem)) return 0;
  const problem = noRight(error) ?? error;
  const plain = problem instanceof StartProblem || problem instanceof SettingsError;
  process.stderr.write(`${plain ? problem.message : problem instanceof Error ? problem.stack : String(problem)}\n`);
  return 1;
}

/** Of a data folder that another user made, or root used. */
function noRight(error: unknown): StartProblem | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  if (path === undefined || !['EACCES', 'EPERM', 'EROFS'].includes(code ?? '')) return undefined;
  const wayOn = 'Start as the user who made the data folder, or set KERNGRAAF_DATA to another.';
  return new StartProblem(`${path} cannot be used by this user.`, wayOn);
}
