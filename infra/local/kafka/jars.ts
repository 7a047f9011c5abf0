import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import { StartProblem } from '../problem.ts';

const POM = join(import.meta.dirname, 'pom.xml');
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
const LEAST_JAVA = 17;

/** What Kafka runs on: sha256 by file name, as `sha256sum` writes them. */
const LOCK: ReadonlyMap<string, string> = new Map(
  readFileSync(join(import.meta.dirname, 'jars.lock'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/))
    .map(([hash = '', name = '']) => [name, hash]),
);

/** KERNGRAAF_KAFKA_JARS, or a folder of this version in the user's cache. */
export function jarsFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.KERNGRAAF_KAFKA_JARS || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kerngraaf/kafka-4.3.1'));
}

/** The java of JAVA_HOME, or the first on the path. */
export function javaCommand(env: NodeJS.ProcessEnv = process.env): string {
  return env.JAVA_HOME ? join(env.JAVA_HOME, 'bin/java') : 'java';
}

/** One line that says what to install before Kafka can run here; undefined when it can. */
export const missingForKafka = (env: NodeJS.ProcessEnv = process.env): string | undefined => missingFor(wrongJars(jarsFolder(env)), env);

function missingFor(wrong: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const java = spawnSync(javaCommand(env), ['-version'], { encoding: 'utf8', env });
  const version = Number(/version "(?:1\.)?(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < LEAST_JAVA) {
    const found = version === 0 ? 'is not installed' : `is needed; this is Java ${version}`;
    return `Kafka runs on Java: version ${LEAST_JAVA} or newer ${found} (Debian: apt-get install openjdk-17-jre-headless).`;
  }
  if (wrong.length > 0 && spawnSync('mvn', ['-version'], { env }).status !== 0)
    return "Kafka's jars are fetched by Maven, which is not installed (Debian: apt-get install maven).";
  return undefined;
}

/** The class path of Kafka: exactly the jars of the lock, each verified; Maven fetches them when they are not there or are others. */
export function kafkaJars(env: NodeJS.ProcessEnv = process.env): string {
  const folder = jarsFolder(env);
  const wrong = wrongJars(folder);
  const missing = missingFor(wrong, env);
  if (missing !== undefined) throw new StartProblem(missing, 'Then start again.');
  if (wrong.length > 0) fetchJars(folder, env);
  return [...LOCK.keys()].map((name) => join(folder, name)).join(':');
}

function wrongJars(folder: string): readonly string[] {
  return [...LOCK].filter(([name, hash]) => hashOf(join(folder, name)) !== hash).map(([name]) => name);
}

function hashOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Fetched beside its place and moved there when every hash is right. */
function fetchJars(folder: string, env: NodeJS.ProcessEnv): void {
  const unfinished = `${folder}.${process.pid}.new`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const args = ['-q', '-B', '-f', POM, COPY, '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`];
    const run = spawnSync('mvn', args, { encoding: 'utf8', env });
    if (run.status !== 0) {
      const last = `${run.error?.message ?? ''}${run.stdout}${run.stderr}`.trim().split('\n').slice(0, 3).join('\n');
      throw new StartProblem("Maven could not fetch Kafka's jars; a network or a proxy is the usual reason.", last);
    }
    const wrong = wrongJars(unfinished);
    if (wrong.length > 0)
      throw new StartProblem(
        `What Maven fetched for Kafka is not what infra/local/kafka/jars.lock names: ${wrong.join(', ')}.`,
        'Remove them from its own repository (~/.m2/repository) and start again; if they differ still, do not use them.',
      );
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process fetched them at the same time and was first.
    if (wrongJars(folder).length > 0) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
