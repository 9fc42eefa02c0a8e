import { drawMarkdown, drawTime } from './draw-markdown.js';
import { element, safeLink } from './element.js';

const EPHEMERAL_NOTE = 'Only you can see this';
const LOADING = 1 << 7;
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'secondary'];

/**
 * A message as it stands in the channel.
 *
 * @param use is told of a pressed button or a choice: `use('press' | 'choose', customId, values)`
 */
export function drawMessage(message, use) {
  const { author, content, embeds, components, attachments, flags, interaction } = message;
  const name = author.global_name ?? author.username;
  return element(
    'article',
    { class: message.isPrivate ? 'message private' : 'message' },
    element('div', { class: `avatar ${author.bot ? 'bot' : ''}`, ariaHidden: 'true' }, name[0]),
    element(
      'div',
      { class: 'body' },
      interaction
        ? element(
            'div',
            { class: 'used' },
            `${interaction.user.global_name} used /${interaction.name}`,
          )
        : null,
      element(
        'div',
        { class: 'head' },
        element('b', {}, name),
        author.bot ? element('span', { class: 'app' }, 'APP') : null,
        drawTime(Date.parse(message.timestamp), 't'),
        message.edited_timestamp ? element('span', {}, '(edited)') : null,
      ),
      flags & LOADING ? element('p', { class: 'thinking' }, `${name} is thinking…`) : null,
      drawMarkdown(content),
      ...embeds.map(drawEmbed),
      ...components.map((one) => drawComponent(one, use)),
      ...attachments.map(drawFile),
      message.isPrivate ? element('small', { class: 'note' }, EPHEMERAL_NOTE) : null,
    ),
  );
}

function drawEmbed({ author, title, url, description, fields, image, footer, color }) {
  const link = url ? safeLink(url) : null;
  const heading =
    title &&
    (link
      ? element('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, title)
      : title);
  const drawn = element(
    'section',
    { class: 'container' },
    author ? element('small', {}, author.name) : null,
    heading ? element('h3', {}, heading) : null,
    drawMarkdown(description ?? ''),
    ...(fields ?? []).map(({ name, value }) =>
      element('div', {}, element('b', {}, name), drawMarkdown(value)),
    ),
    image ? drawPicture(image.url, '') : null,
    footer ? element('small', {}, footer.text) : null,
  );
  paint(drawn, color);
  return drawn;
}

/** The colour of a container's edge; set as a property, since inline styles are not allowed. */
function paint(drawn, color) {
  if (color) drawn.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
}

const DRAW = {
  1: ({ components }, use) =>
    element('div', { class: 'row' }, ...components.map((one) => drawComponent(one, use))),
  2: drawButton,
  3: drawMenu,
  5: drawMenu,
  6: drawMenu,
  7: drawMenu,
  8: drawMenu,
  9: ({ components, accessory }, use) =>
    element(
      'div',
      { class: 'section' },
      element('div', {}, ...components.map((one) => drawComponent(one, use))),
      drawComponent(accessory, use),
    ),
  10: ({ content }) => element('div', {}, drawMarkdown(content)),
  11: ({ media, description }) => drawPicture(media.url, description ?? '', 'thumbnail'),
  12: ({ items }) =>
    element(
      'div',
      { class: 'gallery' },
      ...items.map(({ media, description }) => drawPicture(media.url, description ?? '')),
    ),
  13: ({ file }) => drawFile({ filename: file.url.split('/').at(-1), url: file.url }),
  14: ({ divider, spacing }) =>
    element('hr', { class: `${divider ? '' : 'invisible'} ${spacing === 2 ? 'wide' : ''}` }),
  17: ({ components, accent_color }, use) => {
    const drawn = element(
      'section',
      { class: 'container' },
      ...components.map((one) => drawComponent(one, use)),
    );
    paint(drawn, accent_color);
    return drawn;
  },
};

function drawComponent(component, use) {
  return (
    DRAW[component.type]?.(component, use) ?? element('small', {}, `(component ${component.type})`)
  );
}

function drawButton({ label, emoji, style, custom_id, url, disabled }, use) {
  const title = [emoji?.name, label].filter(Boolean).join(' ');
  const link = url ? safeLink(url) : null;
  if (link !== null) {
    return element(
      'a',
      { class: 'button link', href: link, target: '_blank', rel: 'noopener noreferrer' },
      `${title} ↗`,
    );
  }
  const onclick = (event) => {
    event.currentTarget.disabled = true;
    use('press', custom_id);
  };
  return element(
    'button',
    {
      class: `button ${STYLES[style] ?? ''}`,
      type: 'button',
      disabled: disabled ?? false,
      onclick,
    },
    title,
  );
}

function drawMenu(
  { type, placeholder, custom_id, options = [], disabled, min_values, max_values },
  use,
) {
  const many = max_values > 1;
  const menu = element(
    'select',
    {
      multiple: many,
      disabled: (disabled ?? false) || type !== 3,
      ariaLabel: placeholder ?? 'Choose',
    },
    many
      ? null
      : element('option', { value: '', disabled: true, selected: true }, placeholder ?? 'Choose'),
    ...options.map(({ label, value, description, default: chosen }) =>
      element('option', { value, selected: chosen ?? false, title: description ?? '' }, label),
    ),
  );
  const send = () => {
    const values = [...menu.selectedOptions].map(({ value }) => value);
    if (values.length >= min_values && values.length <= max_values)
      use('choose', custom_id, values);
  };
  if (!many) {
    menu.onchange = send;
    return menu;
  }
  return element(
    'div',
    { class: 'row' },
    menu,
    element('button', { class: 'button', type: 'button', onclick: send }, 'Choose'),
  );
}

function drawPicture(address, description, className = 'picture') {
  const src = safeLink(address);
  if (src === null) return null;
  return element('img', {
    src,
    alt: description,
    class: className,
    loading: 'lazy',
    referrerPolicy: 'no-referrer',
  });
}

function drawFile({ filename, url }) {
  const href = safeLink(url);
  return element(
    'p',
    { class: 'file' },
    href ? element('a', { href, download: filename }, `📄 ${filename}`) : filename,
  );
}
