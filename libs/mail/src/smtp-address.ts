import { isAddress } from '#domain';

/** Where and as whom to hand mail over. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the start (smtps). */
  secure: boolean;
  auth?: { user: string; pass: string };
}

/** `smtp://user:password@host:587` or `smtps://...`. Throws a sentence that doesn't repeat the password. */
export function smtpServer(address: string): SmtpServer {
  const url = isAddress(address) ? new URL(address) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new Error(
      'SMTP_URL is not of the form smtp://user:password@host:587 or smtps://user:password@host:465.',
    );
  }
  const secure = url.protocol === 'smtps:';
  const server = {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
  };
  if (url.username === '') return server;
  return {
    ...server,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
}
