import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The sample articles that only the playground ever shows. */
export interface Samples {
  /** Where they lie, one raw text file each. */
  readonly folder: string;
  /** Epoch milliseconds; null for one of unknown date, undefined for a file that is none of them. */
  publishedAt(fileName: string): number | null | undefined;
}

const FOLDER = fileURLToPath(new URL('../../data/articles', import.meta.url));
const HOUR = 60 * 60 * 1000;

/** File name → hours before now; null = unknown. */
const Manifest = z.record(z.string(), z.number().nonnegative().nullable());

/**
 * Lays the samples' dates out anew, so that the last hours are never empty.
 *
 * @param now epoch milliseconds that their ages are counted from.
 */
export function readSamples(now: number, folder: string = FOLDER): Samples {
  const ages = Manifest.parse(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));
  return {
    folder,
    publishedAt(fileName) {
      const age = ages[fileName];
      return typeof age === 'number' ? now - Math.round(age * HOUR) : age;
    },
  };
}
