import type { Article } from '../../core/article.ts';
import type { ActionRef, Block, Reply, Text, Words } from '../../core/reply.ts';
import type { Watch } from '../../core/watch.ts';
import { plainLine } from '../../text/plain-line.ts';
import { shorten } from '../../text/shorten.ts';
import type { Language } from '../../words/languages.ts';
import { asParagraph, count, inList, inRow, shownSources, titleOf } from '../compose.ts';
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

interface Foot {
  readonly why: ActionRef;
  /** Of the delivery that brings it. */
  readonly mark: string;
  readonly language: Language;
}

/** One story, told at once. */
export function oneStory({ lead, ...story }: FoundStory, short: ShortText, foot: Foot): Reply {
  const blocks = [
    { kind: 'heading', text: titleOf(lead) } as const,
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
      whyButton(foot),
    ],
  };
}

/** Several stories that were held back, in one message. */
export const severalStories = (stories: readonly FoundStory[], foot: Foot): Reply => ({
  language: foot.language,
  blocks: [
    { kind: 'title', text: `${count(stories.length, 'story', 'stories')} meanwhile` },
    ...stories.flatMap((story): Block[] => [
      { kind: 'paragraph', text: titleOf(story.lead) },
      { kind: 'note', text: provenance(story) },
    ]),
    whyButton(foot),
  ],
});

/** The title of a post in a forum. */
export const postTitle = ([first, ...others]: readonly FoundStory[]): string =>
  others.length > 0
    ? `${others.length + 1} stories meanwhile`
    : shorten(plainLine(first?.lead.title ?? ''), LONGEST_TITLE) || 'News';

const provenance = ({ lead, sources, topic }: FoundStory): Text =>
  inRow([
    shownSources(sources, MOST_NAMED),
    ...(lead.publishedAt === null ? [] : [{ time: lead.publishedAt, as: 'moment' } as const]),
    `watched: ${shorten(topic, LISTED_WORDS)}`,
  ]);

const whyButton = ({ why, mark }: Foot): Block => ({
  kind: 'buttons',
  buttons: [{ label: 'Why this?', action: why, key: mark }],
});

/** A watch's name in suggestions. */
export const watchName = ({ place, plan }: Watch): string =>
  `${place.kind === 'direct' ? 'direct messages' : `#${plainLine(place.name) || 'channel'}`} · ${shorten(plan.words.join(', '), LISTED_WORDS)}`;

/** A watch in a list: where, what for, when not, and how it stands. */
export function watchLine({ place, plan, stopped }: Watch, sources: readonly Words[]): Text {
  const { words, quiet, timezone, cap } = plan;
  return inRow([
    { bold: placeName(place) },
    shorten(words.join(', '), LISTED_WORDS),
    ...(sources.length === 0 ? [] : [['only from ', inList(sources)].flat() as Text]),
    `${cap} an hour at most`,
    ...(quiet === null ? [] : [`quiet ${formatQuiet(quiet, timezone)}`]),
    ...(stopped === null
      ? []
      : [
          [
            { bold: 'stopped' },
            ' since ',
            { time: stopped.since, as: 'moment' },
            ': ',
            stopped.trouble ?? '',
          ] as const,
        ]),
  ]);
}
