import type { APIEmbed } from 'discord-api-types/v10';
import { h } from 'preact';
import { Link } from '../link.ts';
import { Markdown } from '../markdown/markdown.ts';
import { Moment } from '../moment.ts';
import { Container } from './container.ts';
import { Picture } from './picture.ts';

/** An embed of a message. */
export function Embed({ embed }: { readonly embed: APIEmbed }) {
  const { author, title, url, description, fields = [], image, thumbnail, footer, color } = embed;
  const at = embed.timestamp ? Date.parse(embed.timestamp) : null;
  const linked = (text: string, to?: string) => (to ? h(Link, { to }, text) : text);
  return h(
    Container,
    { color },
    h(
      'div',
      { class: 'section' },
      h(
        'div',
        null,
        author && h('p', { class: 'subtext' }, linked(author.name, author.url)),
        title && h('h3', null, linked(title, url)),
        h(Markdown, { text: description ?? '' }),
      ),
      thumbnail && h(Picture, { of: { media: thumbnail }, class: 'thumbnail' }),
    ),
    fields.length > 0 &&
      h(
        'dl',
        { class: 'fields' },
        fields.map(({ name, value, inline }) =>
          h(
            'div',
            { class: inline ? 'inline' : '' },
            h('dt', null, name),
            h('dd', null, h(Markdown, { text: value })),
          ),
        ),
      ),
    image && h(Picture, { of: { media: image } }),
    (footer || at !== null) &&
      h(
        'p',
        { class: 'subtext' },
        footer?.text,
        footer && at !== null ? ' · ' : '',
        at !== null && h(Moment, { at }),
      ),
  );
}
