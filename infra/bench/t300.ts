import { readFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
import { embedded, kafka } from './events/buses.ts';
import { travelTimes } from './events/travel.ts';
import { openWorld } from './events/world.ts';
import { percentile } from './figures.ts';
const cpu = (): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const line of execSync("ps -eo pid,args --no-headers").toString().split('\n')) {
    const [, pid, args = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    if (!pid) continue;
    const kind = /kafka\.Kafka|java/.test(args) ? 'java' : /postgres/.test(args) ? 'pg' : /"service":"north"/.test(args) ? 'north' : /"service":"south"/.test(args) ? 'south' : null;
    if (kind === null) continue;
    try { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); sums[kind] = (sums[kind] ?? 0) + (Number(f[11]) + Number(f[12])) * 10; } catch {}
  }
  return sums;
};
for (const open of process.argv[2] === 'kafka' ? [kafka] : process.argv[2] === 'embedded' ? [embedded] : [embedded, kafka]) {
  const world = await openWorld(open);
  try {
    const north = await world.start({ service: 'north', work: ['relay'] });
    await world.start({ service: 'south', work: ['relay', 'react'] });
    await travelTimes(world, north, { count: 300, perSecond: 100 });
    for (const perSecond of [50, 300]) {
      const before = cpu();
      const count = perSecond * 12;
      const times = await travelTimes(world, north, { count, perSecond });
      const after = cpu();
      console.log(world.bus.name, perSecond, 'p50/90/99', [0.5, 0.9, 0.99].map((p) => percentile(times, p).toFixed(1)).join(' '), 'ms CPU per event', Object.keys(after).map((k) => `${k} ${(((after[k] ?? 0) - (before[k] ?? 0)) / count).toFixed(2)}`).join(', '));
    }
  } finally { await world.close(); }
}
process.exit(0);
