import { useEffect, useState } from 'preact/hooks';
import type { Scene } from '../../page-words.ts';
import { act, Refused } from '../ask.ts';
import { channels, people, roles } from '../component/menu-picks.ts';
import type { Pick } from '../listbox.ts';
import { Option } from '../numbers.ts';
import { useSurroundings } from '../surroundings.ts';
import type { FieldGiven } from './option-field.ts';

/** Milliseconds without another key, after which the bot is asked for suggestions. */
const PAUSE = 120;
const YES_NO: readonly Pick[] = [
  { label: 'yes', value: 'true' },
  { label: 'no', value: 'false' },
];

interface BotChoice {
  readonly name: string;
  readonly value: string | number;
}

/** What there is to choose for an option while it is typed; asks the bot where it suggests. */
export function useSuggestions(field: FieldGiven, text: string, open: boolean): readonly Pick[] {
  const { scene, person } = useSurroundings();
  const { option, path, channel, values } = field;
  const [suggested, setSuggested] = useState<readonly Pick[]>([]);
  const asks = 'autocomplete' in option && option.autocomplete === true;
  useEffect(() => {
    if (!asks || !open) return;
    let late = false;
    const timer = setTimeout(async () => {
      const { [option.name]: _, ...options } = values;
      const about = { person, channel: channel.id, name: path, option: option.name, text, options };
      try {
        const found = await act<readonly BotChoice[]>('complete', about);
        if (!late)
          setSuggested(found.map(({ name, value }) => ({ label: name, value: String(value) })));
      } catch (error) {
        // Without suggestions one types all of it.
        if (!(error instanceof Refused)) throw error;
      }
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [asks, open, text]);
  if (asks) return suggested;
  const all = fixedPicks(option, scene);
  const wanted = text.trim().toLowerCase().replace(/^[@#]/, '');
  const fits = all.filter(({ label }) => label.toLowerCase().includes(wanted));
  // One that is chosen already does not hide the others.
  return all.some(({ label }) => label.toLowerCase() === wanted) ? all : fits;
}

function fixedPicks(option: FieldGiven['option'], scene: Scene): readonly Pick[] {
  if ('choices' in option && option.choices) {
    // The playground takes a choice by its name.
    return option.choices.map(({ name }) => ({ label: name, value: name }));
  }
  switch (option.type) {
    case Option.Boolean:
      return YES_NO;
    case Option.User:
      return people(scene);
    case Option.Role:
      return roles(scene);
    case Option.Mentionable:
      return [...people(scene), ...roles(scene)];
    case Option.Channel:
      return channels(scene, option.channel_types ?? []);
    default:
      return [];
  }
}
