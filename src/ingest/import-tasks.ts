import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { failureReason } from './failure-reason.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { lineBatches } from './line-batches.ts';
import type { FileTask, ReadTask } from './read-articles.ts';

/** As much as one transaction stores: an interrupt loses no more. */
const MOST_FILES = 100;
/** Bytes of the files of one task, unless one alone is larger. */
const ENOUGH_BYTES = 4_000_000;
const CHUNK = 1_000_000;

/** Cuts the files and folders of an import into parts, in order; JSON Lines are streamed. */
export async function* importTasks(paths: readonly string[]): AsyncGenerator<ReadTask> {
  let files: FileTask[] = [];
  let bytes = 0;
  for (const path of paths) {
    for await (const file of findFiles(path)) {
      const isLines = file.reason === undefined && /\.(?:jsonl|ndjson)$/i.test(file.path);
      if (files.length > 0 && (isLines || files.length >= MOST_FILES || bytes >= ENOUGH_BYTES)) {
        yield { kind: 'files', files };
        files = [];
        bytes = 0;
      }
      if (isLines) yield* linesOf(file);
      else files.push(file);
      bytes += file.size;
    }
  }
  if (files.length > 0) yield { kind: 'files', files };
}

async function* linesOf({ path }: FoundFile): AsyncGenerator<ReadTask> {
  const told = (reason: string): ReadTask => ({ kind: 'files', files: [{ path, reason }] });
  let found: Stats;
  try {
    found = await stat(path);
    if (!found.isFile()) return yield told('it is not an ordinary file');
    if (found.size === 0) return yield told('the file is empty');
    const chunks = createReadStream(path, { highWaterMark: CHUNK });
    for await (const batch of lineBatches(chunks)) {
      yield { kind: 'lines', path, modifiedAt: Math.floor(found.mtimeMs), ...batch };
    }
  } catch (error) {
    yield told(failureReason(error));
  }
}
