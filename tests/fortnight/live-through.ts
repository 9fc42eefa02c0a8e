import type { Newsstand } from '../../src/playground/newsstand.ts';
import { openNewsroom } from '../e2e/newsroom.ts';
import type { NewsEvent, PaperName } from './news-event.ts';
import { openSidePapers, SIDE_PAPERS, type SidePaper, type SidePapers } from './side-papers.ts';

/** A story in a digest, as the channel saw it. */
export interface Telling {
  /** Days after the first, 0 for its digest. */
  readonly day: number;
  readonly event: string;
  /** Which development of it the linked report is about, 0 for the first. */
  readonly development: number;
  /** The linked report's own headline. */
  readonly title: string;
  /** Whether it was told as more about what the channel knew. */
  readonly isUpdate: boolean;
}

/** The days that a channel has had. */
export interface Life {
  readonly digests: number;
  readonly tellings: readonly Telling[];
  /** What stood in the channel, a message each. */
  readonly posts: readonly string[];
}

const HOUR = 60 * 60 * 1000;
/** A Thursday, when no sample of the papers comes out any more. */
const MIDNIGHT = Date.UTC(2026, 10, 26);

/** Hours after the first midnight at which the digest of a day is posted. */
export const digestHour = (day: number) => day * 24 + 7;

/** Each feed is polled at the same minutes at every run. */
const unhurried = () => 0.5;

const isSide = (paper: PaperName): paper is SidePaper => SIDE_PAPERS.some((one) => one === paper);

/** A digest's heading, or a story's with its link; a digest's second message has no heading. */
const DIGEST = /^## News of/;
const DIGEST_OR_STORY = /^(?:## News of .*|### (Update\\?: )?\[.*\]\(<(.+)>\))$/gm;

/**
 * Lets the papers report the events while a bot follows them, and reads what it has told a channel
 * in a daily digest of eight stories.
 *
 * @param days how many digests there are
 * @param step hours by which the clock goes on
 * @throws where a story links to nothing that was reported
 */
export async function liveThrough(
  events: readonly NewsEvent[],
  { days, step }: { readonly days: number; readonly step: number },
): Promise<Life> {
  let now = () => MIDNIGHT;
  const sidePapers = await openSidePapers(() => now());
  const { app, clock, playground } = await openNewsroom(sidePapers.settings, unhurried);
  now = clock.now;
  const { newsstand } = playground;
  const passTo = (hour: number) => app.leap(() => clock.move(MIDNIGHT + hour * HOUR - clock.now()));

  const manager = playground.person('manager');
  for (const paper of papersOf(events)) {
    const source = isSide(paper) ? sidePapers.feedOf(paper) : siteOf(newsstand, paper);
    const found = await manager.runCommand('sources add', { source });
    await manager.press(found, 'Follow');
  }
  const reported = publishAll(events, newsstand, sidePapers);
  await passTo(6);
  await manager.runCommand('digest add', { time: '07:00', stories: 8 }, { channel: 'news' });
  for (let hour = 7; hour <= digestHour(days - 1); hour += step) await passTo(hour);

  const posts = manager.messages('news').map(({ text }) => text);
  const digests = posts.filter((text) => DIGEST.test(text)).length;
  const stories = [...posts.join('\n').matchAll(DIGEST_OR_STORY)];
  let day = -1;
  const tellings = stories.flatMap(([line, update, url]): Telling[] => {
    if (url === undefined) {
      day += 1;
      return [];
    }
    const report = reported.get(url);
    if (report === undefined) throw new Error(`nothing was reported that this tells: ${line}`);
    return [{ day, ...report, isUpdate: update !== undefined }];
  });
  return { digests, tellings, posts };
}

const papersOf = (events: readonly NewsEvent[]): ReadonlySet<PaperName> =>
  new Set(
    events.flatMap(({ developments }) =>
      developments.flatMap(({ reports }) => reports.map(({ paper }) => paper)),
    ),
  );

const siteOf = ({ papers }: Newsstand, paper: PaperName) =>
  papers.find(({ id }) => id === paper)?.siteUrl ?? paper;

/** @returns which report stands at an address */
function publishAll(events: readonly NewsEvent[], newsstand: Newsstand, sidePapers: SidePapers) {
  const reported = new Map<string, Pick<Telling, 'event' | 'development' | 'title'>>();
  for (const { name: event, begins, developments } of events) {
    for (const [development, { at, reports }] of developments.entries()) {
      for (const [index, { paper, after, title, text }] of reports.entries()) {
        const slug = `${event}-${development}-${index}`;
        const article = { slug, title, text, publishedAt: MIDNIGHT + (begins + at + after) * HOUR };
        if (isSide(paper)) sidePapers.publish(paper, article);
        else newsstand.publish(paper, article);
        const url = isSide(paper)
          ? sidePapers.urlOf(paper, slug)
          : newsstand.articles(paper).find((one) => one.slug === slug)?.url;
        if (url !== undefined) reported.set(url, { event, development, title });
      }
    }
  }
  return reported;
}
