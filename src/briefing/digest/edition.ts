import type { DigestRun } from '../../core/digest.ts';
import type { ActionRef, Block, Reply, Said, Text } from '../../core/reply.ts';
import type { Length } from '../../core/settings.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { articleOptions, asParagraph, inLength, inRow, shownSources, titleOf } from '../compose.ts';
import { markOf } from '../compose-mark.ts';
import { isLate } from '../schedule.ts';
import type { ShortText } from '../summaries.ts';
import type { ChosenStory } from './choose-stories.ts';

/** A chosen story with what is said of it. */
export interface ToldStory {
  readonly story: ChosenStory;
  /** What its lead says, or what has changed; null where only headlines are wanted. */
  readonly short: ShortText | null;
}

/** What the buttons and the menu under a digest do. */
export interface DigestActions {
  readonly openArticle: ActionRef;
  readonly ask: ActionRef;
  readonly why: ActionRef;
  readonly stop: ActionRef;
}

/** What a digest says, before it is parted into messages. */
export interface Edition {
  readonly run: DigestRun;
  readonly stories: readonly ToldStory[];
  /** Articles in its window that fit it, told or not. */
  readonly articles: number;
  readonly nextAt: number;
  /** Of what it says beside its articles. */
  readonly language: Language;
}

/** A message of a digest, and the stories that it tells. */
export interface EditionPart {
  readonly language: Language;
  readonly stories: readonly ToldStory[];
  /** @param mark of the delivery that brings it: its buttons and its menu carry it. */
  reply(mark: string): Reply;
}

/** Sources named under a story; the others are counted. */
const MOST_NAMED = 3;
/** As long as any real mark is. */
const ANY_MARK = 'm'.repeat(16);

/**
 * Parts an edition into messages at the borders of its stories, each with its menu and its buttons.
 *
 * @param fits whether a reply is one message
 */
export function partsOf(
  edition: Edition,
  actions: DigestActions,
  fits: (reply: Reply) => boolean,
): readonly [EditionPart, ...EditionPart[]] {
  const shares: ToldStory[][] = [[]];
  for (const story of edition.stories) {
    const share = shares.at(-1) ?? [];
    const first = shares.length === 1;
    const longer = asReply(edition, [...share, story], { first, last: true }, actions, ANY_MARK);
    if (share.length === 0 || fits(longer)) share.push(story);
    else shares.push([story]);
  }
  const [first, ...others] = shares.map((stories, index): EditionPart => {
    const place = { first: index === 0, last: index === shares.length - 1 };
    const { language } = edition;
    return { language, stories, reply: (mark) => asReply(edition, stories, place, actions, mark) };
  });
  if (first === undefined) throw new Error('an edition has no first part');
  return [first, ...others];
}

/** The title of an edition, with its day where it is read. */
export const newsOf = ({ dueAt, digest }: Pick<DigestRun, 'dueAt' | 'digest'>): Said =>
  say('digest.news-of', { day: { day: dueAt, timezone: digest.plan.timezone } });

interface Place {
  readonly first: boolean;
  readonly last: boolean;
}

function asReply(
  edition: Edition,
  stories: readonly ToldStory[],
  place: Place,
  actions: DigestActions,
  mark: string,
): Reply {
  return {
    language: edition.language,
    blocks: [
      ...(place.first ? heading(edition) : []),
      ...stories.flatMap((story, index) => [
        ...sectionBefore(edition, story),
        ...(index > 0 || place.first ? [{ kind: 'rule' } as const] : []),
        ...storyBlocks(story, edition.run.digest.plan.length),
      ]),
      ...(place.last ? foot(edition) : []),
      ...controls(edition, stories, actions, mark),
    ],
  };
}

function heading({ run, stories }: Edition): Block[] {
  const span = {
    since: { time: run.window.since, as: 'moment' },
    until: { time: run.window.until, as: 'moment' },
  } as const;
  return [
    { kind: 'title', text: newsOf(run) },
    { kind: 'note', text: say(isLate(run) ? 'digest.late-covers' : 'digest.covers', span) },
    ...(stories.length === 0
      ? [{ kind: 'paragraph', text: say('digest.nothing-new') } as const]
      : []),
  ];
}

/** The name of a topic stands before its first story. */
function sectionBefore({ stories }: Edition, { story }: ToldStory): Block[] {
  if (story.topic === null) return [];
  const first = stories.find((told) => told.story.topic === story.topic);
  return first?.story === story ? [{ kind: 'paragraph', text: { bold: story.topic } }] : [];
}

function storyBlocks({ story, short }: ToldStory, length: Length): readonly Block[] {
  const { lead, update } = story;
  const headline = titleOf(lead);
  const heading = {
    kind: 'heading',
    text: update === null ? headline : [say('digest.update'), ' ', headline],
  } as const;
  const note = { kind: 'note', text: provenance(story) } as const;
  const sentences = short?.sentences ?? [];
  if (length === 'bullets' && sentences.length > 0)
    return [heading, inLength(sentences, length), note];
  const blocks = [heading, ...(sentences.length > 0 ? [asParagraph(sentences)] : []), note];
  return lead.image === null ? blocks : [{ kind: 'pictured', blocks, image: lead.image }];
}

function provenance({ lead, sources }: ChosenStory): Text {
  const papers = shownSources(sources, MOST_NAMED);
  return lead.publishedAt === null
    ? papers
    : inRow([papers, { time: lead.publishedAt, as: 'moment' }]);
}

function foot({ stories, articles, nextAt, run }: Edition): Block[] {
  const next = say('digest.next', { next: { time: nextAt, as: 'moment' } });
  const counts = say('digest.counts', { stories: stories.length, articles });
  return [
    { kind: 'rule' },
    { kind: 'note', text: stories.length === 0 ? next : inRow([counts, next]) },
    ...markOf(stories.flatMap(({ short }) => short ?? [])),
    ...(run.digest.place.kind === 'direct'
      ? [{ kind: 'note', text: say('digest.asked-for') } as const]
      : []),
  ];
}

function controls(
  { run }: Edition,
  stories: readonly ToldStory[],
  { openArticle, ask, why, stop }: DigestActions,
  mark: string,
): Block[] {
  const options = articleOptions(stories.map(({ story }) => story.lead));
  return [
    ...(options.length === 0
      ? []
      : [
          {
            kind: 'choice',
            action: openArticle,
            key: mark,
            prompt: say('article.open-story'),
            options,
          } as const,
        ]),
    {
      kind: 'buttons',
      buttons: [
        ...(options.length === 0 ? [] : [{ label: say('article.ask'), action: ask, key: mark }]),
        {
          label: say(options.length === 0 ? 'digest.why-nothing' : 'digest.why-these'),
          action: why,
          key: mark,
        },
        ...(run.digest.place.kind === 'direct'
          ? [{ label: say('digest.stop'), action: stop, key: String(run.digest.id) }]
          : []),
      ],
    },
  ];
}
