import { placeOf } from '../../src/briefing/compose-digest.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { Reply } from '../../src/core/reply.ts';
import { say } from '../../src/words/say.ts';
import { type Action, defineCommand } from '../command.ts';
import { requireManager } from '../permission.ts';
import type { Services } from '../services.ts';
import { DIGEST, pickDigest, pressedDigest, suggestDigests } from './chosen-digest.ts';

async function sendNow(digest: Digest, { digests }: Services): Promise<Reply> {
  const isSent = await digests.send(digest);
  const place = placeOf(digest.place);
  const text = say(isSent ? 'digest.on-its-way' : 'digest.nothing-to-send', { place });
  return { blocks: [{ kind: 'paragraph', text }] };
}

export const sendDigest: Action = {
  name: 'send-digest',
  version: 1,
  answer: 'private',
  async execute(press, services) {
    requireManager(press.asker);
    return sendNow(await pressedDigest(press, services), services);
  },
};

export const send = defineCommand({
  data: {
    name: 'send',
    description: 'Post a digest now, with what is new since the last one',
    options: [DIGEST],
  },
  visibility: 'private',
  execute: async ({ options, asker }, services) =>
    sendNow(await pickDigest(options.digest, asker, services), services),
  autocomplete: { digest: suggestDigests },
  actions: [sendDigest],
});
