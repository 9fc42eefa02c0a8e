import { expect, it } from 'vitest';
import { LIBRARY } from '../../src/core/scope.ts';
import { draftArticle } from '../../src/ingest/draft.ts';
import { openModelServer } from '../fakes/model-server.ts';
import { writes } from '../fakes/serve-model.ts';
import { HOSTILE_LANGUAGES } from './hostile-texts.ts';
import { openNewsroom } from './newsroom.ts';

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES' };

it.each(HOSTILE_LANGUAGES)(
  'readers of $code get what is true in their language, whatever the article’s',
  async ({ code, facts }) => {
    const [first, second] = facts;
    const model = await openModelServer({ says: writes([first, 1], [second, 2]) });
    const { reader, app, clock } = await openNewsroom({
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'small',
    });
    reader.speak(LOCALES[code] ?? code);
    const drafts = HOSTILE_LANGUAGES.map((language) =>
      draftArticle({
        title: language.title,
        text: language.facts.join('\n\n'),
        language: language.code,
        source: 'Ossel Post',
        url: null,
        publishedAt: clock.now(),
        byline: null,
      }),
    );
    await app.store.articles.add(drafts, LIBRARY);
    const missing: string[] = [];
    for (const { title, code: from } of HOSTILE_LANGUAGES) {
      const answer = await reader.runCommand('summarize', { article: title, sentences: 2 });
      if (!answer.text.replaceAll('\\', '').includes(`${first} ${second}`))
        missing.push(`${from}: ${answer.text}`);
    }
    expect(missing).toEqual([]);
  },
);
