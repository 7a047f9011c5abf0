import { appendFileSync, chmodSync, globSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import { javaCommand, kafkaJars } from '../../local/kafka/jars.ts';
import { findBinaries } from '../../local/postgres/binaries.ts';
import { cached } from './cache.ts';
import { run } from './command.ts';
import type { Tools } from './tools.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const DEBIAN: string = 'kerngraaf/debian';

// As the official images have them.
const USERS = 'node:x:1000:1000::/tmp:/bin/sh\nappuser:x:1000:1000::/tmp:/bin/sh\npostgres:x:999:999::/tmp:/bin/sh\n';
const GROUPS = 'node:x:1000:\npostgres:x:999:\n';

/** Debian with what the stand-ins need of it, as a tar. */
export function debian({ root, mirror, env }: Tools): string {
  const folder = cached('debian', (made) => {
    const system = join(made, 'system');
    const packages = 'libstdc++6,postgresql-client-15';
    const args = ['--variant=minbase', `--include=${packages}`, 'bookworm', system, mirror];
    run(join(root, 'usr/sbin/debootstrap'), args, { env: { ...env, DEBOOTSTRAP_DIR: join(root, 'usr/share/debootstrap') } });
    appendFileSync(join(system, 'etc/passwd'), USERS);
    appendFileSync(join(system, 'etc/group'), GROUPS);
    run('tar', ['-c', '-f', join(made, 'debian.tar'), '-C', system, '--exclude=./var/cache/apt', '--exclude=./usr/share/doc', '.']);
    run('rm', ['-r', system]);
  });
  return join(folder, 'debian.tar');
}

/** An image in place of an official one, under the very tag that the project names. */
export interface StandIn {
  readonly tag: string;
  /** A folder with its Dockerfile and the files that come on top of Debian. */
  readonly context: string;
}

/** Lays down what each is built from, in `folder`. */
export function standIns(folder: string): readonly StandIn[] {
  const make = (tag: string, lay: (files: string) => void, lines: readonly string[]): StandIn => {
    const context = join(folder, tag.replaceAll(/\W/g, '-'));
    const files = join(context, 'files');
    mkdirSync(files, { recursive: true });
    lay(files);
    writeFileSync(join(context, 'Dockerfile'), [`FROM ${DEBIAN}`, 'COPY files /', ...lines, ''].join('\n'));
    return { tag, context };
  };
  return [
    make(named('Dockerfile', /^FROM (node:\S+)/m), layNode, []),
    make(named('docker-compose.yml', /image: (postgres:\S+)/), layPostgres, [
      'RUN install -d -o postgres -g postgres /var/lib/postgresql',
      'ENTRYPOINT ["docker-entrypoint.sh"]',
    ]),
    make(named('docker-compose.yml', /image: (apache\/kafka:\S+)/), layKafka, ['RUN install -d -o appuser /var/lib/kafka/data']),
  ];
}

function named(file: string, image: RegExp): string {
  const tag = image.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1];
  if (tag === undefined) throw new Error(`${file} names no image like ${image.source}`);
  return tag;
}

/** Node as the lockfile has it, this system's npm, and a cache of what the lockfile names: npm there needs no network and no registry. */
function layNode(files: string): void {
  put(join(ROOT, 'node_modules/.bin/node'), join(files, 'usr/local/bin/node'));
  const npm = 'usr/local/lib/node_modules/npm';
  put(join(run('npm', ['root', '--global']).trim(), 'npm'), join(files, npm));
  for (const [name, shown] of [
    ['npm', 'npm-cli.js'],
    ['npx', 'npx-cli.js'],
  ])
    write(join(files, 'usr/local/bin', `${name}`), `#!/bin/sh\nexec node /${npm}/bin/${shown} "$@"\n`);
  put(npmCache(), join(files, 'usr/local/share/npm-cache'));
  write(join(files, 'usr/local/etc/npmrc'), 'cache=/usr/local/share/npm-cache\noffline=true\nupdate-notifier=false\n');
}

/** What `npm ci` of the lockfile takes for the image, as npm keeps it. */
export function npmCache(): string {
  const lock = sha256(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return cached(`npm-${lock.slice(0, 16)}`, (cache) => {
    const folder = join(cache, 'project');
    for (const file of ['package-lock.json', ...globSync('{.,gateway,schema,infra/*,services/*}/package.json', { cwd: ROOT })])
      put(join(ROOT, file), join(folder, file));
    const flags = ['--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', cache];
    run('npm', ['ci', ...flags], { cwd: folder });
    run('rm', ['-r', folder]);
  });
}

/** The PostgreSQL of the lockfile, with Debian's `psql` and `pg_isready`. */
function layPostgres(files: string): void {
  put(join(dirname(findBinaries().postgres), '..'), join(files, 'usr/local/pgsql'));
  write(join(files, 'usr/local/bin/docker-entrypoint.sh'), readFileSync(join(import.meta.dirname, 'postgres-entrypoint.sh'), 'utf8'));
  for (const program of ['postgres', 'initdb'])
    write(join(files, 'usr/local/bin', program), `#!/bin/sh\nexec /usr/local/pgsql/bin/${program} "$@"\n`);
}

/** Kafka's jars and this system's Java, with the two commands that the project uses. */
function layKafka(files: string): void {
  const java = join(files, 'opt/java');
  mkdirSync(java, { recursive: true });
  // Links of Debian's lead out of its folder, one of them to what is not installed.
  const copy = 'tar --create --dereference --exclude=./lib/src.zip --exclude=./jmods --directory "$1" . | tar --extract --directory "$2"';
  run('sh', ['-c', copy, 'sh', dirname(dirname(realpathSync(run('which', [javaCommand()]).trim()))), java]);
  for (const jar of kafkaJars().split(':')) put(jar, join(files, 'opt/kafka/libs', jar.slice(jar.lastIndexOf('/') + 1)));
  for (const [name, main] of [
    ['kafka-storage.sh', 'kafka.tools.StorageTool'],
    ['kafka-server-start.sh', 'kafka.Kafka'],
  ])
    write(
      join(files, 'opt/kafka/bin', `${name}`),
      `#!/bin/sh\nexec /opt/java/bin/java $KAFKA_HEAP_OPTS -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '/opt/kafka/libs/*' ${main} "$@"\n`,
    );
}

function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  run('cp', ['-rL', from, to]);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}
