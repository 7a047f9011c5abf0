import { kills } from './catalogue/kills.ts';
import { places } from './catalogue/places.ts';
import { records } from './catalogue/records.ts';
import { time } from './catalogue/time.ts';
import type { Fault } from './fault.ts';

/** All faults that the platform is to survive. */
export const FAULTS: readonly Fault[] = [...time, ...kills, ...places, ...records];
