import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { run } from './command.ts';

/** Of Debian 12; Compose is in Debian 13 and needs nothing of it but libc6. */
const ENGINE = ['docker.io', 'containerd', 'runc', 'debootstrap'];
const IPTABLES = [
  'iptables',
  'libxtables12',
  'libip4tc2',
  'libip6tc2',
  'libnftnl11',
  'libmnl0',
  'libnetfilter-conntrack3',
  'libnfnetlink0',
];
const COMPOSE = { packages: ['docker-compose'], release: 'trixie' };
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** A Docker engine with Compose and debootstrap, unpacked from Debian's packages beside the system: nothing is installed. */
export interface Tools {
  readonly root: string;
  readonly mirror: string;
  readonly env: NodeJS.ProcessEnv;
}

export function fetchTools(): Tools {
  const root = cached('tools', (folder) => {
    run('apt-get', ['update', '-qq']);
    unpack(folder, [...ENGINE, ...IPTABLES], []);
    unpack(folder, COMPOSE.packages, otherRelease(join(folder, 'apt'), COMPOSE.release));
    const bin = join(folder, 'bin');
    const plugins = join(folder, 'docker/cli-plugins');
    for (const made of [bin, plugins]) mkdirSync(made, { recursive: true });
    symlinkSync('../usr/sbin/xtables-legacy-multi', join(bin, 'iptables'));
    symlinkSync('../../usr/libexec/docker/cli-plugins/docker-compose', join(plugins, 'docker-compose'));
  });
  const libraries = join(root, 'usr/lib/x86_64-linux-gnu');
  const env = {
    PATH: ['bin', 'usr/sbin', 'usr/bin']
      .map((folder) => join(root, folder))
      .join(':')
      .concat(':/usr/sbin:/usr/bin:/sbin:/bin'),
    LD_LIBRARY_PATH: libraries,
    XTABLES_LIBDIR: join(libraries, 'xtables'),
    DOCKER_CONFIG: join(root, 'docker'),
    DOCKER_BUILDKIT: '1',
    HOME: '/root',
  };
  return { root, mirror: mirrorOf('bookworm'), env };
}

function unpack(folder: string, packages: readonly string[], options: readonly string[]): void {
  const archives = join(folder, 'archives');
  mkdirSync(archives, { recursive: true });
  run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...options, ...packages], { cwd: archives });
  for (const archive of readdirSync(archives)) run('dpkg', ['-x', join(archives, archive), folder]);
  run('rm', ['-r', archives]);
}

/** Options by which apt knows another release and nothing of this system. */
function otherRelease(folder: string, release: string): readonly string[] {
  for (const made of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(folder, made), { recursive: true });
  writeFileSync(join(folder, 'status'), '');
  writeFileSync(join(folder, 'sources'), `deb [signed-by=${KEYRING}] ${mirrorOf('bookworm')} ${release} main\n`);
  const options = {
    'Dir::Etc::SourceList': 'sources',
    'Dir::State::Lists': 'lists',
    'Dir::State::status': 'status',
    'Dir::Cache': 'cache',
  };
  const own = ['Dir::Etc::SourceParts=/dev/null', ...Object.entries(options).map(([name, file]) => `${name}=${join(folder, file)}`)];
  const flags = own.flatMap((option) => ['-o', option]);
  run('apt-get', ['update', '-qq', ...flags]);
  return flags;
}

/** Where this system has a release of Debian from. */
function mirrorOf(release: string): string {
  const targets = run('apt-get', ['indextargets', '--format', '$(CODENAME) $(SITE)', 'Created-By: Packages']);
  const [mirror] = targets.split('\n').flatMap((line) => (line.startsWith(`${release} `) ? [line.slice(release.length + 1)] : []));
  if (mirror === undefined) throw new Error(`apt has no source of Debian's release ${release}`);
  return mirror;
}
