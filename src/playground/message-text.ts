import { flatten } from './json/components.ts';
import type { StoredMessage } from './messages.ts';

/** All that can be read in a message: content, embeds, Components V2, in order, a line for each part. */
export function textOf({ content, embeds, components }: StoredMessage): string {
  const ofEmbeds = embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  const ofComponents = flatten(components).map((one) => one.content);
  return [content, ...ofEmbeds, ...ofComponents].filter(Boolean).join('\n');
}
