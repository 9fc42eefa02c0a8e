/**
 * Text for comparing: any case, any width and form of a letter, with or without accents, is alike.
 * A letter stays one letter, so offsets into it mostly fit the text as well.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .normalize('NFC');
}
