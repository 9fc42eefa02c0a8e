import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { SceneChannel, SceneMessage } from '../page-words.ts';
import { act, explain } from './ask.ts';
import { titleOf } from './channel-title.ts';
import type { Values } from './composer/command-form.ts';
import { Composer } from './composer/composer.ts';
import { MessageList } from './message/message-list.ts';
import { useSurroundings } from './surroundings.ts';
import { Typing } from './typing.ts';
import { useLook } from './use-look.ts';

interface Given {
  readonly channel: SceneChannel;
  /** Runs a command; resolves with whether it was taken. */
  run(channel: string, path: string, options: Values): Promise<boolean>;
  tell(trouble: string): void;
}

/** The messages of a channel or thread, and where to write the next. */
export function Conversation({ channel, run, tell }: Given) {
  const { person } = useSurroundings();
  const { id, parentId, name } = channel;
  const [replyTo, setReplyTo] = useState<SceneMessage | null>(null);
  const about = { person, channel: id };
  // A thread begins with a message of its channel.
  const { found, trouble } = useLook<readonly SceneMessage[]>('messages', about, (notice) =>
    notice.kind === 'message' ? [id, parentId].includes(notice.channel) : notice.kind === 'server',
  );
  const say = async (text: string, message: string): Promise<boolean> => {
    try {
      await act('say', { ...about, text, message });
      return true;
    } catch (error) {
      tell(explain(error));
      return false;
    }
  };
  return h(
    'div',
    { class: 'conversation' },
    h(MessageList, {
      key: id,
      messages: found,
      channel: id,
      label: `Messages in ${name}`,
      welcome: welcomeTo(channel),
      onReply: setReplyTo,
    }),
    trouble && h('p', { class: 'trouble', role: 'alert' }, trouble),
    h(Typing, { channel: id, messages: found ?? [] }),
    h(Composer, {
      key: `composer ${id}`,
      channel,
      replyTo,
      onReplied: () => setReplyTo(null),
      say,
      run: (path, options) => run(id, path, options),
    }),
  );
}

function welcomeTo(channel: SceneChannel): string {
  const { name, topic, serverId, thread } = channel;
  if (serverId === null) {
    return `## You and ${name}\nNobody else reads what is written here. Type **/** to see what it can do.`;
  }
  if (thread) return '## A new thread\nAsk something, or go on with what you read.';
  const about = topic ? `\n${topic}.` : '';
  return `## ${titleOf(channel)}${about}\nNothing is here yet. Type **/** below to see what the bot can do: **/brief** is a good beginning.\n-# Keys: / begins a command, Alt with ↑ or ↓ changes the channel, Esc closes a thread.`;
}
