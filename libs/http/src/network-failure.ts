import { RetryLater } from '#domain';

const SENTENCES: Partial<Record<string, (host: string) => string>> = {
  ECONNREFUSED: (host) => `${host} refused the connection`,
  ECONNRESET: (host) => `${host} broke the connection off`,
  ENOTFOUND: (host) => `The name ${host} is not known to DNS`,
  EAI_AGAIN: (host) => `The name ${host} could not be looked up just now`,
  UND_ERR_CONNECT_TIMEOUT: (host) => `${host} did not accept a connection in time`,
  ETIMEDOUT: (host) => `${host} did not accept a connection in time`,
  UND_ERR_HEADERS_TIMEOUT: (host) => `${host} did not begin to answer in time`,
  UND_ERR_BODY_TIMEOUT: (host) => `${host} fell silent in the middle of its answer`,
  UND_ERR_SOCKET: (host) => `${host} closed the connection before its answer was complete`,
  Z_BUF_ERROR: (host) => `The packed answer of ${host} ends too early`,
  Z_DATA_ERROR: (host) => `The packed answer of ${host} is damaged`,
};

/**
 * A failure below HTTP, in words. Only the error's code is taken over: its text may hold addresses and headers.
 * A request that can't even be written is the mistake of a source's author and comes back as it is.
 */
export function networkFailure(host: string, error: unknown): unknown {
  const { code, name } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'UND_ERR_INVALID_ARG') return error;
  const sentence = SENTENCES[code ?? '']?.(host) ?? `The exchange with ${host} broke off (${code ?? name})`;
  return new RetryLater(`${sentence}; it is asked again later.`);
}
