import { refusal, say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { requireManager } from '../permission.ts';

export const exportSources = defineCommand({
  data: { name: 'export', description: 'The sources that are followed here as an OPML file' },
  visibility: 'private',
  async execute({ asker }, { sources }) {
    // Whole addresses, with the keys that may be in them.
    requireManager(asker);
    const { length } = await sources.followed(asker.scope);
    if (length === 0) throw refusal('sources.none');
    return {
      blocks: [
        { kind: 'title', text: say('sources.count', { sources: length }) },
        { kind: 'paragraph', text: say('list.export-note') },
      ],
      files: [{ name: 'sources.opml', text: await sources.exportOpml(asker.scope) }],
    };
  },
});
