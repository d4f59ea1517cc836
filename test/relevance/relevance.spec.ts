import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { USUAL_CRITERIA, type SearchCriteria } from '#domain';
import { askedBy, matches, readPosting, SearchIndex } from '#search';
import { QUESTIONS, type Question } from './questions.js';
import { sampleEntries, type SampleEntry } from './sample-entries.js';

const TODAY = '2026-11-22';
const POOR = 0.9;

const entries = sampleEntries(TODAY);
const byId = new Map(entries.map((entry) => [entry.summary.id, entry]));
const index = new SearchIndex();
for (const entry of entries) index.upsert(entry);

/** 2 = what was meant, 1 = worth reading as well. */
type Grade = (entry: SampleEntry) => number;

interface Judged {
  q: string;
  asked?: Partial<SearchCriteria>;
  grade: Grade;
}

const bySense = ({ best, good, ...question }: Question): Judged => ({
  ...question,
  grade: ({ vacancy }) => {
    const posting = [vacancy.title, vacancy.truth, vacancy] as const;
    if (!vacancy.truth.in_field) return 0;
    if (best(...posting)) return 2;
    return good?.(...posting) ? 1 : 0;
  },
});

/** Postings named one by one, by somebody who had read them and did not know how the search works. */
interface NamedQuestion extends Pick<Question, 'q' | 'asked'> {
  best: string[];
  good: string[];
}

const byName = ({ best, good, ...question }: NamedQuestion): Judged => ({
  ...question,
  grade: ({ vacancy: { key } }) => (best.includes(key) ? 2 : good.includes(key) ? 1 : 0),
});

const secondReader = JSON.parse(
  readFileSync(new URL('second-reader.json', import.meta.url), 'utf8'),
) as NamedQuestion[];

/** Discounted cumulative gain of the first ten: what stands further down is worth less. */
const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

function judged(question: Judged): { ndcg: number; first: string[] } {
  const criteria = { ...USUAL_CRITERIA, ...question.asked, q: question.q };
  const { hits } = index.search(criteria, {
    sort: 'relevance',
    limit: 10,
    after: null,
    today: TODAY,
    samples: 'hide',
    fewerWords: true,
    facets: false,
  });
  const found = hits.map(({ id }) => byId.get(id)!);
  const filters = askedBy({ ...criteria, q: '' }, TODAY);
  const ideal = entries
    .filter((entry) => matches(readPosting(entry), filters))
    .map(question.grade)
    .toSorted((a, b) => b - a);
  const grades = found.map(question.grade);
  return {
    ndcg: gainOf(grades) / gainOf(ideal),
    first: found.map(({ summary }, at) => `${grades[at]} ${summary.title}`),
  };
}

/** Mean over the questions; prints those that are answered worst. */
function meanOf(questions: readonly Judged[]): number {
  const all = questions.map((question) => ({ q: question.q, ...judged(question) }));
  const mean = all.reduce((sum, { ndcg }) => sum + ndcg, 0) / all.length;
  const poor = all.filter(({ ndcg }) => ndcg < POOR).toSorted((a, b) => a.ndcg - b.ndcg);
  const report = poor.map(({ q, ndcg, first }) => `${ndcg.toFixed(2)} ${q}\n   ${first.join('\n   ')}`);
  console.log(
    `nDCG@10 ${mean.toFixed(3)} over ${all.length} questions; below ${POOR}:\n${report.join('\n')}`,
  );
  return mean;
}

test('the first ten answers are what a job seeker would call right', () => {
  expect(meanOf(QUESTIONS.map(bySense))).toBeGreaterThanOrEqual(0.9);
});

test('and what a second reader called right, who did not know how the search works', () => {
  expect(meanOf(secondReader.map(byName))).toBeGreaterThanOrEqual(0.87);
});
