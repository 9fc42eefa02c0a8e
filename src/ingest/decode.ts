/** A file's bytes as text, or why they are none: a sentence's end after "skipped: ". */
export type Decoded = { readonly text: string } | { readonly reason: string };

/** How far into a file is looked for what makes it binary; bytes. */
const LOOKED_AT = 8192;
/** What is not UTF-8 is judged by so many of its characters. */
const JUDGED = 200_000;
/** Of the bytes looked at, one in so many may be a control character in a text. */
const CONTROLS_ONE_IN = 50;
/** Bytes that windows-1252 gives no character. */
const UNDEFINED_IN_1252 = /[\u0081\u008D\u008F\u0090\u009D]/;
const CHARSET = /<meta[^<>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i;

/**
 * Reads UTF-8, or UTF-16 with a byte order mark; else what an HTML page declares; else
 * windows-1252 where that makes a text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'the file is empty' };
  const wide = utf16(bytes);
  if (wide !== null) return wide;
  if (isBinary(bytes)) return { reason: 'it is a binary file, not a text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return declared(bytes) ?? western(bytes) ?? { reason: 'its UTF-8 is broken' };
}

function utf16(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (!little && !(first === 0xfe && second === 0xff)) return null;
  try {
    const decoder = new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true });
    const text = decoder.decode(bytes);
    return text.includes('\0') ? { reason: 'it is a binary file, not a text' } : { text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { reason: 'its UTF-16 is broken' };
  }
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls += 1;
  }
  return controls > head.length / CONTROLS_ONE_IN;
}

/** By the charset that a page names in its head; null where it names none that is known. */
function declared(bytes: Uint8Array): Decoded | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = CHARSET.exec(head)?.[1];
  if (name === undefined || /^utf-?8$/i.test(name)) return null;
  try {
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Windows-1252: its letters stand beside letters. Many of UTF-8's own runs mean that this was UTF-8. */
function western(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const some = text.slice(0, JUDGED);
  if (UNDEFINED_IN_1252.test(text)) return null;
  const high = some.match(/[^\0-\x7f]/g)?.length ?? 0;
  const beside = some.match(/[a-z][À-ÿ]|[À-ÿ][a-z]|[‘’“”–—…«»©°§ ]/gi)?.length ?? 0;
  const utf8Runs = some.match(/[ÃÂâ][\u0080-¿‚-™]/g)?.length ?? 0;
  return utf8Runs > 0 || beside < high * 0.7 ? null : { text };
}
