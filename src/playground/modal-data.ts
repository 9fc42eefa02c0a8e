import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { UserError } from '../core/errors.ts';
import type { AnyComponent } from './json/components.ts';

/** What is filled in, by the label or custom id of the field. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

interface Field extends AnyComponent {
  readonly label?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
}

interface Part extends Field {
  readonly component?: Field;
  readonly components?: readonly Field[];
}

/** The `data` of a submitted form. Throws a UserError for what the form would not take. */
export function modalData(
  form: APIModalInteractionResponseCallbackData,
  given: FieldValues,
): object {
  const unused = new Set(Object.keys(given));
  const fill = (field: Field, title: string): object => {
    const name = [title, field.custom_id ?? ''].find((one) => unused.delete(one));
    const value = (name === undefined ? undefined : given[name]) ?? field.value ?? '';
    check(field, title, value);
    const { type, id, custom_id } = field;
    const number = id ? { id } : {};
    return typeof value === 'string' && type === ComponentType.TextInput
      ? { type, custom_id, ...number, value }
      : { type, custom_id, ...number, values: [value].flat().filter((one) => one !== '') };
  };
  const parts: readonly Part[] = form.components as readonly Part[];
  const components = parts.map(({ type, label = '', component, components: row }) => {
    if (component) return { type, component: fill(component, label) };
    return row ? { type, components: row.map((one) => fill(one, one.label ?? '')) } : { type };
  });
  const [unknown] = unused;
  if (unknown !== undefined) throw new UserError(`The form has no field "${unknown}".`);
  return { custom_id: form.custom_id, components };
}

function check(field: Field, title: string, value: string | readonly string[]): void {
  const { length } = value;
  if (length === 0) {
    if (field.required === false) return;
    throw new UserError(`The field "${title}" must be filled in.`);
  }
  if (typeof value !== 'string') return;
  const { min_length: min = 0, max_length: max = 4000 } = field;
  if (length < min || length > max) {
    throw new UserError(`The field "${title}" takes ${min} to ${max} characters.`);
  }
}
