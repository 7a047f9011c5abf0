import { join } from 'node:path';
import { type OwnerSettings, readOwnerSettings } from '@kerngraaf/platform/process/owner-settings.ts';

const SCHEMA = join(import.meta.dirname, '../../schema');

/** All settings of the process, and where the promises stand that it keeps. */
export interface Config extends OwnerSettings {
  readonly PROFILES_DIR: string;
  /** Who may see and do what. */
  readonly policyFile: string;
  /** Contracts of the events that it tells and takes. */
  readonly eventsDir: string;
}

/** Read once; throws one `SettingsError` with all mistakes. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const settings = readOwnerSettings(env);
  return {
    ...settings,
    PROFILES_DIR: settings.PROFILES_DIR ?? join(SCHEMA, 'profiles'),
    policyFile: join(SCHEMA, 'access/policy.json'),
    eventsDir: join(SCHEMA, 'events'),
  };
}
