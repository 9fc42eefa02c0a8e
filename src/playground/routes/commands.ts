import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { apiError } from '../api-error.ts';
import type { RestAnswer, RestRequest, Route } from '../router.ts';
import { type CommandBody, readCommand } from '../validate/command.ts';
import { invalidForm, readForm } from '../validate/problems.ts';
import type { World } from '../world.ts';

/** Commands of one kind that may be registered at once. */
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const GLOBAL = '/applications/:application/commands';
const OF_SERVER = '/applications/:application/guilds/:guild/commands';

/** Registering commands, for everybody or for one server. */
export const commandRoutes: readonly Route[] = [GLOBAL, OF_SERVER].flatMap((pattern): Route[] => [
  { method: 'GET', pattern, handle: list },
  { method: 'PUT', pattern, limit: [5, 20_000], handle: replaceAll },
  { method: 'POST', pattern, limit: [5, 20_000], handle: create },
  { method: 'GET', pattern: `${pattern}/:command`, handle: getOne },
  { method: 'PATCH', pattern: `${pattern}/:command`, limit: [5, 20_000], handle: change },
  { method: 'DELETE', pattern: `${pattern}/:command`, limit: [5, 20_000], handle: remove },
]);

type Commands = Map<string, APIApplicationCommand>;

/** The commands that a request is about. */
function commandsOf(world: World, { param }: RestRequest): Commands {
  if (param('application') !== world.application.id) throw apiError(10002);
  const guild = param('guild');
  if (guild !== '' && !world.servers.has(guild)) throw apiError(50001);
  const scope = guild || 'global';
  const commands = world.commands.get(scope) ?? new Map();
  world.commands.set(scope, commands);
  return commands;
}

function list(world: World, request: RestRequest): RestAnswer {
  return { status: 200, body: [...commandsOf(world, request).values()] };
}

function replaceAll(world: World, request: RestRequest): RestAnswer {
  const commands = commandsOf(world, request);
  const bodies = readForm(z.array(z.unknown()), request.body).map((one, at) =>
    readCommand(one, [at]),
  );
  const names = bodies.map(({ type, name }) => `${type ?? 1} ${name}`);
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  if (twice >= 0) {
    throw invalidForm([
      {
        path: [twice, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      },
    ]);
  }
  const next = bodies.map((body) => dress(world, request, body, find(commands, body)));
  refuseTooMany(next);
  commands.clear();
  for (const command of next) commands.set(command.id, command);
  return { status: 200, body: next };
}

function create(world: World, request: RestRequest): RestAnswer {
  const commands = commandsOf(world, request);
  const body = readCommand(request.body);
  const before = find(commands, body);
  const command = dress(world, request, body, before);
  refuseTooMany([...commands.values(), ...(before ? [] : [command])]);
  commands.set(command.id, command);
  return { status: before ? 200 : 201, body: command };
}

function getOne(world: World, request: RestRequest): RestAnswer {
  return { status: 200, body: one(world, request) };
}

function change(world: World, request: RestRequest): RestAnswer {
  const before = one(world, request);
  const patch = readForm(z.record(z.string(), z.unknown()), request.body);
  const body = readCommand({ ...before, ...patch, type: before.type });
  const command = dress(world, request, body, before);
  commandsOf(world, request).set(command.id, command);
  return { status: 200, body: command };
}

function remove(world: World, request: RestRequest): RestAnswer {
  commandsOf(world, request).delete(one(world, request).id);
  return { status: 204 };
}

function one(world: World, request: RestRequest): APIApplicationCommand {
  const command = commandsOf(world, request).get(request.param('command'));
  if (command === undefined) throw apiError(10063);
  return command;
}

function find(commands: Commands, { name, type }: CommandBody): APIApplicationCommand | undefined {
  return [...commands.values()].find((one) => one.name === name && one.type === (type ?? 1));
}

/** As Discord gives it back: with its ids and defaults; the version changes with every write. */
function dress(
  world: World,
  { param }: RestRequest,
  body: CommandBody,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const guild = param('guild');
  const chat = (body.type ?? 1) === ApplicationCommandType.ChatInput;
  return {
    id: before?.id ?? world.nextId(),
    application_id: world.application.id,
    version: world.nextId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: body.default_member_permissions ?? null,
    dm_permission: body.dm_permission ?? true,
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    nsfw: body.nsfw ?? false,
    ...(guild ? { guild_id: guild } : {}),
    ...(chat && body.options.length > 0 ? { options: withoutNulls(body.options) } : {}),
  } as APIApplicationCommand;
}

function withoutNulls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, inner) => inner ?? undefined)) as T;
}

function refuseTooMany(commands: readonly APIApplicationCommand[]): void {
  for (const [type, most] of Object.entries(MOST)) {
    const count = commands.filter((one) => one.type === Number(type)).length;
    if (count > most) throw apiError(30032);
  }
}
