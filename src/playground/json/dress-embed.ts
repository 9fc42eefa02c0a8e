import { type APIEmbed, EmbedType } from 'discord-api-types/v10';
import type { EmbedBody } from '../validate/embeds.ts';

/** An embed as Discord gives it back: of type rich, its times in full, nothing null in it. */
export function dressEmbed(body: EmbedBody | APIEmbed): APIEmbed {
  const { timestamp, fields, ...rest } = body;
  return {
    type: EmbedType.Rich,
    ...(JSON.parse(JSON.stringify(rest, (_, value) => value ?? undefined)) as APIEmbed),
    ...(timestamp ? { timestamp: new Date(timestamp).toISOString() } : {}),
    ...(fields
      ? {
          fields: fields.map(({ name, value, inline }) => ({
            name,
            value,
            inline: inline ?? false,
          })),
        }
      : {}),
  };
}
