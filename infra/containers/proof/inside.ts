import { basename, join } from 'node:path';
import { makeSecrets } from '../secrets.ts';
import { containersAreLocked, databasesAreApart, imageIsBare, journey, leavesNothing, othersAnswer } from './checks.ts';
import { run } from './command.ts';
import { startEngine } from './engine.ts';
import type { Prepared } from './prove.ts';
import { DEBIAN, standIns } from './stand-ins.ts';

const begin = performance.now();
const { folder, tools, debian }: Prepared = JSON.parse(process.argv[2] ?? '');
const told = (line: string): void => console.log(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s ${line}`);

// In memory: images and volumes are quickly written, and gone with this process.
run('mount', ['-t', 'tmpfs', '-o', 'size=8g', 'kerngraaf', folder]);
run('ip', ['link', 'set', 'lo', 'up']);
const secrets = join(folder, 'secrets');
await makeSecrets(secrets);
const { docker, stop } = await startEngine(folder, { ...tools.env, KERNGRAAF_SECRETS: secrets }, basename(folder));

try {
  await docker('import', debian, DEBIAN);
  for (const { tag, context } of standIns(join(folder, 'stand-ins'))) await docker('build', '--quiet', '--tag', tag, context);
  told('stand-ins built');
  await docker('compose', 'build');
  await imageIsBare(docker);
  told('one image built, without what builds it');
  await docker('compose', 'up', '--wait', '--pull', 'never');
  await containersAreLocked(docker);
  told('all healthy, in their order, each locked');
  const dossier = await journey(docker);
  told('J1 walked through the gateway');
  await othersAnswer(docker, dossier);
  told('an owner killed: the others answered, and it came back');
  await databasesAreApart(docker);
  told("no service reaches another's database");
  await leavesNothing(docker);
  told('stopped; no container, volume or network is left');
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  console.log(await docker('compose', 'ps', '--all', '--format', '{{.Service}} {{.Status}}'));
  console.log(await docker('compose', 'logs', '--no-color', '--tail', '10'));
  process.exitCode = 1;
}
await stop();
