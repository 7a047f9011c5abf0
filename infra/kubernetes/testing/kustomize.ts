import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '@kerngraaf/platform/objects.ts';
import { parse, parseAllDocuments } from 'yaml';
import type { Manifest } from './manifest.ts';

interface Kustomization {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly labels?: readonly { readonly pairs: Readonly<Record<string, string>> }[];
  readonly resources: readonly string[];
  readonly images?: readonly { readonly name: string; readonly newName: string; readonly newTag: string }[];
  readonly patches?: readonly { readonly path: string }[];
}

const FILE = 'kustomization.yaml';
const KNOWN = ['apiVersion', 'kind', 'namespace', 'labels', 'resources', 'images', 'patches'];

/** What `kubectl apply -k` would send, of as much of kustomize as stands in this folder; throws for anything else. */
export function build(folder: string): readonly Manifest[] {
  const { resources, labels = [], namespace, images = [], patches = [] } = kustomizationIn(folder);
  const all = resources.flatMap((path) => (path.endsWith('.yaml') ? manifestsIn(join(folder, path)) : build(join(folder, path))));
  const pairs = Object.assign({}, ...labels.map((each) => each.pairs));
  const changes = patches.flatMap(({ path }) => manifestsIn(join(folder, path)));
  const missed = changes.filter((change) => !all.some((one) => isSame(one, change)));
  if (missed.length > 0) throw new Error(`${folder} changes ${missed.map(nameOf).join(', ')}, which is not there`);
  return all.map((one) => {
    const changed = changes.filter((change) => isSame(one, change)).reduce((before, change) => merged(before, change), one);
    const metadata = {
      ...changed.metadata,
      ...(namespace === undefined ? {} : { namespace }),
      labels: { ...changed.metadata.labels, ...pairs },
    };
    return withImages({ ...changed, metadata }, images);
  });
}

/** Files of the folder that its kustomization does not name. */
export function unnamedIn(folder: string): readonly string[] {
  const { resources, patches = [] } = kustomizationIn(folder);
  const named = [FILE, ...resources, ...patches.map(({ path }) => path)];
  return readdirSync(folder).filter((file) => !named.includes(file));
}

export const nameOf = ({ kind, metadata }: Manifest): string => `${kind} ${metadata.name}`;

export function manifestsIn(file: string): readonly Manifest[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
    if ('errors' in document && document.errors.length > 0) throw new Error(`${file}: ${document.errors[0]?.message}`);
    return document.toJS() as Manifest;
  });
}

function kustomizationIn(folder: string): Kustomization {
  const read = parse(readFileSync(join(folder, FILE), 'utf8')) as Kustomization;
  const unknown = Object.keys(read).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) throw new Error(`${folder} uses ${unknown.join(', ')} of kustomize, which is not read here`);
  return read;
}

const isSame = (one: Manifest, other: Manifest): boolean => one.apiVersion === other.apiVersion && nameOf(one) === nameOf(other);

/** A strategic merge where objects are joined and lists replaced: so it is for ConfigMaps and the rules of NetworkPolicies, and for no more. */
function merged<T>(before: T, change: unknown): T {
  if (!isObject(before) || !isObject(change)) return change as T;
  const fields = Object.entries(change).map(([key, value]) => [key, merged((before as Record<string, unknown>)[key], value)]);
  return { ...before, ...Object.fromEntries(fields) };
}

function withImages<T>(value: T, images: NonNullable<Kustomization['images']>): T {
  if (Array.isArray(value)) return value.map((each) => withImages(each, images)) as T;
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([key, held]) => {
    const image = key === 'image' ? images.find(({ name }) => name === held) : undefined;
    return [key, image === undefined ? withImages(held, images) : `${image.newName}:${image.newTag}`];
  });
  return Object.fromEntries(fields) as T;
}
