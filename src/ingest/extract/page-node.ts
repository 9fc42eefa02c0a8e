/** What is used of a node of a parsed page; the libraries' own types want a browser's. */
export interface PageNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<PageNode>;
}

/** An element; `localName` is in lower case. */
export interface PageElementNode extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export function isElement(node: PageNode): node is PageElementNode {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
