import { say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { chosen, FOLLOWED_SOURCE, pickFollowed, suggestFollowed } from './followed-source.ts';
import { refreshSource, reportTo } from './refresh.ts';

export const check = defineCommand({
  data: {
    name: 'check',
    description: 'How a source is doing: the last read, the next one, and what to do',
    options: [FOLLOWED_SOURCE],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const feed = await pickFollowed(options.source, asker, services);
    return {
      blocks: [
        ...reportTo(asker, feed),
        ...(asker.canManage
          ? [
              {
                kind: 'buttons' as const,
                buttons: [
                  { label: say('sources.read-now'), action: refreshSource, key: chosen(feed) },
                ],
              },
            ]
          : []),
      ],
    };
  },
  autocomplete: { source: suggestFollowed },
});
