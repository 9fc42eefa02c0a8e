import { refusal, say } from '../../src/words/say.ts';
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
    if (digest.paused === null) throw refusal('digest.not-paused');
    const place = await checkPlace(digest, asker, services);
    const resumed = await services.digests.resume(digest, place);
    const notes = [say('digest.resumes-with')];
    return describeDigest(say('digest.goes-on'), resumed, notes, asker, services);
  },
  autocomplete: { digest: suggestDigests },
});
