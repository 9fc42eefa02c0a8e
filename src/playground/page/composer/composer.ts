import { h } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SceneChannel, SceneMessage } from '../../page-words.ts';
import { titleOf } from '../channel-title.ts';
import { Icon } from '../icon.ts';
import { Listbox, moveIn, optionId } from '../listbox.ts';
import { nameOf } from '../person.ts';
import { useSurroundings } from '../surroundings.ts';
import { CommandForm, type Values } from './command-form.ts';
import { type CommandLine, commandLines, fitting, typedInFull } from './command-lines.ts';

interface Given {
  readonly channel: SceneChannel;
  readonly replyTo: SceneMessage | null;
  onReplied(): void;
  /** @returns whether it was done. */
  say(text: string, replyTo: string): Promise<boolean>;
  /** @returns whether it was done. */
  run(path: string, options: Values): Promise<boolean>;
}

/** Where one writes: a message, or a slash command with its options. */
export function Composer({ channel, replyTo, onReplied, say, run }: Given) {
  const { scene } = useSurroundings();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const [chosen, setChosen] = useState<{ line: CommandLine; values: Values } | null>(null);
  const lines = commandLines(scene.commands);
  const fits = text.startsWith('/') && !closed ? fitting(lines, text.slice(1)) : [];

  const back = useRef(false);
  useLayoutEffect(() => {
    if (replyTo || back.current) field.current?.focus();
    back.current = false;
  }, [replyTo, chosen]);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [text]);

  const write = (next: string) => {
    setText(next);
    setActive(0);
    setClosed(false);
    // A command typed in full and a blank: its options are next.
    const full = next.endsWith(' ') ? typedInFull(lines, next.slice(1).trimEnd()) : null;
    if (next.startsWith('/') && full && Object.keys(full.values).length === 0) setChosen(full);
  };
  const clear = () => {
    back.current = true;
    setChosen(null);
    setText('');
    onReplied();
  };
  const choose = async (line: CommandLine) => {
    if (line.options.length > 0) return setChosen({ line, values: {} });
    clear();
    await run(line.path, {});
  };
  const send = async () => {
    const words = text.trim();
    if (words === '') return;
    const full = words.startsWith('/') ? typedInFull(lines, words.slice(1)) : null;
    const pick = fits[active];
    if (full && Object.keys(full.values).length > 0) return setChosen(full);
    if (full && !full.line.options.some(({ required }) => required)) {
      clear();
      return void (await run(full.line.path, {}));
    }
    if (pick) return void (await choose(pick));
    clear();
    if (!(await say(words, replyTo?.id ?? ''))) setText(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveIn(fits.length, active, event.key);
    const pick = fits[active];
    if (to !== null && event.key.startsWith('Arrow')) setActive(to);
    else if (event.key === 'Tab' && pick && !event.shiftKey) void choose(pick);
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void send();
    else if (event.key === 'Escape' && fits.length > 0) setClosed(true);
    else if (event.key === 'Escape' && replyTo) onReplied();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (!channel.maySpeak) {
    return h('p', { class: 'composer locked' }, 'You may read here, and not write.');
  }
  if (chosen) {
    return h(CommandForm, { key: chosen.line.path, ...chosen, run, onDone: clear, channel });
  }
  const place = titleOf(channel);
  return h(
    'div',
    { class: 'composer' },
    fits.length > 0 &&
      h(Listbox, {
        id,
        label: 'Commands',
        active,
        picks: fits.map(({ path, description, options }) => ({
          label: `/${path}`,
          value: path,
          detail: description,
          takes: takenBy(options),
        })),
        onPick: (_, at) => void choose(fits[at] as CommandLine),
      }),
    replyTo &&
      h(
        'p',
        { class: 'replying' },
        `Replying to ${nameOf(replyTo.author)}`,
        h(
          'button',
          { type: 'button', class: 'tool', 'aria-label': 'Do not reply', onClick: onReplied },
          h(Icon, { name: 'close' }),
        ),
      ),
    h(
      'div',
      { class: 'line' },
      h('textarea', {
        ref: field,
        rows: 1,
        value: text,
        class: 'typed',
        maxLength: 2000,
        role: 'combobox',
        // A thread's name may be a whole question, for which the box is too small.
        placeholder: `Message ${channel.thread ? 'this thread' : place} or type /`,
        'aria-label': `Message ${place}, or type a slash for a command`,
        'aria-expanded': fits.length > 0,
        'aria-haspopup': 'listbox',
        'aria-controls': id,
        'aria-autocomplete': 'list',
        'aria-activedescendant': fits.length > 0 ? optionId(id, active) : undefined,
        onInput: ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) =>
          write(currentTarget.value),
        onKeyDown,
      }),
      h(
        'button',
        { type: 'button', class: 'tool send', 'aria-label': 'Send', onClick: send },
        h(Icon, { name: 'send' }),
      ),
    ),
  );
}

/** How many options a line of the menu names. */
const NAMED = 5;

/** What can be given with a command, `query*` where it has to be; of many, what has to be. */
function takenBy(options: CommandLine['options']): readonly string[] {
  const needed = options.filter(({ required }) => required).map(({ name }) => `${name}*`);
  const others = options.filter(({ required }) => !required).map(({ name }) => name);
  if (options.length <= NAMED) return [...needed, ...others];
  return [...needed, `+${others.length} optional`];
}
