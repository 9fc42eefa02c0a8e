import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { ChatError } from '../core/chat.ts';
import { PERMISSION_NAMES } from './invitation.ts';

/** Milliseconds to leave everything alone after an answer that says that nothing would help now. */
const SHUT_OUT_WAIT = 60_000;

/**
 * What Discord's refusals mean to those who manage a place, and what to do.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [10003, 'The channel is gone. Choose another one.'],
  [10004, 'Courant is no longer in that server. Invite it again.'],
  [10008, 'The message is gone.'],
  [10013, 'That person is no longer on Discord.'],
  [20022, 'Discord lets published messages be edited only a few times an hour.'],
  [30033, 'The thread is full. Choose another one.'],
  [30046, 'Discord lets old messages be edited only a few times an hour.'],
  [40067, 'The forum wants a tag on every post. Choose a tag for the posts here.'],
  [50001, 'Courant cannot see the channel. Give it View Channel there.'],
  [
    50007,
    'That person takes no direct messages from Courant. They can allow direct messages from members of a server that they share with it.',
  ],
  [50008, 'No messages can be posted in that channel. Choose another one.'],
  [50013, `Courant may not do that there. Give it ${PERMISSION_NAMES} in the channel.`],
  [50024, 'That cannot be done in this kind of channel. Choose another one.'],
  [50083, 'The thread is closed. Reopen it, or choose another one.'],
  [
    50278,
    'That person takes no direct messages from Courant. They have to share a server with it.',
  ],
  [160002, 'Courant may not reply there without Read Message History. Give it that permission.'],
  [160005, 'The thread is locked. Unlock it, or choose another one.'],
  [200000, 'The rules of AutoMod in that server blocked the message. Except Courant from them.'],
]);

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

function refusal(error: DiscordAPIError): Error {
  const code = refusalCode(error);
  const sentence = code === null ? undefined : REFUSALS.get(code);
  if (sentence !== undefined) return new ChatError(sentence, { trouble: 'refused', cause: error });
  // Without a number it is not about the place: the token was replaced, or the address is banned.
  if (error.status === 401 || (error.status === 403 && code === null))
    return new ChatError('Discord refuses the bot as a whole.', {
      trouble: 'busy',
      retryAfter: SHUT_OUT_WAIT,
      everywhere: true,
      cause: error,
    });
  if (error.status === 403 || (error.status === 404 && code !== null))
    return new ChatError(`Discord refuses this: ${error.message}.`, {
      trouble: 'refused',
      cause: error,
    });
  if (error.status === 408 || error.status === 409)
    return new ChatError('Discord gave no answer.', { trouble: 'unknown', cause: error });
  return new Error('a request to Discord was wrong', { cause: error });
}

function connectionCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return connectionCode(error.cause);
}
