import type { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { type Finding, fail, warn } from './finding.ts';

/** Milliseconds for one question; the operator is waiting. */
const DEADLINE = 8000;
/** Of the form that Discord asks for, https://discord.com/developers/docs/reference#user-agent */
const USER_AGENT = `DiscordBot (https://discord.com, ${packageJson.version})`;

const SUBJECT = 'Discord';

/**
 * Asks Discord's API once. What the network, Discord or the setting of its address do wrong comes
 * back as a finding, and never the token.
 *
 * @param path below the API's version
 */
export async function askDiscord<T>(
  path: string,
  shape: z.ZodType<T>,
  { apiUrl, token }: { readonly apiUrl: string; readonly token: string },
): Promise<{ readonly answer: T } | { readonly finding: Finding }> {
  const { origin } = new URL(apiUrl);
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${apiUrl}/v10${path}`, {
      headers: { authorization: `Bot ${token}`, 'user-agent': USER_AGENT },
      signal: AbortSignal.timeout(DEADLINE),
    });
    text = await response.text();
  } catch (error) {
    const why = whyUnreachable(error);
    const mend = 'Check the network and DISCORD_API_URL.';
    return { finding: fail(SUBJECT, `could not be reached at ${origin} (${why}). ${mend}`) };
  }
  const trouble = describeStatus(response.status);
  if (trouble !== null) return { finding: trouble };
  const read = shape.safeParse(asJson(text));
  if (read.success) return { answer: read.data };
  const mend = 'Leave DISCORD_API_URL out for Discord itself.';
  return { finding: fail(SUBJECT, `what answers at ${origin} is not its API. ${mend}`) };
}

function describeStatus(status: number): Finding | null {
  if (status === 401)
    return fail(
      SUBJECT,
      'refuses DISCORD_TOKEN. Copy it anew from the Bot page of your application in the Developer Portal.',
    );
  if (status === 429) return warn(SUBJECT, 'was asked too often. Try again in some minutes.');
  if (status >= 500)
    return warn(SUBJECT, `answers ${status}. Look at https://discordstatus.com, then try again.`);
  return status === 200
    ? null
    : fail(SUBJECT, `answers ${status}. Check the token, and DISCORD_API_URL.`);
}

/** The code of what went wrong: messages may have whole addresses in them. */
function whyUnreachable(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return `no answer in ${DEADLINE / 1000} seconds`;
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return 'no connection';
}

/** Undefined, which no shape takes, where it is none. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
