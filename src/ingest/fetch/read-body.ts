import { pipeline } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib';
import { say } from '../../words/say.ts';
import { FetchProblem } from './fetch-problem.ts';

/** What this can undo, as Accept-Encoding says it. */
export const KNOWN_ENCODINGS = 'gzip, deflate, br';

/** How much is read, and what happens to more: it is an error, or it is left. */
export interface BodyLimit {
  /** Bytes, as they come over the wire and after decompression. */
  readonly most: number;
  readonly cut?: boolean;
}

/**
 * All of a body, decompressed piece by piece: never more than the limit and one piece is in memory,
 * however much a small body would blow up to. A compressed body that ends early gives what arrived.
 *
 * @param encoding the answer's Content-Encoding.
 * @param where the address, as describeUrl says it.
 * @throws FetchProblem too-large or garbled; what the body throws passes through.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  encoding: string | null,
  { most, cut = false }: BodyLimit,
  where: string,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new FetchProblem(
      'too-large',
      say('fetch.too-large', { where, kilobytes: Math.floor(most / 1_000) }),
    );
  async function* limited(): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > most && !cut) throw tooLarge();
      yield chunk;
    }
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded(limited(), encoding, where)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= most) continue;
    if (cut) break;
    throw tooLarge();
  }
  const bytes = Buffer.concat(chunks);
  return bytes.length > most ? bytes.subarray(0, most) : bytes;
}

async function* decoded(
  body: AsyncGenerator<Uint8Array>,
  encoding: string | null,
  where: string,
): AsyncGenerator<Uint8Array> {
  const first = await body.next();
  if (first.done === true) return;
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (first.done !== true) yield first.value;
    yield* body;
  }
  const decoder = decoderFor(encoding, first.value[0] ?? 0, where);
  if (decoder === null) {
    yield* whole();
    return;
  }
  // What goes wrong on the way is thrown by the loop below as well.
  pipeline(whole(), decoder, () => {});
  try {
    yield* decoder;
  } catch (error) {
    if (!isOfDecoder(error)) throw error;
    const said = say('fetch.otherwise-compressed', { where });
    throw new FetchProblem('garbled', said, { cause: error });
  }
}

/**
 * Null where the bytes are taken as they are: without an encoding, and where a server says gzip but
 * sends plain text. One layer only: layers inside each other are no use to anyone but an attacker.
 */
function decoderFor(encoding: string | null, firstByte: number, where: string) {
  const finishFlush = constants.Z_SYNC_FLUSH;
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return firstByte === 0x1f ? createGunzip({ finishFlush }) : null;
    case 'deflate':
      // Some servers leave out the header that the encoding has by its definition (zlib's, RFC 1950).
      return (firstByte & 0x0f) === 8
        ? createInflate({ finishFlush })
        : createInflateRaw({ finishFlush });
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      throw new FetchProblem('garbled', say('fetch.unasked-compression', { where }));
  }
}

/** Errors of zlib have codes such as Z_DATA_ERROR; those of brotli ERR__ERROR_FORMAT_… */
function isOfDecoder(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:Z_|ERR__|ERR_BROTLI)/.test(code);
}
