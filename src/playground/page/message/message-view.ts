import type { APIAttachment } from 'discord-api-types/v10';
import { type ComponentChild, h } from 'preact';
import type { SceneMessage } from '../../page-words.ts';
import { drawComponent } from '../component/draw-component.ts';
import { Embed } from '../component/embed.ts';
import { File } from '../component/file.ts';
import { Picture } from '../component/picture.ts';
import { Icon } from '../icon.ts';
import { Markdown } from '../markdown/markdown.ts';
import { WrittenAt } from '../moment.ts';
import { Flag, MessageType } from '../numbers.ts';
import { Avatar, nameOf } from '../person.ts';
import { CameFrom } from './came-from.ts';
import { MessageMenu } from './message-menu.ts';
import { ThreadChip } from './thread-chip.ts';

interface Given {
  readonly message: SceneMessage;
  /** The id of the channel or thread that it is shown in: a thread shows what it started from. */
  readonly channel: string;
  /** Whether it goes on from the same author's message just above. */
  readonly goesOn: boolean;
  /** Whether the keyboard comes to it. */
  readonly reachable: boolean;
  onReply(message: SceneMessage): void;
  onDismiss(id: string): void;
}

/** A message as it stands in its channel. */
export function MessageView({ message, channel, goesOn, reachable, onReply, onDismiss }: Given) {
  const { author, flags = 0, isPrivate, content } = message;
  if (message.type === MessageType.ThreadCreated) return h(ThreadStarted, { message });
  const at = Date.parse(message.timestamp);
  return h(
    'article',
    {
      class: `message ${isPrivate ? 'private' : ''} ${goesOn ? 'goes-on' : ''}`,
      tabIndex: reachable ? 0 : -1,
      'aria-label': `${nameOf(author)}${isPrivate ? ', only you can see this' : ''}`,
      'data-message': message.id,
    },
    h(CameFrom, { message }),
    goesOn ? h('div', { class: 'gutter' }) : h(Avatar, { user: author }),
    h(
      'div',
      { class: 'body' },
      !goesOn &&
        h(
          'div',
          { class: 'head' },
          h('strong', { class: 'author' }, nameOf(author)),
          author.bot && h('span', { class: 'app' }, 'APP'),
          h('span', { class: 'soft' }, h(WrittenAt, { at })),
        ),
      flags & Flag.Loading
        ? h('p', { class: 'thinking' }, `${nameOf(author)} is thinking…`)
        : h(Markdown, { text: content }),
      ...partsOf(message),
      h(Notes, { message, onDismiss }),
      message.id !== channel && h(ThreadChip, { message }),
    ),
    h(MessageMenu, { message, channel, onReply }),
  );
}

function partsOf(message: SceneMessage): ComponentChild[] {
  const { id, embeds, components = [], attachments } = message;
  return [
    ...attachments
      .filter(isShownAlone(message))
      .map(({ url, filename, size, content_type = '' }) =>
        content_type.startsWith('image/')
          ? h(Picture, { of: { media: { url }, description: filename } })
          : h(File, { name: filename, url, size }),
      ),
    ...embeds.map((embed) => h(Embed, { embed })),
    ...components.map((one) => drawComponent(one, id)),
  ];
}

/** A file that a component or an embed shows is not shown beside it as well. */
function isShownAlone({ flags, embeds }: SceneMessage): (file: APIAttachment) => boolean {
  if ((flags ?? 0) & Flag.IsComponentsV2) return () => false;
  const used = embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]);
  return ({ url }) => !used.includes(url);
}

function Notes({ message, onDismiss }: Pick<Given, 'message' | 'onDismiss'>) {
  const { id, isPrivate, edited_timestamp: edited, flags = 0 } = message;
  const published = (flags & Flag.Crossposted) !== 0;
  if (!isPrivate && edited === null && !published) return null;
  const dismiss = () => onDismiss(id);
  return h(
    'p',
    { class: 'notes' },
    isPrivate && [h(Icon, { name: 'eye' }), 'Only you can see this · '],
    isPrivate && h('button', { type: 'button', class: 'linklike', onClick: dismiss }, 'Dismiss'),
    !isPrivate && edited !== null && '(edited) ',
    published && 'Published',
  );
}

/** The line that says that a thread was started. */
function ThreadStarted({ message }: { readonly message: SceneMessage }) {
  return h(
    'article',
    { class: 'message system', tabIndex: -1, 'data-message': message.id },
    h(Icon, { name: 'thread' }),
    h(
      'p',
      null,
      `${nameOf(message.author)} started a thread: `,
      h('strong', null, message.content),
    ),
  );
}
