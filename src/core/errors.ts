/**
 * An error whose message is written for the person who asked and is shown to them as it is.
 * Anything else that is thrown is a bug: logged with its cause, and shown as a short reference.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
