import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { propertiesOf } from './properties.ts';

/** kafkajs proves itself again so long before it must; with less it would do so all the time. */
const EARLY_MS = 10_000;
const MINUTE_MS = 60_000;

const node = { id: 1, ports: { client: 1, internal: 2, controller: 3 }, advertised: 1, dataDir: '/data' };
const users = new Map([['admin', 'secret']]);

describe('a password that is taken back', () => {
  it.each([
    ['npm run kafka -- --secure', propertiesOf(node, [node], { admin: 'admin', users }, {})],
    ['docker-compose.yml', readFileSync(join(import.meta.dirname, '../../containers/kafka/server.properties'), 'utf8')],
  ])('works for ten minutes at most on the Kafka of %s', (_, properties) => {
    const milliseconds = Number(/^connections\.max\.reauth\.ms=(\d+)$/m.exec(properties)?.[1]);
    expect(milliseconds).toBeGreaterThan(EARLY_MS);
    expect(milliseconds).toBeLessThanOrEqual(10 * MINUTE_MS);
  });
});
