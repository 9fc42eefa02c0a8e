import {
  type APIAttachment,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { LayoutBody } from '../validate/components.ts';
import { invalidForm } from '../validate/problems.ts';
import type { World } from '../world.ts';
import { flatten } from './components.ts';

type Given = Record<string, unknown> & { type: number };

/**
 * Components as Discord gives them back: each with a number that is unique in the message, with
 * its defaults, with addresses for uploaded files, and without fields that were null.
 */
export function dressComponents(
  world: World,
  components: readonly LayoutBody[],
  attachments: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const taken = new Set(flatten(components).flatMap(({ id }) => (id ? [id] : [])));
  let last = 0;
  const nextNumber = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const media = (given: { url: string }) => {
    const name = /^attachment:\/\/(.*)$/.exec(given.url)?.[1];
    const file = name === undefined ? undefined : attachments.find((one) => one.filename === name);
    if (name !== undefined && file === undefined) {
      throw invalidForm([
        {
          path: ['components'],
          code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          message: 'The referenced attachment was not found',
        },
      ]);
    }
    return {
      id: world.nextId(),
      url: file?.url ?? given.url,
      proxy_url: file?.url ?? given.url,
      width: null,
      height: null,
      content_type: file?.content_type ?? null,
      ...(file ? { attachment_id: file.id } : {}),
    };
  };
  const dress = (given: Given): Given => {
    const dressed: Given = {
      ...defaults(given),
      ...withoutNulls(given),
      type: given.type,
      id: (given.id as number | null | undefined) || nextNumber(),
    };
    for (const key of ['media', 'file'] as const) {
      if (given[key]) dressed[key] = media(given[key] as { url: string });
    }
    if (given.items) {
      dressed.items = (given.items as { media: { url: string } }[]).map((item) => ({
        description: null,
        spoiler: false,
        ...withoutNulls(item),
        media: media(item.media),
      }));
    }
    if (given.options) dressed.options = (given.options as object[]).map(withoutNulls);
    if (given.components) dressed.components = (given.components as Given[]).map(dress);
    if (given.accessory) dressed.accessory = dress(given.accessory as Given);
    return dressed;
  };
  return components.map((one) => dress(one) as unknown as APIMessageTopLevelComponent);
}

/** The values that Discord fills in where the sender left them out. */
function defaults({ type }: Given): object {
  switch (type) {
    case ComponentType.Container:
      return { accent_color: null, spoiler: false };
    case ComponentType.Separator:
      return { divider: true, spacing: 1 };
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false };
    case ComponentType.File:
      return { name: null, size: null, spoiler: false };
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { min_values: 1, max_values: 1 };
    default:
      return {};
  }
}

function withoutNulls<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
}
