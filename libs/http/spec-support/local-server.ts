import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface SeenRequest {
  method: string;
  /** Host header and path, as the server saw them. */
  host: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface LocalServer {
  origin: string;
  port: number;
  /** All requests but those for robots.txt. */
  seen: SeenRequest[];
  /** All paths, robots.txt included, in order. */
  paths: string[];
  connections: () => number;
  close: () => Promise<void>;
}

const running: LocalServer[] = [];

/** A real HTTP server on loopback. Paths may be written `a.example/jobs` to answer for one host only. */
export async function startServer(replies: Record<string, Reply>): Promise<LocalServer> {
  const seen: SeenRequest[] = [];
  const paths: string[] = [];
  let connections = 0;
  const server = createServer(async (request, response) => {
    const { method = '', headers } = request;
    const path = (request.url ?? '').replace(/\?.*/, '');
    const host = headers.host ?? '';
    paths.push(path);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (path !== '/robots.txt') seen.push({ method, host, path: request.url ?? '', headers, body });
    const reply = replies[host + path] ?? replies[path];
    if (reply) await reply(request, response);
    else response.writeHead(404).end();
  });
  server.on('connection', () => connections++);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const started: LocalServer = {
    origin: `http://127.0.0.1:${port}`,
    port,
    seen,
    paths,
    connections: () => connections,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  running.push(started);
  return started;
}

export async function stopServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.close()));
}

export const text =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Reply =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);

export const status = (code: number, headers: Record<string, string> = {}, body = ''): Reply =>
  text(body, headers, code);

export const redirect = (location: string, code = 302): Reply => status(code, { location });

/** Answers the first question with the first reply, and so on; the last one stays. */
export function inTurn(...replies: Reply[]): Reply {
  let next = 0;
  return (request, response) => replies[Math.min(next++, replies.length - 1)]!(request, response);
}
