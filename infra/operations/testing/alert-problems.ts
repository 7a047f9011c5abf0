import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';

export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

const DURATION = /^\d+(s|m|h|d)$/;
const FIELDS: readonly string[] = ['alert', 'expr', 'for', 'labels', 'annotations'];

/** The rules of a file in the form of Prometheus; throws where it is not one. */
export function alertsIn(text: string): readonly Alert[] {
  const { groups } = parse(text, { strict: true, uniqueKeys: true }) as { groups: { name: string; rules: Alert[] }[] };
  return groups.flatMap(({ rules }) => rules);
}

/** What is wrong with a rule: its form, its expression, or a metric that nobody serves. */
export function problemsOf(rule: Alert, served: ReadonlySet<string>): readonly string[] {
  const { selectors, broken, labels } = readExpression(String(rule.expr));
  const shown = [...rule.annotations.summary.matchAll(/\$labels\.(\w+)/g)].map((match) => match[1] ?? '');
  return [
    ...Object.keys(rule).filter((field) => !FIELDS.includes(field)),
    ...(/^[A-Z][A-Za-z]+$/.test(rule.alert) ? [] : ['its name is not in CamelCase']),
    ...(rule.for === undefined || DURATION.test(rule.for) ? [] : [`${rule.for} is no duration`]),
    ...(['critical', 'warning', 'info'].includes(rule.labels.severity) ? [] : [`${rule.labels.severity} is no severity`]),
    ...(broken ? ['its expression is not PromQL'] : []),
    ...(selectors.length > 0 ? [] : ['it looks at no metric']),
    ...selectors.filter((name) => !served.has(name)).map((name) => `nobody serves ${name}`),
    // An aggregation drops every label that it does not name.
    ...(labels === null
      ? []
      : shown.filter((label) => !labels.includes(label)).map((label) => `its summary shows ${label}, which is aggregated away`)),
  ];
}

/** `labels` are those that an aggregation outside leaves, null where there is none. */
function readExpression(expr: string): { selectors: readonly string[]; broken: boolean; labels: readonly string[] | null } {
  const selectors: string[] = [];
  let broken = false;
  parser.parse(expr).iterate({
    enter({ name, type, from, to, node }) {
      if (type.isError) broken = true;
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') selectors.push(expr.slice(from, to));
    },
  });
  const grouping = /^(?:min|max|sum|avg|count) by \(([^)]*)\)/.exec(expr);
  return { selectors, broken, labels: grouping === null ? null : (grouping[1] ?? '').split(',').map((label) => label.trim()) };
}
