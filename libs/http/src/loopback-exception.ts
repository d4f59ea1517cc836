import { isAddress } from '#domain';
/** Leave to read one origin on this very machine: the simulator. Only `allowSimulator` makes one that counts. */
export interface LoopbackException {
  readonly origin: string;
}

// A look-alike object, from parsed settings say, must not open the way to the machine itself.
const made = new WeakSet<LoopbackException>();

/** Throws in production, and for anything but a plain loopback origin with its port. */
export function allowSimulator(origin: string, { production }: { production: boolean }): LoopbackException {
  if (production) {
    throw new Error(
      'The simulator is never read in production: switch the samples off, or run without production mode.',
    );
  }
  const url = isAddress(origin) ? new URL(origin) : null;
  const onLoopback = url?.hostname === '127.0.0.1' || url?.hostname === '[::1]';
  // Comparing with the parsed origin leaves out every other spelling: 127.1, user names, paths, a missing port.
  if (!url || url.origin !== origin || url.protocol !== 'http:' || !onLoopback || url.port === '') {
    throw new Error(
      'The simulator must be addressed as http://127.0.0.1:<port> or http://[::1]:<port>, nothing else.',
    );
  }
  const exception = Object.freeze({ origin });
  made.add(exception);
  return exception;
}

export function isExcepted(origin: string, exception: LoopbackException | null): boolean {
  return exception !== null && made.has(exception) && exception.origin === origin;
}
