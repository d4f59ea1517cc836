import type { FullPostingStore } from '#store';
import { postingDetailOf } from '../api/present-posting.js';
import { cutText, fitting } from './fitting.js';
import { ToolRefused, type Tool } from './tool.js';

const MOST_EVIDENCE = 15_000;

export const getPostingTool = (
  postings: FullPostingStore,
  { origin, samples }: { origin: string; samples: boolean },
): Tool => ({
  name: 'get_posting',
  title: 'Read one posting',
  description:
    'One posting with its description, what it says (tags), the words that say so (evidence), where it is listed, and ' +
    'whether it is still open. Show the attribution of its sources beside it.',
  inputSchema: {
    type: 'object',
    properties: {
      id: {
        type: 'integer',
        minimum: 1,
        description: 'Id of the posting, from search_postings.',
        examples: [123],
      },
    },
    required: ['id'],
  },
  answer: async ({ id }) => {
    const asked = Number(id);
    if (!Number.isSafeInteger(asked) || asked < 1) {
      throw new ToolRefused('id must be a whole number from 1 on, as search_postings names it.');
    }
    const current = await postings.currentId(asked);
    const posting = current && (await postings.byId(current, { samples }));
    if (!posting)
      throw new ToolRefused('There is no posting with this id. Search again for what is open now.');
    const { texts, evidence, ...detail } = postingDetailOf(posting, new Date());
    return {
      ...detail,
      url: new URL(detail.url, origin).href,
      description: cutText(texts.description),
      evidence: fitting(evidence, MOST_EVIDENCE).map(({ tag, value, field, quote }) => ({
        tag,
        value,
        field,
        quote,
      })),
    };
  },
});
