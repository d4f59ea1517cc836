import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createSecureContext, TLSSocket, type SecureContextOptions } from 'node:tls';

/** Where in the dialogue the sink does something. `message` is after the final dot, `done` after the answer to it. */
export type SinkPoint = 'connect' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'text' | 'message' | 'done';

/**
 * What the sink does at a point: a reply line, `drop` the connection, stay `silent`, or a reply after some milliseconds. At
 * `text`, after the first piece of the text, and at `done` there is nothing to reply: only `drop` and `silent` mean something.
 */
export type SinkAct = string | 'drop' | 'silent' | { reply: string; afterMs: number };

/** Asked at every point; undefined = as a good server would. `to` is the recipient, once it is known. */
export type SinkScript = (point: SinkPoint, to: string) => SinkAct | undefined;

export interface SinkMessage {
  from: string;
  to: string;
  /** As it came, without the final dot, dots unstuffed. */
  raw: string;
  encrypted: boolean;
}

export interface Sink {
  url: string;
  /** Messages that were answered with 250, or would have been had the connection lived: what a server would deliver. */
  accepted: SinkMessage[];
  connections: number;
  script: SinkScript;
  close(): Promise<void>;
}

const GOOD: Record<Exclude<SinkPoint, 'text' | 'done'>, string> = {
  connect: '220 sink ESMTP',
  ehlo: '250-sink\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES',
  mail: '250 2.1.0 Ok',
  rcpt: '250 2.1.5 Ok',
  data: '354 Go on',
  message: '250 2.0.0 Ok: taken',
};

/** How the sink encrypts: from the start (smtps), or when it is asked to (STARTTLS). */
export interface SinkTls extends SecureContextOptions {
  from: 'start' | 'starttls';
}

/** A mail server on loopback that takes everything, unless its script says otherwise. */
export async function startSink(
  script: SinkScript = () => undefined,
  tls: SinkTls | null = null,
): Promise<Sink> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const encrypted = (socket: Socket): TLSSocket => {
    const secure = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(tls!) });
    keep(secure);
    return secure;
  };
  const server = createServer((socket) => {
    sink.connections += 1;
    keep(socket);
    if (tls?.from === 'start') talk(encrypted(socket), sink, null);
    else talk(socket, sink, tls && encrypted);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sink: Sink = {
    url: `${tls?.from === 'start' ? 'smtps' : 'smtp'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: [],
    connections: 0,
    script,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return sink;
}

/** `encrypt` = how to go on encrypted, where the other side may ask for it. */
function talk(plain: Socket, sink: Sink, encrypt: ((socket: Socket) => Socket) | null): void {
  let socket = plain;
  let from = '';
  let to = '';
  let unread = '';
  let inText = false;

  /** Does what the script says; true when the reply was the usual one. */
  const answer = (point: keyof typeof GOOD, wanted: SinkAct | undefined): boolean => {
    if (wanted === 'drop') socket.destroy();
    else if (wanted === undefined) socket.write(`${GOOD[point]}\r\n`);
    else if (typeof wanted === 'object')
      setTimeout(() => socket.write(`${wanted.reply}\r\n`), wanted.afterMs);
    else if (wanted !== 'silent') socket.write(`${wanted}\r\n`);
    return wanted === undefined || (typeof wanted === 'object' && /^[23]/.test(wanted.reply));
  };
  const act = (point: keyof typeof GOOD) => answer(point, sink.script(point, to));
  const dropsAt = (point: 'text' | 'done'): boolean => {
    const drops = sink.script(point, to) === 'drop';
    if (drops) socket.destroy();
    return drops;
  };

  const command = (line: string): void => {
    const [, verb = '', path = ''] = /^(\w+)(?:.*?<([^>]*)>)?/.exec(line) ?? [];
    if (/^(?:EHLO|HELO)$/i.test(verb) && encrypt) socket.write('250-sink\r\n250 STARTTLS\r\n');
    else if (/^(?:EHLO|HELO)$/i.test(verb)) act('ehlo');
    else if (/^STARTTLS$/i.test(verb) && encrypt) {
      socket.write('220 Go ahead\r\n');
      socket.removeAllListeners('data');
      socket = encrypt(socket);
      encrypt = null;
      // What came before in the clear counts for nothing (RFC 3207, section 4.2).
      unread = '';
      listen();
    } else if (/^MAIL$/i.test(verb)) {
      from = path;
      act('mail');
    } else if (/^RCPT$/i.test(verb)) {
      to = path;
      act('rcpt');
    } else if (/^DATA$/i.test(verb)) inText = act('data');
    else if (/^QUIT$/i.test(verb)) socket.end('221 Bye\r\n');
    else socket.write('250 Ok\r\n');
  };

  const text = (raw: string): void => {
    inText = false;
    const message = {
      from,
      to,
      raw: raw.replace(/^\.\./gm, '.'),
      encrypted: socket instanceof TLSSocket,
    };
    const wanted = sink.script('message', to);
    // A server that has the whole text may deliver it even when its answer never arrives.
    const taken =
      wanted === undefined || wanted === 'drop' || wanted === 'silent' || replyOf(wanted).startsWith('2');
    if (taken) sink.accepted.push(message);
    answer('message', wanted);
    dropsAt('done');
  };

  const listen = (): void => {
    socket.setEncoding('latin1');
    socket.on('data', take);
  };
  const take = (piece: string): void => {
    unread += piece;
    for (;;) {
      if (inText) {
        if (dropsAt('text')) return;
        const end = unread.startsWith('.\r\n') ? 0 : unread.indexOf('\r\n.\r\n') + 2;
        if (end === 1) return;
        const raw = unread.slice(0, end);
        unread = unread.slice(end + 3);
        text(raw);
      } else {
        const end = unread.indexOf('\r\n');
        if (end < 0) return;
        const line = unread.slice(0, end);
        unread = unread.slice(end + 2);
        command(line);
      }
    }
  };
  listen();
  act('connect');
}

const replyOf = (act: SinkAct): string => (typeof act === 'string' ? act : act.reply);
