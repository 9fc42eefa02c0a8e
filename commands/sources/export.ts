import { count } from '../../src/briefing/compose.ts';
import { UserError } from '../../src/core/errors.ts';
import { defineCommand } from '../command.ts';
import { requireManager } from '../permission.ts';

export const exportSources = defineCommand({
  data: { name: 'export', description: 'The sources that are followed here as an OPML file' },
  visibility: 'private',
  async execute({ asker }, { sources }) {
    // Whole addresses, with the keys that may be in them.
    requireManager(asker);
    const { length } = await sources.followed(asker.scope);
    if (length === 0)
      throw new UserError('No sources are followed here yet. Find one with /sources add.');
    return {
      blocks: [
        { kind: 'title', text: count(length, 'source') },
        {
          kind: 'paragraph',
          text: 'Other readers can import this file. Addresses of private feeds are in it whole: keep it to yourself.',
        },
      ],
      files: [{ name: 'sources.opml', text: await sources.exportOpml(asker.scope) }],
    };
  },
});
