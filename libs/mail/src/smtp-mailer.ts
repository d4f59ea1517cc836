import type { Readable } from 'node:stream';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Mailer, SendOutcome } from './mailer.js';
import { forNodemailer } from './message.js';
import { outcomeOf } from './outcome-of.js';
import { smtpServer } from './smtp-address.js';

export interface SmtpSettings {
  /** `smtp://user:password@host:587`, `smtps://...`. */
  smtpUrl: string;
  /** Where mail that comes back goes; null = to the sender. */
  returnPath: string | null;
  /** Refuse to hand mail over unencrypted. */
  requireTls: boolean;
  /** null = whoever takes our mail signs it. */
  dkim: { domain: string; selector: string; privateKey: string } | null;
  /** Connections at most. */
  connections: number;
  timeouts?: SmtpTimeouts;
}

/** How long the other side may take, in milliseconds. */
export interface SmtpTimeouts {
  connect: number;
  /** Of silence. RFC 5321 asks for ten minutes after the text; a relay that needs longer than this is ill. */
  silence: number;
  /** A whole try, waiting for a free connection included. */
  total: number;
}

const TIMEOUTS: SmtpTimeouts = { connect: 15_000, silence: 120_000, total: 300_000 };
/** Shorter than servers wait (RFC 5321: five minutes), so that it is us who end an idle connection. */
const IDLE_MS = 30_000;

/** Nodemailer's own list lacks List-Unsubscribe-Post, without which no mailbox offers one click (RFC 8058, section 4). */
const SIGNED_HEADERS =
  'from:reply-to:to:subject:date:message-id:mime-version:content-type:content-transfer-encoding:auto-submitted:' +
  'list-id:list-unsubscribe:list-unsubscribe-post';

export function createMailer(settings: SmtpSettings): Mailer {
  const { smtpUrl, returnPath, requireTls, dkim, connections, timeouts = TIMEOUTS } = settings;
  const server = smtpServer(smtpUrl);
  const transport = createTransport({
    ...server,
    pool: true,
    maxConnections: connections,
    // A message is tried once: what follows is decided where the ledger is.
    maxRequeues: 0,
    idleTimeout: IDLE_MS,
    requireTLS: requireTls && !server.secure,
    dnsTimeout: timeouts.connect,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.connect,
    socketTimeout: timeouts.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: dkim.privateKey,
        headerFieldNames: SIGNED_HEADERS,
      },
    }),
  });
  // The pool reports idle connections that were lost; the next message opens another.
  transport.on('error', () => undefined);

  /** The text of each message under way; the signal is what tells one try from another. */
  const texts = new WeakMap<AbortSignal, Readable>();
  transport.use('stream', ({ message, data }, done) => {
    const open = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const text = open(options);
      if (data.signal) texts.set(data.signal, text);
      return text;
    };
    done();
  });

  const tryOnce = async (mail: SendMailOptions): Promise<SendOutcome> => {
    const signal = AbortSignal.timeout(timeouts.total);
    try {
      const { response } = await transport.sendMail({ ...mail, signal });
      return { kind: 'accepted', said: response.slice(0, 300) };
    } catch (error) {
      // Nodemailer reads the text only once the other side has said go on.
      return outcomeOf(error as Error, texts.get(signal)?.readableDidRead ?? false);
    }
  };
  const underWay = new Set<Promise<SendOutcome>>();

  return {
    async send(message) {
      const outcome = tryOnce(forNodemailer(message, returnPath));
      underWay.add(outcome);
      return outcome.finally(() => underWay.delete(outcome));
    },
    async close() {
      transport.close();
      await Promise.all(underWay);
    },
  };
}
