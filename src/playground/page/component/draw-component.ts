import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
} from 'discord-api-types/v10';
import { type ComponentChild, h } from 'preact';
import { Markdown } from '../markdown/markdown.ts';
import { Kind } from '../numbers.ts';
import { ActionRow } from './action-row.ts';
import { Container } from './container.ts';
import { File } from './file.ts';
import { LiveButton } from './live-button.ts';
import { Picture } from './picture.ts';

type Drawn = APIMessageTopLevelComponent | APIComponentInContainer | APISectionAccessoryComponent;

/** A component of a message, with all that is in it. @param message its id */
export function drawComponent(component: Drawn, message: string): ComponentChild {
  switch (component.type) {
    case Kind.ActionRow:
      return h(ActionRow, { row: component, message });
    case Kind.Button:
      return h(LiveButton, { button: component, message });
    case Kind.TextDisplay:
      return h(Markdown, { text: component.content });
    case Kind.Section:
      return h(
        'div',
        { class: 'section' },
        h(
          'div',
          null,
          component.components.map((one) => drawComponent(one, message)),
        ),
        drawComponent(component.accessory, message),
      );
    case Kind.Thumbnail:
      return h(Picture, { of: component, class: 'thumbnail' });
    case Kind.MediaGallery:
      return h(
        'div',
        { class: `gallery of-${Math.min(component.items.length, 3)}` },
        component.items.map((item) => h(Picture, { of: item })),
      );
    case Kind.File:
      return h(File, { name: nameOf(component.file.url), url: component.file.url });
    case Kind.Separator: {
      const { divider = true, spacing = 1 } = component;
      return h('hr', { class: `${divider ? '' : 'unseen'} ${spacing === 2 ? 'wide' : ''}` });
    }
    case Kind.Container:
      return h(
        Container,
        { color: component.accent_color, hidden: component.spoiler },
        component.components.map((one) => drawComponent(one, message)),
      );
    default:
      return h('p', { class: 'subtext' }, 'The playground cannot draw this part.');
  }
}

function nameOf(url: string): string {
  return URL.parse(url)?.pathname.split('/').at(-1) ?? 'file';
}
