import type { ActionRef, Block, Reply, Text } from '../core/reply.ts';
import { say } from '../words/say.ts';
import { articlesKey } from './asked-about.ts';
import type { Brief } from './brief.ts';
import { articleOptions, inLength, inRow, shownSources, titleOf } from './compose.ts';
import { markOf } from './compose-mark.ts';

/** Sources named under a story; the others are counted. */
const MOST_NAMED = 3;

/** A brief as people read it: what it covers, the stories, and a menu to open one. */
export function composeBrief(
  brief: Brief,
  { openArticle, ask }: { readonly openArticle: ActionRef; readonly ask: ActionRef },
): Reply {
  const { topic } = brief;
  const title = topic === null ? say('brief.top-stories') : say('brief.about', { topic });
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
        prompt: say('article.open-story'),
        options: articleOptions(brief.stories.map(({ story }) => story.lead)),
      },
      {
        kind: 'buttons',
        buttons: [
          {
            label: say('article.ask'),
            action: ask,
            key: articlesKey(brief.stories.map(({ story }) => story.lead.id)),
          },
        ],
      },
    ],
  };
}

function coverage({ window, articles, sources, allWords }: Brief): Text {
  const since = { time: window.since, as: 'moment' } as const;
  return inRow([
    say('brief.coverage', { since, articles, sources }),
    ...(allWords ? [] : [say('brief.not-all-words')]),
  ]);
}

function told({ articles, sources }: Brief['stories'][number]['story']): Text {
  const newest = articles[0]?.publishedAt ?? null;
  return inRow([
    shownSources(sources, MOST_NAMED),
    ...(articles.length > 1 ? [say('article.count', { articles: articles.length })] : []),
    ...(newest === null ? [] : [{ time: newest, as: 'relative' } as const]),
  ]);
}
