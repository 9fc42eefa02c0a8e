import { UserError } from '../../src/core/errors.ts';
import { defineCommand } from '../command.ts';
import { DIGEST, pickDigest, suggestDigests } from './chosen-digest.ts';
import { describeDigest } from './described.ts';
import { checkPlace } from './read-place.ts';

export const resume = defineCommand({
  data: {
    name: 'resume',
    description: 'Let a paused digest go on',
    options: [DIGEST],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const digest = await pickDigest(options.digest, asker, services);
    if (digest.paused === null) throw new UserError('That digest is not paused.');
    const place = await checkPlace(digest, asker, services);
    const resumed = await services.digests.resume(digest, place);
    const notes = ['The next one tells what has come in since the last one, up to a week of it.'];
    return describeDigest('The digest goes on', resumed, notes, asker, services);
  },
  autocomplete: { digest: suggestDigests },
});
