import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnswers } from '../../src/briefing/answers.ts';
import { createBriefing } from '../../src/briefing/brief.ts';
import { createWrittenAnswers } from '../../src/briefing/written-answers.ts';
import { readConfig } from '../../src/config.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { Logger } from '../../src/core/logger.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import { monthOf } from '../../src/core/spend.ts';
import { clean } from '../../src/ingest/clean.ts';
import { draftArticle } from '../../src/ingest/draft.ts';
import { openWriting } from '../../src/open-writing.ts';
import { readSamples } from '../../src/playground/samples.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type AskedModel, passagesGiven, serveModel, writes } from '../fakes/serve-model.ts';

const scope: Scope = { kind: 'server', id: '1' };
/** A token of most tokenizers is about so many bytes of news. */
const BYTES = 4;
const SENTENCES = 2;

/** What the language model takes for a piece of work, on average. */
export interface TokensTaken {
  readonly calls: number;
  /** As a tokenizer would count them, at four bytes each. */
  readonly used: number;
  /** Taken out of the cap before they were settled. */
  readonly reserved: number;
}

/** Tokens of a brief of the sample articles, and of an answer from them, with a stub for a model. */
export async function measureTokens(
  log: Logger,
): Promise<{ readonly brief: TokensTaken; readonly answer: TokensTaken }> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-tokens-'));
  const store = await openStore({
    url: `file:${join(folder, 'tokens.db')}`,
    clock: systemClock,
    log,
    exclusive: false,
  });
  const model = await serveModel((asked) => {
    const says = quoted(asked);
    const prompt_tokens = tokensOf(asked.messages.map(({ content }) => content).join(''));
    return { says, usage: { prompt_tokens, completion_tokens: tokensOf(says) } };
  });
  try {
    const titles = await storeSamples();
    const config = readConfig({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'stub' });
    const { summaries, voices, writer } = await openWriting(config, {
      store,
      clock: systemClock,
      log,
    });
    const voice = await voices.shared(scope);
    const briefing = createBriefing(store, summaries, systemClock, async () => {});
    const answers = createWrittenAnswers(createAnswers(store, systemClock), writer);
    const brief = await taken(async () => {
      await briefing.brief({ scope, hours: 48, voice });
      return 1;
    });
    const answer = await taken(async () => {
      let answered = 0;
      for (const title of titles) {
        const { written } = await answers.answer({
          question: `What about ${title}?`,
          scope,
          voice,
        });
        if (written !== null) answered += 1;
      }
      return answered;
    });
    return { brief, answer };
  } finally {
    model.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }

  async function storeSamples(): Promise<string[]> {
    const now = Date.now();
    const samples = readSamples(now);
    const ages = JSON.parse(await readFile(join(samples.folder, 'manifest.json'), 'utf8'));
    const drafts = [];
    for (const name of Object.keys(ages)) {
      const { title, ...article } = clean(await readFile(join(samples.folder, name), 'utf8'));
      if (title === null || article.language !== 'en') continue;
      const publishedAt = samples.publishedAt(name) ?? null;
      drafts.push(draftArticle({ ...article, title, publishedAt, source: name, url: null }));
    }
    await store.articles.add(drafts, LIBRARY);
    return drafts.map(({ title }) => title);
  }

  /** What some work took, for each piece of it that there was. */
  async function taken(work: () => Promise<number>): Promise<TokensTaken> {
    const month = monthOf(Date.now());
    const before = await store.spend.of(null, month);
    const asked = model.requests.length;
    const pieces = Math.max(1, await work());
    const after = await store.spend.of(null, month);
    const reserved = model.requests
      .slice(asked)
      .reduce(
        (sum, one) => sum + Buffer.byteLength(JSON.stringify(one)) + (one.max_tokens ?? 0),
        0,
      );
    return {
      calls: (after.calls - before.calls) / pieces,
      used: (after.tokens - before.tokens) / pieces,
      reserved: reserved / pieces,
    };
  }
}

/** The first sentences that it was given, as if it had written them. */
const quoted = (asked: AskedModel): string =>
  writes(
    ...passagesGiven(asked)
      .slice(0, SENTENCES)
      .map((text, index) => [text.split('. ')[0] ?? text, index + 1] as const),
  );

const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES);
