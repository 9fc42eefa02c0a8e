import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/playground/answer.ts';
import { join } from '../../src/playground/scene.ts';
import { openSite, rss } from './local-site.ts';
import { openNewsroom } from './newsroom.ts';

const DAY = 24 * 60 * 60 * 1000;
const COURIER = 'Morrhaven Courier';

/** A newsroom with the person who manages the server, and the papers by their names. */
async function openManaged(settings: Readonly<Record<string, string>> = {}) {
  const newsroom = await openNewsroom(settings);
  const { playground } = newsroom;
  const paper = (name: string) => {
    const found = playground.newsstand.papers.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no paper ${name}`);
    return found;
  };
  const manager = playground.person('manager');
  const follow = async (source: string) =>
    manager.press(await manager.runCommand('sources add', { source }), 'Follow');
  return { ...newsroom, manager, paper, follow };
}

async function attachedTo({ message }: Answer): Promise<{ name: string; text: string }> {
  const [file] = message.attachments;
  if (file === undefined) throw new Error('no file came with the answer');
  return { name: file.filename, text: await (await fetch(file.url)).text() };
}

/** A file of feeds by their addresses, each with a name and perhaps a site. */
function opml(feeds: Readonly<Record<string, { name?: string; site?: string }>>) {
  const outlines = Object.entries(feeds).map(
    ([address, { name = 'A paper', site = '' }]) =>
      `<outline text="${name}" xmlUrl="${address}" htmlUrl="${site}"/>`,
  );
  const text = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
  return { file: { name: 'feeds.opml', bytes: Buffer.from(text) } };
}

describe('/sources add', () => {
  it('finds the feed of a site, shows its latest items, and follows it at a press', async () => {
    const { manager, paper, poll } = await openManaged();
    const found = await manager.runCommand('sources add', { source: paper(COURIER).siteUrl });
    expect(found.private).toBe(true);
    expect(found.text).toContain(COURIER);
    expect(found.text.match(/^- \[.+\]\(<http.+>\) · <t:\d+:R>$/gm)).toHaveLength(3);
    expect(found.text).not.toContain('feed.xml');
    const followed = await manager.press(found, 'Follow');
    expect(followed.private).toBe(true);
    expect(followed.text).toContain(`Following ${COURIER}`);
    await poll();
    const answer = await manager.runCommand('search', { query: 'ferry ramp' });
    expect(answer.text).toContain(COURIER);
    expect((await manager.press(found, 'Follow')).text).toContain('is followed already');
  });

  it('suggests well-known feeds by name', async () => {
    const { manager } = await openManaged();
    const all = await manager.complete('sources add', 'source', '');
    expect(all).toHaveLength(25);
    const [one] = all;
    const again = await manager.complete('sources add', 'source', `${one?.name}`.toLowerCase());
    expect(again).toContainEqual(one);
    expect(await manager.complete('sources add', 'source', 'zzzz zzzz')).toEqual([]);
  });

  it('offers the feeds of a site in a menu where it has several', async () => {
    const { origin, settings } = await openSite((at) => ({
      '/': `<html><head>${['a', 'b', 'c', 'd'].map((name) => `<link rel="alternate" type="application/rss+xml" href="${at}/${name}">`).join('')}</head></html>`,
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [`/${name}`, rss(`Paper ${name}`, ['One', 'Two'])]),
      ),
    }));
    const { manager } = await openManaged(settings);
    const found = await manager.runCommand('sources add', { source: origin });
    expect(found.text).toMatch(/4 sources[\s\S]*Paper a[\s\S]*Paper c[\s\S]*The menu has 1 more/);
    const followed = await manager.choose(found, 'Follow', 'Paper d');
    expect(followed.text).toContain('Following Paper d');
    const list = await manager.runCommand('sources list');
    expect(list.text).toContain('Paper d');
    expect(list.text).not.toContain('Paper a');
  });

  it.each([
    ['what is no address', 'http://', /should look like https/],
    ['an address inside', 'http://169.254.169.254/latest', /not on the public internet/],
    ['a page without a feed', 'SITE/nothing', /No feed was found|404/],
  ])('says kindly why %s will not do', async (_, source, sentence) => {
    const { manager, playground } = await openManaged();
    const answer = await manager.runCommand('sources add', {
      source: source.replace('SITE', playground.url),
    });
    expect(answer.private).toBe(true);
    expect(answer.text).toMatch(sentence);
  });

  it('shows a hostile feed as plain words', async () => {
    const { origin, settings } = await openSite(() => ({
      '/feed': rss('@everyone [free](https://bad.example)\u202e', [
        '&lt;@1&gt; ```ansi',
        '\u200b',
        `https://bad.example ${'*a* '.repeat(3000)}`,
      ]),
    }));
    const { manager, follow, log } = await openManaged(settings);
    const found = await manager.runCommand('sources add', { source: `${origin}/feed` });
    expect(found.text).toContain('free\\]\\(https');
    expect(found.text).not.toMatch(/@everyone|\]\(https|(?<!\\)```|\u202e|(?<!\\):\/\/bad/);
    expect(found.text).toContain('Untitled');
    await follow(`${origin}/feed`);
    for (const answer of [
      await manager.runCommand('sources list'),
      await manager.runCommand('sources check', { source: 'free' }),
      await manager.runCommand('sources remove', { source: 'free' }),
    ])
      expect(answer.text).not.toMatch(/@everyone|\]\(https|\u202e/);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('cannot be followed an hour later', async () => {
    const { manager, paper, clock } = await openManaged();
    const found = await manager.runCommand('sources add', { source: paper(COURIER).feedUrl });
    clock.move(61 * 60 * 1000);
    const late = await manager.press(found, 'Follow');
    expect(late.text).toContain('Please run `/sources add` again');
  });

  it('offers only where it was asked, also to who copies the button', async () => {
    const { manager, reader, paper, playground } = await openManaged();
    const source = paper(COURIER).feedUrl;
    const found = await manager.runCommand('sources add', { source });
    const own = await reader.runCommand('sources add', { source }, { channel: '@bot' });
    const [stolen] = found.buttons;
    const [genuine] = own.buttons;
    for (const { messages } of playground.world.channels.values()) {
      const message = messages.get(own.id);
      const json = JSON.stringify(message?.components ?? []);
      const forged = json.replaceAll(`${genuine?.customId}`, `${stolen?.customId}`);
      if (message) Object.assign(message, { components: JSON.parse(forged) });
    }
    expect(own.buttons).toEqual([stolen]);
    expect((await reader.press(own, 'Follow')).text).toContain('run `/sources add` again');
    const list = await reader.runCommand('sources list', {}, { channel: '@bot' });
    expect(list.text).toContain('No sources are followed');
  });
});

describe('who may', () => {
  it('is who manages the server: others do not have the command', async () => {
    const { reader } = await openManaged();
    await expect(reader.runCommand('sources list')).rejects.toThrow('no command "sources"');
  });

  it('is asked again at the press of a button', async () => {
    const { playground, paper } = await openManaged();
    const [server] = playground.world.servers.values();
    if (server === undefined) throw new Error('no server');
    const managers = [...server.roles.values()].find(({ name }) => name === 'Managers');
    const helper = playground.addPerson('Helper');
    join(playground.world, server, helper.id, [`${managers?.id}`]);
    const found = await helper.runCommand('sources add', { source: paper(COURIER).feedUrl });
    join(playground.world, server, helper.id);
    const refused = await helper.press(found, 'Follow');
    expect(refused.text).toContain('needs the permission Manage Server');
    join(playground.world, server, helper.id, [`${managers?.id}`]);
    expect((await helper.runCommand('sources list')).text).toContain('No sources are followed');
  });

  it('is whom a server gave the command to, but for whole addresses', async () => {
    const { playground, reader, paper } = await openManaged();
    for (const command of playground.world.commands.get('global')?.values() ?? [])
      command.default_member_permissions = null;
    const found = await reader.runCommand('sources add', { source: paper(COURIER).feedUrl });
    expect((await reader.press(found, 'Follow')).text).toContain(`Following ${COURIER}`);
    const check = await reader.runCommand('sources check', { source: COURIER });
    expect(check.text).not.toMatch(/Address|feed\.xml/);
    expect(check.buttons).toEqual([]);
    expect((await reader.runCommand('sources export')).text).toContain('Manage Server');
  });

  it('is everybody for their own, in direct messages', async () => {
    const { reader, manager, paper } = await openManaged();
    const at = { channel: '@bot' };
    const found = await reader.runCommand('sources add', { source: paper(COURIER).feedUrl }, at);
    await reader.press(found, 'Follow');
    expect((await reader.runCommand('sources list', {}, at)).text).toContain(COURIER);
    expect((await manager.runCommand('sources list')).text).toContain('No sources are followed');
    expect((await manager.runCommand('sources list', {}, at)).text).toContain('No sources');
  });
});

describe('/sources list', () => {
  it('tells how each source does, and never its address', async () => {
    const { manager, follow, paper, poll } = await openManaged();
    await follow(paper(COURIER).feedUrl);
    await follow(paper('Grauwicker Anzeiger').feedUrl);
    expect((await manager.runCommand('sources list')).text).toContain('first read <t:');
    await poll();
    const answer = await manager.runCommand('sources list');
    expect(answer.private).toBe(true);
    expect(answer.text).toContain('2 sources');
    expect(answer.text).toMatch(/\[Morrhaven Courier\]\(<http.*>\) · 127.* · read again <t:\d+:R>/);
    expect(answer.text).not.toMatch(/feed\.(xml|json)/);
  });

  it('says why a source is broken, and what to try', async () => {
    const { manager, follow, paper, poll, playground, clock } = await openManaged();
    await follow(paper(COURIER).feedUrl);
    const mend = playground.newsstand.fail('courier', { kind: 'status', status: 404 });
    await poll();
    expect((await manager.runCommand('sources list')).text).toMatch(/trouble since .*tried again/);
    for (let day = 0; day < 10; day += 1) {
      clock.move(DAY);
      await poll();
    }
    const list = await manager.runCommand('sources list');
    expect(list.text).toMatch(/1 broken[\s\S]*broken.* since .*404[\s\S]*It may have moved/);
    const check = await manager.runCommand('sources check', { source: 'courier' });
    expect(check.text).toMatch(/404[\s\S]*It may have moved/);
    mend();
    const mended = await manager.press(check, 'Read it now');
    expect(mended.text).toContain('All is well');
  });

  it('turns its pages, each in one message however long the names', async () => {
    const { manager } = await openManaged();
    const feeds = Array.from({ length: 14 }, (_, index) => [
      `https://${'paper-'.repeat(8)}${index}.example/feed`,
      {
        name: `${index} ${'*long_name* '.repeat(20)}`,
        site: `https://a.example/${'a'.repeat(80)}`,
      },
    ]);
    await manager.runCommand('sources import', opml(Object.fromEntries(feeds)));
    const first = await manager.runCommand('sources list');
    expect(first.text).toContain('14 sources · page 1 of 3');
    expect(first.followUps).toEqual([]);
    const last = await manager.press(await manager.press(first, 'Next'), 'Next');
    expect(last.text).toContain('page 3 of 3');
    expect(last.buttons.map(({ disabled }) => disabled)).toEqual([false, true]);
  });
});

describe('/sources check and refresh', () => {
  it('tell of the last read and the next, and what to do', async () => {
    const { manager, follow, paper, poll } = await openManaged();
    await follow(paper(COURIER).feedUrl);
    const [choice] = await manager.complete('sources check', 'source', 'courier');
    expect(choice?.name).toContain(COURIER);
    const before = await manager.runCommand('sources check', { source: `${choice?.value}` });
    expect(before.text).toMatch(/Not read yet[\s\S]*it is read soon/);
    await poll();
    const after = await manager.runCommand('sources check', { source: `${choice?.value}` });
    expect(after.text).toMatch(/\d+ items, \d+ of them new/);
    expect(after.text).toMatch(/\d+ kB in its last answer[\s\S]*Next read <t:\d+:R>, every \d+/);
    expect(after.text).toContain('All is well');
    expect(after.text).toContain(`Address: \`${paper(COURIER).feedUrl}\``);
  });

  it('read a source now, but not twice in a minute', async () => {
    const { manager, follow, paper, clock } = await openManaged();
    await follow(paper(COURIER).feedUrl);
    const read = await manager.runCommand('sources refresh', { source: COURIER });
    expect(read.text).toMatch(/\d+ items, \d+ of them new/);
    const again = await manager.runCommand('sources refresh', { source: COURIER });
    expect(again.text).toContain('Please wait a minute');
    clock.move(61_000);
    const later = await manager.runCommand('sources refresh', { source: COURIER });
    expect(later.text).toMatch(/Nothing has changed|0 of them new/);
  });

  it.each(['check', 'refresh', 'remove'])(
    '%s says what to type when it is not clear',
    async (name) => {
      const { manager, follow, paper } = await openManaged();
      await follow(paper(COURIER).feedUrl);
      await follow(paper('Grauwicker Anzeiger').feedUrl);
      const run = async (source: string) =>
        (await manager.runCommand(`sources ${name}`, { source })).text;
      expect(await run('zeppelin')).toContain('No source that is followed here');
      expect(await run('er')).toContain('Several sources are called that');
      for (const foreign of ['id:999', 'id:-1', 'id:1e9', ' '])
        expect(await run(foreign)).toContain('No source that is followed here');
    },
  );
});

it('/sources remove takes the articles away, and gives the source back at a press', async () => {
  const { manager, follow, paper, poll } = await openManaged();
  await follow(paper(COURIER).feedUrl);
  await poll();
  const removed = await manager.runCommand('sources remove', { source: COURIER });
  expect(removed.text).toContain(`No longer following ${COURIER}`);
  const search = await manager.runCommand('search', { query: 'ferry ramp' });
  expect(search.text).toContain('Nothing found');
  await manager.press(removed, 'Follow it again');
  expect((await manager.runCommand('sources list')).text).toContain(COURIER);
});

describe('/sources import and export', () => {
  it('carry sources from one place to another, private addresses whole', async () => {
    const { origin, settings } = await openSite(() => ({
      '/feed?token=s3cret': rss('Private paper', ['One']),
    }));
    const { manager, follow, log } = await openManaged(settings);
    await follow(`${origin}/feed?token=s3cret`);
    const list = await manager.runCommand('sources list');
    expect(list.text).not.toContain('s3cret');
    const exported = await manager.runCommand('sources export');
    expect(exported.private).toBe(true);
    const { name, text } = await attachedTo(exported);
    expect(name).toBe('sources.opml');
    expect(text).toContain(`${origin}/feed?token=s3cret`);
    const file = { file: { name, bytes: Buffer.from(text) } };
    const here = await manager.runCommand('sources import', file);
    expect(here.text).toMatch(/0 new sources[\s\S]*1 of the file/);
    const own = await manager.runCommand('sources import', file, { channel: '@bot' });
    expect(own.text).toContain('1 new source followed');
    expect(JSON.stringify(log.lines)).not.toContain('s3cret');
  });

  it('say which feeds of a file cannot be followed, and why', async () => {
    const { manager } = await openManaged();
    const answer = await manager.runCommand(
      'sources import',
      opml({ 'https://paper.example/feed': {}, 'ftp://paper.example/feed': {}, nonsense: {} }),
    );
    expect(answer.text).toMatch(
      /1 new source followed[\s\S]*2 not followed[\s\S]*not one of the web/,
    );
  });

  it.each([
    ['a file of no feeds', Buffer.from('<opml><body/></opml>'), /no feeds in that file/],
    ['no OPML', Buffer.from('dear diary'), /not OPML/],
    ['a picture', Buffer.from([137, 80, 78, 71, 0, 1]), /not a text file/],
    ['a huge file', Buffer.alloc(1_000_001, 'a'), /larger than 1 MB/],
  ])('say kindly that %s will not do', async (_, bytes, sentence) => {
    const { manager } = await openManaged();
    const file = { file: { name: 'feeds.opml', bytes } };
    expect((await manager.runCommand('sources import', file)).text).toMatch(sentence);
  });

  it('export says so when there is nothing', async () => {
    const { manager } = await openManaged();
    expect((await manager.runCommand('sources export')).text).toContain('Find one with');
  });
});
