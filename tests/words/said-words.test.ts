import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');

/** Where replies are made, and where people are refused something. */
const ROOMS = ['commands', 'src/briefing', 'src/discord', 'src/ingest', 'src/store'];
/** Parts of a reply, a form or a post that show words. */
const SHOWN = new Set('text bold italic link label prompt title detail hint items'.split(' '));
/** Read by operators alone: at the start, and at their own command line. */
const FOR_OPERATORS =
  /^src\/(?:discord\/(?:client|register-alone)|ingest\/(?:read-file|read-json)|store\/(?:backup|copy-database|database-path|file-errors|lock|migrations|postgres-pool|restore|sqlite-file))\.ts$/;
/** A name, and what an exported file calls a feed that has none. */
const NAMES = new Set(['Courant', 'Untitled']);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const inner = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Words that stand in an expression itself; what a call or a name gives is not looked at. */
function wordsIn(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateElement') return [(node.value as { cooked: string }).cooked];
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].filter(isNode).flatMap(wordsIn);
  const passes = /^(?:Array|Template|Logical|Binary|Spread|Parenthesized|TSAs)/.test(node.type);
  return passes ? inner(node).flatMap(wordsIn) : [];
}

const isText = (words: string) => /\p{L}{2}/u.test(words) && !NAMES.has(words);

/** What somebody would read in one language alone, in a reply or for an error. */
function unsaid(node: Node): string[] {
  const { key, callee, value, arguments: given } = node;
  const shows = node.type === 'Property' && isNode(key) && SHOWN.has(String(key.name));
  const takes = isNode(callee) && /^(?:UserError|inRow|inList)$/.test(String(callee.name));
  const read = shows ? [value] : takes ? (given as unknown[]).slice(0, 1) : [];
  return [...read.filter(isNode).flatMap(wordsIn).filter(isText), ...inner(node).flatMap(unsaid)];
}

const unsaidIn = (source: string): string[] =>
  parseAst(source, { lang: 'ts' }).body.flatMap((statement) => unsaid(statement as never));

describe('what people read', () => {
  it('is said by phrases alone, so that none of it stays in one language', () => {
    const files = ROOMS.flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${room}/${name}`),
    ).filter((file) => !FOR_OPERATORS.test(file));
    expect(files.length).toBeGreaterThan(300);
    const left = files.flatMap((file) =>
      unsaidIn(readFileSync(join(ROOT, file), 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(left).toEqual([]);
  });

  it.each([
    "const block = { kind: 'title', text: 'Watches' };",
    "const block = { kind: 'note', text: ['To ', place, '.'] };",
    "const block = { text: found ? title : 'None found' };",
    'const block = { label: `Show more` };',
    "const line = inRow([name, 'stopped']);",
    "throw new UserError('There is none.' + advice);",
    'throw new UserError(`None.`, { cause });',
  ])('is found where it is not: %s', (source) => {
    expect(unsaidIn(source)).not.toEqual([]);
  });

  it.each([
    "const block = { kind: 'title', text: say('watch.list') };",
    "const block = { text: [title, ' · ', { time, as: 'date' }] };",
    'throw new UserError(message, { said });',
  ])('is left alone where it is said: %s', (source) => {
    expect(unsaidIn(source)).toEqual([]);
  });
});
