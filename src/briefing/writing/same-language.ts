/** Written so much alike that a few words do not tell them apart. */
const ALIKE = [
  ['da', 'nb', 'nn', 'no'],
  ['bs', 'hr', 'sr'],
  ['id', 'ms'],
];

/** Whether two languages, ISO 639-1, are the same, or so alike that they are taken for each other. */
export const sameLanguage = (one: string, other: string): boolean =>
  one === other || ALIKE.some((group) => group.includes(one) && group.includes(other));
