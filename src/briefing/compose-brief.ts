import type { ActionRef, Block, Reply, Span } from '../core/reply.ts';
import type { Brief } from './brief.ts';
import { articleOptions, count, inLength, shownSource, titleOf } from './compose.ts';
import { markOf } from './compose-mark.ts';

/** Sources named under a story; the others are counted. */
const MOST_NAMED = 3;

/** A brief as people read it: what it covers, the stories, and a menu to open one. */
export function composeBrief(brief: Brief, openArticle: ActionRef): Reply {
  const title = brief.topic === null ? 'Top stories' : `Brief: ${brief.topic}`;
  return {
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: coverage(brief) },
      ...brief.stories.flatMap(({ story, short }): Block[] => [
        { kind: 'rule' },
        { kind: 'heading', text: titleOf(story.lead) },
        ...(short === null ? [] : [inLength(short.sentences, brief.length)]),
        { kind: 'note', text: told(story) },
      ]),
      { kind: 'rule' },
      ...markOf(brief.stories.flatMap(({ short }) => short ?? [])),
      {
        kind: 'choice',
        action: openArticle,
        key: 'brief',
        prompt: 'Open a story',
        options: articleOptions(brief.stories.map(({ story }) => story.lead)),
      },
    ],
  };
}

function coverage({ window, articles, sources, allWords }: Brief): Span[] {
  return [
    'Since ',
    { time: window.since, as: 'moment' },
    ` · ${count(articles, 'article')} from ${count(sources, 'source')}`,
    ...(allWords ? [] : [' · none has all the words']),
  ];
}

function told({ articles, sources }: Brief['stories'][number]['story']): Span[] {
  const others = sources.length - MOST_NAMED;
  const named = sources.slice(0, MOST_NAMED).map(shownSource).join(', ') || shownSource(null);
  const newest = articles[0]?.publishedAt ?? null;
  return [
    others > 0 ? `${named} and ${others} more` : named,
    ...(articles.length > 1 ? [` · ${articles.length} articles`] : []),
    ...(newest === null ? [] : [' · ', { time: newest, as: 'relative' } as const]),
  ];
}
