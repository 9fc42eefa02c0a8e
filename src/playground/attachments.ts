import type { APIAttachment } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** A file as it came in a multipart form, or from a person's disk. */
export interface Upload {
  /** The n of `files[n]`; `attachments` of the message speaks of it by that number. */
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Keeps the files, to be served from the playground's own address, and describes them. */
export function keepFiles(
  world: World,
  channelId: string,
  files: readonly Upload[],
  described: readonly {
    readonly id: string;
    readonly filename?: string | null | undefined;
    readonly description?: string | null | undefined;
  }[],
): APIAttachment[] {
  return files.map((file) => {
    const about = described.find(({ id }) => id === file.key);
    const id = world.nextId();
    const filename = (about?.filename ?? file.name).replaceAll(/[^\w.-]+/g, '_') || 'file';
    const path = `/attachments/${channelId}/${id}/${filename}`;
    world.files.set(path, { bytes: file.bytes, contentType: file.contentType });
    const url = `${world.origin}${path}`;
    return {
      id,
      filename,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(about?.description ? { description: about.description } : {}),
    };
  });
}
