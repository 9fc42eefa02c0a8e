import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { ChatError } from '../core/chat.ts';
import type { Said } from '../core/reply.ts';
import { shorten } from '../text/shorten.ts';
import type { Phrase } from '../words/phrases.ts';
import { say } from '../words/say.ts';
import { inWords } from '../words/speak.ts';

/** Milliseconds to leave everything alone after an answer that says that nothing would help now. */
const SHUT_OUT_WAIT = 60_000;

/** UTF-16 units of Discord's own words that are shown, which may list one trouble after another. */
const LONGEST = 200;

/**
 * What Discord's refusals mean to those who manage a place, and what to do. The limits of edits
 * (20022, 30046) mostly come with a 429, which only asks to wait.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
const REFUSALS: ReadonlyMap<number, Phrase> = new Map([
  [10003, 'discord.channel-gone'],
  [10004, 'discord.server-left'],
  [10008, 'discord.message-gone'],
  [10013, 'discord.person-gone'],
  [20022, 'discord.published-edited-often'],
  [30033, 'discord.thread-full'],
  [30046, 'discord.old-edited-often'],
  [40067, 'discord.forum-wants-tag'],
  [50001, 'discord.cannot-see'],
  [50007, 'discord.no-direct-messages'],
  [50008, 'discord.no-messages'],
  [50013, 'discord.may-not'],
  [50024, 'discord.wrong-kind'],
  [50083, 'discord.thread-closed'],
  [50278, 'discord.no-shared-server'],
  [160002, 'discord.may-not-reply'],
  [160005, 'discord.thread-locked'],
  [160006, 'discord.threads-full'],
  [160007, 'discord.threads-full'],
  [200000, 'discord.auto-mod'],
  [200001, 'discord.auto-mod'],
  [240000, 'discord.harmful-links'],
] as const);

/** Failures before anything had been sent. */
const NOT_CONNECTED = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Discord's own number for a refusal, also behind another error; null where there is none. */
export function refusalCode(error: unknown): number | null {
  if (error instanceof DiscordAPIError)
    return typeof error.code === 'number' && error.code > 0 ? error.code : null;
  return error instanceof Error ? refusalCode(error.cause) : null;
}

/** A failed request as a ChatError; an Error of its own where what we sent was wrong. */
export function chatFailure(error: unknown): Error {
  if (error instanceof RateLimitError) {
    // Sublimits tell their time in a field of their own.
    const retryAfter = Math.max(error.retryAfter, error.sublimitTimeout, 1);
    return new ChatError('Discord asks to wait.', {
      trouble: 'busy',
      retryAfter,
      everywhere: error.global,
      cause: error,
    });
  }
  if (error instanceof DiscordAPIError) return refusal(error);
  if (error instanceof HTTPError)
    return new ChatError(`Discord had trouble of its own (${error.status}).`, {
      trouble: 'unknown',
      cause: error,
    });
  if (NOT_CONNECTED.has(connectionCode(error)))
    return new ChatError('Discord could not be reached.', { trouble: 'busy', cause: error });
  return new ChatError('Discord gave no answer.', { trouble: 'unknown', cause: error });
}

/** What Discord will not do for good, said to those who manage the place. */
export const refused = (said: Said, cause?: unknown): ChatError =>
  new ChatError(inWords(said, 'en'), { trouble: 'refused', said, cause });

function refusal(error: DiscordAPIError): Error {
  const code = refusalCode(error);
  const phrase = code === null ? undefined : REFUSALS.get(code);
  if (phrase !== undefined) return refused(say(phrase), error);
  // Without a number it is not about the place: the token was replaced, or the address is banned.
  if (error.status === 401 || (error.status === 403 && code === null))
    return new ChatError('Discord refuses the bot as a whole.', {
      trouble: 'busy',
      retryAfter: SHUT_OUT_WAIT,
      everywhere: true,
      cause: error,
    });
  if (error.status === 403 || (error.status === 404 && code !== null))
    return refused(say('discord.refuses', { message: shorten(error.message, LONGEST) }), error);
  if (error.status === 408 || error.status === 409)
    return new ChatError('Discord gave no answer.', { trouble: 'unknown', cause: error });
  return new Error('a request to Discord was wrong', { cause: error });
}

function connectionCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return connectionCode(error.cause);
}
