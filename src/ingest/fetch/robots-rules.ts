/** What a robots.txt says to us: the longest rule that fits decides, of equal ones the allowing. */
export interface RobotsRule {
  readonly allows: boolean;
  /** A path from its start; `*` stands for anything, `$` at the end for the end. */
  readonly pattern: string;
}

/** Rules for us, their letters, and letters of those with stars: more could hold up the process. */
const MOST_RULES = 5_000;
const MOST_LETTERS = 100_000;
const MOST_STARRED = 16_384;

/**
 * The rules for one robot: those of the groups that name it, or else those of the groups for all
 * (RFC 9309).
 *
 * @param robot the name that groups are for, in lower case.
 * @returns null where there are more rules than anyone needs, which are then not to be followed.
 */
export function robotsRules(text: string, robot: string): readonly RobotsRule[] | null {
  const ours: RobotsRule[] = [];
  const forAll: RobotsRule[] = [];
  let isNamed = false;
  let groups = new Set<RobotsRule[]>();
  let isInNames = false;
  for (const line of text.split(/[\r\n]+/)) {
    const { key, value } = parts(line);
    if (key === 'user-agent') {
      if (!isInNames) groups = new Set();
      isInNames = true;
      const name = value.split('/', 1)[0]?.trim().toLowerCase();
      if (name === '*') groups.add(forAll);
      if (name !== robot) continue;
      groups.add(ours);
      isNamed = true;
    } else if (key === 'allow' || key === 'disallow') {
      isInNames = false;
      if (value === '') continue;
      const rule = { allows: key === 'allow', pattern: percentEncoded(value) };
      for (const group of groups) group.push(rule);
    }
  }
  const rules = isNamed ? ours : forAll;
  const starred = rules.filter(({ pattern }) => pattern.includes('*'));
  const isTooMuch =
    rules.length > MOST_RULES || letters(rules) > MOST_LETTERS || letters(starred) > MOST_STARRED;
  // Strings cut from a text keep all of it in memory; their clones do not.
  return isTooMuch ? null : structuredClone(rules);
}

function letters(rules: readonly RobotsRule[]): number {
  return rules.reduce((sum, { pattern }) => sum + pattern.length, 0);
}

/** @param path with its query, as in a URL. */
export function isPathAllowed(rules: readonly RobotsRule[], path: string): boolean {
  const asked = percentEncoded(path);
  let best: RobotsRule | null = null;
  for (const rule of rules) {
    const isBetter =
      best === null ||
      rule.pattern.length > best.pattern.length ||
      (rule.pattern.length === best.pattern.length && rule.allows);
    if (isBetter && fits(rule.pattern, asked)) best = rule;
  }
  return best?.allows ?? true;
}

function parts(line: string): { key: string; value: string } {
  const rule = line.split('#', 1)[0] ?? '';
  const colon = rule.indexOf(':');
  if (colon === -1) return { key: '', value: '' };
  return { key: rule.slice(0, colon).trim().toLowerCase(), value: rule.slice(colon + 1).trim() };
}

/** Takes each piece between stars where it is first found, which leaves most for the others. */
function fits(pattern: string, path: string): boolean {
  const isToTheEnd = pattern.endsWith('$');
  const [start = '', ...others] = (isToTheEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  const last = isToTheEnd ? others.pop() : undefined;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!isToTheEnd) return true;
  if (last === undefined) return at === path.length;
  return path.endsWith(last) && path.length - last.length >= at;
}

/** Letters beyond ASCII as percent signs and figures, all figures in capitals, so that both compare. */
function percentEncoded(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (figures) => figures.toUpperCase());
}
