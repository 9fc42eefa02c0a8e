import { feedName } from '../../src/briefing/compose-feed.ts';
import { say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { offerToFollow } from './add.ts';
import { FOLLOWED_SOURCE, pickFollowed, suggestFollowed } from './followed-source.ts';

export const remove = defineCommand({
  data: {
    name: 'remove',
    description: 'Follow a source no longer; its articles are then not seen here',
    options: [FOLLOWED_SOURCE],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const feed = await pickFollowed(options.source, asker, services);
    await services.sources.unfollow(asker.scope, feed.id);
    return {
      blocks: [
        { kind: 'title', text: say('sources.no-longer', { source: feedName(feed) }) },
        { kind: 'paragraph', text: say('sources.not-seen') },
        await offerToFollow([feed], say('sources.follow-again'), asker, services),
      ],
    };
  },
  autocomplete: { source: suggestFollowed },
});
