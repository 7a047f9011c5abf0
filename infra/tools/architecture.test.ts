import { describe, expect, it } from '@jest/globals';
import { circles, importsOf, type Module, readModules, undeclaredPackages, wrongDirections } from './architecture.ts';

const of = (file: string, ...imports: string[]): Module => ({ file, imports });

describe('the direction of imports', () => {
  it.each([
    ['a rule that reaches for the database', of('services/intake/domain/melding.ts', 'typeorm')],
    ['a rule that reaches for a use case', of('services/intake/domain/melding.ts', 'services/intake/use-cases/open-traject.ts')],
    ['a service that reads another service', of('services/intake/use-cases/open-traject.ts', 'services/kernteams/domain/casus.ts')],
    ['a resolver that reaches for the bus', of('services/intake/graphql/melding.ts', 'services/intake/messaging/publishes.ts')],
    ['a table that reaches for a use case', of('services/intake/database/meldingen.ts', 'services/intake/use-cases/open-traject.ts')],
    ['a platform that knows a service', of('infra/platform/decision.ts', 'services/intake/domain/melding.ts')],
    ['a relay that speaks Kafka', of('infra/platform/events/relay.ts', 'kafkajs')],
    ['a relay that knows which bus runs', of('infra/platform/events/relay.ts', 'infra/platform/bus/postgres.ts')],
    ['a service that speaks Kafka', of('services/intake/service.ts', 'kafkajs/src/admin/index.js')],
    ['a service that knows which bus runs', of('services/intake/service.ts', 'infra/platform/bus/kafka.ts')],
    ['a gateway that speaks Kafka', of('gateway/main.ts', 'kafkajs')],
    ['a tool that speaks Kafka itself', of('infra/topics/main.ts', 'kafkajs')],
    ['a gateway that is stock', of('gateway/server.ts', '@apollo/server')],
    ['a gateway that executes as stock', of('gateway/graph/graph.ts', '@apollo/gateway/dist/executeQueryPlan.js')],
    ['a use case that speaks GraphQL', of('services/intake/use-cases/open-traject.ts', 'graphql')],
  ])('refuses %s', (_, module) => {
    expect(wrongDirections([module])).toHaveLength(1);
  });

  it.each([
    ['the bus itself', of('infra/platform/bus/kafka-client.ts', 'kafkajs')],
    ['a test', of('infra/topics/topics.test.ts', 'kafkajs')],
    ['what prepares a bus', of('infra/topics/main.ts', 'infra/platform/bus/kafka-prepare.ts')],
  ])('lets %s know which bus runs', (_, module) => {
    expect(wrongDirections([module])).toEqual([]);
  });

  it('holds in the whole repository', () => {
    expect(wrongDirections(readModules())).toEqual([]);
  });
});

describe('circles of imports', () => {
  it('are found with their path', () => {
    expect(circles([of('a.ts', 'b.ts'), of('b.ts', 'c.ts'), of('c.ts', 'b.ts')])).toEqual(['b.ts -> c.ts -> b.ts']);
  });

  it('do not exist in the repository', () => {
    expect(circles(readModules())).toEqual([]);
  });
});

describe('a workspace', () => {
  it('names every package that its code imports', () => {
    expect(undeclaredPackages(readModules())).toEqual([]);
  });
});

describe('reading imports', () => {
  it('sees static, side-effect, re-exporting and dynamic imports of several lines', () => {
    const text =
      "import {\n  a,\n} from './a.ts';\nimport './b.ts';\nexport { c } from '@kerngraaf/platform/ids.ts';\nawait import('./d.ts');\n";
    expect(importsOf('services/intake/main.ts', text)).toEqual([
      'services/intake/a.ts',
      'services/intake/b.ts',
      'infra/platform/ids.ts',
      'services/intake/d.ts',
    ]);
  });
});
