import { z } from 'zod';
import { address, optional, text } from './checks.ts';

const picture = z.object({ url: address(2048, ['http:', 'https:', 'attachment:']) });

/** One embed, with Discord's limits on each of its parts. */
export const embed = z.object({
  title: optional(text(0, 256)),
  description: optional(text(0, 4096)),
  url: optional(address(2048)),
  timestamp: optional(
    z.string().refine((value) => !Number.isNaN(Date.parse(value)), {
      params: { code: 'DATE_TIME_TYPE_PARSE' },
      error: 'Could not parse the value. Should be ISO8601.',
    }),
  ),
  color: optional(z.int().min(0).max(0xff_ff_ff)),
  footer: optional(z.object({ text: text(0, 2048), icon_url: optional(address(2048)) })),
  image: optional(picture),
  thumbnail: optional(picture),
  author: optional(
    z.object({
      name: text(1, 256),
      url: optional(address(2048)),
      icon_url: optional(address(2048)),
    }),
  ),
  fields: optional(
    z
      .array(z.object({ name: text(1, 256), value: text(1, 1024), inline: optional(z.boolean()) }))
      .max(25),
  ),
});

export type EmbedBody = z.output<typeof embed>;

/** Characters of an embed that count towards the 6,000 over all embeds of a message. */
export function embedLength(body: EmbedBody): number {
  const parts = [body.title, body.description, body.footer?.text, body.author?.name];
  for (const field of body.fields ?? []) parts.push(field.name, field.value);
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}
