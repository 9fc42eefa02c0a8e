import { PermissionFlagsBits } from 'discord-api-types/v10';
import { refusal } from '../src/words/say.ts';
import type { Asker } from './command.ts';

/**
 * For `default_member_permissions`: commands that change what a server gets. Who may use them is
 * up to the server, in its Integrations; direct messages know no permissions.
 */
export const MANAGE_SERVER = String(PermissionFlagsBits.ManageGuild);

/** @throws UserError where the asker does not manage the place they ask in. */
export function requireManager({ canManage }: Asker): void {
  if (!canManage) throw refusal('settings.needs-manager');
}
