import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeJwt } from 'jose';
import { dataFolderOf } from './data-folder.ts';
import { mintToken } from './issuer/mint.ts';
import { inwonerOf } from './issuer/people.ts';
import { printed } from './printed.ts';
import { findPlatform, reportInOneLine } from './running-platform.ts';
import { readTie, tieTo } from './tie.ts';

const OPERATIONS = join(import.meta.dirname, '../../schema/operations');
const USAGE = 'npm run -s query -- OPERATION[.graphql] [--as PERSON] [--about RESIDENT] [--tie KIND=ID] [--variables JSON]';

try {
  const answer = await ask();
  process.stdout.write(`${printed(answer)}\n`);
  if (answer.errors !== undefined) process.exitCode = 1;
} catch (error) {
  reportInOneLine(error);
}

async function ask(): Promise<{ readonly errors?: unknown }> {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { as: text, about: text, tie: text, variables: text } });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error(`Which operation? ${USAGE}`);
  const query = readOperation(name);
  const variables = readVariables(values.variables);
  const token = values.as === undefined ? undefined : await mintToken(findPlatform(process.env).issuerUrl, values.as);
  if (/\$inwoner\b/.test(query) && variables.inwoner === undefined)
    variables.inwoner = values.about === undefined ? ownInwoner(token) : demoResident(values.about);
  const post = async (body: object): Promise<{ readonly errors?: unknown; readonly data?: unknown }> => {
    const response = await fetch(`${findPlatform(process.env).gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { readonly errors?: unknown; readonly data?: unknown };
  };
  const helps = token !== undefined && decodeJwt(token).inwoner === undefined && query.includes('@purpose');
  const tie = values.tie === undefined ? (helps ? await tieTo(variables.inwoner, post) : undefined) : readTie(values.tie);
  return post({ query, variables, ...(tie === undefined ? {} : { extensions: { purpose: { tie } } }) });
}

/** A path, or a name in `schema/operations`. */
function readOperation(name: string): string {
  const file = [name, join(OPERATIONS, name), join(OPERATIONS, `${name}.graphql`)].find(
    (path) => path.endsWith('.graphql') && existsSync(path),
  );
  if (file !== undefined) return readFileSync(file, 'utf8');
  const known = readdirSync(OPERATIONS).flatMap((entry) => (entry.endsWith('.graphql') ? [entry.slice(0, -'.graphql'.length)] : []));
  throw new Error(`There is no operation "${name}". Known: ${known.join(', ')}; or give a path that ends in .graphql.`);
}

function readVariables(text: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(text ?? '{}') as Record<string, unknown>;
  } catch {
    throw new Error(`--variables is not JSON. For example: --variables '{"gemeente":"1734"}'`);
  }
}

/** The id of a resident of the data set whom the demonstration knows by a name. */
function demoResident(name: string): string {
  const id = inwonerOf(dataFolderOf(process.env), name);
  if (id === undefined) throw new Error(`The data set has no resident "${name}". Known: inwoner, ouder, kind.`);
  return id;
}

function ownInwoner(token: string | undefined): unknown {
  const own = token === undefined ? undefined : decodeJwt(token).inwoner;
  if (own === undefined)
    throw new Error(
      `The operation is about an inwoner: name one with --variables '{"inwoner":"..."}', ask --about kind, or ask --as inwoner.`,
    );
  return own;
}
