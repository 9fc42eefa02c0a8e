/** As long as addresses get that are fetched. */
const LINK = /https?:\/\/[^\s<>"`]{1,4000}/gi;
const SENTENCE_END = /[.,;:!?'*_~|\]。、，！？]/;

/** The first web address in a text that a person or a bot wrote, without the marks around it; null where there is none. */
export function firstLink(text: string): string | null {
  for (const [found] of text.matchAll(LINK)) {
    const link = withoutEnd(insideParentheses(found));
    if (URL.canParse(link)) return link;
  }
  return null;
}

function withoutEnd(link: string): string {
  let end = link.length;
  while (SENTENCE_END.test(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}

/** Up to the parenthesis that closes one which opened before the address: `[words](https://…)`. */
function insideParentheses(link: string): string {
  let open = 0;
  for (let index = 0; index < link.length; index += 1) {
    if (link[index] === '(') open += 1;
    if (link[index] === ')' && --open < 0) return link.slice(0, index);
  }
  return link;
}
