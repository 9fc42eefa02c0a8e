import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Kind,
} from 'discord-api-types/v10';
import { UserError } from '../core/errors.ts';
import { keepFiles } from './attachments.ts';
import type { Place } from './command-data.ts';
import { findChannel } from './find.ts';
import { channelJson } from './json/channel.ts';
import { memberJson } from './json/server.ts';
import { channelPermissions } from './permissions.ts';

/** A file that a person attaches. */
export interface GivenFile {
  /** Its name with the ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** People, roles and channels are given by name or id, choices by name or value. */
export type OptionValue = string | number | boolean | GivenFile;

/** What the ids among the values stand for, sent along with them. */
export type Resolved = Partial<
  Record<'users' | 'members' | 'roles' | 'channels' | 'attachments', Record<string, unknown>>
>;

/** One option's value as a client sends it. Throws a UserError for one the client would refuse. */
export function resolveValue(
  place: Place,
  option: APIApplicationCommandOption,
  value: OptionValue,
  resolved: Resolved,
): string | number | boolean {
  const wrong = (why: string) => new UserError(`"${option.name}" ${why}.`);
  const keep = (kind: keyof Resolved, id: string, what: unknown) => {
    resolved[kind] = { ...resolved[kind], [id]: what };
    return id;
  };
  if (typeof value === 'object') {
    if (option.type !== Kind.Attachment) throw wrong('takes no file');
    const upload = {
      key: '0',
      name: value.name,
      bytes: value.bytes,
      contentType: value.contentType ?? 'text/plain; charset=utf-8',
    };
    const [file] = keepFiles(place.world, place.channel.id, [upload], []);
    return keep('attachments', file?.id ?? '', { ...file, ephemeral: true });
  }
  switch (option.type) {
    case Kind.Boolean:
      if (typeof value !== 'boolean') throw wrong('is yes or no');
      return value;
    case Kind.Attachment:
      throw wrong('takes a file');
    case Kind.User:
    case Kind.Role:
    case Kind.Channel:
    case Kind.Mentionable:
      return resolveEntity(place, option.type, String(value), wrong, keep);
    default:
      return plainValue(option, value, wrong);
  }
}

type Wrong = (why: string) => UserError;

function plainValue(
  option: APIApplicationCommandBasicOption | APIApplicationCommandOption,
  value: string | number | boolean,
  wrong: Wrong,
): string | number {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const choice = choices.find((one) => one.name === value || one.value === value);
  if (choices.length > 0 && choice === undefined) {
    throw wrong(`is one of: ${choices.map(({ name }) => name).join(', ')}`);
  }
  const plain = choice?.value ?? value;
  if (option.type === Kind.String) {
    const { min_length: min = 0, max_length: max = 6000 } = option as {
      min_length?: number;
      max_length?: number;
    };
    const { length } = String(plain);
    if (length < min || length > max) throw wrong(`takes ${min} to ${max} characters`);
    return String(plain);
  }
  const number = Number(plain);
  const whole = option.type === Kind.Integer;
  if (plain === '' || Number.isNaN(number) || (whole && !Number.isSafeInteger(number))) {
    throw wrong(whole ? 'is a whole number' : 'is a number');
  }
  const { min_value: min, max_value: max } = option as { min_value?: number; max_value?: number };
  if (number < (min ?? -(2 ** 53)) || number > (max ?? 2 ** 53)) {
    throw wrong(`is from ${min ?? 'any'} to ${max ?? 'any'}`);
  }
  return number;
}

function resolveEntity(
  { world, channel, userId }: Place,
  type: Kind,
  wanted: string,
  wrong: Wrong,
  keep: (kind: keyof Resolved, id: string, what: unknown) => string,
): string {
  const server = channel.serverId === null ? undefined : world.servers.get(channel.serverId);
  const named = (one: { readonly id: string; readonly name: string }) =>
    one.id === wanted || one.name.toLowerCase() === wanted.toLowerCase().replace(/^[@#]/, '');
  if (type === Kind.Channel) {
    const found = findChannel(world, wanted, userId, server?.id);
    const permissions = String(channelPermissions(world, found, userId));
    return keep('channels', found.id, { ...channelJson(world, found), permissions });
  }
  if (type !== Kind.User) {
    const role = [...(server?.roles.values() ?? [])].find(named);
    if (role) return keep('roles', role.id, role);
  }
  const user = [...world.users.values()].find((one) => named({ id: one.id, name: one.username }));
  if (type === Kind.Role || user === undefined) throw wrong(`names nobody: ${wanted}`);
  const member = server?.members.get(user.id);
  if (member)
    keep('members', user.id, {
      ...memberJson(member),
      permissions: String(channelPermissions(world, channel, user.id)),
    });
  return keep('users', user.id, user);
}
