import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { backUp } from '../../src/store/backup.ts';
import { restore } from '../../src/store/restore.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import { foundFeed } from '../fakes/feed-items.ts';
import { temporaryFolder, temporaryStore } from '../store/temporary-store.ts';
import { openDigestDesk } from './digest-desk.ts';
import { CLI, start } from './started-process.ts';

const SERVER = { kind: 'server', id: '1' } as const;
const NOW = Date.UTC(2026, 10, 26, 7);

/** A backup of a store that follows one feed, and that store, perhaps closed. */
async function backedUp(exclusive = false) {
  const folder = temporaryFolder();
  const opened = await temporaryStore(folder, exclusive);
  await follow(opened.store, 'Courier');
  const file = `${folder}/kept.backup`;
  await backUp(opened.path, file);
  return { ...opened, folder, file };
}

const follow = (store: Store, title: string) => store.feeds.follow(SERVER, foundFeed(title), 0);

/** What is followed in a database, by a bot that starts on it. */
async function followedIn(folder: string) {
  const { store, close } = await temporaryStore(folder, true);
  const followed = await store.feeds.followed(SERVER);
  await close();
  return followed.map(({ title }) => title);
}

/** Everything in a folder but the lock, which stays. */
const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.lock'))
    .sort();

it('a backup is made while the bot runs and restored while it does not; what was there is kept', async () => {
  const folder = temporaryFolder();
  const { store, path, close } = await temporaryStore(folder, true);
  await follow(store, 'Courier');
  const env = { DATABASE_URL: `file:${path}` };
  const made = await start([CLI, 'backup', 'monday.backup'], env, folder).ended;
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('monday.backup has all') });
  expect(statSync(`${folder}/monday.backup`).mode & 0o777).toBe(0o600);
  await follow(store, 'Ledger');
  const running = await start([CLI, 'restore', 'monday.backup'], env, folder).ended;
  expect(running).toEqual({ code: 1, said: expect.stringContaining('Stop it first') });
  await close();
  expect(await followedIn(folder)).toEqual(['Courier', 'Ledger']);
  const done = await start([CLI, 'restore', 'monday.backup'], env, folder).ended;
  expect(done).toEqual({ code: 0, said: expect.stringContaining('Start the bot: npm start') });
  expect(await followedIn(folder)).toEqual(['Courier']);
  const [, kept] = /is kept as (\S+)\./.exec(done.said) ?? [];
  await restore(path, kept ?? '', NOW);
  expect(await followedIn(folder)).toEqual(['Courier', 'Ledger']);
});

it('a backup has what a killed bot had stored', async () => {
  const { store, path } = await temporaryStore();
  await follow(store, 'Courier');
  // What is on the disk at this moment is what a kill would leave there.
  const folder = temporaryFolder();
  for (const part of ['', '-wal'])
    writeFileSync(`${folder}/courant.db${part}`, readFileSync(`${path}${part}`));
  await backUp(`${folder}/courant.db`, `${folder}/kept.backup`);
  await restore(`${folder}/courant.db`, `${folder}/kept.backup`, NOW);
  expect(await followedIn(folder)).toEqual(['Courier']);
});

it('one file is made, and none is written over', async () => {
  const { folder, path, file, close } = await backedUp();
  await close();
  const before = readFileSync(file);
  await expect(backUp(path, file)).rejects.toThrow('is there already');
  await expect(backUp(path, `${folder}/none/kept.backup`)).rejects.toThrow(/ENOENT.*Check its f/);
  await expect(backUp(`${folder}/none.db`, `${folder}/x`)).rejects.toThrow('There is no database');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(filesOf(folder)).toEqual(['courant.db', 'kept.backup']);
});

describe('after a restore', () => {
  /** A desk with a digest for 08:00, a backup of two minutes before, and its database put back later. */
  async function restoredDesk({ posted }: { posted: boolean }) {
    const folder = temporaryFolder();
    const [path, file] = [`${folder}/courant.db`, `${folder}/kept.backup`];
    const desk = await openDigestDesk({ DATABASE_URL: `file:${path}` });
    await desk.add();
    await desk.passTo('2026-11-23 07:58');
    await backUp(path, file);
    if (posted) await desk.passTo('2026-11-23 08:00');
    const { newsroom } = desk;
    await newsroom.restart({}, async () => {
      newsroom.clock.move(10 * 60 * 1000);
      await restore(path, file, newsroom.clock.now());
    });
    return desk;
  }

  it('what was posted since the backup is not posted again', async () => {
    const { passTo, posted } = await restoredDesk({ posted: true });
    await passTo('2026-11-23 08:20');
    expect(posted('news')).toHaveLength(1);
    await passTo('2026-11-24 08:00');
    expect(posted('news')).toHaveLength(2);
  });

  it('what should have been posted and was not is', async () => {
    const { passTo, posted } = await restoredDesk({ posted: false });
    await passTo('2026-11-23 08:20');
    expect(posted('news')).toHaveLength(1);
  });

  it('what waited in the backup is looked for first', async () => {
    const folder = temporaryFolder();
    const { store, path, clock, close } = await temporaryStore(folder, true);
    await store.outbox.add([deliveryDraft({ key: 'digest:1:1:0', dueAt: clock.now() })]);
    await backUp(path, `${folder}/kept.backup`);
    await close();
    await restore(path, `${folder}/kept.backup`, clock.now() + 1);
    const restored = await temporaryStore(folder, true);
    const [claimed] = await restored.store.outbox.claim(clock.now() + 1, 9, clock.now() + 9);
    expect(claimed?.uncertainSince).toBe(clock.now());
  });
});

describe('a restore leaves the database as it is', () => {
  it('while a bot or a command uses it', async () => {
    const bot = await backedUp(true);
    await expect(restore(bot.path, bot.file, NOW)).rejects.toThrow('Stop it first');
    const command = await backedUp();
    await follow(command.store, 'Ledger');
    await expect(restore(command.path, command.file, NOW)).rejects.toThrow('by another command');
    await command.close();
    expect(await followedIn(command.folder)).toEqual(['Courier', 'Ledger']);
  });

  it('where the backup will not do', async () => {
    const { folder, path, file, close } = await backedUp();
    await close();
    const change = (name: string, sql: string) => {
      writeFileSync(`${folder}/${name}`, readFileSync(file));
      const copy = new DatabaseSync(`${folder}/${name}`, { defensive: false });
      copy.exec(sql);
      copy.close();
    };
    change('newer', "insert into kysely_migration values ('9999-more', '2030-01-01')");
    change('foreign', 'pragma application_id = 7');
    change(
      'damaged',
      "pragma writable_schema = on; update sqlite_schema set rootpage = 2 where name = 'follows'",
    );
    writeFileSync(`${folder}/text`, 'no database at all. '.repeat(999));
    writeFileSync(`${folder}/half`, readFileSync(file).subarray(0, 40_000));
    const before = readFileSync(path);
    const files = filesOf(folder);
    for (const [name, told] of [
      ['newer', 'newer version'],
      ['foreign', 'is no database of Courant'],
      ['damaged', 'damaged'],
      ['text', 'not a database'],
      ['half', 'damaged'],
      ['nowhere', 'There is no file'],
    ] as const)
      await expect(restore(path, `${folder}/${name}`, NOW), name).rejects.toThrow(told);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(filesOf(folder)).toEqual(files);
  });

  it('where it is another program’s', async () => {
    const { folder, file, close } = await backedUp();
    await close();
    const notes = new DatabaseSync(`${folder}/notes.db`);
    notes.exec('create table notes (text)');
    notes.close();
    await expect(restore(`${folder}/notes.db`, file, NOW)).rejects.toThrow('another program');
  });
});

it('a damaged database is put aside, and the backup takes its place', async () => {
  const { folder, path, file, close } = await backedUp();
  await close();
  writeFileSync(path, 'broken '.repeat(9999));
  const kept = await restore(path, file, NOW);
  expect(kept).toMatch(/courant\.db-before-20261126T070000000Z$/);
  expect(readFileSync(String(kept), 'utf8')).toContain('broken');
  expect(await followedIn(folder)).toEqual(['Courier']);
});

it('a log whose database is gone is not taken for the backup’s', async () => {
  const { store, folder, path, file, close } = await backedUp();
  await follow(store, 'Ledger');
  const log = readFileSync(`${path}-wal`);
  await close();
  rmSync(path);
  writeFileSync(`${path}-wal`, log);
  expect(await restore(path, file, NOW)).toBeNull();
  expect(await followedIn(folder)).toEqual(['Courier']);
});
