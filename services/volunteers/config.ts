import { join } from 'node:path';
import { type OwnerConfig, readOwnerConfig } from '@kerngraaf/platform/process/owner-settings.ts';

/** Throws one `SettingsError` with all mistakes. It reads from other owners, and cannot do without the settings for that. */
export const readConfig = (env: NodeJS.ProcessEnv): OwnerConfig =>
  readOwnerConfig(env, join(import.meta.dirname, '../../schema'), { reads: true });
