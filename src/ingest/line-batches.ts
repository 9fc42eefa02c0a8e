import { LARGEST_DOCUMENT } from './failure-reason.ts';

/** Whole lines of a file, with their line feeds. */
export interface LineBatch {
  readonly bytes: Uint8Array;
  /** The number of the first line, from 1. */
  readonly firstLine: number;
  /** One line that is over the limit for a document; its bytes are left out. */
  readonly isTooLong: boolean;
}

const LINE_FEED = 0x0a;
/** As much as one transaction stores: an interrupt loses no more. */
const MOST_LINES = 200;
/** Bytes of a batch, unless a single line is longer. */
const ENOUGH_BYTES = 2_000_000;

/** Parts a stream of lines into batches without ever holding more than a batch and a line. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  const empty = new Uint8Array();
  let line = 1;
  let rest: Uint8Array = empty;
  let isTooLong = false;
  for await (const chunk of chunks) {
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (isTooLong) {
      const end = data.indexOf(LINE_FEED);
      if (end === -1) continue;
      data = data.subarray(end + 1);
      yield { bytes: empty, firstLine: line, isTooLong };
      line += 1;
      isTooLong = false;
    }
    for (;;) {
      const { end, lines } = batchEnd(data);
      if (lines === 0) break;
      // A copy: the view would be sent to a reader with all of the buffer behind it.
      yield {
        bytes: Uint8Array.prototype.slice.call(data, 0, end),
        firstLine: line,
        isTooLong: false,
      };
      line += lines;
      data = data.subarray(end);
    }
    isTooLong = data.length > LARGEST_DOCUMENT;
    rest = isTooLong ? empty : data;
  }
  if (isTooLong) yield { bytes: empty, firstLine: line, isTooLong };
  else if (rest.length > 0)
    yield { bytes: Uint8Array.prototype.slice.call(rest), firstLine: line, isTooLong: false };
}

function batchEnd(data: Uint8Array): { end: number; lines: number } {
  let end = 0;
  let lines = 0;
  while (lines < MOST_LINES && end < ENOUGH_BYTES) {
    const feed = data.indexOf(LINE_FEED, end);
    if (feed === -1) break;
    end = feed + 1;
    lines += 1;
  }
  return { end, lines };
}
