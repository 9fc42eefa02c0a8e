import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/core/clock.ts';
import type { Logger } from '../../src/core/logger.ts';
import { LIBRARY } from '../../src/core/scope.ts';
import { importPaths } from '../../src/ingest/import.ts';
import { openStore } from '../../src/store/open-store.ts';
import { seededRandom } from './synthetic-library.ts';

/** What an import of synthetic articles took. */
export interface ImportRate {
  readonly articles: number;
  readonly milliseconds: number;
  readonly articlesPerSecond: number;
}

const SEED = 4680;
const WORDS = 400;
const WORDS_OF_SENTENCE = 16;
const SENTENCES_OF_PARAGRAPH = 4;
/** As in real news, nearly half of the words are a few small ones. */
const SMALL_SHARE = 0.45;
const SMALL = 'the of and to in a that is for on it with as was by at from have be are'.split(' ');
const STARTS = 'har fer cou min reg par win str bri tra sch hos cit san mor gren'.split(' ');
const ENDS = 'bour ry ncil ister ion ket ter ike dge in ool pital y dy ning ford'.split(' ');
const MIDDLES = 'a e i o u al en or is um'.split(' ');

/** Measures an import from one file of JSON Lines into an empty database, from start to stored. */
export async function benchImport(articles: number, log: Logger): Promise<ImportRate> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-import-'));
  const path = join(folder, 'articles.jsonl');
  try {
    await writeFile(path, syntheticLines(articles));
    const url = `file:${join(folder, 'bench.db')}`;
    const store = await openStore({ url, clock: systemClock, log, exclusive: false });
    const start = performance.now();
    let imported = 0;
    for await (const { outcome } of importPaths([path], { store, owner: LIBRARY })) {
      if (outcome === 'imported') imported += 1;
    }
    const milliseconds = performance.now() - start;
    await store.close();
    if (imported !== articles) throw new Error(`Only ${imported} of ${articles} were imported.`);
    return { articles, milliseconds, articlesPerSecond: (articles / milliseconds) * 1000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function syntheticLines(articles: number): string {
  const random = seededRandom(SEED);
  const lines = Array.from({ length: articles }, (_, index) => {
    const title = sentence(random, 8).slice(0, -1);
    return JSON.stringify({
      title: `${title} ${index}`,
      text: rawBody(random),
      date: '2026-11-22',
    });
  });
  return `${lines.join('\n')}\n`;
}

/** A body in the shape that sites leave it in. */
function rawBody(random: () => number): string {
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS; words += WORDS_OF_SENTENCE * SENTENCES_OF_PARAGRAPH) {
    const sentences = Array.from({ length: SENTENCES_OF_PARAGRAPH }, () =>
      sentence(random, WORDS_OF_SENTENCE),
    );
    paragraphs.push(sentences.join(' '));
  }
  return [...paragraphs, 'Leave a Reply', '© 2011-2026 The Bench Gazette.'].join('\n\n');
}

function sentence(random: () => number, length: number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = Array.from({ length }, () =>
    random() < SMALL_SHARE ? pick(SMALL) : pick(STARTS) + pick(MIDDLES) + pick(ENDS),
  );
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
