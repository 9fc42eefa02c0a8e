import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { LIBRARY } from '../../src/core/scope.ts';
import type { Store } from '../../src/core/store.ts';
import { describeImport } from '../../src/ingest/describe-import.ts';
import { failureReason } from '../../src/ingest/failure-reason.ts';
import { type ImportOptions, type ImportOutcome, importPaths } from '../../src/ingest/import.ts';
import { openStore } from '../../src/store/open-store.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';

const READER = { kind: 'person', id: '1' } as const;
const BODY =
  'The harbour council voted on Monday to repair the northern wall before the winter storms arrive.';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'courant-'));
  await mkdir(join(folder, 'in'));
  const url = `file:${join(folder, 'test.db')}`;
  store = await openStore({ url, clock: movedClock(), log: keptLog(), exclusive: false });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'in', name);
  await writeFile(path, content);
  return path;
}

/** Imports, and gives the outcomes with paths as seen from the folder. */
async function imported(
  paths: readonly string[] = [join(folder, 'in')],
  options: Partial<ImportOptions> = {},
): Promise<ImportOutcome[]> {
  const outcomes = await Array.fromAsync(importPaths(paths, { store, owner: LIBRARY, ...options }));
  return outcomes.map((told) => ({ ...told, path: told.path.replace(join(folder, 'in/'), '') }));
}

const lines = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      title: `Wall number ${from + index}`,
      text: `${BODY} It is wall ${from + index}.`,
    }),
  ).join('\n');

describe('an import', () => {
  it('takes in a folder with all in it, by name, and says what it did', async () => {
    await put('b.txt', `Wall\n\n${BODY}\n\nLeave a Reply\n\n© 2016 The Gazette.`);
    await put('a.md', `# Ferry\n\n${BODY}`);
    await mkdir(join(folder, 'in/c'));
    await put('c/page.html', `<h1>Seals</h1><p>${BODY}</p>`);
    await put('.hidden', 'Never\n\nseen by anybody at all, as it is hidden.');
    expect(await imported()).toEqual([
      { path: 'a.md', outcome: 'imported', title: 'Ferry' },
      { path: 'b.txt', outcome: 'imported', title: 'Wall' },
      { path: 'c/page.html', outcome: 'imported', title: 'Seals' },
    ]);
    const [seals, wall] = await store.articles.latest(READER, 2);
    expect(seals).toMatchObject({ title: 'Seals', text: BODY });
    expect(wall).toMatchObject({
      title: 'Wall',
      text: BODY,
      source: 'The Gazette',
      publishedAt: null,
    });
  });

  it('is safe to repeat', async () => {
    await put('a.txt', `Wall\n\n${BODY}`);
    await imported();
    expect(await imported()).toEqual([{ path: 'a.txt', outcome: 'already there', title: 'Wall' }]);
    expect(await store.articles.counts(READER)).toMatchObject({ articles: 1 });
  });

  it('knows the same article again in another file, case and punctuation', async () => {
    await put('a.txt', `Wall\n\n${BODY}`);
    await put('b.txt', `WALL!\n\n${BODY.toUpperCase().replaceAll(' ', '  ')}`);
    const outcomes = await imported();
    expect(outcomes.map((told) => told.outcome)).toEqual(['imported', 'already there']);
  });

  it('never takes a file’s own time for a date', async () => {
    const path = await put('a.txt', `Wall\n\n${BODY}`);
    await utimes(path, 1_700_000_000, 1_700_000_000);
    await imported();
    expect((await store.articles.latest(READER, 1))[0]?.publishedAt).toBeNull();
  });

  it('gives the dates that it is told for files, and leaves the others', async () => {
    await put('a.txt', `Wall\n\nPublished: 4 March 2014\n\n${BODY}`);
    await put('b.txt', `Ferry\n\nPublished: 4 March 2014\n\n${BODY}`);
    await put('c.txt', `Seals\n\nPublished: 4 March 2014\n\n${BODY}`);
    const dates: Record<string, number | null> = { 'a.txt': 1000, 'b.txt': null };
    await imported(undefined, { publishedAt: (name) => dates[name] });
    const articles = await store.articles.latest(READER, 3);
    expect(articles.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Seals', Date.UTC(2014, 2, 4)],
      ['Ferry', null],
      ['Wall', 1000],
    ]);
  });

  it('reads long JSON Lines on threads of their own, in order, past lines that are none', async () => {
    await put(
      'all.jsonl',
      `${lines(450)}\nnot json\n\n[1]\n{"title":"No text"}\n${lines(1, 450)}\r\n`,
    );
    const outcomes = await imported();
    expect(outcomes.map((told) => told.line)).toEqual([
      ...Array.from({ length: 451 }, (_, index) => index + 1),
      453,
      454,
      455,
    ]);
    expect(
      outcomes.filter((told) => told.outcome === 'skipped').map((told) => told.reason),
    ).toEqual([
      'it is not JSON',
      'it is not a JSON object with an article in it',
      'it has no text: none of "text", "content", "body" and "articleBody"',
    ]);
    expect(await store.articles.counts(READER)).toMatchObject({ articles: 451 });
  });

  it('loses at most what was not yet stored when it is interrupted, and goes on when repeated', async () => {
    await put('all.jsonl', lines(1000));
    const interrupt = new AbortController();
    const told: ImportOutcome[] = [];
    const options = { store, owner: LIBRARY, signal: interrupt.signal };
    for await (const outcome of importPaths([join(folder, 'in')], options)) {
      told.push(outcome);
      if (told.length === 250) interrupt.abort();
    }
    expect(told).toHaveLength(400);
    expect(await store.articles.counts(READER)).toMatchObject({ articles: 400 });
    const again = await imported();
    const count = (outcome: string) => again.filter((one) => one.outcome === outcome).length;
    expect([count('already there'), count('imported')]).toEqual([400, 600]);
  });

  it('stops with the store’s own sentence when the disk is full, and keeps what it took', async () => {
    await put('all.jsonl', lines(600));
    let batches = 0;
    const articles: Store['articles'] = {
      ...store.articles,
      add(drafts, owner) {
        batches += 1;
        if (batches === 2) throw new UserError('The disk is full.');
        return store.articles.add(drafts, owner);
      },
    };
    await expect(imported(undefined, { store: { articles } })).rejects.toThrow('The disk is full.');
    expect(await store.articles.counts(READER)).toMatchObject({ articles: 200 });
  });
});

describe('a bad file stops no other and is told by its reason', () => {
  it.each([
    ['empty', '', 'the file is empty'],
    ['only blanks', ' \n\n ', 'no text is left after cleaning'],
    [
      'leftovers only',
      'Wall\n\nLeave a Reply\n\n© 2016 The Gazette.',
      'no text is left after cleaning',
    ],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'it is a binary file, not a text',
    ],
    ['control characters', Buffer.alloc(500, 1), 'it is a binary file, not a text'],
    [
      'broken UTF-8',
      Buffer.from(`Mauer\n\nDie Mauer ist schön, ä`).subarray(0, -1),
      'its UTF-8 is broken',
    ],
    ['broken UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'its UTF-16 is broken'],
  ])('%s', async (_, content, reason) => {
    await put('a.txt', content);
    await put('b.txt', `Wall\n\n${BODY}`);
    expect(await imported()).toEqual([
      { path: 'a.txt', outcome: 'skipped', reason },
      { path: 'b.txt', outcome: 'imported', title: 'Wall' },
    ]);
  });

  it('50 MB of text, and one line of 11 MB among others', async () => {
    await put('a.txt', Buffer.alloc(50_000_000, 'The harbour wall is old. '));
    await put('b.jsonl', `${lines(2)}\n${'x'.repeat(11_000_000)}\n${lines(1, 2)}`);
    const outcomes = await imported();
    expect(outcomes.map((told) => [told.line, told.outcome])).toEqual([
      [undefined, 'skipped'],
      [1, 'imported'],
      [2, 'imported'],
      [3, 'skipped'],
      [4, 'imported'],
    ]);
    expect(outcomes[0]?.reason).toContain('over 10 MB');
    expect(outcomes[3]?.reason).toContain('over 10 MB');
  });

  it('paths that do not exist', async () => {
    const path = join(folder, 'nowhere');
    expect(await imported([path])).toEqual([
      { path, outcome: 'skipped', reason: 'it does not exist' },
    ]);
  });

  it('pipes, and links that lead out, nowhere or in a circle', async () => {
    await writeFile(join(folder, 'secret.txt'), `Secret\n\n${BODY}`);
    await put('inside.txt', `Wall\n\n${BODY}`);
    await symlink(join(folder, 'secret.txt'), join(folder, 'in/a-out.txt'));
    await symlink(join(folder, 'in/b-circle'), join(folder, 'in/b-circle'));
    await symlink(join(folder, 'gone'), join(folder, 'in/c-dangling'));
    await symlink(join(folder, 'in/inside.txt'), join(folder, 'in/d-inside.txt'));
    execFileSync('mkfifo', [join(folder, 'in/e-pipe')]);
    expect(
      (await imported()).map(({ path, reason, outcome }) => [path, reason ?? outcome]),
    ).toEqual([
      ['a-out.txt', 'it is a link that leads out of the folder'],
      ['b-circle', 'it is a link that leads in a circle'],
      ['c-dangling', 'it does not exist'],
      ['d-inside.txt', 'imported'],
      ['e-pipe', 'it is not an ordinary file'],
      ['inside.txt', 'already there'],
    ]);
  });

  // Elsewhere a file's name is always Unicode.
  it.runIf(process.platform === 'linux')('a name that is no UTF-8', async () => {
    const name = Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74]);
    await writeFile(Buffer.concat([Buffer.from(join(folder, 'in/')), name]), `Wall\n\n${BODY}`);
    await put('b.txt', `Wall\n\n${BODY}`);
    const told = (await imported()).map(({ reason, outcome }) => reason ?? outcome);
    expect(told).toEqual(['its name is not UTF-8; rename it', 'imported']);
  });

  it('what the system refuses', () => {
    const refused = (code: string) => failureReason(Object.assign(new Error('x'), { code }));
    expect(refused('EACCES')).toBe('there is no permission to read it');
    expect(refused('EPERM')).toBe('there is no permission to read it');
    expect(refused('EWEIRD')).toBe('it could not be read (EWEIRD)');
    expect(failureReason(new RangeError('x'))).toContain('please report it');
  });
});

describe('a file of another encoding', () => {
  const german =
    'Die Hafenmauer wird vor dem Winter für 4 Millionen Kronen gründlich erneuert, heißt es.';

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFFMauer\n\n${german}`)],
    ['UTF-16', Buffer.from(`\uFEFFMauer\n\n${german}`, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\uFEFFMauer\n\n${german}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(`Mauer\n\n${german}`, 'latin1')],
  ])('is read as %s', async (_, bytes) => {
    await put('a.txt', bytes);
    await imported();
    expect((await store.articles.latest(READER, 1))[0]).toMatchObject({
      title: 'Mauer',
      text: german,
    });
  });

  it('is read as its page declares', async () => {
    const japanese = Buffer.from('93fa967b', 'hex');
    const head = Buffer.from('<html><head><meta charset="shift_jis"><title>');
    const body = Buffer.from(`</title></head><body><p>${BODY}</p></body></html>`);
    await put('a.html', Buffer.concat([head, japanese, body]));
    expect(await imported()).toMatchObject([{ outcome: 'imported', title: '日本' }]);
  });
});

describe('an outcome as printed', () => {
  it('is one line with the place, and the title or the reason', () => {
    const title = 'Wall';
    expect(describeImport({ path: 'a.txt', outcome: 'imported', title })).toBe(
      'imported: a.txt – Wall',
    );
    expect(
      describeImport({
        path: 'a\u001b[2J.jsonl',
        line: 3,
        outcome: 'skipped',
        reason: 'it is not JSON',
      }),
    ).toBe('skipped: a\uFFFD[2J.jsonl:3: it is not JSON');
  });
});
