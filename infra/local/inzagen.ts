import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { audit } from '@kerngraaf/platform/commands/audit.ts';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { operator } from '@kerngraaf/platform/process/operate.ts';
import { databaseUrl, httpUrl, optional, orFile, readSettings, required, text } from '@kerngraaf/platform/process/settings.ts';
import { type ExportFilter, exportPages } from '@kerngraaf/platform/read-log/export.ts';
import { tracesDataOf } from '@kerngraaf/platform/read-log/otlp.ts';
import { encryptFor } from '@kerngraaf/platform/read-log/subject-key.ts';
import { parseMonth, toInstant } from '@kerngraaf/platform/time.ts';
import { dataFolderOf } from './data-folder.ts';
import { keptSecrets, urlsOn } from './databases.ts';
import { reportInOneLine } from './running-platform.ts';
import { services } from './services.ts';

// The log of reads of one owner as OTLP, a line of JSON for each page: `npm run -s inzagen -- export --service intake --month 2026-11 > intake.jsonl`.
const USAGE = `npm run -s inzagen -- export --service NAME --month YYYY-MM [--gemeente CODE]; services: ${services.join(', ')}`;

try {
  const { service, ...filter } = wordsOf(process.argv.slice(2));
  const settings = readSettings(process.env, {
    INZAGEN_KEY_FILE: required(text),
    VERWERKINGSREGISTER_URL: required(httpUrl),
    DATABASE_URL: orFile(optional(databaseUrl)),
  });
  await exportLog(service, filter, {
    url: settings.DATABASE_URL ?? urlOnThisMachine(service),
    register: settings.VERWERKINGSREGISTER_URL.replace(/\/$/, ''),
    keyFile: settings.INZAGEN_KEY_FILE,
  });
} catch (error) {
  reportInOneLine(error);
}

function wordsOf(args: string[]): ExportFilter & { readonly service: string } {
  const word = { type: 'string' } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { service: word, month: word, gemeente: word } });
  const { service = '', month, gemeente } = values;
  if (positionals.join(' ') !== 'export' || !services.includes(service) || month === undefined) throw new Error(USAGE);
  return { service, month: parseMonth(month), gemeente: gemeente === undefined ? null : parseGemeenteCode(gemeente) };
}

/** As the service's own role, of the platform that runs on this data folder. */
function urlOnThisMachine(service: string): string {
  const dataFolder = dataFolderOf(process.env);
  const url = urlsOn(dataFolder);
  if (url === undefined)
    throw new Error(`Kerngraaf does not run on ${dataFolder}. Start it in another terminal: npm start; or set DATABASE_URL`);
  return url(service, service, keptSecrets(dataFolder, services).get(service));
}

interface Export {
  readonly url: string;
  readonly register: string;
  readonly keyFile: string;
}

async function exportLog(service: string, filter: ExportFilter, { url, register, keyFile }: Export): Promise<void> {
  const encrypt = await encryptFor(keyFile);
  const dataSource = await connect({ url, entities: [], applicationName: 'inzagen', poolSize: 1 });
  try {
    const about = filter.gemeente === null ? {} : { gemeente: filter.gemeente };
    await audit(dataSource, { at: toInstant(new Date()), actor: operator(), action: 'export-inzagen', reason: filter.month, ...about });
    for await (const lines of exportPages(dataSource.manager, filter)) {
      const data = await tracesDataOf(lines, { service, register, subjectType: 'inwoner', encrypt });
      if (!process.stdout.write(`${JSON.stringify(data)}\n`)) await once(process.stdout, 'drain');
    }
  } finally {
    await dataSource.destroy();
  }
}
