import { describe, expect, it } from 'vitest';
import { correctedReply, type Fact } from '../../src/briefing/corrections/corrected-reply.ts';
import type { Block } from '../../src/core/reply.ts';
import { renderReply } from '../../src/discord/render.ts';
import { article } from './digest/made-up-articles.ts';

const RAMP = article({
  id: 1,
  title: 'Ferry ramp breaks',
  text: 'The ramp broke on Sunday. It counts 12 boats.',
});
const BELLS = article({ id: 2, title: 'Bells ring', text: 'Bells ring in Tarn.' });
const headline = ({ title, url }: typeof RAMP) => ({ link: title, to: url ?? '' });
const gone = (lead: typeof RAMP, others: readonly (typeof RAMP)[] = []): Fact => ({
  kind: 'withdrawn',
  lead,
  at: 7_000,
  others,
});

/** All that a reader sees of it, a line for each text. */
function shown(blocks: readonly Block[], ...facts: readonly Fact[]): string | null {
  const reply = correctedReply({ blocks }, facts);
  if (reply === null) return null;
  const texts = (node: object): string[] => {
    const own = 'content' in node ? [String(node.content)] : [];
    const inner = 'components' in node ? (node.components as object[]) : [];
    return [...own, ...inner.flatMap(texts)];
  };
  return renderReply(reply)
    .flatMap(({ components }) => components.flatMap(texts))
    .join('\n');
}

describe('a story whose report was withdrawn', () => {
  it('loses its picture with its text, and nothing else of the message', () => {
    const text = shown(
      [
        {
          kind: 'pictured',
          image: 'https://courier.example/ramp.webp',
          blocks: [
            { kind: 'heading', text: ['Update', ' ', headline(RAMP)] },
            { kind: 'paragraph', text: RAMP.text },
            { kind: 'note', text: 'The Courier' },
          ],
        },
        { kind: 'paragraph', text: { bold: 'Music' } },
        { kind: 'rule' },
        { kind: 'heading', text: headline(BELLS) },
        { kind: 'paragraph', text: BELLS.text },
      ],
      gone(RAMP),
    );
    expect(text?.split('\n')).toEqual([
      '### Update ~~Ferry ramp breaks~~',
      '-# The Courier',
      '-# Withdrawn <t:7:f>: The Courier took this report down.',
      '**Music**',
      '### [Bells ring](<https://courier.example/2>)',
      'Bells ring in Tarn.',
    ]);
  });

  it('is struck among several that a watch tells together', () => {
    const blocks = [RAMP, BELLS].flatMap((one): Block[] => [
      { kind: 'paragraph', text: headline(one) },
      { kind: 'note', text: 'The Courier' },
    ]);
    expect(shown(blocks, gone(RAMP))?.split('\n')).toEqual([
      '~~Ferry ramp breaks~~',
      '-# The Courier',
      '-# Withdrawn <t:7:f>: The Courier took this report down.',
      '[Bells ring](<https://courier.example/2>)',
      '-# The Courier',
    ]);
  });

  it('keeps only what another report says whole', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: headline(RAMP) },
      { kind: 'bullets', items: ['The ramp broke on Sunday.', 'It counts 12 boats.'] },
    ];
    const herald = { title: 'Ramp in two', source: 'Coast Herald', url: null };
    const half = article({ ...herald, id: 3, text: 'The ramp broke on Sunday.' });
    const whole = article({ ...herald, id: 4, text: `${RAMP.text} Divers come.` });
    expect(shown(blocks, gone(RAMP, [half]))).not.toContain('Sunday');
    expect(shown(blocks, gone(RAMP, [half, whole]))?.split('\n')).toEqual([
      '### **Ramp in two**',
      '- The ramp broke on Sunday.',
      '- It counts 12 boats.',
      '-# Withdrawn <t:7:f>: The Courier took that report down. What stands here is reported by Coast Herald.',
    ]);
  });

  it('says which other paper took its report of it down', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: headline(RAMP) },
      { kind: 'paragraph', text: RAMP.text },
    ];
    const fact: Fact = { kind: 'withdrawn in part', lead: RAMP, at: 7_000, papers: ['The Ledger'] };
    expect(shown(blocks, fact)).toContain(
      'The Ledger took that report down. What stands here is reported by The Courier.',
    );
    expect(shown(blocks, { ...fact, lead: BELLS })).toBeNull();
  });
});

describe('a paper that gives the address of another paper’s report as its own', () => {
  const claimed = article({
    id: 3,
    title: 'Ramp a hoax',
    text: 'The Echo says so.',
    url: RAMP.url,
  });
  const told: readonly Block[] = [
    { kind: 'heading', text: headline(RAMP) },
    { kind: 'paragraph', text: RAMP.text },
    { kind: 'heading', text: headline(claimed) },
    { kind: 'paragraph', text: 'The Echo counts 12 boats.' },
  ];

  it('changes what is said under its own headline alone', () => {
    const text = shown(told, {
      kind: 'changed',
      lead: claimed,
      at: 7_000,
      now: 'No boats at all.',
    });
    expect(text?.split('\n').slice(0, 4)).toEqual([
      '### [Ferry ramp breaks](<https://courier.example/1>)',
      RAMP.text,
      '### [Ramp a hoax](<https://courier.example/1>)',
      'No boats at all.',
    ]);
  });

  it('changes nothing where its headline is not the one that was told', () => {
    const renamed = { ...claimed, title: 'Another title' };
    expect(shown(told, { kind: 'changed', lead: renamed, at: 7_000, now: 'No boats.' })).toBeNull();
  });
});
