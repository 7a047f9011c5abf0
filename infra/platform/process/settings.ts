import { readFileSync } from 'node:fs';

/** How one setting's text becomes a value; throws an `Error` that says what is expected and never repeats the text. */
export type Kind<T> = (text: string) => T;

/** One setting: what its text, or its absence, becomes. */
export interface Setting<T> {
  readonly read: (text: string | undefined) => T;
  /** `NAME_FILE` may name a file that holds it, in place of `NAME`. */
  readonly mayBeFile?: true;
}

/** Names of settings as they stand in the environment, with what each must be. */
export type SettingsSpec = Readonly<Record<string, Setting<unknown>>>;
export type Settings<Spec extends SettingsSpec> = { readonly [Name in keyof Spec]: ReturnType<Spec[Name]['read']> };

/** All that is wrong with the settings of a process: names and reasons, never values. */
export class SettingsError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(`settings: ${mistakes.join('; ')}`);
    this.name = 'SettingsError';
    this.mistakes = mistakes;
  }
}

/** Reads every setting once; throws one `SettingsError` with all mistakes. An empty text counts as not set. */
export function readSettings<Spec extends SettingsSpec>(env: NodeJS.ProcessEnv, spec: Spec): Settings<Spec> {
  const mistakes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(spec)) {
    try {
      values[name] = setting.read(setting.mayBeFile ? textOrFile(env, name) : env[name] || undefined);
    } catch (error) {
      mistakes.push(`${name} ${error instanceof Error ? error.message : 'is not usable'}`);
    }
  }
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  return values as Settings<Spec>;
}

/** A setting that may stand in a file of its own, where an environment is seen by too many. A line's end after it is no part of it. */
export function orFile<T>({ read }: Setting<T>): Setting<T> {
  return { read, mayBeFile: true };
}

function textOrFile(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return env[name] || undefined;
  if (env[name]) throw new Error(`is set, and ${name}_FILE as well: set one of them`);
  let held: string;
  try {
    held = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new Error(`cannot be read from the file that ${name}_FILE names (${(error as NodeJS.ErrnoException).code})`);
  }
  if (held === '') throw new Error(`cannot be read from the file that ${name}_FILE names (it is empty)`);
  return held;
}

export function required<T>(kind: Kind<T>): Setting<T> {
  return {
    read: (text) => {
      if (text === undefined) throw new Error('is not set');
      return kind(text);
    },
  };
}

export function optional<T>(kind: Kind<T>): Setting<T | undefined> {
  return { read: (text) => (text === undefined ? undefined : kind(text)) };
}

export function withDefault<T>(kind: Kind<T>, value: T): Setting<T> {
  return { read: (text) => (text === undefined ? value : kind(text)) };
}

export const text: Kind<string> = (given) => given;

export function wholeNumber(least: number, most: number): Kind<number> {
  return (given) => {
    const value = Number(given);
    if (!/^\d{1,15}$/.test(given) || value < least || value > most) throw new Error(`must be a whole number from ${least} to ${most}`);
    return value;
  };
}

/** 0 asks the system for a free port. */
export const port: Kind<number> = wholeNumber(0, 65_535);

export function oneOf<const Values extends readonly string[]>(...values: Values): Kind<Values[number]> {
  return (given) => {
    const found = values.find((value) => value === given);
    if (found === undefined) throw new Error(`must be one of ${values.join(', ')}`);
    return found;
  };
}

/** A URL of one of the given schemes, as text; `scheme` without colon. */
export function urlOf(...schemes: readonly string[]): Kind<string> {
  return (given) => {
    if (!URL.canParse(given) || !schemes.includes(new URL(given).protocol.slice(0, -1))) {
      throw new Error(`must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`);
    }
    return given;
  };
}

export const httpUrl: Kind<string> = urlOf('http', 'https');
export const databaseUrl: Kind<string> = urlOf('postgresql', 'postgres');
