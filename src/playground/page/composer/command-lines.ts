import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { CommandKind, Option } from '../numbers.ts';

/** A slash command with its subcommands, as a line to choose. */
export interface CommandLine {
  /** `sources add` */
  readonly path: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Every slash command, those with subcommands as a line for each. */
export function commandLines(commands: readonly APIApplicationCommand[]): readonly CommandLine[] {
  return commands
    .filter(({ type }) => type === CommandKind.ChatInput)
    .flatMap(({ name, description, options = [] }) => linesOf(name, description, options));
}

function linesOf(
  path: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly CommandLine[] {
  const inner = options.filter(
    (one) => one.type === Option.Subcommand || one.type === Option.SubcommandGroup,
  );
  if (inner.length === 0) {
    return [{ path, description, options: options as readonly APIApplicationCommandBasicOption[] }];
  }
  return inner.flatMap((one) => linesOf(`${path} ${one.name}`, one.description, one.options ?? []));
}

/** Those that fit what is typed after the slash: by their beginning first, then by any words. */
export function fitting(lines: readonly CommandLine[], typed: string): readonly CommandLine[] {
  const wanted = typed.trimStart().toLowerCase();
  const begins = lines.filter(({ path }) => path.startsWith(wanted));
  const has = lines.filter(
    ({ path, description }) =>
      !path.startsWith(wanted) && `${path} ${description}`.toLowerCase().includes(wanted),
  );
  return [...begins, ...has];
}

/** A command typed in full with what follows it, `search harbour`; null where it is none. */
export function typedInFull(lines: readonly CommandLine[], typed: string) {
  const line = lines.find(({ path }) => typed === path || typed.startsWith(`${path} `));
  if (line === undefined) return null;
  const rest = typed.slice(line.path.length).trim();
  // As it stands in the help of a bot: `/brief topic:harbour`.
  const named = /^([\p{L}\p{N}_-]{1,32}):\s*(.*)$/u.exec(rest);
  const option = line.options.find(({ name }) => name === named?.[1]);
  if (option !== undefined) return { line, values: { [option.name]: named?.[2] ?? '' } };
  const [first] = line.options;
  return { line, values: first && rest !== '' ? { [first.name]: rest } : {} };
}
