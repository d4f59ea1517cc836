import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Opens the port; rejects with a sentence that says what to do. Returns the site's address. */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: opened } = server.address() as AddressInfo;
  return `http://${reachable(host)}:${opened}`;
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is already in use. Stop what runs there or set PORT to another one.`);
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} may not be opened by this user. Set PORT to one above 1023.`);
  }
  return new Error(`The web server can't listen on ${host}, port ${port}: ${error.message}.`);
}

/** "Every address of this machine" is no address to go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Takes no new request, lets the running ones finish, at most this long. */
export async function stopListening(server: Server, seconds: number): Promise<void> {
  const limit = setTimeout(() => server.closeAllConnections(), seconds * 1_000);
  // close() lets go of connections that are idle now; those that become idle later would wait for their time-out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearInterval(sweep);
  clearTimeout(limit);
}
