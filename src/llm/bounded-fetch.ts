/** Bytes of an answer that are read: some sentences, and what a model thought before them. */
const LARGEST_ANSWER = 1024 * 1024;

/** The client reads an answer to its end, and one that has none would fill the memory. */
export async function fetchBounded(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  let length = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length <= LARGEST_ANSWER) controller.enqueue(chunk);
      else controller.error(new Error("the language model's answer is too long"));
    },
  });
  return new Response(response.body?.pipeThrough(bounded) ?? null, response);
}
