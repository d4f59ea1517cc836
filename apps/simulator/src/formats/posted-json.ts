/** What was posted, where it must be JSON; null where it isn't. */
export function postedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
