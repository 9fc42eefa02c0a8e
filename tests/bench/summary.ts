import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clean } from '../../src/ingest/clean.ts';
import { createExtractiveModel } from '../../src/llm/extractive.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';

const SAMPLES = fileURLToPath(new URL('../../data/articles', import.meta.url));
const WORDS = 700;
const ROUNDS = 20;

/** Three sentences of texts of about 700 words, made of two or three samples each. */
export async function measureSummaries(): Promise<Quantiles & { readonly mean: number }> {
  const model = createExtractiveModel();
  const texts = longTexts();
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const text of texts) {
      const start = performance.now();
      await model.summarize({ text, sentences: 3, language: 'en' });
      // The first round only warms up.
      if (round > 0) times.push(performance.now() - start);
    }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { ...quantilesOf(times), mean };
}

function longTexts(): string[] {
  const articles = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => clean(readFileSync(join(SAMPLES, name), 'utf8')))
    .filter(({ language }) => language === 'en')
    .map(({ text }) => text);
  const texts: string[] = [];
  let words: string[] = [];
  for (const article of articles) {
    words = [...words, ...article.split(/(?<=\s)/), '\n\n'];
    if (words.length < WORDS) continue;
    texts.push(words.slice(0, WORDS).join(''));
    words = [];
  }
  return texts;
}
