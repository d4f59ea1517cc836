/** One question to a source. A source's own request has this shape; its pace and validators are added by the caller. */
export interface PoliteRequest {
  url: string;
  method?: 'GET' | 'POST';
  /** Values may name a setting in braces, `{USAJOBS_API_KEY}`; it is filled in when the request leaves. */
  headers?: Record<string, string>;
  /** Query parameters that hold keys, named as in `headers`; the address that is kept and reported stays without them. */
  secretQuery?: Record<string, string>;
  body?: string;
  /** Shortest time between two requests to the host; robots.txt may ask for more. */
  minDelayMs: number;
  /** What the last answer to the same request was known by. */
  validators?: Validators;
  signal?: AbortSignal;
  /** Does a refusal (4xx) mean that what was asked for isn't there any more? Asked beside 404 and 410, which always do. */
  isGone?: ((refusal: { status: number; text: string }) => boolean) | undefined;
}

export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** An answer worth reading (2xx), or 304: nothing has changed since the validators were given. */
export interface FetchedPage extends Validators {
  status: number;
  /** Where the answer came from, after redirects. */
  url: string;
  contentType: string | null;
  /** Decompressed and decoded; empty on 304. */
  text: string;
  /** Size of the body after decompression. */
  bytes: number;
  /** SHA-256 in hex of the decompressed body; null on 304. */
  bodyHash: string | null;
  fetchedAt: Date;
  /** How long the answer says it holds (RFC 9111, section 4.2.1); null = it doesn't say. */
  freshForSeconds: number | null;
}
