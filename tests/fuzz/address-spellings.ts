import fc from 'fast-check';
import { systemClock } from '../../src/core/clock.ts';
import { createFetcher } from '../../src/ingest/fetch/fetcher.ts';

/** Addresses inside, as four numbers: each range by its first numbers. */
const RANGES: readonly (readonly number[])[] = [
  [127],
  [10],
  [0],
  [192, 168],
  [172, 16],
  [172, 31],
  [169, 254],
  [100, 64],
  [100, 127],
  [198, 18],
  [198, 51, 100],
  [203, 0, 113],
  [192, 0, 2],
  [192, 0, 0],
  [224],
  [239],
  [240],
  [255],
];
const byte = fc.integer({ min: 0, max: 255 });
const forbiddenV4 = fc.oneof(
  fc
    .tuple(fc.constantFrom(...RANGES), fc.tuple(byte, byte, byte, byte))
    .map(([start, rest]) => [...start, ...rest].slice(0, 4)),
  fc.constantFrom([169, 254, 169, 254], [168, 63, 129, 16], [100, 100, 100, 200]),
);

type Base = 'decimal' | 'octal' | 'hex';
const figures = (value: number, base: Base, zeros: number): string => {
  if (base === 'decimal') return String(value);
  return base === 'hex'
    ? `0x${'0'.repeat(zeros)}${value.toString(16)}`
    : `0${'0'.repeat(zeros)}${value.toString(8)}`;
};

/** As many parts as wanted, the last one holding what is left; every part in a base of its own. */
const v4Spelling = fc
  .record({
    octets: forbiddenV4,
    parts: fc.integer({ min: 1, max: 4 }),
    bases: fc.array(fc.constantFrom<Base>('decimal', 'octal', 'hex'), {
      minLength: 4,
      maxLength: 4,
    }),
    zeros: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ octets, parts, bases, zeros }) => {
    const last = octets.slice(parts - 1).reduce((sum, octet) => sum * 256 + octet, 0);
    return [...octets.slice(0, parts - 1), last]
      .map((value, index) => figures(value, bases[index] ?? 'decimal', zeros))
      .join('.');
  });

const hex4 = (value: number) => value.toString(16);
const v6Prefixes = [
  '::ffff:',
  '::',
  '::ffff:0:',
  '64:ff9b::',
  '64:ff9b:1::',
  '2001:0:4136:e378:8000:63bf:',
  'fe80::',
  'fec0::',
  'fc00::',
  'fd00:ec2::',
  'ff02::',
  '2001:db8::',
  '2001:2::',
  '3fff::',
  '100::',
  '5f00::',
];
const v6Spelling = fc.oneof(
  fc
    .tuple(fc.constantFrom(...v6Prefixes), forbiddenV4, fc.boolean())
    .map(([prefix, [a = 0, b = 0, c = 0, d = 0], isDotted]) =>
      isDotted
        ? `[${prefix}${a}.${b}.${c}.${d}]`
        : `[${prefix}${hex4(a * 256 + b)}:${hex4(c * 256 + d)}]`,
    ),
  forbiddenV4.map(
    ([a = 0, b = 0, c = 0, d = 0]) => `[2002:${hex4(a * 256 + b)}:${hex4(c * 256 + d)}::1]`,
  ),
  fc.constantFrom('[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[fe80::1%25eth0]', '[::1%lo]'),
);

/** Names that the fuzz's DNS leads inside. */
const nameSpelling = fc.constantFrom('inside.example', 'localhost', 'rebind.example');

const disguise = (text: string, kind: number): string => {
  const letters = [...text];
  if (kind === 1) return text.toUpperCase();
  if (kind === 2)
    return letters.map((letter) => (/[0-9a-z]/i.test(letter) ? wide(letter) : letter)).join('');
  if (kind === 3) return text.replaceAll('.', '\u3002');
  if (kind === 4) return text.replaceAll('.', '%2e');
  if (kind === 5) return letters.join('\u00ad');
  if (kind === 6) return letters.join('\t');
  return text;
};
const wide = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);

/** An address of the web that leads inside, in a spelling that hides it. */
export const forbiddenSpelling = fc
  .record({
    host: fc.oneof(v4Spelling, v4Spelling, v6Spelling, nameSpelling),
    disguised: fc.integer({ min: 0, max: 9 }),
    scheme: fc.constantFrom('http://', 'https://', 'HTTP://', 'http:', 'http:\\\\', ' http:////'),
    user: fc.constantFrom('', '', '', 'a@', 'public.example:80@', 'public.example%2f@', '@'),
    dot: fc.constantFrom('', '', '.', '..'),
    port: fc.constantFrom('', '', ':80', ':443', ':', ':0080', ':8080', ':22'),
    path: fc.constantFrom(
      '',
      '/',
      '/feed?x=1',
      '#@public.example/',
      '?@public.example',
      '\\@public.example',
    ),
  })
  .map(({ host, disguised, scheme, user, dot, port, path }) => {
    const shown = host.startsWith('[') ? host : disguise(host, disguised);
    return `${scheme}${user}${shown}${dot}${port}${path}`;
  });

/** A reader of the web whose DNS leads inside, and for whom every connection is a finding. */
export async function neverConnects() {
  const dialled: string[] = [];
  const fetcher = createFetcher({
    clock: systemClock,
    manners: { atOnce: 1_000, pause: 0 },
    resolve: async (name) => (name.startsWith('rebind') ? ['93.184.215.14', '::1'] : ['127.0.0.1']),
    dial: (addresses, _to, callback) => {
      dialled.push(...addresses);
      callback(Object.assign(new Error('connected'), { code: 'ECONNREFUSED' }), null);
    },
  });
  return {
    async check(url: string): Promise<void> {
      const fetched = await fetcher.fetch({ url, kind: 'feed' });
      const reason = fetched.kind === 'failed' ? fetched.reason : fetched.kind;
      if (dialled.length > 0 || !['bad-address', 'forbidden-address'].includes(reason))
        throw new Error(`${JSON.stringify(url)}: ${reason}, connecting to ${dialled.join(' ')}`);
    },
    close: () => fetcher.close(),
  };
}
