// `npm run differential -- --operations N --seed S [--apart]`: the stock gateway and ours side by side, over generated supergraphs; with `--apart` each
// plans for itself.
import { parseArgs } from 'node:util';
import { differential, MOST_SKIPPED } from './differential.ts';

const { values } = parseArgs({
  options: { operations: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, apart: { type: 'boolean' } },
});
const { operations, supergraphs, splices, skipped, found } = await differential({
  seed: Number(values.seed),
  count: Number(values.operations),
  apart: values.apart ?? false,
});
for (const { seed, what, operation, sdl, stock, ours, whole } of found) {
  console.log(`seed ${seed}: ${what}\n${sdl.join('\n\n')}\n\n${operation.query}\n${JSON.stringify(operation.variables)}`);
  console.log(
    `stock ${typeof stock === 'string' ? stock : JSON.stringify(stock)}\nours  ${typeof ours === 'string' ? ours : JSON.stringify(ours)}`,
  );
  if (whole !== undefined) console.log(`whole ${JSON.stringify(whole)}`);
}
console.log(
  `${operations} operations over ${supergraphs} supergraphs, ${splices} put together without parsing, ${skipped} on which stock broke, ${found.length === 0 ? 'no difference' : 'which differ'}`,
);
process.exitCode = found.length === 0 && skipped <= operations / MOST_SKIPPED && splices > 0 ? 0 : 1;
