import { describe, expect, it } from 'vitest';
import { openCourier, RAMP } from './courier.ts';
import { openInterview } from './interview.ts';
import { channelNamed } from './posted.ts';

const NOTE = 'Courier took this report down';

/** The Courier's reports, told in #news at 08:00. */
async function openTold() {
  const courier = await openCourier();
  await courier.add();
  await courier.passTo('2026-11-23 08:00');
  expect(courier.texts()).toEqual([expect.stringContaining('12 boats')]);
  return courier;
}

describe('a report that its paper takes down', () => {
  it('is taken out of the digest that told it, once, even after restarts', async () => {
    const { newsroom, look, answer, texts } = await openTold();
    const [before = ''] = texts();
    answer(404, '/ramp');
    await look(61);
    expect(texts()).toEqual([before]);
    await newsroom.restart();
    await look(21);
    const [after = ''] = texts();
    expect(after).toContain(`~~${RAMP.title}~~`);
    expect(after).toMatch(new RegExp(`Withdrawn <t:\\d+:f>: ${NOTE}`));
    expect(after).not.toContain('12 boats');
    expect(after).toContain('Bells of Tarn');
    expect(after).toContain('bronze bells');
    await newsroom.restart();
    await look(1);
    expect(texts()).toEqual([after]);
  });

  it('is told no more, and whoever asks for it hears why, until it is back', async () => {
    const { newsroom, manager, look, answer, passTo, posted, texts } = await openTold();
    const { reader } = newsroom;
    const ask = async (command: string, options: Readonly<Record<string, string>> = {}) =>
      (await manager.runCommand(command, options, { channel: 'general' })).text;
    answer(410, '/ramp');
    await look(61);
    await look(21);
    expect(await ask('brief')).not.toContain(RAMP.title);
    expect(await ask('brief', { topic: 'ferry ramp' })).not.toContain('12 boats');
    const shown = await ask('article', { title: RAMP.title });
    expect(shown).toContain(NOTE);
    expect(shown).not.toContain('12 boats');
    expect(await ask('summarize', { article: RAMP.title })).toContain('not summarized');
    const found = await ask('search', { query: 'ferry ramp' });
    expect(found).toContain(NOTE);
    expect(found).not.toContain('12 boats');
    const [message] = manager.messages(channelNamed(newsroom.playground, 'news').id).slice(-1);
    if (message === undefined) throw new Error('nothing was posted');
    expect((await reader.press(message, 'Why these?')).text).toContain(NOTE);
    expect(await ask('why', { article: RAMP.title })).toContain('Withdrawn by its paper');
    await manager.runCommand('digest add', { time: '10:00' }, { channel: 'general' });
    await passTo('2026-11-23 10:00');
    const elsewhere = posted('general').map(({ text }) => text);
    expect(elsewhere).toEqual([expect.stringContaining('bronze bells')]);
    expect(elsewhere[0]).not.toContain(RAMP.title);
    expect(await ask('why', { article: RAMP.title })).toContain('its paper has withdrawn it');

    answer(null, '/ramp');
    await look(6 * 60);
    expect(texts()[0]).toContain('12 boats');
    expect(texts()[0]).toContain('shows it again');
    expect(await ask('article', { title: RAMP.title })).toContain('12 boats');
    expect(await ask('brief')).toContain(RAMP.title);
  });

  it('is looked at sooner where its feed leaves it out between others', async () => {
    const { poll, look, answer, leaveOut, texts } = await openTold();
    answer(404, '/ramp');
    leaveOut('ramp');
    await poll();
    await look(1);
    await look(21);
    expect(texts()[0]).toContain(NOTE);
  });

  it('keeps what another paper’s report of the story says as well, under that one’s headline', async () => {
    const courier = await openCourier();
    const { newsroom, look, answer, texts } = courier;
    await newsroom.store({
      title: 'Osterhaven ferry ramp breaks',
      text: `${RAMP.text}\n\nDivers look at the bolts.`,
      source: 'Coast Herald',
      hoursOld: 1,
    });
    await courier.add();
    await courier.passTo('2026-11-23 08:00');
    answer(404, '/ramp');
    await look(61);
    await look(21);
    const [text = ''] = texts();
    expect(text).toContain('12 boats');
    expect(text).toContain('**Osterhaven ferry ramp breaks**');
    expect(text).not.toContain(RAMP.title);
    expect(text).toContain(
      'Courier took that report down. What stands here is reported by Coast Herald',
    );
    newsroom.wreck(
      `insert into withdrawals (article_id, withdrawn_at)
      select id, ${newsroom.clock.now() + 1} from articles where title like 'Osterhaven%'`,
    );
    await look(1);
    expect(texts()[0]).toContain(`~~${RAMP.title}~~`);
    expect(texts()[0]).not.toContain('12 boats');
  });

  it('is told of in the language of the server, and the line of the role stays', async () => {
    const { manager, ...courier } = await openCourier();
    await manager.runCommand('settings', { language: 'German' });
    await courier.add({ mention: 'Managers' });
    await courier.passTo('2026-11-23 08:00');
    const [message] = courier.posted('news');
    expect(message?.text).toMatch(/^<@&\d+>\n/);
    courier.answer(404, '/ramp');
    await courier.look(61);
    await courier.look(21);
    expect(message?.text).toContain('Courier hat diesen Bericht aus dem Netz genommen');
    expect(message?.text).toMatch(/^<@&\d+>\n/);
  });
});

it('a withdrawn report answers nothing, and is not offered as the nearest', async () => {
  const { newsroom, ask, said } = await openInterview();
  newsroom.wreck(
    "insert into withdrawals (article_id, withdrawn_at) select id, 1 from articles where text like '%freighter%'",
  );
  await ask('How many freighters wait outside Ossel?');
  expect(said()[0]).toContain('The stored articles do not say.');
  expect(said()[0]).not.toMatch(/crane|cable/i);
});

describe('the post of a watch', () => {
  async function openWatched() {
    const courier = await openCourier();
    const { newsroom, manager, poll } = courier;
    await manager.runCommand('watch add', { words: 'ferry' }, { channel: 'news' });
    const watch = async (minutes: number) => {
      newsroom.clock.move(minutes * 60_000);
      await poll();
      await newsroom.app.jobs.find(({ name }) => name === 'look for what is watched')?.run();
      await newsroom.deliver();
    };
    courier.publish('quay', {
      title: 'Ferry quay of Lund sinks by a hand',
      text: 'The ferry quay of Lund sank by a hand overnight. Surveyors counted 14 cracks in its wall.',
      hoursOld: -1,
    });
    await watch(61);
    await newsroom.store({
      title: 'Ferry quay in Lund sinks by a hand',
      text: 'The ferry quay of Lund sank by a hand overnight. Surveyors counted cracks in the wall of the quay.',
      source: 'Coast Herald',
      hoursOld: 0,
    });
    await watch(5);
    expect(courier.texts()).toEqual([expect.stringMatching(/14 cracks[\s\S]*Coast Herald/)]);
    return { ...courier, watch };
  }

  it('keeps the papers that were added to it when it is corrected', async () => {
    const { publish, poll, look, newsroom, texts } = await openWatched();
    publish('quay', {
      text: 'The ferry quay of Lund sank by a hand overnight. Surveyors counted 41 cracks in its wall.',
    });
    newsroom.clock.move(60 * 60_000);
    await poll();
    await look(1);
    expect(texts()).toEqual([expect.stringMatching(/41 cracks[\s\S]*Coast Herald/)]);
    expect(texts()[0]).toContain('the paper changed this report');
  });

  it('loses what was withdrawn', async () => {
    const { answer, look, texts } = await openWatched();
    answer(410, '/quay');
    await look(60);
    await look(21);
    expect(texts()).toEqual([expect.stringContaining(NOTE)]);
    expect(texts()[0]).not.toContain('14 cracks');
  });
});

describe('a report stays as it was told', () => {
  it.each([
    ['once', null],
    ['before its site had trouble', 503],
  ] as const)('where its page was not there %s', async (_, then) => {
    const { look, answer, texts } = await openTold();
    const before = texts();
    answer(404, '/ramp');
    await look(61);
    answer(then, '/ramp');
    await look(21);
    answer(404, '/ramp');
    await look(14 * 60);
    expect(texts()).toEqual(before);
  });

  it.each([
    ['the whole site answers that there is nothing', 404, ['/', '/ramp', '/bells', '/apples']],
    ['its front page is not there either', 404, ['/', '/ramp']],
    ['all articles have moved away', 404, ['/ramp', '/bells', '/apples']],
    ['its page may not be read', 403, ['/ramp']],
  ] as const)('where %s', async (_, status, paths) => {
    const { look, answer, texts } = await openTold();
    const before = texts();
    answer(status, ...paths);
    for (const minutes of [61, 21, 5 * 60, 21, 14 * 60]) await look(minutes);
    expect(texts()).toEqual(before);
  });
});

it('a report whose title comes to say that it is withdrawn is taken out as well', async () => {
  const { poll, look, publish, texts } = await openTold();
  publish('ramp', { title: `WITHDRAWN: ${RAMP.title}` });
  await look(61);
  expect(texts()[0]).toContain(NOTE);
  expect(texts()[0]).not.toContain('12 boats');
  await poll();
  publish('ramp', { title: RAMP.title });
  await look(1);
  expect(texts()[0]).toContain(NOTE);
  await poll();
  await look(1);
  expect(texts()[0]).toContain('shows it again');
});
