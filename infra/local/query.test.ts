import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inTemporaryFolder } from './testing/temporary.ts';

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const read = { output: '', complaint: '' };
  child.stdout.on('data', (chunk: Buffer) => (read.output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (read.complaint += chunk.toString('utf8')));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...read })));
}

/** Something that answers as the gateway does, at the address that PORT names; tells what it was asked. */
async function withGateway(answer: object, work: (port: string, asked: () => unknown) => Promise<void>): Promise<void> {
  let asked: unknown;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      asked = { path: request.url, authorization: request.headers.authorization, ...JSON.parse(body) };
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await work(String(typeof address === 'object' ? address?.port : ''), () => asked);
  await new Promise((resolve) => server.close(resolve));
}

async function withOperation(text: string, work: (file: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder((folder) => {
    const file = join(folder, 'operation.graphql');
    writeFileSync(file, text);
    return work(file);
  });
}

describe('npm run query', () => {
  it('prints the answer as JSON and sends no token when nobody is named', () =>
    withOperation('query ($gemeente: ID!) { gemeente(code: $gemeente) { naam } }', (file) =>
      withGateway({ data: { gemeente: { naam: 'Overbetuwe' } } }, async (PORT, asked) => {
        const { code, output } = await run('query.ts', [file, '--variables', '{"gemeente":"1734"}'], { PORT });
        expect(JSON.parse(output)).toEqual({ data: { gemeente: { naam: 'Overbetuwe' } } });
        expect(code).toBe(0);
        expect(asked()).toMatchObject({ path: '/graphql', authorization: undefined, variables: { gemeente: '1734' } });
      }),
    ));

  it('prints an answer with errors too, and exits with 1', () =>
    withOperation('{ gemeenten { code } }', (file) =>
      withGateway({ data: null, errors: [{ message: 'no' }] }, async (PORT) => {
        const { code, output } = await run('query.ts', [file], { PORT });
        expect(JSON.parse(output)).toHaveProperty('errors');
        expect(code).toBe(1);
      }),
    ));

  it.each([
    ['an unknown operation', ['no-such-operation'], /^There is no operation "no-such-operation"\. Known: /],
    ['no operation', [], /^Which operation\? npm run/],
    ['variables that are no JSON', ['operation', '--variables', '{'], /^--variables is not JSON/],
    ['an operation about an inwoner without one', ['inwoner'], /^The operation is about an inwoner/],
    ['an unknown resident', ['inwoner', '--about', 'nobody'], /^The data set has no resident "nobody"\. Known: inwoner, /],
    ['an unknown person', ['operation', '--as', 'nobody'], /^There is no demo person "nobody"\. Known: inwoner, /],
    ['a platform that does not answer', ['operation'], /does not answer/],
  ])('tells in one line of %s', async (_case, [name, ...rest], complaint) => {
    await withOperation(
      name === 'inwoner' ? 'query ($inwoner: ID!) { inwoner(id: $inwoner) { id } }' : '{ gemeenten { code } }',
      async (file) => {
        const first = name === 'operation' || name === 'inwoner' ? [file] : name === undefined ? [] : [name];
        const { code, output, complaint: said } = await run('query.ts', [...first, ...rest], { PORT: '1' });
        expect(said).toMatch(complaint);
        expect(said.trim().split('\n')).toHaveLength(1);
        expect({ code, output }).toEqual({ code: 1, output: '' });
      },
    );
  });
});

describe('npm run token', () => {
  it('says so when nothing runs on the data folder', () =>
    inTemporaryFolder(async (folder) => {
      const { code, complaint } = await run('token.ts', ['inwoner'], { KERNGRAAF_DATA: folder });
      expect(complaint).toBe(`Kerngraaf does not run on ${folder}. Start it in another terminal: npm start\n`);
      expect(code).toBe(1);
    }));
});
