import type { ActionRef } from '../core/reply.ts';

/** Discord's limit for a custom id. */
const LONGEST = 100;

/** `action:version:key`, as a button or menu carries it. */
export function customId(action: ActionRef, key: string): string {
  const id = `${action.name}:${action.version}:${key}`;
  if (id.length > LONGEST) throw new RangeError(`the custom id of ${action.name} is too long`);
  return id;
}

/** What a custom id says, or null where it is not one of ours. It came from outside: trust nothing in it. */
export function readCustomId(id: string): { name: string; version: number; key: string } | null {
  const [, name, version, key] = /^([a-z][a-z-]*):(\d{1,4}):(.*)$/s.exec(id) ?? [];
  if (name === undefined || version === undefined || key === undefined) return null;
  return { name, version: Number(version), key };
}
