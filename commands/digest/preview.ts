import { placeName } from '../../src/briefing/compose-digest.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { Reply } from '../../src/core/reply.ts';
import { type Action, defineCommand } from '../command.ts';
import type { Services } from '../services.ts';
import { DIGEST, pickDigest, pressedDigest, suggestDigests } from './chosen-digest.ts';

/** What would be posted now, without the buttons: they belong to what was posted. */
async function showPreview(digest: Digest, { digests }: Services): Promise<Reply> {
  const messages = await digests.preview(digest);
  const shown = messages.flatMap(({ blocks }) => blocks);
  return {
    blocks: [
      { kind: 'note', text: `Preview for ${placeName(digest.place)}: only you see this.` },
      ...shown.filter(({ kind }) => kind !== 'buttons' && kind !== 'choice'),
    ],
  };
}

export const previewDigest: Action = {
  name: 'preview-digest',
  version: 1,
  answer: 'private',
  execute: async (press, services) => showPreview(await pressedDigest(press, services), services),
};

export const preview = defineCommand({
  data: {
    name: 'preview',
    description: 'Look at what a digest would post now; only you see it',
    options: [DIGEST],
  },
  visibility: 'private',
  execute: async ({ options, asker }, services) =>
    showPreview(await pickDigest(options.digest, asker, services), services),
  autocomplete: { digest: suggestDigests },
  actions: [previewDigest],
});
