import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { apiError } from './api-error.ts';
import type { Channel, Server, World } from './world.ts';

/** Every permission there is. */
export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce(
  (all, bit) => all | bit,
  0n,
);

/** What a person may do in direct messages with the bot. */
const IN_DIRECT_MESSAGES =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles;

/** What a member's roles give, before the channel's own overwrites. */
export function serverPermissions(server: Server, userId: string): bigint {
  const member = server.members.get(userId);
  if (member === undefined) return 0n;
  if (server.ownerId === userId) return ALL_PERMISSIONS;
  const given = [server.id, ...member.roleIds]
    .map((id) => BigInt(server.roles.get(id)?.permissions ?? '0'))
    .reduce((all, bits) => all | bits, 0n);
  return given & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : given;
}

/** What a user may do in a channel; a thread has the permissions of its channel. */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  const server = channel.serverId === null ? undefined : world.servers.get(channel.serverId);
  if (server === undefined) {
    const present = channel.recipientId === userId || userId === world.bot.id;
    return present ? IN_DIRECT_MESSAGES : 0n;
  }
  const parent =
    channel.thread && channel.parentId ? world.channels.get(channel.parentId) : undefined;
  const base = serverPermissions(server, userId);
  if (base === ALL_PERMISSIONS || !server.members.has(userId)) return base;
  const roles = server.members.get(userId)?.roleIds ?? [];
  const { overwrites } = parent ?? channel;
  const everyone = overwrites.filter(({ id }) => id === server.id);
  const byRole = overwrites.filter(
    ({ id, type }) => type === OverwriteType.Role && roles.includes(id),
  );
  const own = overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId);
  return [everyone, byRole, own].reduce((bits, layer) => {
    const denied = layer.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = layer.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (bits & ~denied) | allowed;
  }, base);
}

/** Whether the user has all those permissions in the channel. */
export function may(world: World, channel: Channel, userId: string, bits: bigint): boolean {
  return (channelPermissions(world, channel, userId) & bits) === bits;
}

/** Whether the user sees the channel; a private thread is seen by those in it and who manage it. */
export function sees(world: World, channel: Channel, userId: string): boolean {
  if (!may(world, channel, userId, PermissionFlagsBits.ViewChannel)) return false;
  return (
    channel.type !== ChannelType.PrivateThread ||
    channel.thread?.members.has(userId) === true ||
    may(world, channel, userId, PermissionFlagsBits.ManageThreads)
  );
}

/**
 * A channel that the bot asks for by its id. Throws 10003 where there is none, 50001 where the
 * bot does not see it, 50013 where it lacks one of the permissions.
 */
export function channelForBot(world: World, id: string, bits = 0n): Channel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw apiError(10003);
  if (!sees(world, channel, world.bot.id)) throw apiError(50001);
  if (!may(world, channel, world.bot.id, bits)) throw apiError(50013);
  return channel;
}
