/** Something a newcomer can mend. Shown as its sentence alone, never with a stack trace. */
export class Problem extends Error {}

/** The sentence for a failed file operation, where it is one of the usual reasons; else null. */
export function problemOf(error: unknown, folder: string): Problem | null {
  const text =
    error instanceof Error
      ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`
      : String(error);
  if (/ENOSPC|No space left on device|EDQUOT|quota exceeded/i.test(text)) {
    return new Problem(
      `The disk that holds ${folder} is full. Free some space (about 200 MB are needed) and start again.`,
    );
  }
  if (/EROFS|Read-only file system/i.test(text)) {
    return new Problem(`${folder} is on a read-only disk. Copy the project to a place where you may write.`);
  }
  if (/EACCES|EPERM|Permission denied|Operation not permitted/i.test(text)) {
    return new Problem(
      `You may not write in ${folder}. Make it yours (chown) or move the project, then start again.`,
    );
  }
  return null;
}
