// `npm run differential -- --operations N --seed S`: the stock gateway and ours side by side, over generated supergraphs.
import { parseArgs } from 'node:util';
import { differential } from './differential.ts';

const { values } = parseArgs({ options: { operations: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } });
const { operations, supergraphs, splices, found } = await differential(Number(values.seed), Number(values.operations));
for (const { seed, what, operation, sdl, stock, ours } of found) {
  console.log(`seed ${seed}: ${what}\n${sdl.join('\n\n')}\n\n${operation.query}\n${JSON.stringify(operation.variables)}`);
  console.log(
    `stock ${typeof stock === 'string' ? stock : JSON.stringify(stock)}\nours  ${typeof ours === 'string' ? ours : JSON.stringify(ours)}`,
  );
}
console.log(
  `${operations} operations over ${supergraphs} supergraphs, ${splices} put together without parsing, ${found.length === 0 ? 'no difference' : 'which differ'}`,
);
process.exitCode = found.length === 0 ? 0 : 1;
