import { UserError } from '../core/errors.ts';

/** A document larger than this is no article; bytes. Lines of JSON count one by one. */
export const LARGEST_DOCUMENT = 10_000_000;

export const TOO_LARGE =
  'it is over 10 MB, the limit for one document (JSON Lines may be any length: the limit is for a line)';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it does not exist',
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  ELOOP: 'it is a link that leads in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open; import fewer at a time',
  ENFILE: 'too many files are open; import fewer at a time',
  EIO: 'the disk failed to read it',
  ENXIO: 'it is not an ordinary file',
};

/**
 * Why a file or folder gave no article, as the end of a sentence. A fault of ours must not stop the
 * other files either, but it is told as what it is.
 */
export function failureReason(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z\d]+$/.test(code)) return `it made Courant itself fail (${error}); please report it`;
  return REASONS[code] ?? `it could not be read (${code})`;
}
