import type { Words } from './reply.ts';

/**
 * An error whose message is written for the person who asked and is shown to them as it is.
 * Anything else that is thrown is a bug: logged with its cause, and shown as a short reference.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The message in the reader's language, where it is one of the bot's phrases. */
  readonly said: Words;

  /** @param options `said` is what the message says in any language; without it, it is said as it is. */
  constructor(message: string, options: ErrorOptions & { readonly said?: Words } = {}) {
    super(message, options);
    this.said = options.said ?? message;
  }
}
