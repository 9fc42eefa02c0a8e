import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { readAskedAbout } from '../../src/briefing/asked-about.ts';
import { HARBOUR } from './harbour.ts';
import { openInterview } from './interview.ts';
import { channelNamed } from './posted.ts';

describe('/ask', () => {
  it('opens a thread named after the question and answers there, cited', async () => {
    const { ask, thread, said } = await openInterview();
    const told = await ask('How many freighters wait outside Ossel?');
    expect(told.private).toBe(true);
    expect(told.text).toContain('thread');
    const { name, thread: state } = thread();
    expect(name).toBe('How many freighters wait outside Ossel?');
    expect(state?.ownerId).toBeDefined();
    const [answer = ''] = said();
    expect(answer).toContain('> *How many freighters wait outside Ossel?*');
    expect(answer).toMatch(/“Three freighters wait[^”]*” \\\[1\\\]/);
    expect(answer).toMatch(
      /- \\\[1\\\] \[[^\]]*(crane|Cable)[^\]]*\]\(<https:\/\/[^>]+>\) — (Ossel Post|Coast Herald), <t:\d+:D>/,
    );
    expect(answer).toContain('Quoted from the articles.');
  });

  it('says that the articles do not say, and offers the nearest', async () => {
    const { ask, said } = await openInterview();
    await ask('How tall is the mayor of Tarn?');
    expect(said()[0]).toContain('The stored articles do not say.');
    expect(said()[0]).toMatch(/These come nearest\\:[\s\S]*School choir/);
  });

  it('opens from the button under a brief, by a dialog', async () => {
    const { newsroom, person, said, settle } = await openInterview();
    const brief = await person.runCommand('brief');
    const dialog = await person.press(brief, 'Ask');
    expect(dialog.modal?.title).toBe('Ask the stored articles');
    const sent = await person.submit(dialog, { 'Your question': 'When does the new cable come?' });
    expect(sent.private).toBe(true);
    await settle();
    expect(said()[0]).toContain('within four days');
    expect(newsroom.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('asked again under the question in the channel, goes on in its thread', async () => {
    const { newsroom, person, ask, said, settle, thread } = await openInterview();
    await ask('What did the choir of the school in Tarn win?');
    const dialog = await person.press({ id: thread().id }, 'Ask');
    const told = await person.submit(dialog, { question: 'And how many children sang?' });
    expect(told.text).toContain(`<#${thread().id}>`);
    await settle();
    expect(said()[1]).toContain('Forty children sang');
    // Pressed elsewhere, where those who press may not see the thread, it leads to none.
    const [key = ''] = /[a-z0-9]{16}$/.exec(dialog.modal?.custom_id ?? '') ?? [];
    const there = await readAskedAbout(
      key,
      { scope: { kind: 'server', id: thread().serverId ?? '' }, channelId: '1' },
      newsroom.app.store,
    );
    expect(there.conversation).toBeNull();
  });

  it('asks about any message, and leans on its words', async () => {
    const { newsroom, person, said, settle } = await openInterview();
    const message = person.say('general', 'The choir of the school in Tarn, what a day!');
    const dialog = await person.runMessageCommand('Ask about this', message);
    await person.submit(dialog, { question: 'How many children sang?' });
    await settle();
    expect(said()[0]).toContain('Forty children sang');
    expect(newsroom.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('says kindly what is no question', async () => {
    const { person } = await openInterview();
    const brief = await person.runCommand('brief');
    const dialog = await person.press(brief, 'Ask');
    const empty = await person.submit(dialog, { question: '  \u200b ' });
    expect(empty.text).toContain('Please ask something.');
  });

  it('answers aside who may not write there, in a channel or a locked thread', async () => {
    const { newsroom, person, ask, thread, said } = await openInterview();
    await ask('How many freighters wait outside Ossel?');
    const lock = thread().thread;
    if (lock === null || lock === undefined) throw new Error('it is no thread');
    lock.locked = true;
    const place = channelNamed(newsroom.playground, 'announcements');
    place.overwrites.push({ id: person.id, type: 1, allow: '0', deny: String(May.SendMessages) });
    const question = 'What did the choir of the school in Tarn win?';
    const before = said();
    for (const [channel, why] of [
      [thread().id, 'This thread is locked'],
      ['announcements', 'You may not write here'],
    ] as const) {
      const told = await ask(question, {}, channel);
      expect(told.private).toBe(true);
      expect(told.text).toContain('the first prize');
      expect(told.text).toContain(`${why}, so only you see the answer`);
    }
    expect(said()).toEqual(before);
    const seen = [...place.messages.values()].filter(({ privateTo }) => privateTo === null);
    expect(seen).toEqual([]);
  });

  it('answers in the post of a forum where it is asked, and goes on there', async () => {
    const { newsroom, person, settle } = await openInterview();
    const { playground } = newsroom;
    const post = person.startPost(
      'stories',
      'What is up in Ossel?',
      'I saw the crane stand still.',
    );
    const threads = playground.world.channels.size;
    const told = await person.runCommand(
      'ask',
      { question: 'Why does the crane of Ossel stand still?' },
      { channel: post },
    );
    expect(told.private).toBe(true);
    await settle();
    const texts = () => person.messages(post).map(({ text }) => text);
    expect(texts().at(-1)).toContain('a cable snapped');
    // The post is somebody's own: what is said there is no question unless the bot is meant.
    newsroom.clock.move(6000);
    person.say(post, 'And when does the new cable come?');
    await settle();
    expect(texts().at(-1)).toBe('And when does the new cable come?');
    const last = person.messages(post).at(-2);
    const dialog = await person.press({ id: last?.id ?? '' }, 'Ask');
    await person.submit(dialog, { question: 'When does the new cable come?' });
    await settle();
    expect(texts().at(-1)).toContain('within four days');
    expect(playground.world.channels.size).toBe(threads);
    expect(newsroom.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('answers short questions from the story of the thread, or says that it does not say', async () => {
    const { ask, say, answer } = await openInterview();
    await ask('Why does the crane of Ossel stand still?');
    expect(await answer(1)).toContain('a cable snapped');
    say('Was anybody hurt?');
    expect(await answer(2)).toContain('Nobody was hurt, the harbour office said.');
    say('How much will it cost?');
    expect(await answer(3)).toContain('The stored articles do not say.');
    say('How many children sang?');
    expect(await answer(4)).toContain('Forty children sang');
  });

  it('answers in direct messages without a thread', async () => {
    const { newsroom, person, settle } = await openInterview();
    await person.runCommand('ask', { question: 'How many children sang?' }, { channel: '@bot' });
    await settle();
    const texts = person.messages('@bot').map(({ text }) => text);
    expect(texts.at(-1)).toContain('Forty children sang for twelve minutes.');
    expect(newsroom.playground.world.channels.size).toBeGreaterThan(0);
  });

  it('sees no more than its server may', async () => {
    const { newsroom, ask, said } = await openInterview([]);
    await newsroom.store({
      ...HARBOUR[0],
      title: 'Crane',
      text: HARBOUR[0]?.text ?? '',
      owner: 'server:1',
    });
    await ask('How many freighters wait?');
    expect(said()[0]).toContain('do not say');
    expect(said()[0]).not.toContain('Three freighters');
  });
});
