import type { APIUser } from 'discord-api-types/v10';
import { h } from 'preact';

/** What a person is called. */
export function nameOf({ global_name, username }: APIUser): string {
  return global_name ?? username;
}

/** A round with the first letter of a name; the name itself stands beside it. */
export function Avatar({ user }: { readonly user: APIUser }) {
  const letter = [...nameOf(user)][0] ?? '';
  return h('div', { class: `avatar ${user.bot ? 'bot' : ''}`, 'aria-hidden': 'true' }, letter);
}
