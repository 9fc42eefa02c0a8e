import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/app.ts';
import { runBackup, runRestore } from '../../src/backup-commands.ts';
import { readConfig } from '../../src/config.ts';
import { runDoctor } from '../../src/doctor-command.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { openModelServer } from '../fakes/model-server.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { databaseForTest, TEST_SERVER } from '../fakes/postgres-server.ts';
import { type ModelAnswer, writes } from '../fakes/serve-model.ts';
import { temporaryFolder } from '../store/temporary-store.ts';
import { openDigestDesk } from './digest-desk.ts';
import { HARBOUR } from './harbour.ts';
import { openInterview } from './interview.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { CLI, start } from './started-process.ts';

const CRANE = 'Harbour crane stands still after cable snaps';
/** Nobody listens there. */
const NOWHERE = 'postgres://courant:do-not-tell@127.0.0.1:9/courant';

async function examine(DATABASE_URL: string) {
  const lines: string[] = [];
  const environment = { DATABASE_URL };
  const well = await runDoctor(
    { nodeVersion: '26.10.0', clock: movedClock(), environment },
    async (line) => void lines.push(line),
  );
  return { well, lines: lines.filter((line) => /^.{6}(database|bot|articles|disk): /.test(line)) };
}

/** Another bot of the same token, on the same database. */
async function secondBot({ playground, clock }: Newsroom, settings: Record<string, string>) {
  const { token: discordToken, apiUrl: discordApiUrl } = playground;
  const config = { ...readConfig(settings), discordToken, discordApiUrl };
  const second = await createApp(config, { clock, log: keptLog() });
  onTestFinished(second.stop);
  await second.start();
  return second;
}

describe('an operator whose database is on a server', () => {
  it('hears in a sentence that nobody listens there, and nothing of the password', async () => {
    const { code, said } = await start(
      [CLI, 'fetch', '--once'],
      { DATABASE_URL: NOWHERE },
      temporaryFolder(),
    ).ended;
    expect(code).toBe(1);
    expect(said).toBe(
      'The database server cannot be reached. Check that PostgreSQL runs, and its address in DATABASE_URL.\n',
    );
    const { well, lines } = await examine(NOWHERE);
    expect([well, lines]).toEqual([
      false,
      [expect.stringMatching(/^fail {2}database: .*cannot be reached/)],
    ]);
  });

  it('is told what an address that cannot be read should look like', async () => {
    const { lines } = await examine('postgres://courant:a/b@host:port/courant');
    expect(lines).toEqual([expect.stringMatching(/^fail {2}database: .*written as %40 and %2F/)]);
  });

  it('is sent to PostgreSQL’s own tools for backups', async () => {
    const line = async () => {};
    await expect(runBackup(NOWHERE, 'copy', line)).rejects.toThrow('pg_dump');
    await expect(runRestore(NOWHERE, 'copy', movedClock(), line)).rejects.toThrow('pg_restore');
  });
});

describe.skipIf(TEST_SERVER === undefined)('on a PostgreSQL server', () => {
  it('people get briefs, search, suggestions and articles', async () => {
    const { reader, store } = await openNewsroom({ DATABASE_URL: await databaseForTest() });
    await store(...HARBOUR);
    expect((await reader.runCommand('brief')).text).toContain(CRANE);
    const found = await reader.runCommand('search', { query: 'harbour cranes' });
    expect(found.text).toContain(CRANE);
    const [suggested] = await reader.complete('article', 'title', 'crane stan');
    expect(suggested?.name).toContain(CRANE);
  });

  it('two bots that share the database do what is asked once, and post each digest once', async () => {
    const DATABASE_URL = await databaseForTest();
    const { newsroom, manager, add, passTo, posted } = await openDigestDesk({ DATABASE_URL });
    const { clock } = newsroom;
    const second = await secondBot(newsroom, { DATABASE_URL });
    for (let hour = 8; hour < 13; hour += 1) await add({ time: `${hour}:00` });
    const { text } = await manager.runCommand('digest list');
    expect(text.match(/every day at/g)).toHaveLength(5);
    const run = (name: string) =>
      Promise.all(
        [newsroom.app, second].map((app) => app.jobs.find((job) => job.name === name)?.run()),
      );
    clock.move(60 * 60 * 1000);
    for (let hour = 8; hour < 13; hour += 1) {
      await Promise.all([run('make digests'), run('make digests')]);
      await second.idle();
      await run('deliver');
      await newsroom.app.idle();
      await second.idle();
      clock.move(60 * 60 * 1000);
    }
    await passTo('2026-11-23 17:00');
    expect(posted('news')).toHaveLength(5);
  });

  it('a question is answered by one of two bots, and its model asked once', async () => {
    const DATABASE_URL = await databaseForTest();
    const mayAnswer = Promise.withResolvers<ModelAnswer>();
    const model = await openModelServer(mayAnswer.promise);
    const settings = { DATABASE_URL, OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'small' };
    const { newsroom, person, settle, said } = await openInterview(HARBOUR, settings);
    const second = await secondBot(newsroom, settings);
    await person.runCommand('ask', { question: 'Why does the harbour crane stand still?' });
    await model.asked;
    const both = [newsroom.app, second];
    for (const { jobs } of both) await jobs.find(({ name }) => name === 'answer questions')?.run();
    // Whichever of them does not answer has nothing to do.
    await Promise.race(both.map((app) => app.idle()));
    mayAnswer.resolve({ says: writes(['The harbour crane stands still.', 1]) });
    await settle();
    await second.idle();
    expect(model.requests).toHaveLength(1);
    expect(said()).toHaveLength(1);
  });

  it('the doctor says what is there, and that the bot runs', async () => {
    const DATABASE_URL = await databaseForTest();
    const before = await examine(DATABASE_URL);
    expect(before.well).toBe(true);
    expect(before.lines[0]).toMatch(/^ok {4}database: PostgreSQL \d.* not made yet/);
    const { store } = await openNewsroom({ DATABASE_URL });
    await store(...HARBOUR);
    expect((await examine(DATABASE_URL)).lines).toEqual([
      expect.stringMatching(/^ok {4}database: PostgreSQL \S.* takes the connection\.$/),
      'ok    bot: is running on this database.',
      `ok    articles: ${HARBOUR.length} articles stored.`,
    ]);
  });
});
