import {
  ApplicationCommandType,
  ApplicationCommandOptionType as Kind,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { optional, text } from './checks.ts';
import { invalidForm, type Problem, readForm } from './problems.ts';

/** Lower case where the script has it, 1–32 letters, digits, `-`, `_` or `'`. */
const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Characters that one command may have over its names, descriptions and choices' values. */
const COMMAND_SIZE = 8000;

const localizations = optional(z.record(z.string(), z.string()));
const choice = z.object({
  name: text(1, 100),
  name_localizations: localizations,
  value: z.union([text(0, 100), z.number()]),
});
const chatName = z.string().refine((name) => CHAT_NAME.test(name) && name === name.toLowerCase(), {
  params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
  error: 'Command name is invalid',
});
const option = z.object({
  type: z.enum(Kind),
  name: chatName,
  name_localizations: localizations,
  description: text(1, 100),
  description_localizations: localizations,
  required: optional(z.boolean()),
  autocomplete: optional(z.boolean()),
  choices: optional(z.array(choice).max(25)),
  channel_types: optional(z.array(z.int())),
  min_value: optional(z.number()),
  max_value: optional(z.number()),
  min_length: optional(z.int().min(0).max(6000)),
  max_length: optional(z.int().min(1).max(6000)),
  /** Checked level by level, as deep as Discord lets them nest. */
  options: optional(z.array(z.unknown()).max(25)),
});
const command = z.object({
  type: optional(z.enum(ApplicationCommandType)),
  name: text(1, 32),
  name_localizations: localizations,
  description: optional(text(0, 100)),
  description_localizations: localizations,
  options: optional(z.array(z.unknown()).max(25)),
  default_member_permissions: optional(
    z.union([z.int().min(0).transform(String), z.string().regex(/^\d{1,20}$/)]),
  ),
  dm_permission: optional(z.boolean()),
  contexts: optional(z.array(z.literal([0, 1, 2]))),
  integration_types: optional(z.array(z.literal([0, 1]))),
  nsfw: optional(z.boolean()),
});

export type OptionBody = Omit<z.output<typeof option>, 'options'> & { options?: OptionBody[] };
export type CommandBody = Omit<z.output<typeof command>, 'options'> & { options: OptionBody[] };
type Path = readonly (string | number)[];
type PlacedProblem = Problem & { readonly path: Path };

/** A command to be registered, checked. @param path where it stands in the form */
export function readCommand(body: unknown, path: Path = []): CommandBody {
  const read = readForm(command, body, path);
  const chat = (read.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const problems: PlacedProblem[] = [];
  const options = (read.options ?? []).map((one, at) =>
    readOption(one, [...path, 'options', at], 0),
  );
  const found = { ...read, options };
  if (chat && !(CHAT_NAME.test(read.name) && read.name === read.name.toLowerCase())) {
    problems.push({
      path: [...path, 'name'],
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    });
  }
  if (chat && !read.description) {
    problems.push({
      path: [...path, 'description'],
      code: 'BASE_TYPE_REQUIRED',
      message: 'This field is required',
    });
  }
  if (!chat && (read.description || options.length > 0)) {
    const field = read.description ? 'description' : 'options';
    problems.push({
      path: [...path, field],
      code: 'APPLICATION_COMMAND_CONTEXT_MENU_INVALID_FIELDS',
      message: 'Context menu commands cannot have description or options',
    });
  }
  problems.push(...optionProblems(options, path));
  if (sizeOf(found) > COMMAND_SIZE) {
    problems.push({
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${COMMAND_SIZE})`,
    });
  }
  if (problems.length > 0) throw invalidForm(problems);
  return found;
}

/** Groups hold subcommands, and subcommands values: two levels below the command. */
function readOption(body: unknown, path: Path, depth: number): OptionBody {
  const { options, ...read } = readForm(option, body, path);
  const nests = read.type === Kind.Subcommand || read.type === Kind.SubcommandGroup;
  if ((nests && depth > 1) || (read.type === Kind.SubcommandGroup && depth > 0)) {
    throw invalidForm([
      {
        path: [...path, 'type'],
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message: 'Sub-command and sub-command group option types are not allowed at this level',
      },
    ]);
  }
  if (!nests) return read;
  return {
    ...read,
    options: (options ?? []).map((one, at) => readOption(one, [...path, 'options', at], depth + 1)),
  };
}

/** What holds between the options of one level. */
function optionProblems(options: readonly OptionBody[], path: Path): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const problem = (at: number, code: string, message: string) =>
    problems.push({ path: [...path, 'options', at], code, message });
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [at, one] of options.entries()) {
    const nests = one.type === Kind.Subcommand || one.type === Kind.SubcommandGroup;
    if (names.has(one.name))
      problem(at, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option names must be unique');
    names.add(one.name);
    if (one.required && optionalSeen)
      problem(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    if (!one.required && !nests) optionalSeen = true;
    if (one.autocomplete && (one.choices ?? []).length > 0)
      problem(
        at,
        'APPLICATION_COMMAND_AUTOCOMPLETE_INVALID_CHOICES',
        'Choices cannot be used with autocomplete',
      );
    if (
      nests !== (options[0]?.type === Kind.Subcommand || options[0]?.type === Kind.SubcommandGroup)
    )
      problem(
        at,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      );
    problems.push(...optionProblems(one.options ?? [], [...path, 'options', at]));
  }
  return problems;
}

function sizeOf(part: {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly choices?: readonly z.output<typeof choice>[] | null | undefined;
  readonly options?: readonly OptionBody[];
}): number {
  const choices = (part.choices ?? []).reduce(
    (sum, { name, value }) => sum + name.length + String(value).length,
    0,
  );
  const options = (part.options ?? []).reduce((sum, one) => sum + sizeOf(one), 0);
  return part.name.length + (part.description?.length ?? 0) + choices + options;
}
