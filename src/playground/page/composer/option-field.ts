import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { h } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SceneChannel } from '../../page-words.ts';
import { Listbox, moveIn, optionId, type Pick } from '../listbox.ts';
import { Option } from '../numbers.ts';
import type { Values } from './command-form.ts';
import { FileField } from './file-field.ts';
import { useSuggestions } from './use-suggestions.ts';

/** What a field of a command is made of. */
export interface FieldGiven {
  readonly option: APIApplicationCommandBasicOption;
  readonly channel: SceneChannel;
  /** The command that it belongs to. */
  readonly path: string;
  readonly values: Values;
  readonly focus: boolean;
  /** It is needed, and empty. */
  readonly wrong: boolean;
  onFocus(): void;
  onChange(value: Values[string] | undefined): void;
}

/** One option of a command: typed, with what there is to choose above it. */
export function OptionField(given: FieldGiven) {
  const { option, values, focus, wrong, onFocus, onChange } = given;
  const { name, type, required = false } = option;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const begun = values[name];
  const [text, setText] = useState(typeof begun === 'string' ? begun : '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const picks = useSuggestions(given, text, open);
  const listed = open ? picks : [];

  // At once, so that not a key goes astray.
  useLayoutEffect(() => {
    if (focus) input.current?.focus();
  }, []);

  const write = (next: string) => {
    setText(next);
    setOpen(true);
    setActive(0);
    const known = picks.find(({ label }) => label.toLowerCase() === next.trim().toLowerCase());
    onChange(asGiven(option, known?.value ?? next));
  };
  const pick = ({ label, value }: Pick) => {
    setText(label);
    setOpen(false);
    onChange(asGiven(option, value));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = listed[active];
    const to = moveIn(listed.length, active, event.key);
    if (to !== null && event.key.startsWith('Arrow')) setActive(to);
    else if (event.key === 'ArrowDown') setOpen(true);
    else if (event.key === 'Enter' && at) pick(at);
    else if (event.key === 'Tab' && at && text !== '') return pick(at);
    else if (event.key === 'Escape' && listed.length > 0) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const label = h(
    'span',
    { class: 'name' },
    name,
    required && h('span', { class: 'required', 'aria-hidden': 'true' }, '*'),
  );
  const shared = { name, class: 'value', 'aria-required': required, 'aria-invalid': wrong };
  if (type === Option.Attachment) {
    return h(
      'label',
      { class: `option ${wrong ? 'wrong' : ''}` },
      label,
      h(FileField, { shared, onFocus, onChange }),
    );
  }
  return h(
    'label',
    { class: `option ${wrong ? 'wrong' : ''}` },
    label,
    h('input', {
      ...shared,
      ref: input,
      value: text,
      autocomplete: 'off',
      inputMode: type === Option.Integer ? 'numeric' : type === Option.Number ? 'decimal' : 'text',
      role: 'combobox',
      'aria-label': `${name}: ${option.description}`,
      'aria-expanded': listed.length > 0,
      'aria-haspopup': 'listbox',
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': listed.length > 0 ? optionId(id, active) : undefined,
      onInput: ({ currentTarget }) => write(currentTarget.value),
      onFocus: () => {
        setOpen(true);
        onFocus();
      },
      onBlur: () => setOpen(false),
      onKeyDown,
    }),
    listed.length > 0 && h(Listbox, { id, label: name, picks: listed, active, onPick: pick }),
  );
}

/** As the playground takes it: yes and no as such, everything else as it is written. */
function asGiven({ type }: APIApplicationCommandBasicOption, text: string): Values[string] {
  return type === Option.Boolean ? text === 'true' : text;
}
