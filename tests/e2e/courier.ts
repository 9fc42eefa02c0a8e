import { foundFeed } from '../fakes/feed-items.ts';
import { openDigestDesk } from './digest-desk.ts';
import { openSite } from './local-site.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A report of the Courier; its name is its place in the address. */
interface Report {
  readonly title: string;
  readonly text: string;
  /** Before the paper is first read. */
  readonly hoursOld: number;
}

export const RAMP: Report = {
  title: 'Ferry ramp in Osterhaven breaks',
  text: 'The ferry ramp in Osterhaven broke on Sunday. The harbour office counts 12 boats that turned back.',
  hoursOld: 3,
};
const OTHERS = {
  bells: {
    title: 'Bells of Tarn ring again after repairs',
    text: 'Two foundry workers hung the bronze bells of Tarn in the tower this morning. Children sang below.',
    hoursOld: 2,
  },
  apples: {
    title: 'Early frost ruins apples around Brask',
    text: 'Growers around Brask lost a third of their apples to frost, the orchard board reckons. Cider becomes dear.',
    hoursOld: 5,
  },
} as const satisfies Readonly<Record<string, Report>>;

/**
 * A desk whose server follows the Courier, a paper on loopback with three reports, and has a digest
 * at 08:00 in #news.
 */
export async function openCourier() {
  const reports: Record<string, Report> = { ramp: RAMP, ...OTHERS };
  /** What an address answers with instead. */
  const answers: Record<string, number> = {};
  let start = 0;
  const left = new Set<string>();
  const { origin, settings } = await openSite((site) => ({
    '/': '<title>Courier</title><p>News of the harbour.</p>',
    '/feed': feedOf(site),
    ...Object.fromEntries(
      Object.entries(reports).map(([name, report]) => [`/${name}`, pageOf(report)]),
    ),
    ...answers,
  }));
  const desk = await openDigestDesk(settings);
  const { newsroom } = desk;
  start = newsroom.clock.now();

  function feedOf(site: string): string {
    const items = Object.entries(reports).flatMap(([name, { title, text, hoursOld }]) => {
      const date = new Date(start - hoursOld * HOUR).toUTCString();
      if (left.has(name)) return [];
      return `<item><title>${title}</title><link>${site}/${name}</link><guid>${name}</guid><pubDate>${date}</pubDate><description>${text}</description></item>`;
    });
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>${site}/</link><language>en</language>${items.join('')}</channel></rss>`;
  }

  const [server = ''] = newsroom.playground.world.servers.keys();
  const scope = { kind: 'server', id: server } as const;
  const feed = { ...foundFeed('Courier'), address: `${origin}/feed`, siteUrl: `${origin}/` };
  await newsroom.app.store.feeds.follow(scope, feed, newsroom.clock.now());
  await newsroom.poll();
  return {
    ...desk,
    origin,
    /** Has a page, or the whole site, answer with a status; without one, as it should. */
    answer(status: number | null, ...paths: readonly string[]) {
      for (const path of paths)
        if (status === null) delete answers[path];
        else answers[path] = status;
    },
    publish(name: string, report: Partial<Report>) {
      reports[name] = { ...RAMP, ...reports[name], ...report };
    },
    /** Has the feed leave a report out. */
    leaveOut: (name: string) => left.add(name),
    /** Reads the feed, due or not. */
    async poll() {
      newsroom.wreck('update feeds set next_at = 0');
      await newsroom.poll();
    },
    /** Lets minutes pass; then what was shown is looked at, and what no longer holds is mended. */
    async look(minutes: number) {
      newsroom.clock.move(minutes * MINUTE);
      for (const name of ['look at what was shown', 'correct what was posted'])
        await newsroom.app.jobs.find((job) => job.name === name)?.run();
      await newsroom.deliver();
    },
    texts: () => desk.posted('news').map(({ text }) => text),
  };
}

const pageOf = ({ title, text }: Report): string =>
  `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1><p>${text}</p></article></html>`;
