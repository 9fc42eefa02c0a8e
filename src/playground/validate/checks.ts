import { z } from 'zod';

/**
 * Text of so many characters. Counted in UTF-16 units, as the client's own builders count, which
 * is never more lenient than counting whole characters.
 */
export function text(min: number, max: number) {
  return z.string().refine((value) => value.length >= min && value.length <= max, {
    params: { code: min === 0 ? 'BASE_TYPE_MAX_LENGTH' : 'BASE_TYPE_BAD_LENGTH' },
    error:
      min === 0
        ? `Must be ${max} or fewer in length.`
        : `Must be between ${min} and ${max} in length.`,
  });
}

/** What an optional field is in Discord's forms: it may be missing or null, which are the same. */
export function optional<S extends z.ZodType>(schema: S) {
  return z.nullish(schema);
}

/** An id; numbers are taken as well as text. */
export const snowflake = z.preprocess(
  (value) => (Number.isSafeInteger(value) ? String(value) : value),
  z.string().refine((value) => /^\d{1,20}$/.test(value), {
    params: { code: 'NUMBER_TYPE_COERCE' },
    error: 'Value is not snowflake.',
  }),
);

/** An http(s) address, or the name of an uploaded file as `attachment://name`. */
export function address(max: number, schemes: readonly string[] = ['http:', 'https:']) {
  return text(0, max).refine((value) => schemes.includes(URL.parse(value)?.protocol ?? ''), {
    params: { code: 'URL_TYPE_INVALID_URL' },
    error: `Not a well formed URL. Its scheme must be one of (${schemes.join(', ')}).`,
  });
}
