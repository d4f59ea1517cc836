/** Waits until something is so, and fails with what it was waiting for when it isn't in time. */
export async function until(so: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  for (const deadline = Date.now() + seconds * 1_000; Date.now() < deadline;) {
    if (await so()) return;
    await new Promise((go) => setTimeout(go, 20));
  }
  throw new Error(`Still not so after ${seconds} s: ${so.toString()}`);
}
