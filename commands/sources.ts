import type { CommandGroup } from './command.ts';
import { MANAGE_SERVER } from './permission.ts';
import { add } from './sources/add.ts';
import { check } from './sources/check.ts';
import { exportSources } from './sources/export.ts';
import { importSources } from './sources/import.ts';
import { list } from './sources/list.ts';
import { refresh } from './sources/refresh.ts';
import { remove } from './sources/remove.ts';

export const sources: CommandGroup = {
  data: {
    name: 'sources',
    description: 'Where articles come from: follow feeds and sites, and see how they do',
    default_member_permissions: MANAGE_SERVER,
  },
  subcommands: [add, list, remove, check, refresh, importSources, exportSources],
};
