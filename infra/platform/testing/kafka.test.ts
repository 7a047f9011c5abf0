import { expect, it } from '@jest/globals';
import { describeKafka, testKafka } from './kafka.ts';

describeKafka('the broker of a test run', () => {
  it('is one for all who ask', async () => {
    const [first, second] = await Promise.all([testKafka(), testKafka()]);

    expect(first.brokers).toEqual([expect.stringMatching(/^127\.0\.0\.1:\d+$/)]);
    expect(second).toEqual(first);
  });
});
