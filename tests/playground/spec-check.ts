import * as schemas from 'discord-api-spec/zod';
import { z } from 'zod';
import type { Playground } from '../../src/playground/playground.ts';
import type { Exchange } from '../../src/playground/rest-server.ts';

/** One of the description's schemas. Throws where it has none of that name. */
function schema(name: string): z.core.$ZodType {
  const found: unknown = Reflect.get(schemas, `${name}Schema`);
  if (found instanceof z.core.$ZodType) return found;
  throw new Error(`Discord's description has no ${name}`);
}

interface Described {
  readonly request?: z.core.$ZodType;
  readonly response?: z.core.$ZodType;
}

const command: Described = {
  request: schema('ApplicationCommandCreateRequest'),
  response: schema('ApplicationCommandResponse'),
};
const commands = {
  list: { response: z.array(schema('ApplicationCommandResponse')) },
  replace: {
    request: z.array(schema('ApplicationCommandUpdateRequest')),
    response: z.array(schema('ApplicationCommandResponse')),
  },
  patch: {
    request: schema('ApplicationCommandPatchRequestPartial'),
    response: schema('ApplicationCommandResponse'),
  },
} satisfies Record<string, Described>;
const message: Described = { response: schema('MessageResponse') };
const messageEdit: Described = {
  request: schema('MessageEditRequestPartial'),
  response: schema('MessageResponse'),
};
const webhookEdit: Described = {
  request: schema('IncomingWebhookUpdateRequestPartial'),
  response: schema('MessageResponse'),
};
const channel = z.union([
  schema('GuildChannelResponse'),
  schema('PrivateChannelResponse'),
  schema('ThreadResponse'),
]);
const threads: Described = { response: schema('ThreadsResponse') };
const callbacks = z.union([
  schema('ApplicationCommandAutocompleteCallbackRequest'),
  schema('CreateMessageInteractionCallbackRequest'),
  schema('ModalInteractionCallbackRequest'),
  schema('UpdateMessageInteractionCallbackRequest'),
]);

/** What Discord's own description says of each route, by the playground's name for it. */
const DESCRIBED: Readonly<Record<string, Described>> = {
  'GET /gateway': { response: schema('GatewayResponse') },
  'GET /gateway/bot': { response: schema('GatewayBotResponse') },
  'GET /applications/@me': { response: schema('PrivateApplicationResponse') },
  'GET /oauth2/applications/@me': { response: schema('PrivateApplicationResponse') },
  'GET /users/@me': { response: schema('UserPIIResponse') },
  'GET /users/:user': { response: schema('UserResponse') },
  'GET /users/@me/guilds': { response: z.array(schema('MyGuildResponse')) },
  'POST /users/@me/channels': {
    request: schema('CreatePrivateChannelRequest'),
    response: schema('PrivateChannelResponse'),
  },
  'GET /applications/:application/commands': commands.list,
  'PUT /applications/:application/commands': commands.replace,
  'POST /applications/:application/commands': command,
  'GET /applications/:application/commands/:command': {
    response: schema('ApplicationCommandResponse'),
  },
  'PATCH /applications/:application/commands/:command': commands.patch,
  'DELETE /applications/:application/commands/:command': {},
  'GET /applications/:application/guilds/:guild/commands': commands.list,
  'PUT /applications/:application/guilds/:guild/commands': commands.replace,
  'POST /applications/:application/guilds/:guild/commands': command,
  'GET /applications/:application/guilds/:guild/commands/:command': {
    response: schema('ApplicationCommandResponse'),
  },
  'PATCH /applications/:application/guilds/:guild/commands/:command': commands.patch,
  'DELETE /applications/:application/guilds/:guild/commands/:command': {},
  'POST /interactions/:interaction/:token/callback': {
    request: callbacks,
    response: schema('InteractionCallbackResponse'),
  },
  'POST /webhooks/:application/:token': {
    request: schema('IncomingWebhookRequestPartial'),
    response: schema('MessageResponse'),
  },
  'GET /webhooks/:application/:token/messages/:message': message,
  'PATCH /webhooks/:application/:token/messages/:message': webhookEdit,
  'DELETE /webhooks/:application/:token/messages/:message': {},
  'GET /channels/:channel': { response: channel },
  'PATCH /channels/:channel': {
    request: z.union([
      schema('UpdateGuildChannelRequestPartial'),
      schema('UpdateThreadRequestPartial'),
    ]),
    response: channel,
  },
  'DELETE /channels/:channel': { response: channel },
  'GET /channels/:channel/messages': { response: z.array(schema('MessageResponse')) },
  'POST /channels/:channel/messages': {
    request: schema('MessageCreateRequest'),
    response: schema('MessageResponse'),
  },
  'GET /channels/:channel/messages/:message': message,
  'PATCH /channels/:channel/messages/:message': messageEdit,
  'DELETE /channels/:channel/messages/:message': {},
  'POST /channels/:channel/messages/:message/crosspost': message,
  'POST /channels/:channel/typing': {},
  'POST /channels/:channel/messages/:message/threads': {
    request: schema('CreateTextThreadWithMessageRequest'),
    response: schema('ThreadResponse'),
  },
  'POST /channels/:channel/threads': {
    request: z.union([
      schema('CreateForumThreadRequest'),
      schema('CreateTextThreadWithoutMessageRequest'),
    ]),
    response: schema('CreatedThreadResponse'),
  },
  'GET /channels/:channel/threads/archived/public': threads,
  'GET /channels/:channel/threads/archived/private': threads,
  'GET /channels/:channel/users/@me/threads/archived/private': threads,
  'GET /guilds/:guild/threads/active': threads,
  'GET /channels/:channel/thread-members': { response: z.array(schema('ThreadMemberResponse')) },
  'GET /channels/:channel/thread-members/:user': { response: schema('ThreadMemberResponse') },
  'PUT /channels/:channel/thread-members/:user': {},
  'DELETE /channels/:channel/thread-members/:user': {},
  'GET /guilds/:guild': { response: schema('GuildWithCountsResponse') },
  'GET /guilds/:guild/channels': { response: z.array(channel) },
  'GET /guilds/:guild/roles': { response: z.array(schema('GuildRoleResponse')) },
  'GET /guilds/:guild/members/:user': { response: schema('GuildMemberResponse') },
};

/** What was exchanged so far, held against Discord's own description of its API. */
export interface SpecWatch {
  /** How many requests there were. */
  readonly seen: number;
  /** One line for each thing that does not fit, with the request it was in. */
  readonly problems: readonly string[];
}

/**
 * Checks every request of the bot that was accepted and every answer of the playground, from now
 * on. A request that was refused has only its answer checked: refusing was right or wrong by
 * rules that the description does not have.
 */
export function watchAgainstSpec(playground: Playground): SpecWatch {
  const problems: string[] = [];
  let seen = 0;
  playground.onExchange((exchange) => {
    seen += 1;
    problems.push(...problemsOf(exchange));
  });
  return {
    get seen() {
      return seen;
    },
    problems,
  };
}

function problemsOf(exchange: Exchange): string[] {
  const { method, pattern, status, requestBody, responseBody } = exchange;
  const name = `${method} ${pattern ?? exchange.path}`;
  const held = (what: string, form: z.core.$ZodType | undefined, value: unknown) =>
    form === undefined ? [] : misfits(`${name} ${status} ${what}`, form, value);
  if (status === 429) return held('answer', schema('RatelimitedResponse'), responseBody);
  if (status >= 400) return held('answer', schema('ErrorResponse'), withNumericCodes(responseBody));
  const described = DESCRIBED[name];
  if (described === undefined) return [`${name}: not described here`];
  return [
    ...held('request', described.request, withNumericPermissions(requestBody)),
    ...(status === 204 ? [] : held('answer', described.response, responseBody)),
  ];
}

function misfits(where: string, form: z.core.$ZodType, value: unknown): string[] {
  // Over the wire as JSON, where fields that are undefined do not exist.
  const sent = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  const { error } = z.safeParse(form, sent);
  return (error?.issues ?? []).map(
    (issue) => `${where}: ${issue.path.join('.')} ${describe(issue)}`,
  );
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const inner = issue.errors.map((one) =>
    one.map(({ path, message }) => `${path.join('.')} ${message}`).join(', '),
  );
  return `fits none of: ${inner.join(' | ')}`;
}

/** The description has permission bit sets as numbers; clients send text, and Discord takes it. */
function withNumericPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumericPermissions);
  if (typeof body !== 'object' || body === null) return body;
  const { default_member_permissions: bits } = body as { default_member_permissions?: unknown };
  return typeof bits === 'string' ? { ...body, default_member_permissions: Number(bits) } : body;
}

/** The description has numbers as the codes of nested problems; Discord sends words. */
function withNumericCodes(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumericCodes);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      name === 'code' && typeof value === 'string' ? 0 : withNumericCodes(value),
    ]),
  );
}
