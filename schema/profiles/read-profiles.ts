import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { canonicalJson } from '@kerngraaf/platform/commands/canonical.ts';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { checkProfile } from './check-profile.ts';
import type { Mistake } from './mistake.ts';
import type { Profile, Profiles } from './profile.ts';

interface ProfileFile {
  /** `<folder>/<from-date>.json`, below the folder of all profiles. */
  readonly file: string;
  readonly profile: Profile;
}

type Read = ProfileFile | { readonly file: string; readonly mistakes: readonly Mistake[] };

/**
 * All profile versions of a folder (`<four digits>-<name>/<from-date>.json`), by gemeente and date, with the hash of their content. Throws one
 * error that names every mistake as `file: path: reason`.
 */
export function readProfiles(dir: string): Profiles {
  const isProfile = compileSchema();
  const read = profileFiles(dir).map((file) => readProfile(dir, file, isProfile));
  const sound = read.filter((each): each is ProfileFile => 'profile' in each);
  const mistakes = [
    ...(read.length === 0 ? [`${dir}: /: no profile is here`] : []),
    ...read.flatMap((each) => ('mistakes' in each ? told(each.file, each.mistakes) : told(each.file, checkFile(each)))),
    ...overlaps(sound),
  ];
  if (mistakes.length > 0) throw new Error(`The gemeenteprofielen have ${mistakes.length} mistake(s):\n${mistakes.join('\n')}`);
  const versions = sound.map(({ profile }) => profile).sort(byGemeenteAndDate);
  return { hash: createHash('sha256').update(canonicalJson(versions)).digest('hex'), versions };
}

function profileFiles(dir: string): readonly string[] {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .flatMap(({ name }) => readdirSync(join(dir, name)).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.json'))
    .sort();
}

type IsProfile = ReturnType<typeof compileSchema>;

function compileSchema() {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, code: { optimize: false } });
  formats.default(ajv);
  return ajv.compile<Profile>(JSON.parse(readFileSync(join(import.meta.dirname, 'profile.schema.json'), 'utf8')));
}

function readProfile(dir: string, file: string, isProfile: IsProfile): Read {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  } catch (error) {
    return { file, mistakes: [{ path: '/', reason: error instanceof Error ? error.message : 'not readable' }] };
  }
  if (isProfile(content)) return { file, profile: content };
  return { file, mistakes: (isProfile.errors ?? []).map(mistakeOf) };
}

const mistakeOf = ({ instancePath, message, params }: ErrorObject): Mistake => {
  const property = params.additionalProperty ?? params.unevaluatedProperty;
  return { path: instancePath || '/', reason: `${message ?? 'not valid'}${property === undefined ? '' : ` (${property})`}` };
};

/** What a file says of itself by its name must be what it holds. */
function checkFile({ file, profile }: ProfileFile): readonly Mistake[] {
  const folder = file.slice(0, file.indexOf('/'));
  const mistakes = [...checkProfile(profile)];
  if (basename(file, '.json') !== profile.from) mistakes.push({ path: '/from', reason: `${profile.from} differs from the file's name` });
  if (!folder.startsWith(`${profile.gemeente.code}-`))
    mistakes.push({ path: '/gemeente/code', reason: `${profile.gemeente.code} differs from the folder's name` });
  return mistakes;
}

/** A date has one version: two that begin together, or one that ends after its successor began, would leave the choice to chance. */
function overlaps(files: readonly ProfileFile[]): readonly string[] {
  const sorted = [...files].sort((a, b) => byGemeenteAndDate(a.profile, b.profile));
  return sorted.flatMap((later, index) => {
    const earlier = sorted[index - 1];
    if (earlier === undefined || earlier.profile.gemeente.code !== later.profile.gemeente.code) return [];
    const { from, until } = earlier.profile;
    if (from === later.profile.from) return told(later.file, [{ path: '/from', reason: `${earlier.file} begins on the same date` }]);
    if (until === undefined || until < later.profile.from) return [];
    return told(earlier.file, [{ path: '/until', reason: `${until} overlaps ${later.file}` }]);
  });
}

const told = (file: string, mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.map(({ path, reason }) => `${file}: ${path}: ${reason}`);

const byGemeenteAndDate = (a: Profile, b: Profile): number =>
  a.gemeente.code.localeCompare(b.gemeente.code) || a.from.localeCompare(b.from);
