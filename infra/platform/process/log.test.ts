import { describe, expect, it } from '@jest/globals';
import { makeLog } from './log.ts';

function linesOf(use: (log: ReturnType<typeof makeLog>) => void): readonly Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  use(makeLog({ service: 'intake', destination: { write: (line) => void lines.push(JSON.parse(line)) } }));
  return lines;
}

describe('a line of the log', () => {
  it('has time, level, service, event and the allowed fields', () => {
    const [line] = linesOf((log) => log.info('relay.started', { topic: 'intake.melding', count: 3 }));
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/Z$/),
      service: 'intake',
      event: 'relay.started',
      topic: 'intake.melding',
      count: 3,
    });
  });

  it('leaves out every other field, also one that a cast let through', () => {
    const fields = { count: 1, naam: 'Jan Jansen', code: { bsn: '999990019' } };
    const [line] = linesOf((log) => log.info('x', fields as unknown as { count: number }));
    expect(JSON.stringify(line)).not.toMatch(/Jan|999990019/);
    expect(line).toMatchObject({ count: 1 });
  });

  it('keeps of an error its name, code and places, nothing that may hold data', () => {
    const cause = Object.assign(new Error('invalid input syntax: "999990019"\n    at Jan Jansen (999990019)'), {
      code: '22P02',
      detail: 'Key (bsn)=(999990019)',
    });
    const error = Object.assign(new Error('failed for Jan Jansen', { cause }), { query: 'select $1', parameters: ['999990019'] });
    const [line] = linesOf((log) => log.error('work.failed', error, { code: 'INTERNAL_SERVER_ERROR' }));
    expect(JSON.stringify(line)).not.toMatch(/Jan|999990019|select/);
    expect(line).toMatchObject({
      level: 'error',
      code: 'INTERNAL_SERVER_ERROR',
      error: { name: 'Error', stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]), cause: { code: '22P02' } },
    });
  });
});
