import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { LIBRARY, type Owner } from '../../src/core/scope.ts';
import { draftArticle } from '../../src/ingest/draft.ts';
import type { Person } from '../../src/playground/person.ts';
import { openPlayground, type Playground } from '../../src/playground/playground.ts';
import { type KeptLog, keptLog } from '../fakes/kept-log.ts';
import { type MovedClock, movedClock } from '../fakes/moved-clock.ts';
import { watchAgainstSpec } from '../playground/spec-check.ts';
import { readyMadeFile } from '../store/ready-made.ts';

const HOUR = 60 * 60 * 1000;

/** An article as a test tells it. */
export interface Told {
  readonly title: string;
  readonly text: string;
  readonly source?: string;
  readonly url?: string;
  /** Before now; none = its date is unknown. */
  readonly hoursOld?: number;
  readonly owner?: Owner;
}

/** The real bot with a real store, logged in to a playground. */
export interface Newsroom {
  readonly clock: MovedClock;
  readonly playground: Playground;
  readonly app: App;
  readonly log: KeptLog;
  /** Somebody without rights beyond reading and writing. */
  readonly reader: Person;
  store(...articles: readonly Told[]): Promise<void>;
  /**
   * Another start of the same bot on the same store, perhaps with settings changed for this time.
   * @param meanwhile what happens while it is away
   */
  restart(
    changed?: Readonly<Record<string, string>>,
    meanwhile?: () => void | Promise<void>,
  ): Promise<void>;
  /** Polls the feeds that are due now, to the end. */
  poll(): Promise<void>;
  /** Posts what is due now, to the end. */
  deliver(): Promise<void>;
  /** Breaks what is stored in a way that no bot expects. */
  wreck(sql: string): void;
}

/**
 * Opens a newsroom for one test and closes it when the test is over. All that bot and playground
 * say to each other is held to Discord's own description.
 *
 * @param settings hosts that may be read are allowed beside the playground's
 * @param random the bot's, such as for when it polls
 */
export async function openNewsroom(
  { FETCH_ALLOW_HOSTS: hosts = '', ...settings }: Readonly<Record<string, string>> = {},
  random: () => number = Math.random,
): Promise<Newsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-'));
  const database = join(folder, 'courant.db');
  await readyMadeFile(database);
  const clock = movedClock();
  const log = keptLog();
  const playground = await openPlayground({
    clock,
    log,
    moveClock: (to) => app.leap(() => clock.move(to - clock.now())),
  });
  const spec = watchAgainstSpec(playground);
  const build = (changed: Readonly<Record<string, string>> = {}) =>
    createApp(
      {
        ...readConfig({
          DATABASE_URL: `file:${database}`,
          FETCH_ALLOW_HOSTS: [
            new URL(playground.url).host,
            ...(hosts === '' ? [] : [hosts]),
          ].join(),
          ...settings,
          ...changed,
        }),
        discordToken: playground.token,
        discordApiUrl: playground.apiUrl,
      },
      { clock, log, random },
    );
  let app = await build();
  await app.start();
  onTestFinished(async () => {
    await app.stop();
    await playground.close();
    await rm(folder, { recursive: true });
    expect(spec.problems).toEqual([]);
  });
  return {
    clock,
    playground,
    log,
    reader: playground.person('member'),
    get app() {
      return app;
    },
    async store(...articles) {
      for (const { owner = LIBRARY, hoursOld, source = null, url = null, ...told } of articles) {
        const publishedAt = hoursOld === undefined ? null : clock.now() - hoursOld * HOUR;
        const draft = draftArticle({
          ...told,
          source,
          url,
          publishedAt,
          byline: null,
          language: 'en',
        });
        await app.store.articles.add([draft], owner);
      }
    },
    async restart(changed, meanwhile) {
      await app.stop();
      await meanwhile?.();
      app = await build(changed);
      await app.start();
    },
    async poll() {
      await app.jobs.find(({ name }) => name === 'poll feeds')?.run();
      await app.idle();
    },
    async deliver() {
      await app.jobs.find(({ name }) => name === 'deliver')?.run();
      await app.idle();
    },
    wreck(sql) {
      const db = new DatabaseSync(database);
      db.exec(sql);
      db.close();
    },
  };
}
