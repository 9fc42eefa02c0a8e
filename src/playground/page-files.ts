import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  ts: 'text/javascript',
  mjs: 'text/javascript',
  svg: 'image/svg+xml',
};
const FOLDER = new URL('page/', import.meta.url);
/** The library's own files, as they come. */
const LIBRARY = {
  'preact.mjs': import.meta.resolve('preact'),
  'hooks.mjs': import.meta.resolve('preact/hooks'),
} as const;

/** Serves the page's own files; false for any other path. */
export type PageFiles = (response: ServerResponse, path: string) => boolean;

/** Finds the page's files, once; each is read when it is asked for first. */
export function createPageFiles(): PageFiles {
  const files = new Map<string, URL>();
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/');
    if (Object.hasOwn(TYPES, endingOf(path))) files.set(`/page/${path}`, new URL(path, FOLDER));
  }
  for (const [name, address] of Object.entries(LIBRARY)) {
    files.set(`/page/library/${name}`, new URL(address));
  }
  const html = withPreloads(readFileSync(new URL('page.html', FOLDER), 'utf8'), [...files.keys()]);
  const policy = policyFor(html);
  const texts = new Map([['/', html]]);
  const read = (path: string) => {
    const file = files.get(path);
    const text = texts.get(path) ?? (file && served(file));
    if (text !== undefined) texts.set(path, text);
    return text;
  };
  return (response, path) => {
    const text = read(path);
    if (text === undefined) return false;
    response
      .writeHead(200, {
        'content-type': `${TYPES[path === '/' ? 'html' : endingOf(path)]}; charset=utf-8`,
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      .end(text);
    return true;
  };
}

/** Names every module in the page, so that a browser does not find them one after another. */
function withPreloads(html: string, paths: readonly string[]): string {
  const links = paths
    .filter((path) => ['ts', 'mjs'].includes(endingOf(path)))
    .map((path) => `    <link rel="modulepreload" href="${path}">\n`);
  return html.replace('  </head>', `${links.join('')}  </head>`);
}

/** A browser reads no types: they are taken out on the way. */
function served(file: URL): string {
  const text = readFileSync(file, 'utf8');
  return endingOf(file.pathname) === 'ts' ? stripTypeScriptTypes(text) : text;
}

/** Everything comes from here; the one script in the page itself is known by its digest. */
function policyFor(html: string): string {
  const inline = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  const digest = createHash('sha256').update(inline).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${digest}'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
