import type { Log } from '../process/log.ts';
import type { Bus } from './bus.ts';
import { busOver } from './log-bus.ts';
import { postgresLog } from './postgres-log.ts';
import type { MemberSettings } from './subscriber.ts';

export interface PostgresBusOptions extends MemberSettings {
  /** Of the bus database that `prepareBus` made, as one of its principals. */
  readonly url: string;
  readonly log?: Log;
}

/** A bus in PostgreSQL. Connects when first used and takes at most four connections: three for calls, one that listens. */
export function postgresBus(options: PostgresBusOptions): Bus {
  return busOver(postgresLog(options.url, options.log), options);
}
