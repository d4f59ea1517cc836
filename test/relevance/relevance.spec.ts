import { expect, test } from '@jest/globals';
import { USUAL_CRITERIA } from '#domain';
import { askedBy, matches, readPosting, SearchIndex } from '#search';
import { QUESTIONS, type Question } from './questions.js';
import { sampleEntries, type SampleEntry } from './sample-entries.js';

const TODAY = '2026-11-22';
const LOWEST_MEAN = 0.9;

const entries = sampleEntries(TODAY);
const byId = new Map(entries.map((entry) => [entry.summary.id, entry]));
const index = new SearchIndex();
for (const entry of entries) index.upsert(entry);

/** 2 = what was meant, 1 = worth reading as well. */
function gradeOf({ best, good }: Question, { vacancy }: SampleEntry): number {
  const posting = [vacancy.title, vacancy.truth, vacancy] as const;
  if (!vacancy.truth.in_field) return 0;
  if (best(...posting)) return 2;
  return good?.(...posting) ? 1 : 0;
}

/** Discounted cumulative gain of the first ten: what stands further down is worth less. */
const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

function judged(question: Question): { ndcg: number; first: string[] } {
  const criteria = { ...USUAL_CRITERIA, ...question.asked, q: question.q };
  const { hits } = index.search(criteria, {
    sort: 'relevance',
    limit: 10,
    after: null,
    today: TODAY,
    samples: 'hide',
    facets: false,
  });
  const found = hits.map(({ id }) => byId.get(id)!);
  const filters = askedBy({ ...criteria, q: '' }, TODAY);
  const ideal = entries
    .filter((entry) => matches(readPosting(entry), filters))
    .map((entry) => gradeOf(question, entry))
    .toSorted((a, b) => b - a);
  const grades = found.map((entry) => gradeOf(question, entry));
  return {
    ndcg: gainOf(grades) / gainOf(ideal),
    first: found.map(({ summary }, at) => `${grades[at]} ${summary.title}`),
  };
}

test('the first ten answers are what a job seeker would call right', () => {
  const all = QUESTIONS.map((question) => ({ q: question.q, ...judged(question) }));
  const mean = all.reduce((sum, { ndcg }) => sum + ndcg, 0) / all.length;
  const poor = all.filter(({ ndcg }) => ndcg < LOWEST_MEAN).toSorted((a, b) => a.ndcg - b.ndcg);
  const report = poor.map(({ q, ndcg, first }) => `${ndcg.toFixed(2)} ${q}\n   ${first.join('\n   ')}`);
  console.log(
    `nDCG@10 ${mean.toFixed(3)} over ${all.length} questions; below ${LOWEST_MEAN}:\n${report.join('\n')}`,
  );
  expect(mean).toBeGreaterThanOrEqual(LOWEST_MEAN);
});
