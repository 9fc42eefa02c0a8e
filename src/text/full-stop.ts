/** What ends a sentence in any script, and the quotes and brackets that may close after it. */
const AT_END = /[.!?…؟۔।॥։።។。．｡！？]["'“”’»›)\]」』）＂]*$/;

/** Enough of a text's end for a stop and all that closes after it. UTF-16 units. */
const END = 8;

/** Whether a text ends with a full stop, perhaps within quotes or brackets. */
export function endsWithStop(text: string): boolean {
  return AT_END.test(text.slice(-END));
}
