// `npm run bench`: start, memory and answers of the whole platform. `npm run bench -- events`: the way of events, on each bus.
const [what = 'platform', ...rest] = process.argv.slice(2);

if (rest.length > 0 || !['platform', 'events'].includes(what)) {
  console.error('npm run bench [-- platform|events]');
  process.exitCode = 1;
} else await import(`./${what}.ts`);
