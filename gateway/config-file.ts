import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

export interface Configured {
  readonly env: NodeJS.ProcessEnv;
  readonly mistakes: readonly string[];
}

/** The environment with what a file of lines `NAME=value` sets beside it; the environment wins. `isSetting` says which names there are. */
export function withConfigFile(file: string | undefined, env: NodeJS.ProcessEnv, isSetting: (name: string) => boolean): Configured {
  if (file === undefined) return { env, mistakes: [] };
  let held: NodeJS.Dict<string>;
  try {
    held = parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    return { env, mistakes: [`--config names a file that cannot be read (${(error as NodeJS.ErrnoException).code})`] };
  }
  const unknown = Object.keys(held).filter((name) => !isSetting(name));
  return { env: { ...held, ...env }, mistakes: unknown.map((name) => `${name} in the file of --config is no setting`) };
}
