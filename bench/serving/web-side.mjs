import { Agent, get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { searchAddress } from '../../libs/views/dist/index.js';

const PACKED = { 'accept-encoding': 'gzip, br' };

/** The web app over HTTP, as its API is asked by programs and its front page by readers; answers come compressed. */
export function webSide(url) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (path, headers) =>
    new Promise((resolve, reject) => {
      get({ agent, hostname, port, path, headers }, (response) => {
        buffer(response).then((body) => {
          if (response.statusCode === 200) resolve(body);
          else reject(new Error(`${path} answered ${response.statusCode}: ${body}`));
        }, reject);
      }).on('error', reject);
    });
  const pathOf = ({ criteria, sort }) => searchAddress({ criteria, sort, limit: 20 });
  return {
    /** The address of the page of answers that counts; of several pages the last. */
    async lastPage(question) {
      const path = `/api/v1/postings${pathOf(question).slice(1)}`;
      let found = path;
      for (let page = 1; page < question.pages; page += 1) {
        const { next } = JSON.parse(await ask(found, {}));
        if (!next) break;
        found = `${path}&cursor=${next}`;
      }
      return found;
    },
    page: pathOf,
    ask: (path) => ask(path, PACKED),
    json: async (path) => JSON.parse(await ask(path, {})),
    close: () => agent.destroy(),
  };
}
