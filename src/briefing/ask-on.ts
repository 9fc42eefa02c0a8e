import type { Conversation } from '../core/conversation.ts';
import type { Words } from '../core/reply.ts';
import type { SettingsStore } from '../core/settings.ts';

/**
 * How to ask on in a conversation, as it is told under each answer.
 *
 * @param readsMessages whether the bot may read messages that do not mention it
 */
export async function howToAskOn(
  { scope, own }: Conversation,
  settings: Pick<SettingsStore, 'get'>,
  readsMessages: boolean,
): Promise<Words> {
  if (scope.kind === 'person') return 'Ask on by writing here, with the button, or with /ask.';
  if (!own || !(await settings.get(scope)).followUps)
    return 'Ask on with the button, with /ask, or by mentioning Courant here.';
  return readsMessages
    ? 'Ask on by writing here, with the button, or with /ask.'
    : 'Courant reads only messages that mention it here. Ask on with the button, with /ask, or by mentioning it.';
}
