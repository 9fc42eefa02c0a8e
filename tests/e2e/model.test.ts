import { describe, expect, it } from 'vitest';
import { openModelServer } from '../fakes/model-server.ts';
import { type ModelAnswer, writes } from '../fakes/serve-model.ts';
import { openDigestDesk } from './digest-desk.ts';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

const CHOIR = 'The choir of the school in Tarn won the first prize of the valley.';
const CHOIR_DE = 'Der Chor der Schule in Tarn gewann den ersten Preis des Tals.';
const MODEL = 'small';

/** A newsroom with a language model that answers so. */
async function writingNewsroom(
  answer: Parameters<typeof openModelServer>[0],
  settings: Readonly<Record<string, string>> = {},
) {
  const model = await openModelServer(answer);
  const newsroom = await openNewsroom({
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: MODEL,
    ...settings,
  });
  await newsroom.store(...HARBOUR);
  return { ...newsroom, model };
}

const ONE = { article: 'choir', sentences: 1 };

describe('a model that writes', () => {
  it('is read with who wrote it, and asked once for the same', async () => {
    const { reader, model } = await writingNewsroom({
      says: writes(['The school choir of Tarn won the first prize.', 1]),
    });
    for (const _ of [1, 2]) {
      const answer = await reader.runCommand('summarize', ONE);
      expect(answer.text).toContain('The school choir of Tarn won the first prize.');
      expect(answer.text).toContain('Written by small, checked against the articles.');
    }
    expect(model.requests).toHaveLength(1);
  });

  it('writes in the language of whoever reads alone, with names and figures as they are', async () => {
    const { reader, model } = await writingNewsroom({
      says: writes([CHOIR_DE, 1], ['Vierzig Kinder sangen zwölf Minuten lang.', 2]),
    });
    reader.speak('de');
    const answer = await reader.runCommand('summarize', { article: 'choir', sentences: 2 });
    expect(answer.text).toContain(`${CHOIR_DE} Vierzig Kinder sangen zwölf Minuten lang.`);
    expect(model.requests[0]?.messages[0]?.content).toContain('Write in German (de)');
  });

  it('that answers in the wrong language is told so once', async () => {
    let asked = 0;
    const { reader } = await writingNewsroom(() => {
      asked += 1;
      return { says: writes([asked === 1 ? CHOIR : CHOIR_DE, 1]) };
    });
    reader.speak('de');
    expect((await reader.runCommand('summarize', ONE)).text).toContain(CHOIR_DE);
    expect(asked).toBe(2);
  });

  it('keeps what holds where one sentence of three does not', async () => {
    const { reader } = await writingNewsroom({
      says: writes([CHOIR, 1], ['The mayor of Brandholm fled.', 1], ['Forty children sang.', 2]),
    });
    const answer = await reader.runCommand('summarize', { article: 'choir', sentences: 3 });
    expect(answer.text).toContain(CHOIR);
    expect(answer.text).not.toContain('mayor');
  });

  it('is checked again when it is taken from the cache', async () => {
    const { reader, wreck, model } = await writingNewsroom({ says: writes([CHOIR, 1]) });
    await reader.runCommand('summarize', ONE);
    wreck(
      "update cache set value = replace(value, 'first prize', 'third prize') where namespace = 'written'",
    );
    const answer = await reader.runCommand('summarize', ONE);
    expect(answer.text).toContain(CHOIR);
    expect(answer.text).not.toContain('third');
    expect(model.requests).toHaveLength(2);
  });

  it('has a second look where the operator wants one', async () => {
    const { reader, model } = await writingNewsroom(
      ({ messages }) => ({
        says: messages[0]?.content.includes('unsupported')
          ? '{"unsupported":[1]}'
          : writes([CHOIR, 1], ['Forty children sang for twelve minutes.', 2]),
      }),
      { LLM_SECOND_OPINION: 'on' },
    );
    const answer = await reader.runCommand('summarize', { article: 'choir', sentences: 2 });
    expect(answer.text).toContain('Forty children sang for twelve minutes.');
    expect(answer.text).not.toContain(CHOIR);
    expect(model.requests).toHaveLength(2);
  });
});

describe('a digest', () => {
  it('is written in the language of its server, once for all that get it', async () => {
    const model = await openModelServer(({ messages }) => ({
      says: messages[1]?.content.includes('choir')
        ? writes([CHOIR_DE, 1])
        : writes(['Die Ossel Post schweigt.', 1]),
    }));
    const desk = await openDigestDesk({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: MODEL });
    await desk.manager.runCommand('settings', { language: 'German' });
    await desk.add();
    await desk.add({}, 'general');
    await desk.passTo('2026-11-23 08:00');
    for (const channel of ['news', 'general']) {
      const text = desk.posted(channel).map((message) => message.text);
      expect(text.join('\n')).toContain(CHOIR_DE);
      expect(text.join('\n')).not.toContain('schweigt');
      expect(text.join('\n')).toContain('Geschrieben von small, mit den Artikeln abgeglichen.');
    }
    const told = model.requests.map(({ messages }) => messages[1]?.content.split('\n')[1]);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('a model that fails', () => {
  const page = { status: 200, type: 'text/html', body: '<h1>Welcome</h1>' };
  it.each([
    ['is down', { status: 503, type: 'text/plain', body: 'busy' }],
    ['limits the rate', { status: 429, type: 'application/json', body: '{}' }],
    ['is a web page', page],
    ['is cut off in the middle', { begins: '{"choices":[{"mess', and: 'breaks' }],
  ] as const)('and %s leaves it to the articles, and says so', async (_, fault) => {
    const { reader } = await writingNewsroom(fault);
    const answer = await reader.runCommand('summarize', ONE);
    expect(answer.text).toContain(CHOIR);
    expect(answer.text).toContain('Quoted from the articles; the model gave no answer.');
  });

  it.each([
    ['says nothing', new Promise<ModelAnswer>(() => {})],
    ['never ends', { begins: '{"choices":[', and: 'hangs' }],
  ] as const)('and %s is waited for ten seconds at most', async (_, fault) => {
    const { reader, clock, model, playground } = await writingNewsroom(fault);
    const deferred = Promise.withResolvers<void>();
    playground.onExchange(({ path }) => {
      if (path.endsWith('/callback')) deferred.resolve();
    });
    const asked = reader.runCommand('brief');
    await model.asked;
    clock.move(1600);
    await deferred.promise;
    clock.move(8300);
    const answer = await asked;
    expect(answer.text).toContain(CHOIR);
    expect(answer.text).toContain('the model gave no answer in time');
  });
});

describe('/settings', () => {
  it('tells what holds, and where permissions are set', async () => {
    const { playground } = await openNewsroom();
    const answer = await playground.person('manager').runCommand('settings');
    expect(answer.private).toBe(true);
    for (const line of ['each article’s own', 'UTC', 'short', 'Server Settings → Integrations'])
      expect(answer.text.replaceAll('\\', '')).toContain(line);
    expect(answer.text).toContain('the operator has set none');
  });

  it('switches the model off for a server, which is then asked nothing', async () => {
    const { reader, playground, model } = await writingNewsroom({ says: writes([CHOIR, 1]) });
    const manager = playground.person('manager');
    const set = await manager.runCommand('settings', { model: false, length: 'bullets' });
    expect(set.text).toContain('Settings, changed');
    const answer = await reader.runCommand('brief');
    expect(answer.text).toMatch(/^- The choir/m);
    expect(answer.text).not.toContain('Quoted');
    expect(model.requests).toEqual([]);
  });

  it('gives the language that everybody there reads', async () => {
    const { reader, playground } = await writingNewsroom(({ messages }) => ({
      says: messages[1]?.content.includes('choir')
        ? writes([CHOIR_DE, 1])
        : writes(['Drei Frachter warten.', 1]),
    }));
    await playground.person('manager').runCommand('settings', { language: 'German' });
    expect((await reader.runCommand('brief')).text).toContain(CHOIR_DE);
    await playground.person('manager').runCommand('settings', { language: 'any' });
    expect((await reader.runCommand('brief')).text).not.toContain(CHOIR_DE);
  });

  it('gives new digests their time zone and length', async () => {
    const { playground } = await openNewsroom();
    const manager = playground.person('manager');
    await manager.runCommand('settings', { timezone: 'Berlin', length: 'headlines' });
    const answer = await manager.runCommand('digest add', { time: '07:00' });
    expect(answer.text.replaceAll('\\', '')).toContain('Europe/Berlin');
    expect(answer.text).toContain('headlines only');
  });

  it.each([{ language: 'Klingon' }, { timezone: 'Atlantis' }])(
    'says kindly that %j is not known',
    async (options) => {
      const { playground } = await openNewsroom();
      const answer = await playground.person('manager').runCommand('settings', options);
      expect(answer.text).toMatch(/is no (language|time zone)/);
    },
  );

  it('shows what the month took, what it may, and what was saved', async () => {
    const usage = { prompt_tokens: 1200, completion_tokens: 300 };
    const { reader, playground } = await writingNewsroom(
      { says: writes([CHOIR, 1]), usage },
      { LLM_MONTHLY_TOKENS_PER_SERVER: '100000', LLM_PRICES: 'small=10/40' },
    );
    await reader.runCommand('summarize', ONE);
    await reader.runCommand('summarize', ONE);
    const seen = [
      await playground.person('manager').runCommand('settings'),
      await reader.runCommand('status'),
    ];
    for (const { text } of seen) {
      expect(text).toContain('1,500 of 100,000 tokens used here this month, about $0.024');
      expect(text).toContain('1,500 tokens saved');
    }
  });

  it('past the cap articles are quoted, and it is said', async () => {
    const { reader, model } = await writingNewsroom(
      { says: writes([CHOIR, 1]) },
      { LLM_MONTHLY_TOKENS: '500' },
    );
    const answer = await reader.runCommand('summarize', ONE);
    expect(answer.text).toContain('the model has no tokens left this month');
    expect(model.requests).toEqual([]);
  });
});
