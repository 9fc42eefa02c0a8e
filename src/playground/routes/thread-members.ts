import { apiError } from '../api-error.ts';
import { threadMemberJson } from '../json/channel.ts';
import { fullMemberJson } from '../json/server.ts';
import { channelForBot } from '../permissions.ts';
import type { RestAnswer, RestRequest, Route } from '../router.ts';
import type { Channel, ThreadState, World } from '../world.ts';

const MEMBERS = '/channels/:channel/thread-members';

/** Who is in a thread; `@me` is the bot. */
export const threadMemberRoutes: readonly Route[] = [
  { method: 'GET', pattern: MEMBERS, handle: list },
  { method: 'GET', pattern: `${MEMBERS}/:user`, handle: getOne },
  { method: 'PUT', pattern: `${MEMBERS}/:user`, limit: [5, 5000], handle: add },
  { method: 'DELETE', pattern: `${MEMBERS}/:user`, limit: [5, 5000], handle: remove },
];

function list(world: World, request: RestRequest): RestAnswer {
  const { channel, thread } = threadOf(world, request);
  const body = [...thread.members].map(([id, joined]) => threadMemberJson(channel.id, id, joined));
  return { status: 200, body };
}

function getOne(world: World, request: RestRequest): RestAnswer {
  const { channel, thread } = threadOf(world, request);
  const id = userOf(world, request);
  const joined = thread.members.get(id);
  if (joined === undefined) throw apiError(10007);
  const member = world.servers.get(channel.serverId ?? '')?.members.get(id);
  const full = request.query.get('with_member') === 'true' && member;
  return {
    status: 200,
    body: {
      ...threadMemberJson(channel.id, id, joined),
      ...(full ? { member: fullMemberJson(world, full) } : {}),
    },
  };
}

function add(world: World, request: RestRequest): RestAnswer {
  const { channel, thread } = threadOf(world, request);
  const id = userOf(world, request);
  if (thread.archived) throw apiError(50083);
  if (!world.servers.get(channel.serverId ?? '')?.members.has(id)) throw apiError(10007);
  if (!thread.members.has(id)) thread.members.set(id, world.clock.now());
  world.happenings.emit({ kind: 'channel', change: 'changed', channel });
  return { status: 204 };
}

function remove(world: World, request: RestRequest): RestAnswer {
  const { channel, thread } = threadOf(world, request);
  if (thread.archived) throw apiError(50083);
  thread.members.delete(userOf(world, request));
  world.happenings.emit({ kind: 'channel', change: 'changed', channel });
  return { status: 204 };
}

function threadOf(
  world: World,
  { param }: RestRequest,
): { readonly channel: Channel; readonly thread: ThreadState } {
  const channel = channelForBot(world, param('channel'));
  if (channel.thread === null) throw apiError(50024);
  return { channel, thread: channel.thread };
}

function userOf(world: World, { param }: RestRequest): string {
  return param('user') === '@me' ? world.bot.id : param('user');
}
