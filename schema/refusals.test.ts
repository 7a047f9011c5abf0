import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { subgraphNames } from '../infra/tools/generate/workspace.ts';

const ROOT = join(import.meta.dirname, '..');

/** What every mutation and every argument of a kind can answer stands with none of them. */
const ofAll = ['ID_MALFORMED', 'DATE_MALFORMED', 'NOT_FOUND'];

interface Source {
  readonly file: string;
  /** The text of each function and constant, with its name. */
  readonly declared: ReadonlyMap<string, string>;
  readonly imported: ReadonlyMap<string, string>;
}

const sources = new Map<string, Source>();

/** Every top-level declaration of a file, as written; types say nothing about what is thrown. */
function read(file: string): Source {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(join(ROOT, file), 'utf8');
  const imports = [...text.matchAll(/^import \{([^}]*)\} from '([^']+)';/gm)].flatMap(([, names = '', from = '']) =>
    names.split(',').map((name) => [name.replace(/^\s*type\s+|\s+$/g, '').trim(), resolve(file, from)] as const),
  );
  const chunks = text.split(/^(?=(?:export )?(?:async )?(?:function|const|interface|type)\b)/m);
  const declared = chunks.flatMap((chunk) => {
    const name = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(chunk)?.[1];
    return name === undefined ? [] : [[name, chunk] as const];
  });
  const source = { file, declared: new Map(declared), imported: new Map(imports) };
  sources.set(file, source);
  return source;
}

const resolve = (file: string, from: string): string =>
  from.startsWith('.')
    ? normalize(join(file, '..', from))
    : from.replace('@kerngraaf/platform/', 'infra/platform/').replace('@kerngraaf/schema/', 'schema/');

/** The reasons that a function can give, by its own text and that of all that it names. */
function reasons(file: string, name: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (!existsSync(join(ROOT, file)) || seen.has(`${file} ${name}`)) return new Set();
  seen.add(`${file} ${name}`);
  const { declared, imported } = read(file);
  const text = declared.get(name) ?? '';
  const thrown = [
    ...text.matchAll(/\b(?:refuse|refused|badInput|forbidden)\('([A-Z_]+)'\)/g),
    ...text.matchAll(/known\([^;]*'([A-Z_]+)'\)/g),
  ];
  const mistakes = name.endsWith('Mistake') ? text.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g) : [];
  const named = [...new Set(text.match(/\b[a-z]\w+\b/g))].filter((each) => each !== name);
  return new Set([
    ...[...thrown, ...mistakes].map(([, reason = '']) => reason),
    ...named.flatMap((each) => [
      ...(declared.has(each) ? reasons(file, each, seen) : []),
      ...(imported.has(each) ? reasons(imported.get(each) ?? '', each, seen) : []),
    ]),
  ]);
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const mutations = subgraphNames().flatMap((service) => {
  const sdl = parse(readFileSync(join(ROOT, 'services', service, 'schema.graphql'), 'utf8'));
  return sdl.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map(({ name, description }) => ({ service, name: name.value, description: description?.value ?? '' }))
      : [],
  );
});

describe('the description of a mutation', () => {
  it.each(mutations)('names every reason of $name and no other', ({ service, name, description }) => {
    const told = new Set(description.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g));
    const given = reasons(`services/${service}/use-cases/${kebab(name)}.ts`, `${name}UseCase`);
    const own = [...given].filter((reason) => !ofAll.includes(reason));
    expect([...told].sort()).toEqual(own.sort());
  });
});
