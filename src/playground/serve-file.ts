import type { ServerResponse } from 'node:http';
import type { World } from './world.ts';

/** Serves an uploaded file; 404 where there is none. Never as a page: it is someone's upload. */
export function serveFile(world: World, response: ServerResponse, path: string): void {
  const file = world.files.get(path);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': file.contentType,
      'content-length': file.bytes.byteLength,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    .end(file.bytes);
}
