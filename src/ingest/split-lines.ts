/** Room for a document of 10 MB in base64 and what stands around it; UTF-16 units. */
const LONGEST_LINE = 20_000_000;

/**
 * The lines of a stream of UTF-8, without their ends (`\n` or `\r\n`). Only these part lines: other
 * separators, such as U+2028, may stand inside a JSON string.
 *
 * @returns null in the place of a line that is too long, of which no more than the limit is held
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line = length > longest ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    add(first);
    for (const next of others) {
      yield take();
      add(next);
    }
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
