import { placeOf } from '../../src/briefing/compose-digest.ts';
import { refusal, say } from '../../src/words/say.ts';
import { type Action, defineCommand } from '../command.ts';
import { requireManager } from '../permission.ts';
import { DIGEST, pickDigest, pressedDigest, suggestDigests } from './chosen-digest.ts';

/** Under every digest in direct messages. */
export const stopDigest: Action = {
  name: 'stop-digest',
  version: 1,
  answer: 'private',
  async execute(press, services) {
    requireManager(press.asker);
    const digest = await pressedDigest(press, services);
    if (digest.paused === null) await services.digests.pause(digest);
    return {
      blocks: [
        { kind: 'title', text: say('digest.is-stopped') },
        { kind: 'paragraph', text: say('digest.comes-no-more') },
      ],
    };
  },
};

export const pause = defineCommand({
  data: {
    name: 'pause',
    description: 'Let a digest rest until you resume it',
    options: [DIGEST],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const digest = await pickDigest(options.digest, asker, services);
    if (digest.paused !== null) throw refusal('digest.paused-already');
    await services.digests.pause(digest);
    return {
      blocks: [
        { kind: 'title', text: say('digest.is-paused') },
        {
          kind: 'paragraph',
          text: say('digest.rests-until', { place: placeOf(digest.place) }),
        },
      ],
    };
  },
  autocomplete: { digest: suggestDigests },
  actions: [stopDigest],
});
