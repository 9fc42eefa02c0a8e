import { root } from './roots.ts';
import { wordList } from './word-list.ts';

/** How the words of a language stand to each other; all asked by roots. */
export interface WordRelations {
  /** Whether one may stand for the other: "buy", "acquire". */
  alike(one: string, other: string): boolean;
  /** Whether one says the contrary of the other: "rise", "fall". */
  contrary(one: string, other: string): boolean;
  /** Whether they exclude each other in the same place: "brother", "cousin". */
  rival(one: string, other: string): boolean;
  /** The roots that may stand for one, itself left out. */
  standIns(one: string): readonly string[];
  /** Whether anything is known to exclude it. */
  contrasted(one: string): boolean;
}

type Places = Map<string, Map<number, number>>;

/** By root, the groups it is in and its place in each. */
function places(
  groups: readonly (readonly (readonly string[])[])[],
  language: string | null,
): Places {
  const found: Places = new Map();
  groups.forEach((sides, group) => {
    sides.forEach((words, side) => {
      for (const word of words) {
        const key = root(word, language);
        const known = found.get(key);
        if (known === undefined) found.set(key, new Map([[group, side]]));
        else if (!known.has(group)) known.set(group, side);
      }
    });
  });
  return found;
}

const DENYING = /^(?:un|in|im|ir|il|dis|non)(?=.{4})/;

/** Whether a word is another one with a syllable before it that denies it: "unhappy", "happy". */
const isDenial = (one: string, other: string) =>
  one.endsWith(other) && one.replace(DENYING, '') === other;

const made = new Map<string, WordRelations>();

/** What is known of the words of a language; of a language without lists, nothing. */
export function wordRelations(language: string | null): WordRelations {
  const code = language ?? '';
  let relations = made.get(code);
  if (relations === undefined) {
    relations = readRelations(language);
    made.set(code, relations);
  }
  return relations;
}

function readRelations(language: string | null): WordRelations {
  const opposites = wordList('opposites', language).map((line) =>
    line.split('|').map((side) => side.split(' ')),
  );
  const fields = wordList('fields', language).map((line) =>
    line.split(' ').map((member) => member.split('/')),
  );
  const groups = wordList('alike', language).map((line) => [line.split(' ')]);
  const poles = places(opposites, language);
  const members = places(fields, language);
  const same = places(groups, language);
  const standIns = new Map<string, string[]>();
  for (const group of [...groups, ...opposites, ...fields]) {
    for (const side of group) {
      const roots = [...new Set(side.map((word) => root(word, language)))];
      for (const one of roots) {
        const others = roots.filter((other) => other !== one);
        standIns.set(one, [...(standIns.get(one) ?? []), ...others]);
      }
    }
  }
  const compare = (table: Places, one: string, other: string, alike: boolean) => {
    const first = table.get(one);
    const second = table.get(other);
    if (first === undefined || second === undefined) return false;
    for (const [group, side] of first) {
      const place = second.get(group);
      if (place !== undefined && (place === side) === alike) return true;
    }
    return false;
  };
  const alike = (one: string, other: string) =>
    one === other ||
    compare(same, one, other, true) ||
    compare(poles, one, other, true) ||
    compare(members, one, other, true);
  return {
    alike,
    contrary: (one, other) =>
      (compare(poles, one, other, false) || isDenial(one, other) || isDenial(other, one)) &&
      !alike(one, other),
    rival: (one, other) => compare(members, one, other, false) && !alike(one, other),
    standIns: (one) => standIns.get(one) ?? [],
    contrasted: (one) => poles.has(one) || members.has(one),
  };
}
