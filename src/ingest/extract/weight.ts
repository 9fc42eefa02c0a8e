import { isElement, isText, type PageElementNode } from './page-node.ts';

/** How much work a page's nodes make for whoever visits, for each element, all that it holds. */
export interface Weight {
  /** For each element its depth and ELEMENT, for each piece of text PIECE. */
  readonly weight: number;
  readonly deepest: number;
}

/** What the nodes themselves cost, beside their depth; as measured. */
export const ELEMENT = 10;
export const PIECE = 3;

/** Real pages stay under 50. */
const DEEPEST = 150;
/** Pages of news have up to 100,000; at the limit, finding the content takes about a second. */
const HEAVIEST = 500_000;

/** Whether finding a page's content would take too long. */
export function isTooHeavy({ weight, deepest }: Weight): boolean {
  return deepest > DEEPEST || weight > HEAVIEST;
}

/** Weighs a tree without going deeper into it than what is too heavy. */
export function weigh(root: PageElementNode): Weight {
  const open: { readonly element: PageElementNode; readonly depth: number }[] = [
    { element: root, depth: 0 },
  ];
  let weight = 0;
  let deepest = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element, depth } = next;
    weight += depth + ELEMENT;
    deepest = Math.max(deepest, depth);
    if (isTooHeavy({ weight, deepest })) break;
    for (const node of element.childNodes) {
      if (isElement(node)) open.push({ element: node, depth: depth + 1 });
      else if (isText(node)) weight += PIECE;
    }
  }
  return { weight, deepest };
}
