import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of the page. */
export interface Page {
  readonly type: string;
  readonly body: Buffer;
  /** What it may load: only what this gateway serves, and the issuer's people. */
  readonly policy: string;
}

/** The page to explore the graph with, by path; undefined for any other path. */
export type Explorer = (path: string) => Page | undefined;

const own = (name: string): string => join(import.meta.dirname, name);
const { resolve: installed } = createRequire(import.meta.url);
/** Files for a page without a bundler, which the packages' maps of exports leave out. */
const shipped = (name: string, file: string): string => join(dirname(installed(`${name}/package.json`)), file);
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** GraphiQL as its package ships it, without anything from elsewhere. `issuer` is where the page looks for demo people, null for nowhere. */
export function explorer(issuer: string | null): Explorer {
  const connect = issuer === null ? "'self'" : `'self' ${new URL(issuer).origin}`;
  // GraphiQL and its editor write styles of their own.
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; " +
    `frame-ancestors 'none'; connect-src ${connect}`;
  const file = (type: string, path: string): Page => ({ type, policy, body: readFileSync(path) });
  const pages = new Map([
    ['/graphql', file('text/html; charset=utf-8', own('page.html'))],
    ['/explore/page.js', file(SCRIPT, own('page.js'))],
    ['/explore/page.css', file(STYLE, own('page.css'))],
    ['/explore/react.js', file(SCRIPT, shipped('react', 'umd/react.production.min.js'))],
    ['/explore/react-dom.js', file(SCRIPT, shipped('react-dom', 'umd/react-dom.production.min.js'))],
    ['/explore/graphiql.js', file(SCRIPT, shipped('graphiql', 'graphiql.min.js'))],
    ['/explore/graphiql.css', file(STYLE, shipped('graphiql', 'graphiql.min.css'))],
    ['/explore/settings.json', { type: 'application/json; charset=utf-8', policy, body: Buffer.from(JSON.stringify({ issuer })) }],
  ]);
  return (path) => pages.get(path);
}
