import { parseLanguage } from '../../src/briefing/languages.ts';
import { parseDays, parseTime } from '../../src/briefing/schedule-words.ts';
import { parseTimezone } from '../../src/briefing/timezones.ts';
import type { DigestLength, DigestPlan } from '../../src/core/digest.ts';
import { plainLine } from '../../src/text/plain-line.ts';
import { languageOf } from '../../src/words/languages.ts';
import { refusal } from '../../src/words/say.ts';
import type { Asker } from '../command.ts';
import type { Services } from '../services.ts';
import type { GivenPlan } from './plan-options.ts';
import { partsOf, readSources } from './plan-sources.ts';

/** A section each; no digest has more stories. */
const MOST_TOPICS = 8;
const LONGEST_TOPIC = 80;

/**
 * The plan with what was given set anew, but for what depends on the place.
 *
 * @throws UserError that says what is wrong with what was given
 */
export async function readPlan(
  given: GivenPlan,
  before: DigestPlan,
  asker: Asker,
  services: Services,
): Promise<DigestPlan> {
  const { time, days, timezone, topics, sources, stories, language } = given;
  return {
    ...before,
    ...(time === undefined ? {} : { minute: parseTime(time) }),
    ...(days === undefined ? {} : { days: parseDays(days, languageOf(asker.locale)) }),
    ...(timezone === undefined ? {} : { timezone: parseTimezone(timezone) }),
    ...(topics === undefined ? {} : { topics: readTopics(topics) }),
    ...(sources === undefined ? {} : { sources: await readSources(sources, asker, services) }),
    ...(stories === undefined ? {} : { stories }),
    ...(given.length === undefined ? {} : { length: given.length as DigestLength }),
    ...(language === undefined ? {} : { language: parseLanguage(language) }),
    ...(given.empty === undefined ? {} : { empty: given.empty as DigestPlan['empty'] }),
  };
}

function readTopics(typed: string): readonly string[] {
  const topics = [...new Set(partsOf(plainLine(typed)))];
  const long = topics.find((topic) => topic.length > LONGEST_TOPIC);
  if (long !== undefined) throw refusal('digest.long-topic', { most: LONGEST_TOPIC });
  if (topics.length === 0 || topics.length > MOST_TOPICS)
    throw refusal('digest.number-of-topics', { most: MOST_TOPICS });
  return topics;
}
