import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DigestPlan } from '../../src/core/digest.ts';
import { refusal, say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { DIGEST, pickDigest, suggestDigests } from './chosen-digest.ts';
import { describeDigest } from './described.ts';
import { PLAN_OPTIONS, PLAN_SUGGESTIONS, TIME } from './plan-options.ts';
import { readPlace } from './read-place.ts';
import { readPlan } from './read-plan.ts';

/** What can be taken back, and what it then is. */
const CLEARED: Readonly<Record<string, Partial<DigestPlan>>> = {
  topics: { topics: [] },
  sources: { sources: [] },
  language: { language: null },
  mention: { mentionRoleId: null },
  tag: { tagId: null },
};

export const edit = defineCommand({
  data: {
    name: 'edit',
    description: 'Change a digest; what you leave out stays as it is',
    options: [
      DIGEST,
      TIME,
      ...PLAN_OPTIONS,
      {
        type: ApplicationCommandOptionType.String,
        name: 'clear',
        description: 'Something it is to have no longer',
        choices: Object.keys(CLEARED).map((name) => ({ name, value: name })),
      },
    ],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const { digest: named, clear, ...given } = options;
    if (clear === undefined && Object.keys(given).length === 0) throw refusal('digest.say-what');
    const digest = await pickDigest(named, asker, services);
    const kept = { ...digest.plan, ...(clear === undefined ? {} : CLEARED[clear]) };
    const own = await readPlan(given, kept, asker, services);
    const before = { place: digest.place, plan: own };
    const { place, ...rest } = await readPlace(given, before, asker, services);
    const edited = await services.digests.edit(digest, place, { ...own, ...rest });
    return describeDigest(say('digest.is-changed'), edited, [], asker, services);
  },
  autocomplete: { digest: suggestDigests, ...PLAN_SUGGESTIONS },
});
