import type { z } from 'zod';
import { ApiError } from '../api-error.ts';

type Issue = z.core.$ZodIssue;
type Nested = { [key: string]: Nested | readonly Problem[] };

/** One thing wrong with one field, in Discord's words. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/**
 * Reads a body by its schema; what does not fit is thrown as 50035 with the nested errors.
 *
 * @param path where the body stands in the whole form
 */
export function readForm<S extends z.ZodType>(
  schema: S,
  body: unknown,
  path: readonly PropertyKey[] = [],
): z.output<S> {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  throw invalidForm(
    result.error.issues.map((issue) => ({ path: [...path, ...issue.path], ...problemOf(issue) })),
  );
}

/** 50035 for problems that no schema tells. */
export function invalidForm(
  problems: readonly (Problem & { readonly path: readonly PropertyKey[] })[],
): ApiError {
  // Without a prototype: a key may come from the form, and may be called anything.
  const errors: Nested = Object.create(null);
  for (const { path, code, message } of problems) {
    let spot = errors;
    for (const key of path) {
      const inner = spot[String(key)];
      const next: Nested =
        inner === undefined || Array.isArray(inner) ? Object.create(null) : (inner as Nested);
      spot[String(key)] = next;
      spot = next;
    }
    const before = spot._errors;
    spot._errors = [...(Array.isArray(before) ? before : []), { code, message }];
  }
  return new ApiError(400, 50035, 'Invalid Form Body', errors);
}

function problemOf(issue: Issue): Problem {
  if (issue.code === 'custom') {
    return { code: String(issue.params?.code ?? 'BASE_TYPE_INVALID'), message: issue.message };
  }
  if (issue.input === undefined) {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  if (issue.code === 'invalid_type') return wrongType(issue.expected);
  if (issue.code === 'invalid_union') {
    return {
      code: 'UNION_TYPE_CHOICES',
      message: `Value of field "${issue.discriminator ?? 'type'}" is not one of those allowed here.`,
    };
  }
  if (issue.code === 'invalid_value') {
    return {
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${issue.values.map(String).join(', ')}}.`,
    };
  }
  if (issue.code === 'too_big') return tooMuch(issue.origin, `${issue.maximum}`);
  if (issue.code === 'too_small') return tooLittle(issue.origin, `${issue.minimum}`);
  return { code: 'BASE_TYPE_INVALID', message: issue.message };
}

function wrongType(expected: string): Problem {
  if (expected === 'array')
    return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
  if (expected === 'object' || expected === 'record')
    return { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' };
  if (expected === 'boolean')
    return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
  if (expected === 'string')
    return { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret the value as string.' };
  return { code: 'NUMBER_TYPE_COERCE', message: 'Value is not int.' };
}

function tooMuch(origin: string, maximum: string): Problem {
  return origin === 'array'
    ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` }
    : { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${maximum}.` };
}

function tooLittle(origin: string, minimum: string): Problem {
  return origin === 'array'
    ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` }
    : {
        code: 'NUMBER_TYPE_MIN',
        message: `int value should be greater than or equal to ${minimum}.`,
      };
}
