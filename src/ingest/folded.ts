/** Text for comparing: any case, any width and form of a letter, with or without accents, is alike. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`´]/g, "'");
}
