import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busSettings } from '@kerngraaf/platform/bus/kafka-settings.ts';
import { makeCertificates } from '@kerngraaf/platform/bus/testing/certificates.ts';
import { readOwnerSettings } from '@kerngraaf/platform/process/owner-settings.ts';
import { readSettings } from '@kerngraaf/platform/process/settings.ts';
import { gatewaySettings, readGatewaySettings } from '../../gateway/settings.ts';
import manifest from '../../package.json' with { type: 'json' };
import { makeSecrets } from '../containers/secrets.ts';
import { services } from '../local/services.ts';
import { build, nameOf, unnamedIn } from './testing/kustomize.ts';
import type { Container, Manifest, Pod, Selector } from './testing/manifest.ts';
import { mistakesIn } from './testing/schemas.ts';

const ROOT = join(import.meta.dirname, '../..');
const BASE = join(import.meta.dirname, 'base');
const EXAMPLE = join(import.meta.dirname, 'example');
const base = build(BASE);
const example = build(EXAMPLE);
const workloads = base.flatMap((manifest) =>
  manifest.spec?.template === undefined ? [] : [{ name: manifest.metadata.name, ...manifest.spec.template }],
);
const policies = base.filter(({ kind }) => kind === 'NetworkPolicy');

const named = (kind: string, name: string): Manifest => {
  const found = base.find((manifest) => nameOf(manifest) === `${kind} ${name}`);
  if (found === undefined) throw new Error(`there is no ${kind} ${name}`);
  return found;
};
const podOf = (name: string): Pod => {
  const found = workloads.find((workload) => workload.name === name);
  if (found === undefined) throw new Error(`nothing runs as ${name}`);
  return found.spec;
};
const mainOf = (name: string): Container => {
  const [main] = podOf(name).containers;
  if (main === undefined) throw new Error(`${name} has no container`);
  return main;
};
const containersOf = ({ containers, initContainers = [] }: Pod): readonly Container[] => [...initContainers, ...containers];

let secrets: string;
let authority: string;
beforeAll(async () => {
  secrets = mkdtempSync(join(tmpdir(), 'kerngraaf-secrets-'));
  await makeSecrets(secrets);
  authority = makeCertificates(secrets).ca;
});
afterAll(() => rmSync(secrets, { recursive: true }));

describe('the manifests for Kubernetes', () => {
  it.each([
    ['base', base],
    ['example', example],
  ])('of the %s are what the schemas of Kubernetes take', async (_name, manifests) => {
    const mistakes = await Promise.all(
      manifests.map(async (one) => (await mistakesIn(one)).map((mistake) => `${nameOf(one)}: ${mistake}`)),
    );
    expect(mistakes.flat()).toEqual([]);
    expect(manifests).toHaveLength(31);
  });

  it.each<[string, string, (broken: Broken) => unknown]>([
    ['a field of another kind', '/spec/replicas', (broken) => Object.assign(broken.spec, { replicas: 'two' })],
    [
      'a misspelt field',
      '/spec/template/spec/containers/0/readinesProbe is not known',
      (broken) => Object.assign(containerIn(broken), { readinesProbe: {} }),
    ],
    ['a field that lacks', 'missingProperty', (broken) => Reflect.deleteProperty(broken.spec, 'selector')],
    [
      'a value that is none of those',
      '/spec/template/spec/containers/0/imagePullPolicy',
      (broken) => Object.assign(containerIn(broken), { imagePullPolicy: 'Sometimes' }),
    ],
    ['another kind', 'apps/v1 Deploymint is not known', (broken) => Object.assign(broken, { kind: 'Deploymint' })],
  ])('with %s are refused', async (_case, mistake, breaks) => {
    const broken = structuredClone(named('Deployment', 'intake')) as Broken;
    breaks(broken);
    expect((await mistakesIn(broken)).join('\n')).toContain(mistake);
  });

  it('are all named by their kustomization', () => {
    expect([unnamedIn(BASE), unnamedIn(EXAMPLE)]).toEqual([[], []]);
  });

  it('contain no secret: those that are named are what npm run secrets makes', () => {
    expect(base.filter(({ kind }) => kind === 'Secret')).toEqual([]);
    const files = workloads.flatMap(({ spec }) =>
      spec.volumes.flatMap(({ secret }) => secret?.items.map(({ key }) => join(secrets, secret.secretName, key)) ?? []),
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files).toHaveLength(4 * services.length + 2);
  });

  it('differ between services by the name alone', () => {
    const written = (service: string): string =>
      JSON.stringify(['Deployment', 'Service', 'PodDisruptionBudget'].map((kind) => named(kind, service))).replaceAll(service, 'SERVICE');
    for (const service of services) expect(written(service)).toBe(written('intake'));
  });
});

describe('what runs', () => {
  it('is the image of this project, at its version where a registry is named', () => {
    const images = (manifests: readonly Manifest[]): ReadonlySet<string> =>
      new Set(
        manifests.flatMap(({ spec }) => (spec?.template === undefined ? [] : containersOf(spec.template.spec).map(({ image }) => image))),
      );
    expect([...images(base)]).toEqual(['kerngraaf']);
    expect([...images(example)]).toEqual([`registry.gemeente.example/kerngraaf:${manifest.version}`]);
  });

  it('is a file that is there', () => {
    const files = workloads.map(({ spec }) => spec.containers[0]?.args[0] ?? '');
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(files).toHaveLength(services.length + 2);
  });

  it('is locked: not root, nothing to write on but what is mounted, no capabilities, bounded', () => {
    for (const { spec } of workloads) {
      expect(spec).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      });
      for (const container of containersOf(spec))
        expect(container).toMatchObject({
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
          resources: { requests: { cpu: expect.any(String), memory: expect.any(String) }, limits: { memory: expect.any(String) } },
        });
    }
  });

  it('is asked at the port where it listens, whether it lives and whether it is ready', () => {
    for (const name of [...services, 'gateway']) {
      const { ports = [], livenessProbe, readinessProbe } = mainOf(name);
      expect(ports.find((port) => port.name === 'http')?.containerPort).toBe(Number(environmentOf(mainOf(name)).PORT));
      expect(livenessProbe).toMatchObject({ httpGet: { path: '/health', port: 'http' } });
      expect(readinessProbe).toMatchObject({ httpGet: { path: '/ready', port: 'http' } });
      expect(named('PodDisruptionBudget', name).spec).toMatchObject({ minAvailable: 1 });
      expect(named('Deployment', name).spec).toMatchObject({ replicas: 2 });
    }
  });
});

describe('the settings', () => {
  it.each(services)('of %s are all known to it, and all that it needs', (service) => {
    const env = here(environmentOf(mainOf(service)), podOf(service));
    const settings = readOwnerSettings(env, { reads: true });
    expect(Object.keys(env).filter((name) => !(name.replace(/_FILE$/, '') in settings) && !(name in settings))).toEqual([]);
    expect(settings).toMatchObject({ MODE: 'production', KAFKA_TLS: 'on', KAFKA_SASL_USERNAME: service });
    expect(settings.DATABASE_URL).toContain(`@${service}-database:`);
  });

  it('of the gateway are all known to it, with the address of each subgraph', () => {
    const env = environmentOf(mainOf('gateway'));
    const { addresses } = readGatewaySettings([], {
      ...env,
      SUPERGRAPH: join(ROOT, env.SUPERGRAPH ?? ''),
      POLICY: join(ROOT, env.POLICY ?? ''),
      OPERATIONS_DIR: join(ROOT, env.OPERATIONS_DIR ?? ''),
    });
    expect(new Map(services.map((name) => [name, `http://${name}:4000/graphql`]))).toEqual(new Map([...addresses]));
    expect(Object.keys(env).filter((name) => !name.startsWith('SUBGRAPH_') && !gatewaySettings.includes(name))).toEqual([]);
    expect(Object.keys(env).filter((name) => name.startsWith('SUBGRAPH_'))).toHaveLength(services.length);
  });

  it('of the topics job are all known to it', () => {
    const env = here(environmentOf(mainOf('topics')), podOf('topics'));
    const spec = busSettings(env);
    readSettings(env, spec);
    expect(Object.keys(env).filter((name) => !(name.replace(/_FILE$/, '') in spec) && !(name in spec))).toEqual([]);
  });
});

describe('the network', () => {
  it('lets nothing through that no policy names', () => {
    expect(named('NetworkPolicy', 'nothing').spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });

  it.each(services)('lets %s reach its own database and no other', (service) => {
    const labels = workloads.find(({ name }) => name === service)?.metadata.labels ?? {};
    const reached = policies
      .filter(({ spec }) => selects(spec?.podSelector, labels))
      .flatMap(({ spec }) => spec?.egress ?? [])
      .flatMap(({ to }) => to.map(({ podSelector }) => podSelector));
    const databases = services.filter((owner) =>
      reached.some((selector) => selector && selects(selector, { 'app.kubernetes.io/name': `${owner}-database` })),
    );
    expect(databases).toEqual([service]);
  });
});

/** The environment of a container: its own and what it takes of ConfigMaps. */
function environmentOf({ env = [], envFrom = [] }: Container): Readonly<Record<string, string>> {
  const map = (name: string): Readonly<Record<string, string>> => named('ConfigMap', name).data ?? {};
  const own = env.map(({ name, value, valueFrom }) => [
    name,
    value ?? (valueFrom && map(valueFrom.configMapKeyRef.name)[valueFrom.configMapKeyRef.key]),
  ]);
  return { ...Object.assign({}, ...envFrom.map(({ configMapRef }) => map(configMapRef.name))), ...Object.fromEntries(own) };
}

/** The same with the files that are mounted where they are on this machine. */
function here(env: Readonly<Record<string, string>>, { containers, volumes }: Pod): Readonly<Record<string, string>> {
  const placed = (value: string): string => {
    const mount = containers[0]?.volumeMounts.find(({ mountPath }) => value.startsWith(`${mountPath}/`));
    const volume = volumes.find(({ name }) => name === mount?.name);
    const file = value.slice((mount?.mountPath.length ?? 0) + 1);
    if (volume?.configMap?.name === 'kafka-ca' && file === 'ca.crt') return authority;
    const item = volume?.secret?.items.find(({ path }) => path === file);
    return item === undefined ? value : join(secrets, volume?.secret?.secretName ?? '', item.key);
  };
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, placed(value)]));
}

function selects({ matchLabels = {}, matchExpressions = [] }: Selector = {}, labels: Readonly<Record<string, string>>): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, values }) => values.includes(labels[key] ?? ''))
  );
}

type Broken = Manifest & { readonly spec: object & Pick<NonNullable<Manifest['spec']>, 'template'> };
const containerIn = ({ spec }: Broken): object => spec.template?.spec.containers[0] ?? {};
