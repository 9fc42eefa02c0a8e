import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../src/playground/api-error.ts';
import { readCommand } from '../../src/playground/validate/command.ts';
import { readMessage } from '../../src/playground/validate/message.ts';
import { readModal } from '../../src/playground/validate/modal.ts';

const V2 = 1 << 15;

/** The nested problems of a form that is refused; null where it is taken. */
function problems(read: () => unknown): object | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof ApiError && error.code === 50035) return error.errors ?? {};
    throw error;
  }
}
const message = (body: unknown) => problems(() => readMessage(body));
const command = (body: object) =>
  problems(() => readCommand({ name: 'brief', description: 'Tells', ...body }));
const error = (code: string, text: unknown = expect.any(String)) => ({
  _errors: [{ code, message: text }],
});
const button = (id: string) => ({ type: 2, style: 1, custom_id: id, label: id });
const display = (content: string) => ({ type: 10, content });
const option = (given: object) => ({ type: 3, name: 'topic', description: 'What', ...given });

describe('a message is refused', () => {
  test.each([
    [
      'for content that is too long',
      { content: 'x'.repeat(2001) },
      { content: error('BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.') },
    ],
    [
      'for an embed without a value in a field',
      { embeds: [{ fields: [{ name: 'a' }] }] },
      {
        embeds: {
          0: { fields: { 0: { value: error('BASE_TYPE_REQUIRED', 'This field is required') } } },
        },
      },
    ],
    [
      'for an embed with a title that is too long',
      { embeds: [{}, { title: 'x'.repeat(257) }] },
      { embeds: { 1: { title: error('BASE_TYPE_MAX_LENGTH') } } },
    ],
    [
      'for embeds of more than 6,000 characters',
      { embeds: [{ description: 'x'.repeat(3001) }, { description: 'x'.repeat(3000) }] },
      { embeds: error('MAX_EMBED_SIZE_EXCEEDED') },
    ],
    [
      'for eleven embeds',
      { embeds: Array(11).fill({ title: 'a' }) },
      { embeds: error('BASE_TYPE_MAX_LENGTH') },
    ],
    [
      'for a link that is no address',
      { embeds: [{ url: 'javascript:alert(1)' }] },
      { embeds: { 0: { url: error('URL_TYPE_INVALID_URL') } } },
    ],
    [
      'for a text display without the flag',
      { components: [display('x')] },
      { components: { 0: { type: error('UNION_TYPE_CHOICES') } } },
    ],
    [
      'for content beside Components V2',
      { flags: V2, content: 'x', components: [display('x')] },
      { content: error('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2') },
    ],
    [
      'for embeds beside Components V2',
      { flags: V2, embeds: [{ title: 'x' }], components: [display('x')] },
      { embeds: error('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2') },
    ],
    [
      'for the same custom id twice',
      { components: [{ type: 1, components: [button('a'), button('a')] }] },
      { components: error('COMPONENT_CUSTOM_ID_DUPLICATED') },
    ],
    [
      'for a custom id that is too long',
      { components: [{ type: 1, components: [button('x'.repeat(101))] }] },
      {
        components: {
          0: {
            components: {
              0: { custom_id: error('BASE_TYPE_BAD_LENGTH'), label: error('BASE_TYPE_MAX_LENGTH') },
            },
          },
        },
      },
    ],
    [
      'for a menu of 26',
      {
        components: [
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: 'a',
                options: Array.from({ length: 26 }, (_, at) => ({ label: 'a', value: `${at}` })),
              },
            ],
          },
        ],
      },
      { components: { 0: { components: { 0: { options: error('BASE_TYPE_MAX_LENGTH') } } } } },
    ],
    [
      'for a menu with the same value twice',
      {
        components: [
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: 'a',
                options: [
                  { label: 'a', value: 'a' },
                  { label: 'b', value: 'a' },
                ],
              },
            ],
          },
        ],
      },
      {
        components: {
          0: {
            components: {
              0: { options: { 1: { value: error('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED') } } },
            },
          },
        },
      },
    ],
    [
      'for a button without a label',
      { components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a' }] }] },
      {
        components: {
          0: { components: { 0: { label: error('BUTTON_COMPONENT_INVALID_LABEL') } } },
        },
      },
    ],
    [
      'for a link button without an address',
      { components: [{ type: 1, components: [{ type: 2, style: 5, label: 'a' }] }] },
      { components: { 0: { components: { 0: { url: error('BASE_TYPE_REQUIRED') } } } } },
    ],
    [
      'for a menu beside a button',
      { components: [{ type: 1, components: [button('a'), { type: 5, custom_id: 'b' }] }] },
      { components: { 0: { components: error('COMPONENT_LAYOUT_WIDTH_EXCEEDED') } } },
    ],
    [
      'for six rows',
      {
        components: Array.from({ length: 6 }, (_, at) => ({
          type: 1,
          components: [button(`${at}`)],
        })),
      },
      { components: error('BASE_TYPE_MAX_LENGTH') },
    ],
    [
      'for a section without an accessory',
      { flags: V2, components: [{ type: 9, components: [display('x')] }] },
      { components: { 0: { accessory: error('BASE_TYPE_REQUIRED') } } },
    ],
    [
      'for a container in a container',
      {
        flags: V2,
        components: [{ type: 17, components: [{ type: 17, components: [display('x')] }] }],
      },
      { components: { 0: { components: { 0: { type: error('UNION_TYPE_CHOICES') } } } } },
    ],
    [
      'for a nonce that is too long',
      { content: 'x', nonce: 'x'.repeat(26) },
      { nonce: expect.anything() },
    ],
  ])('%s', (_, body, expected) => {
    expect(message(body)).toEqual(expected);
  });

  test('exactly where Components V2 have more than 40 parts or 4,000 characters', () => {
    const part = fc.oneof(
      fc.integer({ min: 1, max: 900 }).map((length) => display('x'.repeat(length))),
      fc.constant({ type: 14 }),
    );
    const container = fc
      .array(part, { minLength: 1, maxLength: 25 })
      .map((components) => ({ type: 17, components }));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, container), { minLength: 1, maxLength: 12 }),
        (components) => {
          const all = components.flatMap((one) =>
            'components' in one ? [one, ...one.components] : [one],
          );
          const text = all.map((one) => ('content' in one ? one.content : '')).join('');
          const fits = all.length <= 40 && text.length <= 4000;
          expect(message({ flags: V2, components }) === null).toBe(fits);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  test('never by anything but a problem in its form, whatever is sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (content, embeds, components) => {
        for (const body of [content, { content, embeds, components }, { flags: V2, components }]) {
          message(body);
          problems(() => readCommand(body));
          problems(() => readModal(body));
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('a command is refused', () => {
  test.each([
    [
      'for a name in capitals',
      { name: 'Brief' },
      { name: error('APPLICATION_COMMAND_INVALID_NAME') },
    ],
    [
      'for a name with a space',
      { name: 'daily brief' },
      { name: error('APPLICATION_COMMAND_INVALID_NAME') },
    ],
    [
      'for a name that is too long',
      { name: 'x'.repeat(33) },
      { name: error('BASE_TYPE_BAD_LENGTH') },
    ],
    ['without a description', { description: '' }, { description: error('BASE_TYPE_REQUIRED') }],
    [
      'for a long description',
      { description: 'x'.repeat(101) },
      { description: error('BASE_TYPE_MAX_LENGTH') },
    ],
    [
      'for a required option after one that is not',
      { options: [option({}), option({ name: 'b', required: true })] },
      { options: { 1: error('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID') } },
    ],
    [
      'for two options of one name',
      { options: [option({}), option({})] },
      { options: { 1: error('APPLICATION_COMMAND_OPTIONS_NAME_INVALID') } },
    ],
    [
      'for 26 options',
      { options: Array.from({ length: 26 }, (_, at) => option({ name: `o${at}` })) },
      { options: error('BASE_TYPE_MAX_LENGTH') },
    ],
    [
      'for 26 choices',
      { options: [option({ choices: Array(26).fill({ name: 'a', value: 'a' }) })] },
      { options: { 0: { choices: error('BASE_TYPE_MAX_LENGTH') } } },
    ],
    [
      'for choices beside autocomplete',
      { options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
      { options: { 0: error('APPLICATION_COMMAND_AUTOCOMPLETE_INVALID_CHOICES') } },
    ],
    [
      'for a subcommand beside an option',
      { options: [option({}), option({ type: 1, name: 'add' })] },
      { options: { 1: error('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID') } },
    ],
    [
      'for a problem in a subcommand',
      { options: [option({ type: 1, name: 'add', options: [option({ description: '' })] })] },
      { options: { 0: { options: { 0: { description: error('BASE_TYPE_BAD_LENGTH') } } } } },
    ],
    [
      'for more than 8,000 characters',
      {
        options: Array.from({ length: 25 }, (_, at) =>
          option({
            name: `o${at}`,
            description: 'x'.repeat(100),
            choices: Array.from({ length: 3 }, (__, n) => ({
              name: 'y'.repeat(80),
              value: `${n}`,
            })),
          }),
        ),
      },
      error('APPLICATION_COMMAND_TOO_LARGE'),
    ],
    [
      'for a message command with a description',
      { type: 3, name: 'Look at this' },
      { description: error('APPLICATION_COMMAND_CONTEXT_MENU_INVALID_FIELDS') },
    ],
  ])('%s', (_, body, expected) => {
    expect(command(body)).toEqual(expected);
  });

  test('but not for a name in another script, or for a message command in capitals', () => {
    expect(command({ name: 'новости' })).toBeNull();
    expect(command({ name: 'ニュース' })).toBeNull();
    expect(command({ type: 3, name: 'Look At', description: '' })).toBeNull();
  });
});

test('a name from outside never reaches what all objects share', () => {
  const body = '{"name":"x","description":"y","name_localizations":{"__proto__":{"a":1},"de":7}}';
  expect(problems(() => readCommand(JSON.parse(body)))).not.toBeNull();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('a form is refused', () => {
  const input = { type: 4, custom_id: 'q', style: 1, label: 'Question' };
  const form = (body: object) =>
    problems(() =>
      readModal({
        custom_id: 'm',
        title: 'Ask',
        components: [{ type: 1, components: [input] }],
        ...body,
      }),
    );
  test.each([
    [
      'for a long title',
      { title: 'x'.repeat(46) },
      { data: { title: error('BASE_TYPE_BAD_LENGTH') } },
    ],
    ['without a part', { components: [] }, { data: { components: error('BASE_TYPE_MIN_LENGTH') } }],
    [
      'with six parts',
      { components: Array.from({ length: 6 }, () => display('x')) },
      { data: { components: error('BASE_TYPE_MAX_LENGTH') } },
    ],
    [
      'with a button',
      { components: [{ type: 1, components: [button('a')] }] },
      { data: { components: { 0: { components: { 0: { type: expect.anything() } } } } } },
    ],
    [
      'with one custom id twice',
      { components: [1, 2].map(() => ({ type: 18, label: 'a', component: input })) },
      { data: { components: error('COMPONENT_CUSTOM_ID_DUPLICATED') } },
    ],
  ])('%s', (_, body, expected) => {
    expect(form(body)).toMatchObject(expected);
  });
});
