// `npm run bench`: start, memory and answers of the whole platform. `npm run bench -- events`: the way of events, on each bus.
// `npm run bench -- access`: what it costs to decide who may see, and to record who saw.
// `npm run bench -- gateway`: our execution beside the stock gateway and a floor written by hand.
const [what = 'platform', ...rest] = process.argv.slice(2);

if (rest.length > 0 || !['platform', 'events', 'access', 'gateway'].includes(what)) {
  console.error('npm run bench [-- platform|events|access|gateway]');
  process.exitCode = 1;
} else await import(`./${what}.ts`);
