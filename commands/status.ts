import { count } from '../src/briefing/compose.ts';
import type { Text } from '../src/core/reply.ts';
import { defineCommand } from './command.ts';

export const status = defineCommand({
  data: { name: 'status', description: 'What Courant has stored for you and how it is doing' },
  visibility: 'private',
  async execute({ asker }, services) {
    const { version, startedAt, counts, model } = await services.status(asker.scope);
    const newest: Text[] =
      counts.newestPublishedAt === null
        ? []
        : [['The newest is from ', { time: counts.newestPublishedAt, as: 'relative' }]];
    return {
      blocks: [
        { kind: 'title', text: 'Courant is up' },
        {
          kind: 'note',
          text: [`Version ${version}, started `, { time: startedAt, as: 'relative' }],
        },
        {
          kind: 'bullets',
          items: [
            `${count(counts.articles, 'article')} from ${count(counts.sources, 'source')}`,
            ...newest,
            `Summaries by the ${model} model`,
          ],
        },
      ],
    };
  },
});
