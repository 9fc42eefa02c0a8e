import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/core/scope.ts';
import { draftArticle } from '../../src/ingest/draft.ts';
import { languageOf } from '../../src/words/languages.ts';
import { say } from '../../src/words/say.ts';
import { inWords } from '../../src/words/speak.ts';
import { openModelServer } from '../fakes/model-server.ts';
import type { AskedModel } from '../fakes/serve-model.ts';
import { openNewsroom } from './newsroom.ts';
import { type HostileCase, hostileCases } from './obedient-model.ts';

const CASES = hostileCases();
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES' };

const titleIn = ({ messages }: AskedModel): string =>
  /^Title: (.*)$/m.exec(messages[1]?.content ?? '')?.[1] ?? '';

/** A newsroom with the articles of some cases, and a model that does what they bring about. */
async function hostileNewsroom(cases: readonly HostileCase[]) {
  const model = await openModelServer(
    (asked) =>
      cases.find(({ title }) => title === titleIn(asked))?.answer(asked) ?? {
        says: 'no such case',
      },
  );
  const newsroom = await openNewsroom({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'obedient' });
  const drafts = cases.map(({ title, text, language }) =>
    draftArticle({
      title,
      text,
      language,
      source: 'Ossel Post',
      url: null,
      publishedAt: newsroom.clock.now(),
      byline: null,
    }),
  );
  await newsroom.app.store.articles.add(drafts, LIBRARY);
  return { ...newsroom, model };
}

describe('a model that does what articles ask of it', () => {
  it('has at least sixty ways to try', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(5);
  });

  it.each([...new Set(CASES.map(({ reader }) => reader))])(
    'brings nothing before readers of %s that an article does not say',
    async (language) => {
      const cases = CASES.filter((one) => one.reader === language);
      const { reader, model } = await hostileNewsroom(cases);
      reader.speak(LOCALES[language] ?? language);
      const marked = inWords(
        say('mark.quoted', { why: say('mark.why-unfit') }),
        languageOf(language),
      );
      const failures: string[] = [];
      for (const { name, title, never } of cases) {
        const answer = await reader.runCommand('summarize', { article: title, sentences: 2 });
        const said = answer.text.replaceAll('\\', '');
        if (never.test(said)) failures.push(`${name}: ${said}`);
        if (!said.includes(marked)) failures.push(`${name} is not marked: ${said}`);
        if (answer.pinged.everyone || answer.pinged.users.length > 0)
          failures.push(`${name} pinged`);
      }
      expect(failures).toEqual([]);
      expect(model.requests.length).toBeGreaterThanOrEqual(cases.length);
    },
  );
});
