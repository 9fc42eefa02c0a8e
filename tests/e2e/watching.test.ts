import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { openSite, rss } from './local-site.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const WATCHED = { HTTP_PORT: '0' };

/** Where the newest start of the bot serves what watchers ask. */
function watcherOf({ log }: Newsroom) {
  const served = log.lines.findLast(({ text }) => text.includes('are served'))?.text ?? '';
  const url = /http:[^"]+/.exec(served)?.[0] ?? '';
  return async (path: string, method = 'GET') => {
    const response = await fetch(url + path, { method });
    return { status: response.status, text: await response.text() };
  };
}

describe('/healthz', () => {
  it('is fine while the bot is logged in and the store answers, and else says what is wrong', async () => {
    const newsroom = await openNewsroom(WATCHED);
    const ask = watcherOf(newsroom);
    expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok\n' });
    newsroom.wreck('alter table feeds rename to gone');
    expect(await ask('/healthz')).toEqual({ status: 503, text: 'The store does not answer.\n' });
    newsroom.wreck('alter table gone rename to feeds');
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('says so until the bot is logged in', async () => {
    const newsroom = await openNewsroom(WATCHED);
    const { log, clock, playground } = newsroom;
    const served = () => log.lines.filter(({ text }) => text.includes('are served')).length;
    playground.faults.inject({ kind: 'slow', milliseconds: 1000, route: 'GET /gateway/bot' });
    const started = newsroom.restart();
    await vi.waitUntil(() => served() === 2);
    const ask = watcherOf(newsroom);
    expect(await ask('/healthz')).toEqual({ status: 503, text: 'Not logged in to Discord.\n' });
    await vi.waitUntil(async () => {
      clock.move(1000);
      return (await ask('/healthz')).status === 200;
    });
    await started;
  });

  it('answers nobody any more once the bot has stopped', async () => {
    const newsroom = await openNewsroom(WATCHED);
    const before = watcherOf(newsroom);
    await newsroom.restart();
    await expect(before('/healthz')).rejects.toThrow();
    expect((await watcherOf(newsroom)('/healthz')).status).toBe(200);
  });
});

describe('/metrics', () => {
  it('tells how feeds, polls, answers, jobs and the process do, and names nobody', async () => {
    const { origin, settings } = await openSite((site) => ({
      '/secret-token/feed': rss('Courier', ['Dam', 'Flood']),
      '/secret-token/page': `<a href="${site}">`,
    }));
    const newsroom = await openNewsroom({
      ...WATCHED,
      FETCH_ALLOW_HOSTS: settings.FETCH_ALLOW_HOSTS ?? '',
    });
    const { app, clock, reader, poll, store } = newsroom;
    await store(...HARBOUR);
    for (const path of ['/secret-token/feed', '/secret-token/page'])
      await app.store.feeds.follow(
        { kind: 'person', id: '7' },
        { address: origin + path, title: path, siteUrl: null, language: 'en' },
        clock.now(),
      );
    await poll();
    await reader.runCommand('brief');
    await reader.runCommand('article', { title: 'no such' });
    newsroom.wreck('drop table articles');
    await reader.runCommand('brief');
    const { status, text } = await watcherOf(newsroom)('/metrics');
    expect(status).toBe(200);
    for (const line of [
      'courant_feeds{state="followed"} 2',
      'courant_feeds{state="due"} 0',
      'courant_feeds{state="unread"} 1',
      'courant_feed_lag_seconds 0',
      'courant_reading{what="pages"} 0',
      'courant_digests{state="active"} 0',
      'courant_digest_lag_seconds 0',
      'courant_deliveries{state="waiting"} 0',
      'courant_delivery_lag_seconds 0',
      'courant_polls_total{outcome="new items"} 1',
      'courant_polls_total{outcome="failed"} 1',
      'courant_articles_total{change="added"} 2',
      'courant_answers_total{name="brief",result="answered"} 1',
      'courant_answers_total{name="brief",result="failed"} 1',
      'courant_answers_total{name="article",result="refused"} 1',
      'courant_answer_seconds_count{name="brief"} 2',
    ])
      expect(text).toContain(`${line}\n`);
    // Its own tick may have come meanwhile.
    expect(text).toMatch(/^courant_job_runs_total\{job="poll feeds",result="done"\} [1-9]$/m);
    expect(text).toMatch(/^courant_job_seconds_count\{job="poll feeds"\} [1-9]$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds [\d.e-]+$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    const labels = [...text.matchAll(/^courant_.*?\{(.*)\}/gm)].map(([, inside = '']) => inside);
    for (const label of labels) expect(label).toMatch(/^([a-z]+="([a-z ]+|[\d.]+|\+Inf)",?)+$/);
    expect(text).not.toMatch(/secret|127\.0\.0\.1/);
  });

  it('stays the only thing served beside health, and takes no requests that would change anything', async () => {
    const ask = watcherOf(await openNewsroom(WATCHED));
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/metrics', 'POST')).status).toBe(405);
    expect(await ask('/metrics', 'HEAD')).toEqual({ status: 200, text: '' });
  });
});

it('a port that is taken is told with its variable', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const newsroom = await openNewsroom();
  const { port } = taken.address() as AddressInfo;
  await expect(newsroom.restart({ HTTP_PORT: String(port) })).rejects.toThrow(
    /HTTP_PORT \d+ on 127\.0\.0\.1 cannot be listened at \(EADDRINUSE\)/,
  );
  await newsroom.restart();
});
