import { parseArgs } from 'node:util';
import { withConfigFile } from './config-file.ts';

/** What a gateway is told when it starts. */
export interface Given {
  /** Its settings by name: of options first, then of the environment, then of the file of `--config`. */
  readonly env: NodeJS.ProcessEnv;
  readonly plain: boolean;
  readonly mistakes: readonly string[];
}

/** `--supergraph FILE --port N [--config FILE] [--plain]` over an environment; `isSetting` says which names a file may set. */
export function readCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv, isSetting: (name: string) => boolean): Given {
  const mistakes: string[] = [];
  const { supergraph, port, config, plain } = readOptions(args, mistakes);
  const { env, mistakes: ofFile } = withConfigFile(config, environment, isSetting);
  return {
    env: { ...env, ...(supergraph && { SUPERGRAPH: supergraph }), ...(port && { PORT: port }) },
    plain,
    mistakes: [...mistakes, ...ofFile],
  };
}

interface Options {
  readonly supergraph?: string;
  readonly port?: string;
  readonly config?: string;
  readonly plain: boolean;
}

function readOptions(args: readonly string[], mistakes: string[]): Options {
  const options = {
    supergraph: { type: 'string' },
    port: { type: 'string' },
    config: { type: 'string' },
    plain: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const { supergraph, port: portText, config, plain, ...unknown } = values;
  for (const name of [...Object.keys(unknown).map((each) => `--${each}`), ...positionals]) mistakes.push(`${name} is not an option`);
  if (supergraph === true) mistakes.push('--supergraph needs a file');
  if (portText === true) mistakes.push('--port needs a number');
  if (config === true) mistakes.push('--config needs a file');
  return {
    ...(typeof supergraph === 'string' ? { supergraph } : {}),
    ...(typeof portText === 'string' ? { port: portText } : {}),
    ...(typeof config === 'string' ? { config } : {}),
    plain: plain === true,
  };
}
