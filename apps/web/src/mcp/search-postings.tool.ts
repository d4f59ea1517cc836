import { postingListOf } from '../api/present-list.js';
import { criteriaOf, optionsOf } from '../search/criteria.js';
import type { Search } from '../search/search.js';
import { fitting } from './fitting.js';
import { parseArguments, searchArguments } from './search-arguments.js';
import type { Tool } from './tool.js';

export const searchPostingsTool = (search: Search, origin: string): Tool => ({
  name: 'search_postings',
  title: 'Search postings',
  description:
    'Finds open US medical billing and coding postings. `state` means "I live in": `state_match` tells whether a posting ' +
    'says that it takes people there (eligible) or does not say (not_stated). Null means that the posting does not say. ' +
    'Show the attributions beside the postings. Go on with `cursor` = `next`.',
  inputSchema: { type: 'object', properties: searchArguments([]) },
  answer: async (given) => {
    const { parameters, ignored } = parseArguments(given);
    const found = await search.find(criteriaOf(parameters), {
      ...optionsOf(parameters),
      fewerWords: true,
      facets: false,
    });
    const { facets: _facets, data, ...list } = postingListOf(found, ignored, null);
    const shown = fitting(data);
    return {
      ...list,
      data: shown.map((posting) => ({ ...posting, url: new URL(posting.url ?? '/', origin).href })),
      // A cursor leads to what follows the whole page.
      ...(shown.length < data.length && {
        note: `${data.length - shown.length} of ${data.length} postings did not fit. Ask again with limit ${shown.length}.`,
      }),
    };
  },
});
