import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply, Span } from '../../src/core/reply.ts';
import { renderReply } from '../../src/discord/render.ts';

const OPEN = { name: 'open', version: 1 };

const span: fc.Arbitrary<Span> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6000 }),
  fc.record({ bold: fc.string({ maxLength: 3000 }) }),
  fc.record({ code: fc.string({ maxLength: 3000 }) }),
  fc.record({ link: fc.string({ maxLength: 3000 }), to: fc.webUrl() }),
  fc.record({ time: fc.nat(), as: fc.constantFrom('relative', 'date', 'moment') }),
);
/** Letters, and all that leaves nothing to see. */
const name = fc.string({
  unit: fc.constantFrom('a', '*', ' ', '\n', '\u200b', '\u202e', '\u3164', '\u0000', '😀'),
  maxLength: 300,
});
const text = fc.array(span, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('title', 'heading', 'paragraph', 'quote', 'note'),
    text,
  }),
  fc.record({ kind: fc.constant('bullets'), items: fc.array(text, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('rule') }),
  fc.record({
    kind: fc.constant('buttons'),
    buttons: fc.array(
      fc.oneof(
        fc.record({
          label: name,
          action: fc.constant(OPEN),
          key: fc.string({ maxLength: 60 }),
        }),
        fc.record({ label: name, to: fc.oneof(fc.string(), fc.webUrl()) }),
      ),
      { maxLength: 5 },
    ),
  }),
  fc.record({
    kind: fc.constant('choice'),
    action: fc.constant(OPEN),
    key: fc.string({ maxLength: 60 }),
    prompt: name,
    options: fc.array(fc.record({ label: name, value: fc.uuid(), detail: name }), {
      minLength: 1,
      maxLength: 25,
    }),
  }),
);

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly description?: string;
  readonly options?: readonly Component[];
  readonly components?: readonly Component[];
}
const all = (component: Component): Component[] => [
  component,
  ...(component.components ?? []).flatMap(all),
];
const shownBy = (reply: Reply) =>
  renderReply(reply).map((body) => body.components.flatMap((part) => all(part as Component)));

describe('a reply', () => {
  it('fits within the limits of every message it takes, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
        for (const components of shownBy({ blocks })) {
          const contents = components.map(({ content }) => content ?? '');
          expect(components.length).toBeLessThanOrEqual(40);
          expect(contents.join('').length).toBeLessThanOrEqual(4000);
          for (const part of components.flatMap((one) => [one, ...(one.options ?? [])]))
            for (const shown of [part.label, part.placeholder, part.description])
              if (shown !== undefined) expect(shown).toMatch(/^(?=.*[a*😀…])[^\u202e\n]{1,150}$/u);
          for (const { type, content, components: inner } of components) {
            if (type === ComponentType.TextDisplay) expect(content?.trim()).toBeTruthy();
            if (type === ComponentType.ActionRow) expect(inner?.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing of a long text when it is parted', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
    const messages = shownBy({ blocks: [{ kind: 'paragraph', text: words.join(' ') }] });
    expect(messages.length).toBeGreaterThan(1);
    const shown = messages.flat().flatMap(({ content }) => content?.split(' ') ?? []);
    expect(shown).toEqual(words);
  });

  it('never ends or begins a message with a line', () => {
    const story: Block[] = [{ kind: 'rule' }, { kind: 'paragraph', text: 'x '.repeat(900) }];
    const messages = shownBy({ blocks: [...story, ...story, ...story, { kind: 'rule' }] });
    expect(messages.length).toBeGreaterThan(1);
    for (const [, first, ...others] of messages) {
      expect(first?.type).not.toBe(ComponentType.Separator);
      expect((others.at(-1) ?? first)?.type).not.toBe(ComponentType.Separator);
    }
  });

  it('leaves out a link that Discord would refuse', () => {
    const buttons = [{ label: 'Read', to: 'javascript:alert(1)' }];
    const [components = []] = shownBy({
      blocks: [
        { kind: 'paragraph', text: 'a' },
        { kind: 'buttons', buttons },
      ],
    });
    expect(components.some(({ type }) => type === ComponentType.ActionRow)).toBe(false);
  });

  it('shows each of its files in the message that brings it, below the text', () => {
    const files = ['one.opml', 'two.opml'].map((name) => ({ name, text: 'a' }));
    const bodies = renderReply({ blocks: [{ kind: 'paragraph', text: 'a '.repeat(3000) }], files });
    expect(bodies.length).toBeGreaterThan(1);
    expect(bodies.at(-1)?.files).toEqual(files);
    expect(bodies[0].files).toEqual([]);
    const shown = bodies.at(-1)?.components[0].components.slice(-2);
    expect(shown).toMatchObject([
      { file: { url: 'attachment://one.opml' } },
      { file: { url: 'attachment://two.opml' } },
    ]);
  });

  it('shows a picture beside its texts, and the texts alone where there can be none', () => {
    const pictured = (image: string, text = 'a') =>
      shownBy({
        blocks: [{ kind: 'pictured', image, blocks: [{ kind: 'heading', text }] }],
      })
        .flat()
        .map(({ type }) => type);
    const { Container, Section, TextDisplay } = ComponentType;
    expect(pictured('https://courier.example/a.png')).toEqual([Container, Section, TextDisplay]);
    expect(pictured('file:///etc/passwd')).toEqual([Container, TextDisplay]);
    expect(pictured('https://courier.example/a.png', 'a '.repeat(3000))).not.toContain(Section);
  });

  it('can ping nobody', () => {
    for (const body of renderReply({ blocks: [{ kind: 'paragraph', text: '@everyone' }] }))
      expect(body.allowed_mentions).toEqual({ parse: [] });
  });
});
