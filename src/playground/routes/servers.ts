import { apiError } from '../api-error.ts';
import { channelJson } from '../json/channel.ts';
import { fullMemberJson, serverJson } from '../json/server.ts';
import { serverPermissions } from '../permissions.ts';
import type { RestRequest, Route } from '../router.ts';
import type { Server, World } from '../world.ts';

/** Servers with their channels, roles and members. */
export const serverRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/users/@me/guilds',
    handle: (world) => ({
      status: 200,
      body: [...world.servers.values()]
        .filter(({ members }) => members.has(world.bot.id))
        .map((server) => ({
          id: server.id,
          name: server.name,
          icon: null,
          banner: null,
          owner: false,
          permissions: String(serverPermissions(server, world.bot.id)),
          features: serverJson(server).features,
        })),
    }),
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild',
    handle: (world, request) => {
      const server = serverOf(world, request);
      const count = server.members.size;
      const counts =
        request.query.get('with_counts') === 'true'
          ? { approximate_member_count: count, approximate_presence_count: count }
          : {};
      return { status: 200, body: { ...serverJson(server), ...counts } };
    },
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/channels',
    handle: (world, request) => {
      const { id } = serverOf(world, request);
      const channels = [...world.channels.values()].filter(
        ({ serverId, thread }) => serverId === id && thread === null,
      );
      return { status: 200, body: channels.map((one) => channelJson(world, one)) };
    },
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/roles',
    handle: (world, request) => ({
      status: 200,
      body: [...serverOf(world, request).roles.values()],
    }),
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/members/:user',
    handle: (world, request) => {
      const id = request.param('user') === '@me' ? world.bot.id : request.param('user');
      const member = serverOf(world, request).members.get(id);
      if (member === undefined) throw apiError(world.users.has(id) ? 10007 : 10013);
      return { status: 200, body: fullMemberJson(world, member) };
    },
  },
];

/** 10004 for a server that there is not, or that the bot is not in. */
function serverOf(world: World, { param }: RestRequest): Server {
  const server = world.servers.get(param('guild'));
  if (!server?.members.has(world.bot.id)) throw apiError(10004);
  return server;
}
