import { describe, it } from '@jest/globals';

/** The one broker of this test run, without access rules; started when it is first asked for. Topics of a test have a random prefix. */
export async function testKafka(): Promise<{ readonly brokers: readonly string[] }> {
  const door = process.env.KERNGRAAF_TEST_KAFKA;
  if (door === undefined) throw new Error(missing() ?? 'There is no test broker: run through jest, whose global set-up offers it.');
  const response = await fetch(door);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { readonly brokers: readonly string[] };
}

/** `describe` where Kafka can run; elsewhere its tests are skipped and the name says why, and in CI that is a failure. */
export function describeKafka(name: string, tests: () => void): void {
  const lacks = missing();
  if (lacks === undefined) describe(name, tests);
  else if (process.env.CI === 'true') describe(name, () => it('finds what Kafka runs on', () => Promise.reject(new Error(lacks))));
  else describe.skip(`${name} (skipped: ${lacks})`, tests);
}

const missing = (): string | undefined => process.env.KERNGRAAF_TEST_KAFKA_MISSING;
