import type { CommandGroup } from './command.ts';
import { MANAGE_SERVER } from './permission.ts';
import { add } from './watch/add.ts';
import { list } from './watch/list.ts';
import { remove } from './watch/remove.ts';

export const watch: CommandGroup = {
  data: {
    name: 'watch',
    description: 'New stories that match words, in a channel at once',
    default_member_permissions: MANAGE_SERVER,
  },
  subcommands: [add, list, remove],
};
