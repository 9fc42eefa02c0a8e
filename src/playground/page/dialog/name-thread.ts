import { h } from 'preact';
import type { SceneMessage } from '../../page-words.ts';
import { FormDialog } from './form-dialog.ts';

/** Characters of a thread's name, Discord's limit. */
const LONGEST = 100;

interface Given {
  readonly message: SceneMessage;
  onName(name: string): Promise<void>;
  onClose(): void;
}

/** Asks what a thread shall be called. */
export function NameThread({ message, onName, onClose }: Given) {
  const [line = ''] = message.content.split('\n');
  return h(
    FormDialog,
    {
      title: 'Start a thread',
      submit: 'Start',
      onSubmit: (form) => onName(String(form.get('name'))),
      onClose,
    },
    h(
      'label',
      null,
      h('span', null, 'Name'),
      h('input', {
        name: 'name',
        required: true,
        maxLength: LONGEST,
        defaultValue: line.slice(0, LONGEST),
        autocomplete: 'off',
      }),
    ),
  );
}
