import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { shownSource } from '../../src/briefing/compose.ts';
import type { Text } from '../../src/core/reply.ts';
import { refusal, say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';

/** Bytes; what reads the list takes no more. */
const LARGEST = 1_000_000;
const MOST_TOLD = 10;

export const importSources = defineCommand({
  data: {
    name: 'import',
    description: 'Follow all feeds of an OPML file, as other readers export them',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'An OPML file of up to 1 MB',
        required: true,
      },
    ],
  },
  visibility: 'private',
  async execute({ options: { file }, asker }, { readText, sources }) {
    if (file.size > LARGEST) throw refusal('list.too-large');
    const text = await readText(file);
    const { followed, already, refused } = await sources.importOpml(asker.scope, text);
    if (followed + already + refused.length === 0) throw refusal('list.without-feeds');
    const untold = refused.length - MOST_TOLD;
    return {
      blocks: [
        { kind: 'title', text: say('list.followed', { followed }) },
        ...(already > 0
          ? [{ kind: 'note' as const, text: say('list.already-followed', { already }) }]
          : []),
        ...(refused.length > 0
          ? [
              {
                kind: 'heading' as const,
                text: say('list.refused', { refused: refused.length }),
              },
              {
                kind: 'bullets' as const,
                items: [
                  ...refused
                    .slice(0, MOST_TOLD)
                    .map(
                      ({ title, why }): Text =>
                        say('list.refused-source', { source: { bold: shownSource(title) }, why }),
                    ),
                  ...(untold > 0 ? [say('list.and-more', { more: untold })] : []),
                ],
              },
            ]
          : []),
        { kind: 'paragraph', text: say('list.read-in-turn') },
      ],
    };
  },
});
