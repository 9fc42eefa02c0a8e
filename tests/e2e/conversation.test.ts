import {
  ApplicationFlags,
  GatewayCloseCodes,
  PermissionFlagsBits as May,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { deleteMessage, editMessage } from '../../src/playground/messages.ts';
import { openModelServer } from '../fakes/model-server.ts';
import { HARBOUR } from './harbour.ts';
import { openInterview } from './interview.ts';
import { channelNamed, postedIn } from './posted.ts';

const APPLICATION = '/applications/@me';
const ASK = { 'Your question': 'For how many days is the crane to stand still?' };
/** Takes no language model. */
const QUOTED = { OPENAI_BASE_URL: '', OPENAI_MODEL: '', OPENAI_API_KEY: '' };

/** An interview with a language model that never answers. */
async function openSlowInterview() {
  const model = await openModelServer(new Promise(() => {}));
  const settings = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'slow' };
  const interview = await openInterview(HARBOUR, settings);
  return { ...interview, model };
}

describe('a conversation', () => {
  it('goes on in its thread: by message, after a restart, and without the intent', async () => {
    const { newsroom, person, ask, say, answer, said, thread } = await openInterview();
    const { world, applicationId } = newsroom.playground;
    await ask('What did the choir of the school in Tarn win?');
    expect(await answer(1)).toContain('won the first prize of the valley');
    expect(said()[0]).toContain('Ask on by writing here');

    say('And how many children sang?');
    expect(await answer(2)).toContain('Forty children sang for twelve minutes.');
    say('For how many minutes did they sing?');
    expect(await answer(3)).toContain('twelve minutes');
    say('Why does the crane of Ossel stand still?', newsroom.playground.person('manager'));
    expect(await answer(4)).toContain('a cable snapped');

    await newsroom.restart();
    say('And when does the new cable come?');
    expect(await answer(5)).toContain('A new cable is to come by rail within four days.');

    await newsroom.restart({}, () => {
      world.application.flags = 0;
    });
    expect((await person.runCommand('status')).text).toContain('no Message Content intent');
    say('How many freighters wait outside Ossel?');
    expect(await answer(6)).toContain('no leave to read messages here');
    say(`<@${applicationId}> How many freighters wait outside Ossel?`);
    expect(await answer(7)).toContain('Three freighters wait');
    expect(said()[6]).toContain('reads only messages that mention it');
    say('Nobody reads this.');
    const [last] = [...thread().messages.values()]
      .filter(({ authorId }) => authorId === applicationId)
      .slice(-1);
    const dialog = await person.press({ id: last?.id ?? '' }, 'Ask');
    await person.submit(dialog, ASK);
    expect(await answer(8)).toContain('four days');
    await person.runCommand(
      'ask',
      { question: 'For how many kilometres can the lighthouse be seen?' },
      { channel: thread().id },
    );
    expect(await answer(9)).toContain('thirty kilometres');
    expect(said()).toHaveLength(9);
    expect(newsroom.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('answers each once, in order, however often the gateway tells of it', async () => {
    const { newsroom, ask, say, answer, said } = await openInterview();
    const { world } = newsroom.playground;
    await ask('What did the choir in Tarn win?');
    const asked = [
      'How many children sang?',
      'How many freighters wait outside Ossel?',
      'How far can the lamp of the lighthouse be seen?',
    ].map((text, index) =>
      say(text, newsroom.playground.person(index === 1 ? 'manager' : 'member')),
    );
    for (const { id } of asked) {
      const message = [...world.channels.values()].flatMap(
        ({ messages }) => messages.get(id) ?? [],
      )[0];
      if (message) world.happenings.emit({ kind: 'message', change: 'created', message });
    }
    await answer(4);
    await newsroom.app.idle();
    expect(said().map((text) => /> \*(.*?)\*/.exec(text)?.[1])).toEqual([
      'What did the choir in Tarn win?',
      'How many children sang?',
      'How many freighters wait outside Ossel?',
      'How far can the lamp of the lighthouse be seen?',
    ]);
  });

  it('follows what is edited or deleted before it is answered, and survives a restart', async () => {
    const { newsroom, person, model, answer, said, thread } = await openSlowInterview();
    const { world } = newsroom.playground;
    await person.runCommand('ask', { question: 'What did the choir in Tarn win?' });
    await model.asked;
    // Without moving the clock, on which the model would be late.
    const say = (text: string) => person.say(thread().id, text);
    const stored = (id: string) => {
      const message = thread().messages.get(id);
      if (message === undefined) throw new Error(`no message ${id}`);
      return message;
    };
    editMessage(world, stored(say('How many adults sang?').id), {
      content: 'How many children sang?',
    });
    deleteMessage(world, stored(say('How far can the lamp be seen?').id));
    say('How many freighters wait outside Ossel?');
    await expect.poll(() => newsroom.app.store.conversations.askedSince(person.id, 0)).toBe(4);
    await newsroom.restart(QUOTED);
    expect(said()).toEqual([]);
    await newsroom.app.jobs.find(({ name }) => name === 'answer questions')?.run();
    await answer(3);
    expect(said().map((text) => /> \*(.*?)\*/.exec(text)?.[1])).toEqual([
      'What did the choir in Tarn win?',
      'How many children sang?',
      'How many freighters wait outside Ossel?',
    ]);
  });

  it('is with people: bots are passed over, and so is what people say to each other', async () => {
    const { newsroom, ask, say, answer, said, thread } = await openInterview();
    const { playground } = newsroom;
    await ask('What did the choir in Tarn win?');
    const robot = playground.addPerson('robot');
    Object.assign(playground.world.users.get(robot.id) ?? {}, { bot: true });
    say('How many children sang?', robot);
    const manager = playground.person('manager');
    const remark = manager.say(thread().id, 'How far can the lamp be seen?');
    await answer(2);
    newsroom.reader.say(thread().id, 'Is that so?', remark);
    say('How many freighters wait outside Ossel?');
    await answer(3);
    expect(
      said()
        .map((text) => /> \*(.*?)\*/.exec(text)?.[1])
        .slice(1),
    ).toEqual(['How far can the lamp be seen?', 'How many freighters wait outside Ossel?']);
  });

  it('needs a mention where follow-ups are set off', async () => {
    const { newsroom, ask, say, answer, said } = await openInterview();
    const manager = newsroom.playground.person('manager');
    await manager.runCommand('settings', { 'follow-ups': false });
    await ask('What did the choir in Tarn win?');
    say('How many children sang?');
    say(`How many freighters wait outside Ossel, <@${newsroom.playground.applicationId}>?`);
    expect(await answer(2)).toContain('Three freighters wait');
    expect(said()).toHaveLength(2);
  });

  it('in direct messages needs nothing but the question', async () => {
    const { newsroom, person } = await openInterview();
    const texts = () => person.messages('@bot').map(({ text }) => text);
    person.say('@bot', 'How many children sang?');
    await expect.poll(() => texts().at(-1)).toContain('Forty children sang');
    person.say('@bot', 'w'.repeat(301));
    await expect.poll(() => texts().at(-1)).toContain('300 characters');
    expect(newsroom.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is asked to wait after twenty questions in ten minutes', async () => {
    const { newsroom, person, ask } = await openInterview();
    for (let number = 0; number < 20; number += 1)
      await newsroom.app.store.conversations.add({
        sourceId: String(number),
        scope: { kind: 'person', id: person.id },
        askerId: person.id,
        text: 'why',
        days: null,
        language: null,
        subject: { topic: null, articles: [] },
        place: { kind: 'aside' },
      });
    expect((await ask('How many children sang?')).text).toContain('wait a little');
    newsroom.clock.move(10 * 60 * 1000);
    expect((await ask('How many children sang?')).text).toContain('in a thread below');
  });
});

describe('where a thread cannot be opened', () => {
  const deny = (bits: bigint, id: string) =>
    ({ id, type: 1, allow: '0', deny: String(bits) }) as const;

  it('the answer comes in the channel, and what is missing is said', async () => {
    const { newsroom, ask } = await openInterview();
    const { playground } = newsroom;
    const general = channelNamed(playground, 'general');
    general.overwrites.push(deny(May.CreatePublicThreads, playground.applicationId));
    const told = await ask('How many children sang?');
    expect(told.text).toContain('Courant needs Create Public Threads');
    expect(postedIn(playground, general).at(-1)).toContain('Forty children sang');
  });

  it('and nothing can be posted, only the asker sees it', async () => {
    const { newsroom, ask } = await openInterview();
    const { playground } = newsroom;
    const general = channelNamed(playground, 'general');
    general.overwrites.push(deny(May.SendMessages, playground.applicationId));
    const told = await ask('How many children sang?');
    expect(told.private).toBe(true);
    expect(told.text).toMatch(/Forty children sang[\s\S]*Courant needs Send Messages/);
    expect(postedIn(playground, general)).toEqual([told.text.replaceAll('\n', ' ')]);
  });

  it('an announcement channel has its own kind of thread', async () => {
    const { newsroom, thread, ask, said } = await openInterview();
    await newsroom.playground
      .person('manager')
      .runCommand('ask', { question: 'How many children sang?' }, { channel: 'announcements' });
    await newsroom.app.idle();
    expect(said()[0]).toContain('Forty children sang');
    expect(thread().parentId).toBe(channelNamed(newsroom.playground, 'announcements').id);
    expect(ask).toBeDefined();
  });
});

describe('without leave to read messages', () => {
  it('the bot carries on where the gateway refuses what the application seemed to have', async () => {
    const { newsroom, ask, say, answer } = await openInterview();
    const { playground, log } = newsroom;
    await newsroom.restart({}, () => {
      const listening = playground.onExchange(({ pattern }) => {
        if (pattern !== APPLICATION) return;
        playground.world.application.flags = 0;
        listening();
      });
    });
    await ask('How many children sang?');
    say(`<@${playground.applicationId}> How many freighters wait outside Ossel?`);
    expect(await answer(2)).toContain('Three freighters wait');
    expect(log.lines.some(({ text }) => text.includes('does not let the bot read'))).toBe(true);
  });

  it('and where it is taken away while the bot runs', async () => {
    const { newsroom, person, ask, said } = await openInterview();
    const { playground, log } = newsroom;
    expect(playground.world.application.flags).toBe(ApplicationFlags.GatewayMessageContentLimited);
    playground.world.application.flags = 0;
    playground.faults.shutOut(GatewayCloseCodes.DisallowedIntents);
    await expect
      .poll(
        () => log.lines.filter(({ text }) => text.includes('does not let the bot read')).length,
        { timeout: 10_000 },
      )
      .toBe(1);
    await expect
      .poll(async () => (await person.runCommand('status')).text)
      .toContain('no Message Content');
    await ask('How many children sang?');
    expect(said()[0]).toContain('reads only messages that mention it');
  });
});
