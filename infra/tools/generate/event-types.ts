import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { ROOT } from './workspace.ts';

const FOLDER = join(ROOT, 'schema/events');

/** `nl.casussen.casus-accepted.v1` gives `CasusAcceptedV1`. */
const typeName = (type: string): string =>
  type
    .split('.')
    .slice(2)
    .flatMap((part) => part.split('-'))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** TypeScript types of every event's data and the registry of schemas, from the JSON Schema files in `schema/events`. */
export async function eventTypes(): Promise<ReadonlyMap<string, string>> {
  const types = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => file.slice(0, -'.schema.json'.length))
    .sort();
  const parts: string[] = ['// Generated from the schemas beside it by `npm run generate`.', ''];
  for (const type of types) {
    const schema = JSON.parse(readFileSync(join(FOLDER, `${type}.schema.json`), 'utf8'));
    const text = await compile({ ...schema, $id: undefined, title: typeName(type) }, typeName(type), {
      bannerComment: '',
      additionalProperties: false,
      format: true,
      style: { singleQuote: true, printWidth: 140 },
    });
    parts.push(text.trim(), '');
  }
  parts.push(
    '/** Data of every event type. */',
    'export interface EventData {',
    ...types.map((type) => `  '${type}': ${typeName(type)};`),
    '}',
    '',
  );
  return new Map([[join(FOLDER, 'generated.ts'), parts.join('\n')]]);
}
