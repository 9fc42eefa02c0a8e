/** The first text in a tree of components. */
export function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).find((text) => text !== '') ?? '';
  if (typeof node !== 'object' || node === null) return '';
  if ('content' in node && typeof node.content === 'string') return node.content;
  return 'components' in node ? textOf(node.components) : '';
}
