import { placeName } from '../../src/briefing/compose-digest.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { Reply } from '../../src/core/reply.ts';
import { languageOf } from '../../src/words/languages.ts';
import { say } from '../../src/words/say.ts';
import { inWords } from '../../src/words/speak.ts';
import { type Action, type Asker, defineCommand } from '../command.ts';
import type { Services } from '../services.ts';
import { DIGEST, pickDigest, pressedDigest, suggestDigests } from './chosen-digest.ts';

/** What would be posted now, without the buttons: they belong to what was posted. */
async function showPreview(
  digest: Digest,
  { locale }: Asker,
  { digests }: Services,
): Promise<Reply> {
  const messages = await digests.preview(digest);
  const language = messages[0]?.language;
  const note = say('digest.preview-for', { place: placeName(digest.place) });
  const shown = messages.flatMap(({ blocks }) => blocks);
  return {
    // The rest is as it would be posted.
    ...(language === undefined ? {} : { language }),
    blocks: [
      { kind: 'note', text: inWords(note, languageOf(locale)) },
      ...shown.filter(({ kind }) => kind !== 'buttons' && kind !== 'choice'),
    ],
  };
}

export const previewDigest: Action = {
  name: 'preview-digest',
  version: 1,
  answer: 'private',
  execute: async (press, services) =>
    showPreview(await pressedDigest(press, services), press.asker, services),
};

export const preview = defineCommand({
  data: {
    name: 'preview',
    description: 'Look at what a digest would post now; only you see it',
    options: [DIGEST],
  },
  visibility: 'private',
  execute: async ({ options, asker }, services) =>
    showPreview(await pickDigest(options.digest, asker, services), asker, services),
  autocomplete: { digest: suggestDigests },
  actions: [previewDigest],
});
