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
        ? [
            `No time zone was given, so its time is meant in ${timezone.replaceAll('_', ' ')}, as in /settings. /digest edit changes that.`,
          ]
        : []),
      place.kind === 'direct'
        ? 'Every one has a button that stops it.'
        : 'Should it ever not be let in there, it is paused, and you are told in a direct message.',
    ];
    return describeDigest('The digest is set', digest, notes, asker, services);
  },
  autocomplete: PLAN_SUGGESTIONS,
  actions: [dailyDigest, dailyDigestIn],
});
