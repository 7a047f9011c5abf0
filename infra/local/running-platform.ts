import { dataFolderOf, runningOn } from './data-folder.ts';
import { StartProblem } from './problem.ts';
import { portsFrom } from './services.ts';
import { gatewayUrlOf, issuerUrlOf } from './stack.ts';

/** Where the running platform answers: on PORT when that is set, else what runs on the data folder. */
export function findPlatform(env: NodeJS.ProcessEnv): { readonly gatewayUrl: string; readonly issuerUrl: string } {
  if (env.PORT) {
    const ports = portsFrom(Number(env.PORT));
    return { gatewayUrl: gatewayUrlOf(ports), issuerUrl: issuerUrlOf(ports) };
  }
  const folder = dataFolderOf(env);
  const running = runningOn(folder);
  if (running === undefined) throw new StartProblem(`Kerngraaf does not run on ${folder}.`, 'Start it in another terminal: npm start');
  return running;
}

/** Prints what went wrong in one line, without a stack, and sets exit code 1. */
export function reportInOneLine(error: unknown): void {
  const cause = error instanceof TypeError && error.cause instanceof Error ? 'the running platform does not answer' : undefined;
  const message = cause ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`${message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 1;
}
