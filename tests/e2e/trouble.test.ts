import { describe, expect, it } from 'vitest';
import { openModelServer } from '../fakes/model-server.ts';
import { type ModelAnswer, writes } from '../fakes/serve-model.ts';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const COMMANDS = 'GET /applications/:application/commands';
const EDIT = 'PATCH /webhooks/:application/:token/messages/:message';

/** A newsroom whose language model answers when the test lets it. */
async function slowNewsroom() {
  const answer = Promise.withResolvers<ModelAnswer>();
  const model = await openModelServer(answer.promise);
  const newsroom = await openNewsroom({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'slow' });
  await newsroom.store(...HARBOUR);
  return { ...newsroom, model, answer };
}

describe('work that takes long', () => {
  it('is acknowledged in time and answered when it is done', async () => {
    const { reader, clock, model, answer } = await slowNewsroom();
    const asked = reader.runCommand('summarize', { article: 'lighthouse', sentences: 1 });
    await model.asked;
    clock.move(2900);
    answer.resolve({ says: writes(['It can be seen for thirty kilometres.', 2]) });
    const answered = await asked;
    expect(answered).toMatchObject({ deferred: true, failed: false, private: true });
    expect(answered.text).toContain('It can be seen for thirty kilometres.');
  });

  it('that fails in public tells only the person who asked', async () => {
    const { reader, clock, model, answer, log, playground } = await slowNewsroom();
    playground.faults.inject({ kind: 'error', status: 400, route: EDIT });
    const asked = reader.runCommand('brief', { hours: 168 });
    await model.asked;
    clock.move(2900);
    answer.resolve({ says: writes(['The lighthouse on the northern cape has a new lamp.', 1]) });
    const answered = await (await asked).until((seen) => seen.private);
    expect(answered.deferred).toBe(true);
    const reference = /tell the operator: `([0-9a-f]{8})`/.exec(answered.text)?.[1];
    expect(
      log.lines.some(({ level, text }) => level === 'error' && text.includes(`${reference}`)),
    ).toBe(true);
    expect(answered.text).not.toMatch(/sqlite|table|\.ts/i);
    expect(reader.messages('general').filter((message) => !message.private)).toEqual([]);
  });

  it.each([
    ['summarize', { article: 'lighthouse', sentences: 1 }],
    ['brief', { hours: 168 }],
  ] as const)(
    '/%s is answered though Discord lost its word of having taken the deferral',
    async (name, options) => {
      const { reader, clock, model, answer, playground } = await slowNewsroom();
      playground.faults.inject({ kind: 'error', status: 500, stored: true, route: CALLBACK });
      const asked = reader.runCommand(name, options);
      await model.asked;
      clock.move(1600);
      answer.resolve({ says: writes(['It can be seen for thirty kilometres.', 2]) });
      const answered = await asked;
      expect(answered.deferred).toBe(true);
      expect(answered.text).toContain('It can be seen for thirty kilometres.');
    },
  );

  it('is finished when the bot is stopped meanwhile', async () => {
    const { reader, clock, model, answer, restart } = await slowNewsroom();
    const asked = reader.runCommand('summarize', { article: 'lighthouse', sentences: 1 });
    await model.asked;
    clock.move(1600);
    const restarted = restart();
    answer.resolve({ says: writes(['The lighthouse on the northern cape has a new lamp.', 1]) });
    expect((await asked).text).toContain('has a new lamp');
    await restarted;
    expect((await reader.runCommand('help')).failed).toBe(false);
  });
});

describe('a model that gives nothing', () => {
  it('leaves the summary to the sentences that the article itself gives', async () => {
    const model = await openModelServer({ status: 503, type: 'text/plain', body: 'busy' });
    const { reader, store, log } = await openNewsroom({
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'gone',
    });
    await store(...HARBOUR);
    const answer = await reader.runCommand('summarize', { article: 'choir', sentences: 1 });
    expect(answer.text).toContain('The choir of the school in Tarn won');
    expect(log.lines.some(({ level, text }) => level === 'warn' && text.includes('gone'))).toBe(
      true,
    );
  });
});

describe('a bug', () => {
  it('is told under a reference and without its insides', async () => {
    const { reader, store, wreck } = await openNewsroom();
    await store(...HARBOUR);
    wreck('alter table articles rename to gone');
    const answer = await reader.runCommand('brief');
    expect(answer.private).toBe(true);
    expect(answer.text).toMatch(/Something went wrong on our side[\s\S]*tell the operator/);
    expect(answer.text).not.toMatch(/sqlite|articles|\.ts/i);
  });
});

describe('when Discord has trouble', () => {
  it.each([
    ['answers 500', { kind: 'error', status: 500 }],
    ['answers 500 although it took the answer', { kind: 'error', status: 500, stored: true }],
    ['breaks the connection', { kind: 'reset' }],
    ['asks to slow down', { kind: 'limit', milliseconds: 50 }],
  ] as const)('and %s, the person still gets one answer', async (_, fault) => {
    const { reader, playground, store } = await openNewsroom();
    await store(...HARBOUR);
    playground.faults.inject({ ...fault, route: CALLBACK });
    const answer = await reader.runCommand('brief');
    expect(answer.text).toContain('Top stories');
    expect(reader.messages('general')).toHaveLength(1);
  });

  it('and confirms the beginning of a long answer late, the rest still follows', async () => {
    const { reader, playground, store } = await openNewsroom();
    for (const thing of ['harbour', 'ferry', 'council', 'choir', 'storm'])
      await store({
        title: `A ${thing} `.repeat(20),
        text: `The ${thing} ${`*${thing}* and `.repeat(30)} ${thing}.\n\nIt is ${`_${thing}_ or `.repeat(30)} ${thing}.`,
        hoursOld: 1,
      });
    playground.faults.inject({ kind: 'error', status: 500, stored: true, route: CALLBACK });
    const answer = await reader.runCommand('brief');
    await answer.until(({ followUps }) => followUps.length === 1);
    expect(answer.followUps[0]?.selects).toHaveLength(1);
  });

  it.each(['dropSockets', 'askToReconnect'] as const)(
    'and the gateway breaks (%s), what was asked meanwhile is answered',
    async (breaks) => {
      const { reader, playground, store } = await openNewsroom();
      await store(...HARBOUR);
      playground.faults[breaks]();
      const answer = await reader.runCommand('search', { query: 'choir' });
      expect(answer.text).toContain('School choir wins prize in Tarn');
    },
  );
});

describe('an operator', () => {
  it('hears it when Discord has trouble with the start', async () => {
    const { playground, restart } = await openNewsroom();
    const heal = playground.faults.inject({
      kind: 'error',
      status: 503,
      route: COMMANDS,
      times: 9,
    });
    await expect(restart()).rejects.toThrow(/could not be reached .* then start again\.$/);
    heal();
    await restart();
  });
});

describe('commands', () => {
  it('are registered when they changed, and not at every start', async () => {
    const { playground, restart } = await openNewsroom();
    let registered = 0;
    playground.onExchange(({ method }) => {
      if (method === 'PUT') registered += 1;
    });
    await restart();
    expect(registered).toBe(0);
    const { token, apiUrl, applicationId } = playground;
    await fetch(`${apiUrl}/v10/applications/${applicationId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: '[]',
    });
    await restart();
    expect(registered).toBe(2);
  });

  it('of an earlier version say so at a press', async () => {
    const { playground, reader } = await openNewsroom();
    const channel = reader.say('general', 'hello').message.channel_id;
    const button = { type: 2, style: 2, label: 'Old', custom_id: 'open-article:0:1' };
    const sent = await fetch(`${playground.apiUrl}/v10/channels/${channel}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${playground.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x', components: [{ type: 1, components: [button] }] }),
    });
    const answer = await reader.press((await sent.json()) as { id: string }, 'Old');
    expect(answer.private).toBe(true);
    expect(answer.text).toContain('from an earlier version');
  });
});

it('what the gateway tells a second time is done once', async () => {
  const newsroom = await openNewsroom();
  const { playground, log } = newsroom;
  const { happenings, servers } = playground.world;
  const told = new Set<unknown>();
  happenings.listen((happening) => {
    if (happening.kind !== 'interaction' || told.has(happening.interaction)) return;
    told.add(happening.interaction);
    happenings.emit(happening);
  });
  const set = { time: '07:00', timezone: 'UTC' };
  await playground.person('manager').runCommand('digest add', set, { channel: 'news' });
  const [server = ''] = servers.keys();
  // Nothing is under way any more after that.
  await newsroom.restart();
  expect(await newsroom.app.store.digests.list({ kind: 'server', id: server })).toHaveLength(1);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
