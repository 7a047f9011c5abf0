import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { ROOT } from './generate/workspace.ts';

/** A file with what it imports: repository paths for our own files, package names for the rest. */
export interface Module {
  readonly file: string;
  readonly imports: readonly string[];
}

const PURE = [
  'infra/platform/decision.ts',
  'infra/platform/time.ts',
  'infra/platform/ids.ts',
  'schema/dated.ts',
  'schema/profiles/profile.ts',
  'schema/profiles/figures.ts',
  'schema/profiles/catalogue.ts',
  'schema/profiles/kernteam-aanbod.ts',
  'schema/profiles/veilig-thuis.ts',
  'schema/profiles/kleine-aantallen.ts',
  'schema/figures/asked.ts',
  'schema/figures/table.ts',
  'schema/law/bescherming.ts',
  'schema/law/gronden.ts',
  'schema/law/leeftijden.ts',
  'schema/law/toestemming.ts',
  'schema/law/veilig-thuis.ts',
  'schema/terms/termijn.ts',
  'schema/terms/terms.ts',
  'schema/terms/dwangsom.ts',
];
const PLATFORM = 'infra/platform/';
/** Which bus runs is known to the bus itself, and to what starts, prepares, breaks or measures one. */
const KNOW_THE_BUS = ['infra/platform/bus/', 'infra/local/', 'infra/topics/', 'infra/bench/', 'infra/faults/'];
const ONE_BUS = /^infra\/platform\/bus\/(kafka(?!-settings)|postgres|memory)/;
const KAFKAJS = ['infra/platform/bus/', 'infra/local/', 'infra/bench/'];

/** What each room may import, beside itself and types of its own service; prefixes of repository paths or package names (docs/decisions/0002). */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: PURE,
  'use-cases': [
    '~/domain/',
    '~/database/',
    '~/messaging/publishes',
    PLATFORM,
    'schema/profiles/',
    'schema/law/',
    'schema/terms/',
    'schema/events/',
    'typeorm',
  ],
  database: [
    '~/domain/',
    PLATFORM,
    'schema/access/',
    'schema/figures/',
    'schema/profiles/',
    'schema/law/',
    'schema/terms/',
    'schema/events/',
    'typeorm',
  ],
  graphql: [
    '~/use-cases/',
    '~/database/',
    '~/domain/',
    PLATFORM,
    'schema/access/',
    'schema/figures/',
    'schema/profiles/',
    'schema/law/',
    'schema/terms/',
    'graphql',
    'dataloader',
    'typeorm',
  ],
  messaging: [
    '~/domain/',
    '~/use-cases/',
    '~/database/',
    PLATFORM,
    'schema/access/',
    'schema/events/',
    'schema/profiles/',
    'schema/law/',
    'schema/terms/',
  ],
};

/** What the gateway is compared with, and takes the place of. */
const STOCK = /^@apollo\/(server|gateway)(\/|$)/;

/** Code that only tests run; its packages are the repository's. */
const isTestCode = (file: string): boolean => /\.(test|contract)\.ts$/.test(file) || file.includes('/testing/');

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const workspaces: Readonly<Record<string, string>> = {
  '@kerngraaf/platform': 'infra/platform',
  '@kerngraaf/local': 'infra/local',
  '@kerngraaf/schema': 'schema',
  '@kerngraaf/gateway': 'gateway',
};

/** All our modules with their imports. */
export function readModules(): readonly Module[] {
  return globSync('{infra,schema,gateway,services}/**/*.ts', { cwd: ROOT, exclude: (name) => String(name).includes('node_modules') })
    .sort()
    .map((file) => ({ file, imports: importsOf(file, readFileSync(join(ROOT, file), 'utf8')) }));
}

export function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map((match) => resolveImport(file, match[1] ?? match[2] ?? match[3] ?? ''));
}

function resolveImport(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  const [scope, name, ...rest] = specifier.split('/');
  const workspace = scope === '@kerngraaf' ? (workspaces[`${scope}/${name}`] ?? `services/${name}`) : null;
  return workspace === null ? specifier : [workspace, ...rest].join('/');
}

/** Every import that goes the wrong way, as a sentence. */
export function wrongDirections(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ file, imports }) =>
    imports.filter((target) => !mayImport(file, target)).map((target) => `${file} may not import ${target}`),
  );
}

function mayImport(file: string, target: string): boolean {
  const isTest = isTestCode(file);
  if (!isTest && ONE_BUS.test(target) && !KNOW_THE_BUS.some((folder) => file.startsWith(folder))) return false;
  if (!isTest && /^kafkajs(\/|$)/.test(target) && !KAFKAJS.some((folder) => file.startsWith(folder))) return false;
  const from = file.split('/');
  if (from[0] !== 'services') {
    if (file.startsWith(PLATFORM)) return !/^(services|gateway|schema)\//.test(target) && !(!isTest && target.startsWith('infra/local/'));
    if (file.startsWith('schema/')) return isTest || !/^(services|gateway|infra\/local)\//.test(target);
    if (file.startsWith('gateway/')) return isTest || !(/^(services|infra\/local)\//.test(target) || STOCK.test(target));
    return true;
  }
  const own = `services/${from[1]}/`;
  if (target.startsWith('services/') && !target.startsWith(own)) return false;
  if (/^(gateway|infra\/local)\//.test(target)) return false;
  const room = from[2] ?? '';
  const allowed = ROOMS[room];
  if (isTest || allowed === undefined || target.startsWith(`${own}${room}/`)) return true;
  return allowed.some((prefix) =>
    prefix.startsWith('~/')
      ? target.startsWith(own + prefix.slice(2))
      : target === prefix || target.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`),
  );
}

/** Circles of imports among our modules, each as its path; type-only imports count as well. */
export function circles(modules: readonly Module[]): readonly string[] {
  const graph = new Map(modules.map((module) => [module.file, module.imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) found.push([...path.slice(seen), file].join(' -> '));
    if (seen >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) if (graph.has(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Packages that a workspace's production code imports without naming them in its package.json. */
export function undeclaredPackages(modules: readonly Module[]): readonly string[] {
  const found = new Set<string>();
  for (const { file, imports } of modules) {
    const workspace = /^(infra\/(?:platform|local)|schema|gateway|services\/[^/]+)\//.exec(file)?.[1];
    if (workspace === undefined || isTestCode(file)) continue;
    const declared = JSON.parse(readFileSync(join(ROOT, workspace, 'package.json'), 'utf8'));
    const names = new Set(Object.keys({ ...declared.dependencies, ...declared.optionalDependencies }));
    for (const target of imports) {
      const local = /^(infra|schema|gateway|services)\//.exec(target);
      const name = local
        ? packageOf(target)
        : target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/');
      if (target.startsWith('node:') || name === packageOf(`${workspace}/`) || names.has(name)) continue;
      found.add(`${workspace}/package.json lacks ${name} (imported by ${relative(workspace, file)})`);
    }
  }
  return [...found];
}

function packageOf(path: string): string {
  const known = Object.entries(workspaces).find(([, folder]) => path.startsWith(`${folder}/`));
  return known?.[0] ?? `@kerngraaf/${path.split('/')[1]}`;
}
