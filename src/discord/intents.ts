import { type APIApplication, ApplicationFlags, GatewayIntentBits } from 'discord.js';

/** Servers, and messages in them and directly; their text only where the bot is mentioned. */
const PLAIN = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** What is asked of the gateway. @param content whether the text of all messages is */
export const intentsFor = (content: boolean): GatewayIntentBits[] =>
  content ? [...PLAIN, GatewayIntentBits.MessageContent] : PLAIN;

const GRANTING =
  ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/** Whether an application may ask for the text of all messages: otherwise the gateway shuts it out. */
export const mayReadMessages = ({ flags }: Pick<APIApplication, 'flags'>): boolean =>
  ((flags ?? 0) & GRANTING) !== 0;
