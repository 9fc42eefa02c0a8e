import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '../page-words.ts';
import { act, explain } from './ask.ts';
import type { Values } from './composer/command-form.ts';
import type { Fields } from './dialog/modal.ts';

const NO_ANSWER = 'The application did not respond.';
/** Milliseconds for which a trouble is shown. */
const TOLD_FOR = 8000;

/** What a person does on the page, with what it leads to: a form, or a trouble to tell. */
export function useActs(person: string) {
  const [form, setForm] = useState<Outcome['form']>(null);
  const [trouble, setTrouble] = useState('');
  const timer = useRef(0);

  const tell = (words: string) => {
    clearTimeout(timer.current);
    setTrouble(words);
    timer.current = setTimeout(() => setTrouble(''), TOLD_FOR);
  };
  /** @returns null where the playground refused it, which is then told. */
  const attempt = async <T>(what: string, about: object): Promise<T | null> => {
    setTrouble('');
    try {
      return await act<T>(what, { person, ...about });
    } catch (error) {
      tell(explain(error));
      return null;
    }
  };
  const ask = async (what: string, about: object): Promise<boolean> => {
    const outcome = await attempt<Outcome>(what, about);
    if (outcome?.failed) tell(NO_ANSWER);
    if (outcome?.form) setForm(outcome.form);
    return outcome !== null;
  };
  return {
    form,
    trouble,
    tell,
    closeForm: () => setForm(null),
    run: (channel: string, name: string, options: Values) =>
      ask('command', { channel, name, options }),
    async runOn(message: string, name: string) {
      await ask('message-command', { message, name });
    },
    async use(kind: 'press' | 'choose', message: string, name: string, values: string[] = []) {
      await ask(kind, { message, name, values });
    },
    async submit(fields: Fields) {
      if (form === null) return;
      setForm(null);
      // What was written is not lost where it is refused.
      if (!(await ask('submit', { name: form.interaction, fields }))) setForm(form);
    },
    async startThread(message: string, name: string) {
      const started = await attempt<{ readonly id: string }>('start-thread', { message, name });
      return started?.id ?? null;
    },
    async moveClock(to: number) {
      await attempt('move-clock', { to });
    },
  };
}
