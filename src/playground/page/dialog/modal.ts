import type {
  APIModalInteractionResponseCallbackComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { h } from 'preact';
import type { Outcome } from '../../page-words.ts';
import { defaultsOf, picksOf } from '../component/menu-picks.ts';
import { Markdown } from '../markdown/markdown.ts';
import { Kind } from '../numbers.ts';
import { useSurroundings } from '../surroundings.ts';
import { FormDialog } from './form-dialog.ts';

type Form = NonNullable<Outcome['form']>;
/** What is filled in, by the custom id of the field. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

interface Given {
  readonly form: Form;
  onSend(fields: Fields): Promise<void>;
  onClose(): void;
}

/** A form of the bot's. */
export function Modal({ form, onSend, onClose }: Given) {
  const onSubmit = (data: FormData) => {
    const names = [...new Set(data.keys())];
    const several = new Set(form.components.flatMap(menuIds));
    return onSend(
      Object.fromEntries(
        names.map((name) => {
          const values = data.getAll(name).map(String);
          return [name, several.has(name) ? values : values.join('')];
        }),
      ),
    );
  };
  return h(
    FormDialog,
    { title: form.title, submit: 'Submit', onSubmit, onClose },
    form.components.map((part) => h(Part, { part })),
  );
}

function menuIds(part: APIModalInteractionResponseCallbackComponent): readonly string[] {
  const isMenu = part.type === Kind.Label && part.component.type !== Kind.TextInput;
  return isMenu ? [part.component.custom_id] : [];
}

function Part({ part }: { readonly part: APIModalInteractionResponseCallbackComponent }) {
  if (part.type === Kind.TextDisplay) return h(Markdown, { text: part.content });
  if (part.type === Kind.ActionRow) {
    return h(
      'div',
      null,
      part.components.map((input) =>
        h('label', null, h('span', null, input.label), h(TextField, { input })),
      ),
    );
  }
  const { label, description, component } = part;
  const about = description && h('small', { class: 'soft' }, description);
  return h('label', null, h('span', null, label), about, h(Field, { field: component }));
}

type FieldComponent = Extract<
  APIModalInteractionResponseCallbackComponent,
  { readonly component: unknown }
>['component'];

function Field({ field }: { readonly field: FieldComponent }) {
  const { scene } = useSurroundings();
  switch (field.type) {
    case Kind.TextInput:
      return h(TextField, { input: field });
    case Kind.StringSelect:
    case Kind.UserSelect:
    case Kind.RoleSelect:
    case Kind.MentionableSelect:
    case Kind.ChannelSelect: {
      const { custom_id: name, required = true, max_values: max = 1, placeholder } = field;
      const chosen = defaultsOf(field);
      return h(
        'select',
        { name, required, multiple: max > 1 },
        max > 1 ? null : h('option', { value: '' }, placeholder ?? 'Choose'),
        picksOf(field, scene).map(({ label, value }) =>
          h('option', { value, selected: chosen.has(value) }, label),
        ),
      );
    }
    default:
      return h('p', { class: 'subtext' }, 'The playground cannot fill this field.');
  }
}

/** Of several lines. */
const PARAGRAPH = 2;

function TextField({ input }: { readonly input: APITextInputComponent }) {
  const { custom_id: name, style, required = true, placeholder = '', value = '' } = input;
  const { min_length: minLength = 0, max_length: maxLength = 4000 } = input;
  const shared = { name, required, placeholder, minLength, maxLength, defaultValue: value };
  return style === PARAGRAPH
    ? h('textarea', { ...shared, rows: 4 })
    : h('input', { ...shared, autocomplete: 'off' });
}
