import type { APIMessage } from 'discord-api-types/v10';
import { h } from 'preact';
import type { SceneMessage } from '../../page-words.ts';
import { Icon } from '../icon.ts';
import { MessageType } from '../numbers.ts';
import { nameOf } from '../person.ts';
import { plainWords } from './plain-words.ts';

/** Characters of the answered message that are shown. */
const SHOWN = 120;

/** Which use of a command, or which message, a message answers. */
export function CameFrom({ message }: { readonly message: SceneMessage }) {
  const { interaction, referenced_message: answered, type } = message;
  if (interaction && type !== MessageType.Reply) {
    const slash = type === MessageType.ChatInputCommand ? '/' : '';
    return h(
      'p',
      { class: 'came-from' },
      h(Icon, { name: 'reply' }),
      h(
        'span',
        null,
        `${nameOf(interaction.user)} used `,
        h('strong', null, slash, interaction.name),
      ),
    );
  }
  if (type !== MessageType.Reply) return null;
  const words = answered
    ? `${nameOf(answered.author)}: ${beginningOf(answered)}`
    : 'a message that is gone';
  return h('p', { class: 'came-from' }, h(Icon, { name: 'reply' }), h('span', null, words));
}

/** What a message begins with, in plain words. */
function beginningOf({ content, embeds, components = [] }: APIMessage): string {
  const texts = [content, embeds[0]?.title, embeds[0]?.description, ...textsOf(components)];
  const first = texts.find(Boolean) ?? 'a message';
  return plainWords(first).slice(0, SHOWN);
}

function textsOf(components: readonly object[]): readonly string[] {
  return components.flatMap((one) => [
    ...('content' in one && typeof one.content === 'string' ? [one.content] : []),
    ...('components' in one && Array.isArray(one.components) ? textsOf(one.components) : []),
  ]);
}
