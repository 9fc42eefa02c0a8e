import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const TYPES = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
} as const;
const FILES: readonly `${string}.${keyof typeof TYPES}`[] = [
  'page.html',
  'page.css',
  'message.css',
  'page.js',
  'composer.js',
  'draw-message.js',
  'draw-markdown.js',
  'element.js',
  'icon.svg',
];
/** Pictures of articles come from wherever they are; everything else from here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page's own files; false for any other path. */
export type PageFiles = (response: ServerResponse, path: string) => boolean;

/** Reads the page's files, once. */
export function createPageFiles(): PageFiles {
  const files = new Map(
    FILES.map((name) => {
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES];
      const path = name === 'page.html' ? '/' : `/page/${name}`;
      return [path, { type, text: readFileSync(new URL(`page/${name}`, import.meta.url)) }];
    }),
  );
  return (response, path) => {
    const file = files.get(path);
    if (file === undefined) return false;
    response
      .writeHead(200, {
        'content-type': `${file.type}; charset=utf-8`,
        'content-security-policy': POLICY,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      .end(file.text);
    return true;
  };
}
