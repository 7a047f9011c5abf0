import type { Manifest } from './manifest.ts';

interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string; readonly params: unknown }[] | null;
}

/** What Kubernetes' own schema has against a manifest: fields of another kind, that lack, or that it does not know. */
export async function mistakesIn(manifest: Manifest): Promise<readonly string[]> {
  const validate = await schemaOf(manifest);
  if (validate === undefined) return [`${manifest.apiVersion} ${manifest.kind} is not known`];
  const { seen, unread } = watched(manifest);
  const mistakes = validate(seen) ? [] : (validate.errors ?? []);
  return [
    ...mistakes.map(({ instancePath, params }) => `${instancePath} ${JSON.stringify(params)}`),
    ...unread().map((path) => `${path} is not known`),
  ];
}

async function schemaOf({ apiVersion, kind }: Manifest): Promise<Validate | undefined> {
  const [version = '', group = 'core'] = apiVersion.split('/').reverse();
  const [name] = group.split('.');
  const parts = [name, version, kind].map((part = '') => part.charAt(0).toUpperCase() + part.slice(1));
  try {
    const { validate }: { validate: Validate } = await import(`kubernetes-models/_schemas/IoK8sApi${parts.join('')}`);
    return validate;
  } catch {
    return undefined;
  }
}

/** The schemas let pass what they do not know. They read each field that they do know: what was not read is unknown. */
function watched(manifest: Manifest): { readonly seen: unknown; readonly unread: () => readonly string[] } {
  const read = new Set<string>();
  const all: string[] = [];
  const watch = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const fields = new Map(Object.entries(value).map(([key, held]) => [key, watch(held, `${path}/${key}`)]));
    if (!Array.isArray(value)) all.push(...[...fields.keys()].map((key) => `${path}/${key}`));
    return new Proxy(value, {
      get: (target, key) => {
        read.add(`${path}/${String(key)}`);
        return typeof key === 'string' && fields.has(key) ? fields.get(key) : Reflect.get(target, key);
      },
    });
  };
  return { seen: watch(manifest, ''), unread: () => all.filter((path) => !read.has(path)) };
}
