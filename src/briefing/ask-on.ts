import type { Conversation } from '../core/conversation.ts';
import type { Words } from '../core/reply.ts';
import type { SettingsStore } from '../core/settings.ts';
import { say } from '../words/say.ts';

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
  if (scope.kind === 'person') return say('ask.on-by-writing');
  if (!own || !(await settings.get(scope)).followUps) return say('ask.on-by-mention');
  return readsMessages ? say('ask.on-by-writing') : say('ask.on-by-mention-only');
}
