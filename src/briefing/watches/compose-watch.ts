import type { Article } from '../../core/article.ts';
import type { ActionRef, Block, Reply, Said, Text, Words } from '../../core/reply.ts';
import type { Watch } from '../../core/watch.ts';
import { plainLine } from '../../text/plain-line.ts';
import { shorten } from '../../text/shorten.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { inWords } from '../../words/speak.ts';
import { asParagraph, inList, inRow, shownSources, titleOf } from '../compose.ts';
import { placeName } from '../compose-digest.ts';
import { markOf } from '../compose-mark.ts';
import type { ShortText } from '../summaries.ts';
import { formatQuiet } from './quiet-hours.ts';

/** A story that a watch tells. */
export interface FoundStory {
  readonly lead: Article;
  /** Names of the different sources, newest first. */
  readonly sources: readonly string[];
  /** What of the watch's words it matches. */
  readonly topic: string;
}

/** UTF-16 units of a watch's words in a line. */
const LISTED_WORDS = 80;
/** Sources named under a story; the others are counted. */
const MOST_NAMED = 3;
/** Discord's limit for the title of a forum's post. */
const LONGEST_TITLE = 100;

/** What stands under a post. */
export interface Foot {
  readonly why: ActionRef;
  /** Of whoever gets it in direct messages; null elsewhere. */
  readonly stop: { readonly action: ActionRef; readonly key: string } | null;
  /** Of the delivery that brings it. */
  readonly mark: string;
  readonly language: Language;
}

/**
 * One story, told at once.
 *
 * @param isUpdate whether it goes on with one that was posted days ago
 */
export function oneStory(
  { lead, ...story }: FoundStory,
  short: ShortText,
  foot: Foot,
  isUpdate: boolean,
): Reply {
  const headline = titleOf(lead);
  const blocks = [
    { kind: 'heading', text: isUpdate ? [say('digest.update'), ' ', headline] : headline } as const,
    ...(short.sentences.length > 0 ? [asParagraph(short.sentences)] : []),
    { kind: 'note', text: provenance({ lead, ...story }) } as const,
  ];
  return {
    language: foot.language,
    blocks: [
      ...(lead.image === null
        ? blocks
        : [{ kind: 'pictured', blocks, image: lead.image } as const]),
      ...markOf([short]),
      buttons(foot),
    ],
  };
}

/** Several stories that were held back, in one message. */
export const severalStories = (stories: readonly FoundStory[], foot: Foot): Reply => ({
  language: foot.language,
  blocks: [{ kind: 'title', text: meanwhile(stories) }, ...stories.flatMap(inShort), buttons(foot)],
});

/** What others report of a story, under its post in a forum. */
export const alsoReported = (reports: readonly FoundStory[], foot: Foot): Reply => ({
  language: foot.language,
  blocks: [...reports.flatMap(inShort), buttons(foot)],
});

const inShort = (story: FoundStory): Block[] => [
  { kind: 'paragraph', text: titleOf(story.lead) },
  { kind: 'note', text: provenance(story) },
];

/** The title of a post in a forum. */
export function postTitle(stories: readonly FoundStory[], language: Language): string {
  const [first, ...others] = stories;
  if (others.length > 0) return inWords(meanwhile(stories), language);
  const title = shorten(plainLine(first?.lead.title ?? ''), LONGEST_TITLE);
  return title || inWords(say('watch.untitled'), language);
}

const meanwhile = ({ length }: readonly FoundStory[]): Said =>
  say('watch.meanwhile', { stories: length });

const provenance = ({ lead, sources, topic }: FoundStory): Text =>
  inRow([
    shownSources(sources, MOST_NAMED),
    ...(lead.publishedAt === null ? [] : [{ time: lead.publishedAt, as: 'moment' } as const]),
    say('watch.watched', { topic: shorten(topic, LISTED_WORDS) }),
  ]);

const buttons = ({ why, stop, mark }: Foot): Block => ({
  kind: 'buttons',
  buttons: [
    { label: say('watch.why-this'), action: why, key: mark },
    ...(stop === null ? [] : [{ label: say('digest.stop'), ...stop }]),
  ],
});

/** A watch's name in suggestions. */
export const watchName = ({ place, plan }: Watch): Said =>
  say('watch.name', { place: placeName(place), words: wordsOf(plan) });

/** A watch in a list: where, what for, when not, and how it stands. */
export function watchLine({ place, plan, stopped }: Watch, sources: readonly Words[]): Text {
  const { quiet, timezone, cap } = plan;
  return inRow([
    { bold: placeName(place) },
    wordsOf(plan),
    ...(sources.length === 0 ? [] : [say('watch.only-from', { sources: inList(sources) })]),
    say('watch.an-hour', { cap }),
    ...(quiet === null ? [] : [say('watch.quiet', { hours: formatQuiet(quiet, timezone) })]),
    ...(stopped === null
      ? []
      : [
          say('watch.stopped', {
            since: { time: stopped.since, as: 'moment' },
            why: stopped.trouble ?? '',
          }),
        ]),
  ]);
}

const wordsOf = ({ words }: Watch['plan']): string => shorten(words.join(', '), LISTED_WORDS);
