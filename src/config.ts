import { z } from 'zod';
import { UserError } from './core/errors.ts';
import type { Caps } from './core/spend.ts';
import { parseAllowedHost } from './ingest/fetch/allowed-hosts.ts';
import type { Price } from './llm/budget.ts';
import { readPrices } from './llm/read-prices.ts';

/** Everything that can be set from outside; read once, at the start. */
export interface Config {
  /** Null without a token: then the playground is opened instead. */
  readonly discordToken: string | null;
  /** Without the version, such as `https://discord.com/api`. */
  readonly discordApiUrl: string;
  /** `file:` and a path, or `postgres://` and a server's. */
  readonly databaseUrl: string;
  /** Null without a key: then summaries are extractive. */
  readonly openai: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly model: string;
  } | null;
  /** Tokens that the language model may take in a calendar month (UTC). */
  readonly caps: Caps;
  /** What a million tokens cost, by the model's name; for an estimate. */
  readonly prices: ReadonlyMap<string, Price>;
  /** Whether the model looks a second time at what it wrote. */
  readonly secondOpinion: boolean;
  readonly logLevel: LogLevel;
  /** 0 = any free port. */
  readonly playgroundPort: number;
  /** Where health and metrics are served; null without a port. 0 = any free port. */
  readonly http: { readonly port: number; readonly host: string } | null;
  /** Hosts that may be fetched from wherever they are, as parseAllowedHost gives them. */
  readonly fetchAllowHosts: readonly string[];
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
/** From everything to nothing. */
export type LogLevel = (typeof LOG_LEVELS)[number];

const OPENAI = 'https://api.openai.com/v1';

const webAddress = (mend: string) =>
  z.url({ protocol: /^https?$/, error: mend }).transform((address) => address.replace(/\/+$/, ''));

const PORT = 'must be a number from 0 to 65535; 0 takes any free port.';
const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: PORT })
  .transform(Number)
  .refine((number) => number <= 65_535, { error: PORT });

const tokens = z
  .string()
  .regex(/^\d{1,12}$/, { error: 'must be a whole number of tokens; leave it out for any number.' })
  .transform(Number);

const Environment = z
  .object({
    DISCORD_TOKEN: z
      .string()
      .regex(/^[\w.-]{20,200}$/, {
        error:
          'is not a bot token. Copy it from the Bot page of your application, without "Bot " and quotes.',
      })
      .optional(),
    DISCORD_API_URL: webAddress('is not a web address. Leave it out for Discord itself.').default(
      'https://discord.com/api',
    ),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)./, {
        error:
          'must be "file:" and a path, such as file:data/courant.db, or postgres://user:password@host:5432/courant.',
      })
      .default('file:data/courant.db'),
    OPENAI_API_KEY: z.string().optional(),
    OPENAI_BASE_URL: webAddress(
      'is not a web address. Give the address of the server up to /v1, or leave it out for OpenAI.',
    ).default(OPENAI),
    OPENAI_MODEL: z.string().optional(),
    LLM_MONTHLY_TOKENS: tokens.optional(),
    LLM_MONTHLY_TOKENS_PER_SERVER: tokens.optional(),
    LLM_PRICES: z
      .string()
      .transform(readPrices)
      .refine((prices) => prices !== null, {
        error:
          'must be models with what a million tokens of prompt and of answer cost, such as small=0.15/0.60,large=2.5/10.',
      })
      .default(new Map()),
    LLM_SECOND_OPINION: z.enum(['on', 'off'], { error: 'must be on or off.' }).default('off'),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}.` })
      .default('info'),
    PLAYGROUND_PORT: port.default(4680),
    HTTP_PORT: port.optional(),
    HTTP_HOST: z
      .union([z.ipv4(), z.ipv6(), z.hostname()], {
        error: 'must be a host of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them.',
      })
      .default('127.0.0.1'),
    FETCH_ALLOW_HOSTS: z
      .string()
      .transform((list) => list.split(',').map((host) => parseAllowedHost(host.trim())))
      .refine((hosts): hosts is string[] => !hosts.includes(null), {
        error:
          'must be hosts with their ports, parted by commas, such as wiki.intranet:8080,[fd00::7]:80.',
      })
      .default([]),
  })
  .superRefine((env, context) => {
    const used = env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== OPENAI;
    if (used && env.OPENAI_MODEL === undefined)
      context.addIssue({
        code: 'custom',
        path: ['OPENAI_MODEL'],
        message: 'is needed with a language model: name the model that the server is to use.',
      });
  });

/**
 * Reads the configuration. A variable that is empty counts as not set.
 *
 * @throws UserError that names every problem at once, each with its variable and how to mend it;
 *   never with a value, which may be a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(env).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? [] : [[name, trimmed]];
  });
  const read = Environment.safeParse(Object.fromEntries(set));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new UserError(`The configuration cannot be used:\n${problems.join('\n')}`);
  }
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, ...other } = read.data;
  return {
    discordToken: other.DISCORD_TOKEN ?? null,
    discordApiUrl: other.DISCORD_API_URL,
    databaseUrl: other.DATABASE_URL,
    // A local server needs no key, but the client insists on one.
    openai:
      OPENAI_MODEL === undefined || (OPENAI_API_KEY === undefined && OPENAI_BASE_URL === OPENAI)
        ? null
        : { apiKey: OPENAI_API_KEY ?? 'none', baseUrl: OPENAI_BASE_URL, model: OPENAI_MODEL },
    caps: {
      all: other.LLM_MONTHLY_TOKENS ?? null,
      scope: other.LLM_MONTHLY_TOKENS_PER_SERVER ?? null,
    },
    prices: other.LLM_PRICES,
    secondOpinion: other.LLM_SECOND_OPINION === 'on',
    logLevel: other.LOG_LEVEL,
    playgroundPort: other.PLAYGROUND_PORT,
    http: other.HTTP_PORT === undefined ? null : { port: other.HTTP_PORT, host: other.HTTP_HOST },
    fetchAllowHosts: other.FETCH_ALLOW_HOSTS,
  };
}
