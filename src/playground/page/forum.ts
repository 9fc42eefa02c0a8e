import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { SceneChannel } from '../page-words.ts';
import { act, explain } from './ask.ts';
import { FormDialog } from './dialog/form-dialog.ts';
import { Icon } from './icon.ts';
import { plainWords } from './message/plain-words.ts';
import { Moment } from './moment.ts';
import { nameOf } from './person.ts';
import { useSurroundings } from './surroundings.ts';

interface Given {
  readonly forum: SceneChannel;
  tell(trouble: string): void;
}

/** The posts of a forum, the newest first, and a way to begin one. */
export function Forum({ forum, tell }: Given) {
  const { scene, show, person } = useSurroundings();
  const [writing, setWriting] = useState(false);
  const posts = scene.channels
    .filter(({ parentId }) => parentId === forum.id)
    .sort((a, b) => (b.thread?.createdAt ?? 0) - (a.thread?.createdAt ?? 0));
  const begin = async (form: FormData) => {
    const about = {
      person,
      channel: forum.id,
      name: String(form.get('name')),
      text: String(form.get('text')),
      values: form.getAll('tag').map(String),
    };
    try {
      const { id } = await act<{ readonly id: string }>('start-post', about);
      setWriting(false);
      show(id);
    } catch (error) {
      tell(explain(error));
    }
  };
  return h(
    'div',
    { class: 'forum' },
    forum.maySpeak &&
      h(
        'button',
        { type: 'button', class: 'button primary', onClick: () => setWriting(true) },
        h(Icon, { name: 'plus' }),
        'New post',
      ),
    posts.length === 0 && h('p', { class: 'soft' }, 'No posts yet.'),
    h(
      'ul',
      null,
      posts.map((post) => h('li', { key: post.id }, h(Post, { post, forum }))),
    ),
    writing &&
      h(
        FormDialog,
        { title: 'New post', submit: 'Post', onSubmit: begin, onClose: () => setWriting(false) },
        h(
          'label',
          null,
          h('span', null, 'Title'),
          h('input', { name: 'name', required: true, maxLength: 100 }),
        ),
        h(
          'label',
          null,
          h('span', null, 'Message'),
          h('textarea', { name: 'text', required: true, maxLength: 2000, rows: 4 }),
        ),
        forum.tags.length > 0 &&
          h(
            'fieldset',
            { class: 'tags' },
            h('legend', null, 'Tags'),
            forum.tags.map(({ id, name }) =>
              h(
                'label',
                null,
                h('input', { type: 'checkbox', name: 'tag', value: id }),
                h('span', null, name),
              ),
            ),
          ),
      ),
  );
}

function Post({ post, forum }: { readonly post: SceneChannel; readonly forum: SceneChannel }) {
  const { show } = useSurroundings();
  const { thread } = post;
  if (thread === null) return null;
  const tags = forum.tags.filter(({ id }) => thread.tags.includes(id));
  return h(
    'button',
    { type: 'button', class: 'post', onClick: () => show(post.id) },
    tags.length > 0 &&
      h(
        'span',
        { class: 'tags' },
        tags.map(({ name }) => h('span', { class: 'tag' }, name)),
      ),
    h('strong', null, post.name),
    h('span', { class: 'beginning' }, plainWords(thread.beginning)),
    h(
      'span',
      { class: 'soft' },
      thread.starter && `${nameOf(thread.starter)} · `,
      thread.messages === 1 ? '1 message' : `${thread.messages} messages`,
      ' · ',
      h(Moment, { at: thread.createdAt, style: 'R' }),
      thread.archived && ' · archived',
    ),
  );
}
