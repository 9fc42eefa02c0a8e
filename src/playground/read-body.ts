import type { IncomingMessage } from 'node:http';
import { apiError } from './api-error.ts';
import type { Upload } from './attachments.ts';

/** Bytes of one request, files and all: 10 files of the 10 MiB that a file may have, and some. */
const LARGEST_BODY = 101 * 1024 * 1024;
/** Bytes of one file that an application may upload without a paid server. */
const LARGEST_FILE = 10 * 1024 * 1024;

export interface RequestBody {
  /** The parsed JSON; undefined without a body. */
  readonly json: unknown;
  readonly files: readonly Upload[];
}

/**
 * Reads JSON, or a multipart form with `payload_json` and `files[n]`. Throws 50109 for what is no
 * JSON and 40005 for what is too large.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) throw apiError(40005);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { json: bytes.byteLength === 0 ? undefined : parse(bytes.toString('utf8')), files: [] };
}

async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<RequestBody> {
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  if (form === null) throw apiError(50109);
  const files: Upload[] = [];
  const fields: Record<string, unknown> = {};
  let json: unknown;
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (name === 'payload_json') json = parse(value);
      else fields[name] = value;
      continue;
    }
    if (value.size > LARGEST_FILE) throw apiError(40005);
    files.push({
      key: /^files\[(\d+)\]$/.exec(name)?.[1] ?? '0',
      name: value.name,
      bytes: new Uint8Array(await value.arrayBuffer()),
      contentType: value.type || 'application/octet-stream',
    });
  }
  return { json: json ?? fields, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const error = apiError(50109);
    error.cause = cause;
    throw error;
  }
}
