import { Agent, get } from 'node:http';

const CLIENTS = 16;

/** Asks every path, 16 at a time, and tells what came: how often which status, and how long it took in milliseconds. */
export async function askAll(url, paths) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const statuses = {};
  const failures = [];
  const times = [];
  const ask = (path) =>
    new Promise((resolve, reject) => {
      const sent = get({ agent, hostname, port, path }, (response) => {
        response
          .resume()
          .on('end', () => resolve(response.statusCode))
          .on('error', reject);
      });
      sent.on('error', reject);
    });
  const all = paths[Symbol.iterator]();
  const client = async () => {
    for (let next = all.next(); !next.done; next = all.next()) {
      const begun = performance.now();
      const status = await ask(next.value);
      times.push(performance.now() - begun);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status >= 500) failures.push(next.value);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - begun) / 1_000;
  agent.destroy();
  const inOrder = Float64Array.from(times).toSorted();
  const at = (share) => round(inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))]);
  return {
    count: times.length,
    statuses,
    failures,
    times,
    perSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
  };
}

const round = (ms) => Math.round(ms * 100) / 100;
