import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gatewayMetrics } from '@kerngraaf/gateway/http/metrics.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { OPERATIONS } from '@kerngraaf/platform/process/operate.ts';
import { intakeService, type TestService } from '../../services/intake/testing/service.ts';
import { services } from '../local/services.ts';
import { ROOT } from '../tools/generate/workspace.ts';
import { type Alert, alertsIn, problemsOf } from './testing/alert-problems.ts';

const text = readFileSync(join(import.meta.dirname, 'alerts.yml'), 'utf8');
const alerts = alertsIn(text);
const RUNBOOK = join(ROOT, 'docs/runbook');
const pages = readdirSync(RUNBOOK).sort();
const pageOf = (name: string): string => readFileSync(join(RUNBOOK, name), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

let service: TestService;
let served: ReadonlySet<string>;
const namesIn = (metrics: string): readonly string[] => [...metrics.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1] ?? '');
beforeAll(async () => {
  service = await intakeService();
  const ofService = await (await fetch(new URL('/metrics', service.url))).text();
  const ofGateway = await gatewayMetrics(makeLog({ service: 'gateway' })).text();
  served = new Set([ofService, ofGateway].flatMap(namesIn));
});
afterAll(() => service.stop());

describe('an alert rule', () => {
  it.each(alerts.map((rule) => [rule.alert, rule] as const))('%s is a rule over what is served', (_, rule) => {
    expect(problemsOf(rule, served)).toEqual([]);
  });

  it('stands once, and has a page that names it', () => {
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
    for (const { alert, annotations } of alerts) {
      const page = pages.find((name) => annotations.runbook === `docs/runbook/${name}`);
      expect([alert, page]).toEqual([alert, expect.any(String)]);
      expect(pageOf(page ?? '')).toMatch(new RegExp(`^# ${alert}\\b`));
      expect(pageOf('README.md')).toContain(`| ${alert} | [`);
    }
  });

  it('covers every figure that tells of trouble', () => {
    const watched = alerts.map(({ expr }) => expr).join(' ');
    // Counts beside an age or a number of aggregates that is watched, and what is normal.
    const ofGateway = ['answers', 'merged', 'operation_failures', 'operation_fetches', 'plans', 'retries', 'turned_away', 'untaken'];
    const times = ['operation', 'planning', 'subgraph'].map((name) => `${name}_seconds`);
    const beside = [
      ...['outbox_unpublished', 'inbox_waiting_aggregates', 'inbox_parked_events', 'gateway_breaker_open'],
      ...[...ofGateway.map((name) => `${name}_total`), ...times].map((name) => `gateway_${name}`),
    ].map((name) => `kerngraaf_${name}`);
    expect([...served].filter((name) => !watched.includes(name)).sort()).toEqual(beside.sort());
  });

  const [sound] = alerts as [Alert];
  it.each<[string, Partial<Alert>, string]>([
    ['a metric that nobody serves', { expr: 'kerngraaf_bus_gone == 0' }, 'nobody serves kerngraaf_bus_gone'],
    ['an expression that ends too early', { expr: 'kerngraaf_bus_up ==' }, 'its expression is not PromQL'],
    ['a bracket too few', { expr: 'max(kerngraaf_bus_up' }, 'its expression is not PromQL'],
    ['no metric', { expr: '1 == 1' }, 'it looks at no metric'],
    ['a duration in words', { for: 'a while' }, 'a while is no duration'],
    ['another severity', { labels: { severity: 'loud' } }, 'loud is no severity'],
    [
      'a label that is aggregated away',
      { expr: 'max by (instance) (kerngraaf_bus_up) == 0' },
      'its summary shows service, which is aggregated away',
    ],
  ])('is found to have %s', (_, change, problem) => {
    expect(problemsOf({ ...sound, ...change }, served)).toEqual([problem]);
  });
});

describe('a page of the runbook', () => {
  const operations = new Map(OPERATIONS.split('\n').map((line) => [line.trim().split(' ')[0] ?? '', line.trim()]));
  const commandsOf = (page: string): readonly string[] =>
    [...page.matchAll(/```sh\n(.*?)```/gs)].flatMap((match) => (match[1] ?? '').trim().split('\n'));

  it.each(pages)('%s names commands that exist', (name) => {
    for (const command of commandsOf(pageOf(name))) {
      const [, script = '', rest = ''] = /^npm run (?:-s )?(\S+)(?: -- (.*))?$/.exec(command) ?? [];
      expect([command, Object.keys(scripts)]).toEqual([command, expect.arrayContaining([script])]);
      if (script !== 'bus') continue;
      const [of = '', operation = '', ...words] = rest.split(' ');
      expect(['SERVICE', 'SOURCE', ...services]).toContain(of);
      const form = operations.get(operation)?.split(' ').slice(1) ?? ['nothing'];
      // As the operation is written, with a word for each place.
      expect([command, words.length]).toEqual([command, form.length]);
      expect(words.filter((word, at) => word !== form[at] && !/^[A-Z]+$/.test(form[at] ?? ''))).toEqual([]);
    }
    for (const [, script = ''] of pageOf(name).matchAll(/`npm run (?:-s )?([a-z]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });

  it.each(pages)('%s links to what is there', (name) => {
    for (const [, target = ''] of pageOf(name).matchAll(/\]\(([^)#]+)\)/g)) expect(globSync(join(RUNBOOK, target))).toHaveLength(1);
  });

  it('stands in the list of pages', () => {
    for (const name of pages.filter((page) => page !== 'README.md')) expect(pageOf('README.md')).toContain(`](${name})`);
  });

  it('is there for each error that is logged again and again', () => {
    const code = globSync('{infra/platform,gateway,services}/**/*.ts', {
      cwd: ROOT,
      exclude: (name) => /node_modules|\.test\.ts|testing/.test(String(name)),
    });
    const logged = code.flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:[lL]og\??\.error\(|raise\(taking, event, )'([a-z.-]+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const page = pageOf('errors-rise.md');
    expect([...new Set(logged)].filter((event) => !page.includes(`\`${event}\``)).sort()).toEqual([]);
    const named = [...page.matchAll(/^\| (`.*?`) \|/gm)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/`([a-z.-]+)`/g)].map((each) => each[1] ?? ''),
    );
    expect(named.filter((event) => !logged.includes(event))).toEqual([]);
  });
});
