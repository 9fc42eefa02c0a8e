import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder, where the Dockerfile is. */
export const HOUSE = join(import.meta.dirname, '../..');

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The Dockerfile's instructions, those that go on over several lines as one. */
const instructions: readonly Instruction[] = readFileSync(join(HOUSE, 'Dockerfile'), 'utf8')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .flatMap((line) => {
    const [, name, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return name === undefined || rest === undefined ? [] : [{ name, rest }];
  });

const textsOf = (name: string, among: readonly Instruction[]) =>
  among.filter((found) => found.name === name).map(({ rest }) => rest);

/** What stands behind every instruction of that name. */
export const all = (name: string) => textsOf(name, instructions);

/** The same of the last stage alone, which becomes the image. */
export const ofImage = (name: string) =>
  textsOf(name, instructions.slice(instructions.findLastIndex((found) => found.name === 'FROM')));

/** The image's settings. */
export const imageEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ofImage('ENV')
      .join(' ')
      .split(/\s+/)
      .map((setting) => setting.split(/=(.*)/s, 2) as [string, string]),
  );

/** The words of the image's command, and of the one that asks for its health. */
export const imageCommand = () => JSON.parse(ofImage('CMD').at(-1) ?? '') as string[];
export const healthCommand = () =>
  JSON.parse(/ CMD (\[.*\])$/.exec(ofImage('HEALTHCHECK').at(-1) ?? '')?.[1] ?? '') as string[];

/** What is copied out of the project's folder, and where to in the image's. */
export const copied = (): readonly { readonly from: string; readonly to: string }[] =>
  ofImage('COPY')
    .filter((rest) => !rest.startsWith('--from='))
    .flatMap((rest) => {
      const sources = rest.split(' ');
      const target = sources.pop() ?? '';
      // A folder's content is copied into the target, a file into a target with a slash.
      return sources.map((from) => ({
        from,
        to: target.endsWith('/') ? join(target, from.split('/').at(-1) ?? '') : target,
      }));
    });
