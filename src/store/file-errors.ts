import { UserError } from '../core/errors.ts';

/** A UserError where the file or its folder is to blame; otherwise the error itself. */
export function translateFileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  return new UserError(
    `${file} could not be written (${error.code}). Check its folder, the permissions and the disk.`,
    { cause: error },
  );
}
