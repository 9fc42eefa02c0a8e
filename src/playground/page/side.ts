/** Pixels that a list needs which opens beside what it belongs to. */
const NEEDED = 300;

/**
 * On which side a list opens that would rather be on the given one: on the other, where only that
 * has room within what scrolls. Outside of that nothing is in sight.
 */
export function sideFor(opener: Element, wanted: 'above' | 'below', needed = NEEDED): string {
  const frame = (opener.closest('.messages') ?? document.body).getBoundingClientRect();
  const { top, bottom } = opener.getBoundingClientRect();
  const room = { above: top - frame.top, below: frame.bottom - bottom };
  const other = wanted === 'above' ? 'below' : 'above';
  return room[wanted] < needed && room[other] > room[wanted] ? other : wanted;
}
