import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseQuery } from '../../src/briefing/parse-query.ts';
import { systemClock } from '../../src/core/clock.ts';
import { UserError } from '../../src/core/errors.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import { createArticleStore } from '../../src/store/articles.ts';
import { migrate, SQLITE_MIGRATIONS } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { sqliteSearchIndex } from '../../src/store/sqlite-search-index.ts';
import type { Language } from '../../src/words/languages.ts';
import { inWords } from '../../src/words/speak.ts';
import { draft } from '../fakes/article-drafts.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { temporaryFolder, temporaryStore } from './temporary-store.ts';

const reader: Scope = { kind: 'person', id: '1' };

const open = (url: string) =>
  openStore({ url, clock: systemClock, log: keptLog(), exclusive: false });

/** Resolves to the sentence that the operator reads, or whoever asks. */
async function refusal(opening: Promise<unknown>, language: Language = 'en'): Promise<string> {
  const error = await opening.then(
    () => new Error('it was taken'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return inWords((error as UserError).said, language);
}

describe('an address that will not do', () => {
  it.each(['', 'data/courant.db', 'file:', 'file:  ', 'file:a\0b'])(
    'refuses %j with what to write instead',
    async (url) => {
      expect(await refusal(open(url))).toContain('file:data/courant.db');
    },
  );

  it('makes the folders that are missing', async () => {
    const folder = temporaryFolder();
    const store = await open(`file:${folder}/a/b/courant.db`);
    await store.close();
    expect(readdirSync(`${folder}/a/b`)).toContain('courant.db');
  });

  it('says when the folder cannot be made', async () => {
    const folder = temporaryFolder();
    writeFileSync(`${folder}/file`, '');
    expect(await refusal(open(`file:${folder}/file/courant.db`))).toContain('cannot be made');
  });

  it('says when the path is a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(`${folder}/courant.db`);
    expect(await refusal(open(`file:${folder}/courant.db`))).toContain('cannot be opened');
  });
});

describe('a file that will not do', () => {
  it('refuses a file that is no database and leaves it as it is', async () => {
    const path = `${temporaryFolder()}/courant.db`;
    const content = 'Dear diary, this is no database at all. '.repeat(200);
    writeFileSync(path, content);
    expect(await refusal(open(`file:${path}`))).toContain('is not a database');
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  // Permissions hold nobody back who is root.
  it.skipIf(process.getuid?.() === 0)('says at once when it cannot be written to', async () => {
    const { path, close } = await temporaryStore();
    await close();
    chmodSync(path, 0o444);
    expect(await refusal(open(`file:${path}`))).toContain('cannot be written to');
  });

  it('refuses another program’s database and leaves it as it is', async () => {
    const path = `${temporaryFolder()}/courant.db`;
    const other = new DatabaseSync(path);
    other.exec('create table recipes (name text)');
    other.close();
    const before = readFileSync(path);
    expect(await refusal(open(`file:${path}`))).toContain('another program');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const { path, close } = await temporaryStore();
    await close();
    const newer = new DatabaseSync(path);
    newer.exec("insert into kysely_migration values ('9999-stories', '2030-01-01T00:00:00.000Z')");
    newer.close();
    const before = readFileSync(path);
    expect(await refusal(open(`file:${path}`))).toContain('newer version');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says of a damaged database that it is damaged, to readers and to searchers', async () => {
    const folder = temporaryFolder();
    const { close: closeEmpty } = await temporaryStore(folder);
    await closeEmpty();
    const { store, path, close } = await temporaryStore(folder);
    // What comes after the empty tables is articles and what search makes of them.
    const start = statSync(path).size;
    const many = Array.from({ length: 200 }, (_, index) => draft({ title: `crane ${index}` }));
    await store.articles.add(many, LIBRARY);
    await close();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(statSync(path).size - start, 0xff), 0, undefined, start);
    closeSync(file);
    const damaged = await open(`file:${path}`);
    onTestFinished(() => damaged.close());
    expect(await refusal(damaged.articles.latest(reader, 200))).toContain('damaged');
    const page = { offset: 0, limit: 10 };
    const searching = damaged.search.search(parseQuery('crane'), reader, page);
    expect(await refusal(searching, 'de')).toContain('beschädigt');
  });
});

describe('a full disk', () => {
  it('stores all of an import or nothing, says so, and goes on when there is room', async () => {
    const database = new DatabaseSync(`${temporaryFolder()}/courant.db`);
    const db = new Kysely<Schema>({ dialect: sqliteDialect(database) });
    onTestFinished(() => db.destroy());
    await migrate(db, SQLITE_MIGRATIONS);
    const articles = createArticleStore(db, movedClock(), sqliteSearchIndex);
    await articles.add([draft({ title: 'before' })], LIBRARY);

    const { page_count: pages } = database.prepare('pragma page_count').get() ?? {};
    database.exec(`pragma max_page_count = ${Number(pages) + 20}`);
    const long = 'A crane fell at the harbour. '.repeat(500);
    const many = Array.from({ length: 50 }, (_, index) => draft({ title: `${index}`, text: long }));
    expect(await refusal(articles.add(many, LIBRARY))).toContain('The disk is full');
    expect(await articles.counts(reader)).toMatchObject({ articles: 1 });

    database.exec('pragma max_page_count = 100000');
    expect(await articles.add(many, LIBRARY)).toHaveLength(50);
    expect(await articles.counts(reader)).toMatchObject({ articles: 51 });
  });
});
