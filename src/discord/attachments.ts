import type { Attachment } from '../../commands/command.ts';
import { UserError } from '../core/errors.ts';
import { refusal } from '../words/say.ts';

/** Where Discord keeps attached files. */
const DISCORD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];
/** Bytes: a long book. Above it a person has surely picked the wrong file. */
const LARGEST = 2 * 1024 * 1024;
/** Milliseconds for the whole file; a person waits meanwhile. */
const DEADLINE = 10_000;

/**
 * Reads attached text files, from Discord's own hosts alone: an address in an interaction comes
 * from outside, and the bot must not be sent to fetch anything else.
 *
 * @param apiUrl where it is not Discord's own, its host may serve files too.
 */
export function createAttachmentReader(
  apiUrl: string,
  download: typeof fetch = fetch,
): (attachment: Attachment) => Promise<string> {
  const api = new URL(apiUrl);
  const allowed = (url: URL) =>
    (url.protocol === 'https:' && url.port === '' && DISCORD_HOSTS.includes(url.hostname)) ||
    (api.hostname !== 'discord.com' && url.origin === api.origin);

  return async ({ name, size, url }) => {
    if (!URL.canParse(url) || !allowed(new URL(url))) throw refusal('file.not-on-discord');
    if (size > LARGEST) throw tooLarge(name);
    const bytes = await fetchBytes(url, name, download);
    if (bytes.includes(0)) throw notText(name);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      throw notText(name, error);
    }
  };
}

async function fetchBytes(url: string, name: string, download: typeof fetch): Promise<Uint8Array> {
  try {
    const response = await download(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE),
    });
    if (!response.ok || response.body === null)
      throw new Error(`the file's host answered ${response.status}`);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.byteLength;
      if (length > LARGEST) throw tooLarge(name);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refusal('file.not-fetched', { file: name }, error);
  }
}

const tooLarge = (name: string) => refusal('file.too-large', { file: name });

const notText = (name: string, cause?: unknown) => refusal('file.not-text', { file: name }, cause);
