import type { PageElementNode, PageNode } from './page-node.ts';

/** What is used of an element where the page is changed. */
interface ChangeableElement extends PageElementNode {
  readonly children: Iterable<ChangeableElement>;
  readonly classList: { add(name: string): void };
  readonly ownerDocument: { createElement(name: string): ChangeableElement };
  querySelector(selector: string): unknown;
  append(...nodes: PageNode[]): void;
  replaceWith(element: ChangeableElement): void;
}

/**
 * Lets the mark of a caption last while the article is looked for, which unwraps boxes of one
 * paragraph and makes paragraphs of boxes of text: its parts are marked as well, and a box of text
 * becomes the element that HTML has for it.
 */
export function holdCaption(box: ChangeableElement): void {
  for (const part of box.children) part.classList.add('caption');
  if (box.localName !== 'div' || box.querySelector('div,p,img') !== null) return;
  const caption = box.ownerDocument.createElement('figcaption');
  caption.append(...box.childNodes);
  box.replaceWith(caption);
}
