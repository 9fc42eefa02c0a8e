import { element } from './element.js';

const KINDS = { subcommand: 1, group: 2, integer: 4, boolean: 5, number: 10, attachment: 11 };

/** Every command with its subcommands as a line to choose: its path, what it does, its options. */
export function flattenCommands(commands) {
  const lines = (path, { description, options = [] }) => {
    const inner = options.filter(({ type }) => type === KINDS.subcommand || type === KINDS.group);
    if (inner.length === 0) return [{ path, description, options }];
    return inner.flatMap((one) => lines(`${path} ${one.name}`, one));
  };
  return commands.filter(({ type }) => type === 1).flatMap((one) => lines(one.name, one));
}

/**
 * The fields for a command's options.
 *
 * @param suggest gives choices for what is typed: `suggest(option, text, others)`
 * @returns elements, and what reads their values
 */
export function drawOptions({ options }, suggest) {
  const fields = options.map((option) => ({ option, input: drawField(option) }));
  const read = async () => {
    const values = {};
    for (const { option, input } of fields) {
      const value = await readField(option, input);
      if (value !== undefined) values[option.name] = value;
    }
    return values;
  };
  const drawn = fields.map(({ option, input }) => {
    const choices = element('ul', { class: 'picks', hidden: true });
    if (option.autocomplete) complete(option, input, choices, suggest, read);
    return element(
      'label',
      { class: 'field', title: option.description },
      element('span', { class: 'name' }, option.name, option.required ? '' : ' (optional)'),
      input,
      choices,
    );
  });
  return { drawn, read };
}

function drawField({ type, choices, required = false, description, min_value, max_value }) {
  const option = (label, value) => element('option', { value }, label);
  if (choices?.length) {
    return element(
      'select',
      { required },
      option('—', ''),
      ...choices.map(({ name, value }) => option(name, value)),
    );
  }
  if (type === KINDS.boolean) {
    return element(
      'select',
      { required },
      option('—', ''),
      option('yes', 'true'),
      option('no', 'false'),
    );
  }
  if (type === KINDS.attachment) return element('input', { type: 'file', required });
  const numeric = type === KINDS.integer || type === KINDS.number;
  return element('input', {
    type: numeric ? 'number' : 'text',
    step: type === KINDS.number ? 'any' : '1',
    ...(min_value === undefined ? {} : { min: min_value }),
    ...(max_value === undefined ? {} : { max: max_value }),
    placeholder: description,
    required,
  });
}

async function readField({ type }, input) {
  if (type === KINDS.attachment) {
    const [file] = input.files;
    return file && { name: file.name, base64: await base64(file) };
  }
  const value = input.dataset.value ?? input.value;
  if (value === '') return undefined;
  if (type === KINDS.boolean) return value === 'true';
  return type === KINDS.integer || type === KINDS.number ? Number(value) : value;
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Shows suggestions under a field while it is typed; only the newest ones count. */
function complete({ name }, input, list, suggest, read) {
  let asked = 0;
  input.addEventListener('input', async () => {
    delete input.dataset.value;
    asked += 1;
    const mine = asked;
    const { [name]: _, ...others } = await read();
    const choices = await suggest(name, input.value, others);
    if (mine !== asked) return;
    const take = (choice) => {
      input.value = choice.name;
      input.dataset.value = choice.value;
      list.hidden = true;
    };
    list.replaceChildren(
      ...choices.map((choice) =>
        element(
          'li',
          {},
          element(
            'button',
            { class: 'pick', type: 'button', onclick: () => take(choice) },
            choice.name,
          ),
        ),
      ),
    );
    list.hidden = choices.length === 0;
  });
  input.addEventListener('focus', () => input.dispatchEvent(new Event('input')));
  input.addEventListener('blur', () =>
    setTimeout(() => {
      list.hidden = true;
    }, 200),
  );
}

/** The form that an answer opened. @param send gets the values by custom id */
export function drawForm(form, send, close) {
  const inputs = [];
  const field = (component, title) => {
    const {
      custom_id,
      style,
      value = '',
      placeholder = '',
      required = true,
      min_length,
      max_length,
      options,
    } = component;
    const input = options
      ? element(
          'select',
          { required, multiple: (component.max_values ?? 1) > 1 },
          ...options.map((one) => element('option', { value: one.value }, one.label)),
        )
      : element(style === 2 ? 'textarea' : 'input', {
          value,
          placeholder,
          required,
          minLength: min_length ?? 0,
          maxLength: max_length ?? 4000,
        });
    inputs.push([custom_id, input]);
    return element('label', { class: 'field' }, element('span', { class: 'name' }, title), input);
  };
  const parts = form.components.map(({ component, components, content, label }) => {
    if (component) return field(component, label);
    return components ? field(components[0], components[0].label) : element('p', {}, content);
  });
  const onsubmit = (event) => {
    event.preventDefault();
    const values = inputs.map(([id, input]) => [
      id,
      input.selectedOptions ? [...input.selectedOptions].map(({ value }) => value) : input.value,
    ]);
    send(Object.fromEntries(values));
  };
  return element(
    'form',
    { class: 'form', onsubmit },
    element('h2', {}, form.title),
    ...parts,
    element(
      'div',
      { class: 'line' },
      element('button', { type: 'button', class: 'button secondary', onclick: close }, 'Cancel'),
      element('button', { type: 'submit', class: 'button primary' }, 'Send'),
    ),
  );
}
