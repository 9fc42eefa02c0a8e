import { placeOf } from '../../src/briefing/compose-digest.ts';
import { UserError } from '../../src/core/errors.ts';
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
        { kind: 'title', text: 'Stopped' },
        {
          kind: 'paragraph',
          text: [
            'This digest comes no more. ',
            { code: '/digest resume' },
            ' starts it again, ',
            { code: '/digest remove' },
            ' forgets it.',
          ],
        },
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
    if (digest.paused !== null) throw new UserError('That digest is paused already.');
    await services.digests.pause(digest);
    return {
      blocks: [
        { kind: 'title', text: 'The digest is paused' },
        {
          kind: 'paragraph',
          text: [
            'Nothing of it comes to ',
            placeOf(digest.place),
            ' until ',
            { code: '/digest resume' },
            '.',
          ],
        },
      ],
    };
  },
  autocomplete: { digest: suggestDigests },
  actions: [stopDigest],
});
