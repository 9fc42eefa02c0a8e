import { placeOf } from '../../src/briefing/compose-digest.ts';
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
        { kind: 'title', text: 'The digest is removed' },
        {
          kind: 'paragraph',
          text: ['Nothing more of it comes to ', placeOf(digest.place), '. What it posted stays.'],
        },
      ],
    };
  },
  autocomplete: { digest: suggestDigests },
});
