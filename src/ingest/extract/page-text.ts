/** The standard has charsets of pages declared within so many bytes. */
const LOOKED_AT = 1024;
const CHARSET = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.+-]{2,40})/i;
const META = /<meta\s[^<>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.+-]{2,40})/i;

/**
 * The text of a page's bytes. What their charset is, is told, in this order, by their byte order
 * mark, the header, the page's head, and themselves: UTF-8 where they are that, else windows-1252.
 * A header that contradicts UTF-8 is believed only where the bytes are no valid UTF-8 with letters
 * beyond ASCII. Bytes that mean nothing become U+FFFD; never throws.
 *
 * @param contentType the header of that name; may be empty
 */
export function pageText(bytes: Uint8Array, contentType: string): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked.decode(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null && utf8.length < bytes.length) return utf8;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const named = [CHARSET.exec(contentType)?.[1], META.exec(head)?.[1]];
  for (const name of named) {
    const decoder = name === undefined ? null : decoderOf(name);
    if (decoder !== null && !(decoder.encoding === 'utf-8' && utf8 === null)) {
      return decoder.decode(bytes);
    }
  }
  return (
    utf8 ??
    (isMostlyUtf8(bytes) ? new TextDecoder() : new TextDecoder('windows-1252')).decode(bytes)
  );
}

function byMark([first, second, third]: Uint8Array): TextDecoder | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder();
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be') : null;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A page cut off in the middle of a letter, or with a stray byte, is UTF-8 all the same. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const letters = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return letters > broken * 3;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
