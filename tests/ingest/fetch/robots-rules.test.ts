import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPathAllowed, robotsRules } from '../../../src/ingest/fetch/robots-rules.ts';

const allowed = (text: string, path: string) =>
  isPathAllowed(robotsRules(text, 'courant') ?? [], path);

describe('the rules of a site', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['user-AGENT : courant/0.1 # us\r\nDISALLOW: /a\r\rAllow: /a/b', '/a/c', false],
    ['user-agent: courant\nDisallow: /a\nAllow: /a/b', '/a/b', true],
    ['User-agent: *\nDisallow: /\nUser-agent: Courant\nDisallow: /b', '/a', true],
    [
      'User-agent: Courant\nDisallow: /b\nUser-agent: *\nDisallow: /\nUser-agent: courant\nDisallow: /c',
      '/c',
      false,
    ],
    ['User-agent: other\nUser-agent: courant\n\nDisallow: /a', '/a', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: Courantbot\nDisallow: /', '/a', true],
    ['Disallow: /', '/a', true],
    ['User-agent: *\nDisallow /\n/\n:\n', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf/b.pdf', false],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: *?print=', '/a?b&print=1', true],
    ['User-agent: *\nDisallow: *print=', '/a?b&print=1', false],
    ['User-agent: *\nDisallow: /caf\u00e9', '/caf%c3%a9', false],
    ['User-agent: *\nDisallow: /%7euser', '/%7Euser', false],
    ['\uFEFFUser-agent: *\nDisallow: /', '/a', false],
  ])('%j for %s: %s', (text, path, isAllowed) => {
    expect(allowed(text.replace(/^\uFEFF/, ''), path)).toBe(isAllowed);
  });

  it('mean what regular expressions make of them, the longest one deciding', () => {
    const piece = fc.constantFrom('/', 'a', 'b', 'ab', '*', '$', '?', '.');
    const text = (pieces: readonly string[]) => `/${pieces.join('')}`;
    const rule = fc.record({
      allows: fc.boolean(),
      pattern: fc.array(piece, { maxLength: 6 }).map(text),
    });
    const path = fc.array(fc.constantFrom('/', 'a', 'b', 'ab', '?', '.', '$'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), path.map(text), (rules, path) => {
        const fitting = rules
          .filter(({ pattern }) => expressionOf(pattern).test(path))
          .sort(
            (a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows),
          );
        const lines = rules.map(
          ({ allows, pattern }) => `${allows ? 'Allow' : 'Disallow'}: ${pattern}`,
        );
        const isAllowed = allowed(['User-agent: *', ...lines].join('\n'), path);
        expect(isAllowed).toBe(fitting[0]?.allows ?? true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('that are too many to go through are not gone through', () => {
    const starred = `User-agent: *\n${`Disallow: *${'a'.repeat(900)}b\n`.repeat(500)}`;
    expect(robotsRules(starred, 'courant')).toBeNull();
    expect(robotsRules(`User-agent: *\n${'Disallow: /a\n'.repeat(6_000)}`, 'courant')).toBeNull();
    expect(robotsRules(`${starred}\nUser-agent: courant\nAllow: /`, 'courant')).toHaveLength(1);
  });
});

function expressionOf(pattern: string): RegExp {
  const start = pattern.endsWith('$') ? pattern.slice(0, -1) : pattern;
  const source = start.split('*').map(RegExp.escape).join('.*');
  return new RegExp(`^${source}${start === pattern ? '' : '$'}`);
}
