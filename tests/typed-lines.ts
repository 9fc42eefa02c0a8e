import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Shell's words before the program that a line is about. */
const BEFORE = /^(sudo |-u \S+ )*/;

/**
 * What a document tells its readers to type: the lines of its indented blocks. What a line reads as
 * its input (`<<'END'`) belongs to it.
 *
 * @param file from the project's folder
 */
export function typedLines(file: string): readonly string[] {
  const lines: string[] = [];
  let end: string | null = null;
  for (const [, line = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(/^ {4}(.*)$/gm)) {
    if (end === null) lines.push(line);
    else lines.push(`${lines.pop()}\n${line}`);
    if (line === end) end = null;
    end ??= /<<'(\w+)'$/.exec(line)?.[1] ?? null;
  }
  return lines;
}

/** The one line of a document that runs this. @throws Error where there is none, or several */
export function typedLine(file: string, program: string): string {
  const [found, ...others] = typedLines(file).filter((line) => programsIn(line).includes(program));
  if (found === undefined || others.length > 0)
    throw new Error(`${file} has ${others.length + 1} lines of ${program}`);
  return found;
}

/** The programs that a line runs, such as `git` and `chown`. */
export function programsIn(line: string): readonly string[] {
  const [command = ''] = line.split('\n');
  return command
    .split(' && ')
    .map((part) => part.replace(BEFORE, '').split(' ')[0] ?? '')
    .filter((program) => program !== 'cd');
}
