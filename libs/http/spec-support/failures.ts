import { PullFailure } from '#domain';

/** The failure a fetch ends with; anything else, success included, fails the test. */
export async function failureOf(fetching: Promise<unknown>): Promise<PullFailure> {
  const result = await fetching.then(
    () => new Error('The fetch did not fail.'),
    (error: unknown) => error,
  );
  if (result instanceof PullFailure) return result;
  throw result;
}
