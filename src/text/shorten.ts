const ELLIPSIS = '…';

/** The text itself, or as many whole words of it as fit in `limit` UTF-16 units, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return beginning(text, limit - ELLIPSIS.length).trimEnd() + ELLIPSIS;
}

/** The longest beginning within the limit that ends after a space, or else between two characters. */
export function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  if (space > limit / 2) return head.slice(0, space + 1);
  const last = head.charCodeAt(head.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? head.slice(0, -1) : head;
}
