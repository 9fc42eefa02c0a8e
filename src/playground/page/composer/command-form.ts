import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SceneChannel } from '../../page-words.ts';
import { Icon } from '../icon.ts';
import { Option } from '../numbers.ts';
import type { CommandLine } from './command-lines.ts';
import { OptionField } from './option-field.ts';

/** What is given for a command's options, by name. A file's bytes are in Base64. */
export type Values = Readonly<
  Record<string, string | boolean | { readonly name: string; readonly base64: string }>
>;

interface Given {
  readonly channel: SceneChannel;
  readonly line: CommandLine;
  /** What was typed already. */
  readonly values: Values;
  /** @returns whether it was done. */
  run(path: string, options: Values): Promise<boolean>;
  /** The command was sent, or given up. */
  onDone(): void;
}

/** A chosen command, with a field for each of its options. */
export function CommandForm({ channel, line, values: begun, run, onDone }: Given) {
  const [values, setValues] = useState<Values>(begun);
  const [told, setTold] = useState<APIApplicationCommandBasicOption | null>(
    line.options[0] ?? null,
  );
  const [missing, setMissing] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const set = (name: string, value: Values[string] | undefined) => {
    const { [name]: _, ...rest } = values;
    setValues(value === undefined || value === '' ? rest : { ...rest, [name]: value });
    if (name === missing) setMissing('');
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const empty = line.options.find(({ name, required }) => required && values[name] === undefined);
    if (empty) {
      setMissing(empty.name);
      setTold(empty);
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(empty.name)}"]`)?.focus();
      return;
    }
    // Stays, with what was typed, where the playground refuses it.
    if (await run(line.path, values)) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return h(
    'form',
    {
      class: 'composer',
      ref: form,
      onSubmit: send,
      onKeyDown,
      'aria-label': `/${line.path}`,
      noValidate: true,
    },
    h(
      'p',
      { class: `hint ${missing ? 'wrong' : ''}`, role: 'status' },
      told ? describe(told, told.name === missing) : 'Enter sends it',
    ),
    h(
      'div',
      { class: 'line' },
      h('strong', { class: 'command' }, `/${line.path}`),
      h(
        'div',
        { class: 'options' },
        line.options.map((option, at) =>
          h(OptionField, {
            key: option.name,
            option,
            channel,
            path: line.path,
            values,
            focus: at === 0,
            wrong: option.name === missing,
            onFocus: () => setTold(option),
            onChange: (value) => set(option.name, value),
          }),
        ),
      ),
      h(
        'button',
        { type: 'button', class: 'tool', 'aria-label': 'Give up this command', onClick: onDone },
        h(Icon, { name: 'close' }),
      ),
      h(
        'button',
        { class: 'tool send', 'aria-label': 'Send the command' },
        h(Icon, { name: 'send' }),
      ),
    ),
  );
}

const KINDS: Readonly<Record<number, string>> = {
  [Option.Integer]: 'a whole number',
  [Option.Number]: 'a number',
  [Option.Boolean]: 'yes or no',
  [Option.User]: 'a person',
  [Option.Channel]: 'a channel',
  [Option.Role]: 'a role',
  [Option.Mentionable]: 'a person or a role',
  [Option.Attachment]: 'a file',
};

function describe(option: APIApplicationCommandBasicOption, missing: boolean) {
  const { name, description, required, type } = option;
  const kind = [KINDS[type], required ? 'required' : 'optional'].filter(Boolean).join(', ');
  return [
    h('strong', null, name),
    ` ${missing ? 'is needed: ' : ''}${description} `,
    h('span', { class: 'soft' }, `(${kind})`),
  ];
}
