import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { count, shownSource } from '../../src/briefing/compose.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Text } from '../../src/core/reply.ts';
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
    if (file.size > LARGEST)
      throw new UserError('The file is larger than 1 MB. Split it into smaller ones.');
    const text = await readText(file);
    const { followed, already, refused } = await sources.importOpml(asker.scope, text);
    if (followed + already + refused.length === 0)
      throw new UserError('There are no feeds in that file. Export it once more, as OPML.');
    const untold = refused.length - MOST_TOLD;
    return {
      blocks: [
        { kind: 'title', text: `${count(followed, 'new source')} followed` },
        ...(already > 0
          ? [{ kind: 'note' as const, text: `${already} of the file were followed already.` }]
          : []),
        ...(refused.length > 0
          ? [
              { kind: 'heading' as const, text: `${refused.length} not followed` },
              {
                kind: 'bullets' as const,
                items: [
                  ...refused
                    .slice(0, MOST_TOLD)
                    .map(({ title, why }): Text => [{ bold: shownSource(title) }, `: ${why}`]),
                  ...(untold > 0 ? [`and ${untold} more`] : []),
                ],
              },
            ]
          : []),
        {
          kind: 'paragraph',
          text: [
            'They are read one after the other. ',
            { code: '/sources list' },
            ' shows how they do.',
          ],
        },
      ],
    };
  },
});
