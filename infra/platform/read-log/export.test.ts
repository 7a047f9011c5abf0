import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { compactDecrypt, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { DataSource } from 'typeorm';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { platformMigrations } from '../database/platform-migration.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { type Instant, type Month, parseMonth } from '../time.ts';
import { exportPages } from './export.ts';
import { type ExportLine, type OtlpOptions, tracesDataOf } from './otlp.ts';
import { type Processing, readLogIn } from './read-log.ts';
import { encryptFor } from './subject-key.ts';

const ALG = 'ECDH-ES+A256KW';
const folder = mkdtempSync(join(tmpdir(), 'inzagen-'));
const keyFile = join(folder, 'key.json');
let database: TestDatabase;
let dataSource: DataSource;
let privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let options: OtlpOptions;

const at = (text: string): Instant => text as Instant;
const processing = (endedAt: string, own: Partial<Processing> = {}): Processing => ({
  trace: { traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16), foreign: { traceId: 'c'.repeat(32), spanId: 'd'.repeat(16) } },
  ...{ name: 'Query.inwoner', failed: false, startedAt: at('2026-02-28T23:59:59.000Z'), endedAt: at(endedAt) },
  actor: { subject: 'the employee', role: 'consulent', gemeenten: ['1734'], purpose: { activity: 'onderzoeken-en-toekennen' } },
  ...own,
});
const person = (own: object = {}) => ({ subject: randomUUID(), gemeenten: ['1734'], absent: false, ...own });
const [first, last, before, elsewhere, hidden] = [person(), person(), person(), person({ gemeenten: ['1911'] }), person({ absent: true })];

beforeAll(async () => {
  const pair = await generateKeyPair(ALG, { extractable: true });
  privateKey = pair.privateKey;
  writeFileSync(keyFile, JSON.stringify({ ...(await exportJWK(pair.publicKey)), alg: ALG, kid: 'inzagen-1' }));
  options = {
    service: 'intake',
    register: 'https://register.example/activiteiten',
    subjectType: 'inwoner',
    encrypt: await encryptFor(keyFile),
  };
  database = await testDatabase('empty', () => Promise.resolve());
  await migrate({ url: database.url, entities: [], migrations: [...platformMigrations] });
  dataSource = await connect({ url: database.url, entities: [], applicationName: 'export' });
  const log = readLogIn(dataSource);
  await log.record(processing('2026-02-28T23:59:59.999Z'), [before]);
  await log.record(processing('2026-03-01T00:00:00.000Z'), [first, elsewhere, hidden]);
  await log.record(processing('2026-03-31T23:59:59.999Z', { failed: true, actor: { subject: 'x', role: 'poort', gemeenten: ['1734'] } }), [
    last,
  ]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await dataSource.destroy();
  await database.drop();
});

async function pages(month: Month, gemeente: string | null, size?: number): Promise<readonly (readonly ExportLine[])[]> {
  return Array.fromAsync(exportPages(dataSource.manager, { month, gemeente }, size));
}
const subjectsIn = (found: readonly (readonly ExportLine[])[]) =>
  found
    .flat()
    .map(({ subject }) => subject)
    .sort();
const sorted = (...persons: readonly { readonly subject: string }[]) => persons.map(({ subject }) => subject).sort();
const MARCH = parseMonth('2026-03');

interface Traces {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly { readonly attributes: readonly { key: string; value: { stringValue: string } }[] }[];
    }[];
  }[];
}

describe('An export of the log of reads', () => {
  it('has the lines of one month, and of one gemeente when one is named', async () => {
    expect(subjectsIn(await pages(MARCH, null))).toEqual(sorted(first, last, elsewhere));
    expect(subjectsIn(await pages(MARCH, '1734'))).toEqual(sorted(first, last));
    expect(subjectsIn(await pages(parseMonth('2026-02'), null))).toEqual(sorted(before));
    expect(await pages(parseMonth('2026-01'), null)).toEqual([]);
  });

  it('comes page after page, each line once', async () => {
    const found = await pages(MARCH, null, 1);
    expect(found.map((page) => page.length)).toEqual([1, 1, 1]);
    expect(subjectsIn(found)).toEqual(sorted(first, last, elsewhere));
    expect((await pages(MARCH, '1734', 2)).map((page) => page.length)).toEqual([2]);
  });

  it('leaves out what must seem not to be there', async () => {
    expect(subjectsIn(await pages(MARCH, null))).not.toContain(hidden.subject);
  });

  it('is OTLP as its proto has it in JSON', async () => {
    const shape = JSON.parse(readFileSync(join(import.meta.dirname, 'testing/otlp-traces.schema.json'), 'utf8')) as object;
    const isTraces = new Ajv().compile(shape);
    for (const page of await pages(MARCH, null)) {
      expect(isTraces(JSON.parse(JSON.stringify(await tracesDataOf(page, options))))).toBe(true);
      expect(isTraces.errors ?? []).toEqual([]);
    }
  });

  it('says what was done, when, for which activity of the register and in whose trace', async () => {
    const [page = []] = await pages(MARCH, '1734');
    const { resourceSpans } = (await tracesDataOf(
      page.filter(({ subject }) => subject === first.subject),
      options,
    )) as Traces;
    const [span] = resourceSpans[0]?.scopeSpans[0]?.spans ?? [];
    expect(span).toMatchObject({
      ...{ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16), name: 'Query.inwoner', kind: 2, status: { code: 1 } },
      ...{ startTimeUnixNano: '1772323199000000000', endTimeUnixNano: '1772323200000000000' },
    });
    const texts = new Map(span?.attributes.map(({ key, value }) => [key, value.stringValue]));
    texts.delete('dpl.core.data_subject_id');
    expect(Object.fromEntries(texts)).toEqual({
      'dpl.core.processing_activity_id': 'https://register.example/activiteiten/onderzoeken-en-toekennen',
      'dpl.core.data_subject_id_type': 'inwoner',
      'dpl.core.foreign_operation.trace_id': 'c'.repeat(32),
      'dpl.core.foreign_operation.span_id': 'd'.repeat(16),
    });
  });

  it('says of an error that it was one, and of no activity nothing', async () => {
    const [page = []] = await pages(MARCH, '1734');
    const text = JSON.stringify(
      await tracesDataOf(
        page.filter(({ subject }) => subject === last.subject),
        options,
      ),
    );
    expect(text).toContain('"status":{"code":2}');
    expect(text).not.toContain('processing_activity_id');
  });

  it('shows a resident to who holds the key alone, each time as another text', async () => {
    const [page = []] = await pages(MARCH, '1734');
    const line = page.filter(({ subject }) => subject === first.subject);
    const texts = await Promise.all([1, 2].map(async () => JSON.stringify(await tracesDataOf(line, options))));
    for (const text of texts) expect(text).not.toMatch(new RegExp(`${first.subject}|the employee|consulent`));
    expect(texts[0]).not.toBe(texts[1]);
    const jwe = /"dpl\.core\.data_subject_id","value":\{"stringValue":"([^"]+)"/.exec(texts[0] ?? '')?.[1] ?? '';
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, privateKey);
    expect(new TextDecoder().decode(plaintext)).toBe(first.subject);
    expect(protectedHeader).toMatchObject({ alg: ALG, enc: 'A256GCM', kid: 'inzagen-1' });
    const other = await generateKeyPair(ALG);
    await expect(compactDecrypt(jwe, other.privateKey)).rejects.toThrow();
  });
});

describe('A key that cannot be used', () => {
  it.each([
    ['is no JSON', 'secret-words'],
    ['does not say how', JSON.stringify({ kty: 'oct', k: 'secret-words' } satisfies JWK)],
  ])('%s and is told without what stands in it', async (_, text) => {
    writeFileSync(join(folder, 'broken.json'), text);
    const told = await encryptFor(join(folder, 'broken.json')).catch((error: unknown) => String(error));
    expect(told).toMatch(/broken\.json: /);
    expect(told).not.toContain('secret-words');
  });
});
