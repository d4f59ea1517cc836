import type { z } from 'zod';

/** What is wrong with a value, for an operator: "title is missing, location.name is not text". */
export function problemsInWords(error: z.ZodError, value: unknown): string {
  const problems = error.issues.map(({ path, message }) => {
    const field = path.map(String).join('.') || 'the top level';
    return `${field} ${isMissing(value, path) ? 'is missing' : message}`;
  });
  return [...new Set(problems)].join(', ');
}

function isMissing(value: unknown, path: PropertyKey[]): boolean {
  let at = value;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at === undefined || at === null;
}
