import { apiError } from '../api-error.ts';
import { acknowledge, interactionOf, postFor, settle } from '../callbacks.ts';
import type { Interaction } from '../interactions.ts';
import { callbackJson } from '../json/callback.ts';
import { messageJson } from '../json/message.ts';
import { deleteMessage, editMessage, type StoredMessage } from '../messages.ts';
import type { RestAnswer, RestRequest, Route } from '../router.ts';
import { readMessage } from '../validate/message.ts';
import type { World } from '../world.ts';

const WEBHOOK = '/webhooks/:application/:token';
const MESSAGE = `${WEBHOOK}/messages/:message`;

/** Answering an interaction: at once, and then through the webhook that its token opens. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/interactions/:interaction/:token/callback',
    open: true,
    handle: firstAnswer,
  },
  { method: 'POST', pattern: WEBHOOK, open: true, limit: [5, 2000], handle: followUp },
  { method: 'GET', pattern: MESSAGE, open: true, limit: [5, 2000], handle: getMessage },
  { method: 'PATCH', pattern: MESSAGE, open: true, limit: [5, 2000], handle: changeMessage },
  { method: 'DELETE', pattern: MESSAGE, open: true, limit: [5, 2000], handle: removeMessage },
];

function firstAnswer(world: World, { param, query, body, files }: RestRequest): RestAnswer {
  const interaction = world.interactions.get(param('token'));
  if (interaction === undefined || interaction.id !== param('interaction')) throw apiError(10062);
  acknowledge(world, interaction, body, files);
  return query.get('with_response') === 'true'
    ? { status: 200, body: callbackJson(world, interaction) }
    : { status: 204 };
}

/** What follows a deferred answer first only fills it, and stays as public or private as it is. */
function followUp(world: World, { param, body, files }: RestRequest): RestAnswer {
  const interaction = interactionOf(world, param('application'), param('token'));
  const { original } = interaction;
  if (interaction.waiting && original && original !== interaction.source && !original.deleted) {
    editMessage(world, original, readMessage(body, original.flags), files);
    settle(world, interaction);
    return { status: 200, body: messageJson(world, original) };
  }
  const message = postFor(world, interaction, body, files);
  interaction.followUps.push(message);
  settle(world, interaction);
  return { status: 200, body: messageJson(world, message) };
}

function getMessage(world: World, { param }: RestRequest): RestAnswer {
  const interaction = interactionOf(world, param('application'), param('token'));
  return { status: 200, body: messageJson(world, messageOf(interaction, param('message'))) };
}

function changeMessage(world: World, { param, body, files }: RestRequest): RestAnswer {
  const interaction = interactionOf(world, param('application'), param('token'));
  const message = messageOf(interaction, param('message'));
  editMessage(world, message, readMessage(body, message.flags), files);
  if (message === interaction.original) settle(world, interaction);
  return { status: 200, body: messageJson(world, message) };
}

/** A person whose deferred answer is taken away still waits for what follows. */
function removeMessage(world: World, { param }: RestRequest): RestAnswer {
  const interaction = interactionOf(world, param('application'), param('token'));
  deleteMessage(world, messageOf(interaction, param('message')));
  return { status: 204 };
}

function messageOf(interaction: Interaction, id: string): StoredMessage {
  const { original, followUps } = interaction;
  const message =
    id === '@original' || id === original?.id ? original : followUps.find((one) => one.id === id);
  if (!message || message.deleted) throw apiError(10008);
  return message;
}
