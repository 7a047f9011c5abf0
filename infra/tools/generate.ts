import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { generateAll } from './generate/all.ts';
import { ROOT } from './generate/workspace.ts';

for (const [file, text] of await generateAll()) {
  writeFileSync(file, text);
  console.log(`wrote ${relative(ROOT, file)}`);
}
