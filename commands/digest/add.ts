import { say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { dailyDigest, dailyDigestIn } from './daily.ts';
import { describeDigest } from './described.ts';
import { PLAN_OPTIONS, PLAN_SUGGESTIONS, TIME, USUAL } from './plan-options.ts';
import { readPlace } from './read-place.ts';
import { readPlan } from './read-plan.ts';

export const add = defineCommand({
  data: {
    name: 'add',
    description: 'Let a channel, or your direct messages, have the news at a time of day',
    options: [{ ...TIME, required: true }, ...PLAN_OPTIONS],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const { scope, userId: makerId } = asker;
    const { timezone, length } = await services.settings.get(scope);
    const own = await readPlan(options, { ...USUAL, timezone, length }, asker, services);
    const { place, ...rest } = await readPlace(
      options,
      { place: null, plan: own },
      asker,
      services,
    );
    const digest = await services.digests.add({ scope, place, plan: { ...own, ...rest }, makerId });
    const notes = [
      ...(options.timezone === undefined
        ? [say('digest.no-timezone-given', { timezone: timezone.replaceAll('_', ' ') })]
        : []),
      say(place.kind === 'direct' ? 'digest.has-stop-button' : 'digest.told-if-refused'),
    ];
    return describeDigest(say('digest.is-set'), digest, notes, asker, services);
  },
  autocomplete: PLAN_SUGGESTIONS,
  actions: [dailyDigest, dailyDigestIn],
});
