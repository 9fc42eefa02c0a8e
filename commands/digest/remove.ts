import { placeOf } from '../../src/briefing/compose-digest.ts';
import { say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { DIGEST, pickDigest, suggestDigests } from './chosen-digest.ts';

export const remove = defineCommand({
  data: {
    name: 'remove',
    description: 'End a digest and forget how it was set; what it posted stays',
    options: [DIGEST],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const digest = await pickDigest(options.digest, asker, services);
    await services.digests.remove(digest);
    return {
      blocks: [
        { kind: 'title', text: say('digest.is-removed') },
        {
          kind: 'paragraph',
          text: say('digest.removed-from', { place: placeOf(digest.place) }),
        },
      ],
    };
  },
  autocomplete: { digest: suggestDigests },
});
