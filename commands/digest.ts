import type { CommandGroup } from './command.ts';
import { add } from './digest/add.ts';
import { edit } from './digest/edit.ts';
import { list } from './digest/list.ts';
import { pause } from './digest/pause.ts';
import { preview } from './digest/preview.ts';
import { remove } from './digest/remove.ts';
import { resume } from './digest/resume.ts';
import { send } from './digest/send.ts';
import { MANAGE_SERVER } from './permission.ts';

export const digest: CommandGroup = {
  data: {
    name: 'digest',
    description: 'The news at a time of day, in a channel or in direct messages',
    default_member_permissions: MANAGE_SERVER,
  },
  subcommands: [add, edit, list, pause, resume, remove, preview, send],
};
