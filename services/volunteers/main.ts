import { runOwner } from '@kerngraaf/platform/process/run-owner.ts';
import { readConfig } from './config.ts';
import { SERVICE, startService } from './service.ts';

await runOwner({ service: SERVICE, readConfig, start: startService });
