import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { startSimulator, type Simulator } from '../simulator.js';
import { allVacancies } from '../vacancies/all-vacancies.js';
import { externalIdOn } from './external-id.js';

const TODAY = new Date('2026-11-22T10:30:00Z');
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ today: TODAY });
});
afterAll(async () => {
  await simulator.close();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${simulator.origin}${path}`, { headers });
const boardsOf = (source: string) => simulator.boards.filter((board) => board.source === source);
const exampleAddress = z.url().refine((address) => new URL(address).hostname.endsWith('.example.com'));
const offsetTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}-04:00$/);
const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

test('there are boards of every source, each with the token its source expects', () => {
  expect(boardsOf('greenhouse')).toHaveLength(6);
  expect(boardsOf('lever')).toHaveLength(6);
  expect(boardsOf('jsonl-feed')).toHaveLength(4);
  expect(boardsOf('usajobs')).toEqual([
    {
      key: 'usajobs/search',
      source: 'usajobs',
      token: 'series=0675;0503;0501',
      employer: null,
      listings: 14,
      sample: true,
    },
  ]);
  for (const { token } of boardsOf('jsonl-feed'))
    expect(token).toMatch(/^https:\/\/feeds\.example\.com\/feeds\/[a-z-]+\.jsonl$/);
});

const greenhouseJob = z.strictObject({
  absolute_url: exampleAddress,
  data_compliance: z.array(z.object({ type: z.string() })),
  internal_job_id: z.int().nullable(),
  location: z.strictObject({ name: z.string().min(1) }),
  metadata: z
    .array(
      z.strictObject({
        id: z.int(),
        name: z.string(),
        value: z.unknown(),
        value_type: z.enum(['single_select', 'currency_range']),
      }),
    )
    .nullable(),
  id: z.int(),
  updated_at: offsetTime,
  requisition_id: z.string().nullable(),
  title: z.string().min(1),
  company_name: z.string().min(1),
  first_published: offsetTime,
  language: z.literal('en'),
  application_deadline: offsetTime.nullable(),
});
const greenhouseJobInFull = greenhouseJob.extend({
  content: z.string().regex(/^[^<>]*$/),
  departments: z.array(
    z.strictObject({ id: z.int(), name: z.string(), child_ids: z.array(z.int()), parent_id: z.null() }),
  ),
  offices: z.array(
    z.strictObject({
      id: z.int(),
      name: z.string(),
      location: z.string().nullable(),
      child_ids: z.array(z.int()),
      parent_id: z.null(),
    }),
  ),
});

test.each([
  ['?content=true', greenhouseJobInFull],
  ['', greenhouseJob],
])('a Greenhouse board is one answer, its texts escaped once (%s)', async (query, job) => {
  for (const { token, listings } of boardsOf('greenhouse')) {
    const answer: unknown = await (await ask(`/v1/boards/${token}/jobs${query}`)).json();
    const { jobs, meta } = z
      .strictObject({ jobs: z.array(job), meta: z.strictObject({ total: z.int() }) })
      .parse(answer);
    expect(meta.total).toBe(jobs.length);
    expect(jobs.filter(({ internal_job_id }) => internal_job_id !== null)).toHaveLength(listings);
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
  }
});

test('a Greenhouse token nobody has is answered 404 in JSON', async () => {
  const answer = await ask('/v1/boards/nobody/jobs?content=true');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ status: 404, error: 'Job not found' });
});

const leverPosting = z.strictObject({
  id: z.uuid(),
  text: z.string().min(1),
  hostedUrl: exampleAddress,
  applyUrl: exampleAddress,
  createdAt: z.int().max(TODAY.getTime()),
  categories: z.strictObject({
    commitment: z.string().optional(),
    department: z.string(),
    location: z.string(),
    team: z.string(),
    allLocations: z.array(z.string()),
  }),
  country: z.literal('US'),
  workplaceType: z.enum(['unspecified', 'on-site', 'remote', 'hybrid']),
  opening: z.string(),
  openingPlain: z.string(),
  description: z.string().min(1),
  descriptionPlain: z.string().min(1),
  descriptionBody: z.string(),
  descriptionBodyPlain: z.string(),
  additional: z.string(),
  additionalPlain: z.string(),
  lists: z.array(z.strictObject({ text: z.string(), content: z.string().startsWith('<li>') })),
  salaryRange: z
    .strictObject({
      min: z.number(),
      max: z.number(),
      currency: z.literal('USD'),
      interval: z.enum(['per-year-salary', 'per-hour-wage']),
    })
    .optional(),
});

test('a Lever site is a plain array, and pages join to the whole without gap or repetition', async () => {
  for (const { token, listings } of boardsOf('lever')) {
    const pageAt = async (skip: number) =>
      z
        .array(leverPosting)
        .parse(await (await ask(`/v0/postings/${token}?mode=json&skip=${skip}&limit=5`)).json());
    const ids: string[] = [];
    for (let skip = 0; ; skip += 5) {
      const page = await pageAt(skip);
      ids.push(...page.map(({ id }) => id));
      if (page.length < 5) break;
    }
    expect(ids).toHaveLength(listings);
    expect(new Set(ids).size).toBe(listings);
  }
});

test('a Lever site shows a page to whoever asks like a browser, and 404 JSON where there is none', async () => {
  const page = await ask('/v0/postings/ledgerline?mode=json', { Accept: 'text/html,application/xhtml+xml' });
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('<!doctype html>');
  const unknown = await ask('/v0/postings/nobody?mode=json', { Accept: 'application/json' });
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toEqual({ ok: false, error: 'Document not found' });
});

const searchTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{4}$/);
const searchItem = z.object({
  MatchedObjectId: z.string(),
  MatchedObjectDescriptor: z.object({
    PositionID: z.string(),
    PositionTitle: z.string(),
    PositionURI: z.string().regex(/^https:\/\/jobs\.example\.com:443\/job\/\d{9}$/),
    PositionLocationDisplay: z.string(),
    PositionLocation: z.array(
      z.object({ LocationName: z.string(), CountrySubDivisionCode: z.string(), Longitude: z.number() }),
    ),
    OrganizationName: z.string(),
    DepartmentName: z.string(),
    JobCategory: z.array(z.strictObject({ Name: z.string(), Code: z.string().regex(/^\d{4}$/) })),
    PositionRemuneration: z.array(
      z.strictObject({
        MinimumRange: z.string(),
        MaximumRange: z.string(),
        RateIntervalCode: z.literal('PA'),
        Description: z.string(),
      }),
    ),
    PublicationStartDate: searchTime,
    ApplicationCloseDate: searchTime,
    UserArea: z.object({
      Details: z.object({
        JobSummary: z.string().min(1),
        MajorDuties: z.array(z.string()).min(3),
        KeyRequirements: z.array(z.string()).min(1),
        HiringPath: z.array(z.string()),
        TeleworkEligible: z.boolean(),
        RemoteIndicator: z.boolean(),
      }),
    }),
  }),
});
const searchAnswer = z.object({
  SearchResult: z.object({
    SearchResultCount: z.int(),
    SearchResultCountAll: z.int(),
    SearchResultItems: z.array(searchItem),
    UserArea: z.object({ NumberOfPages: z.string() }),
  }),
});
const withKey = { 'Authorization-Key': 'any key will do' };
const search = async (query: string) =>
  searchAnswer.parse(await (await ask(`/api/Search?${query}`, withKey)).json()).SearchResult;

test('the federal search wants a key', async () => {
  expect((await ask('/api/Search?JobCategoryCode=0675')).status).toBe(401);
  expect((await ask('/api/Search?JobCategoryCode=0675', { 'Authorization-Key': ' ' })).status).toBe(401);
});

test('the federal search pages from 1 to the number of pages it names', async () => {
  const all = await search('JobCategoryCode=0675;0503;0501');
  expect(all.SearchResultItems).toHaveLength(14);
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => search(`JobCategoryCode=0675;0503;0501&ResultsPerPage=5&Page=${page}`)),
  );
  expect(pages.map(({ SearchResultCount }) => SearchResultCount)).toEqual([5, 5, 4, 0]);
  expect(pages[0]?.UserArea.NumberOfPages).toBe('3');
  expect(pages.flatMap(({ SearchResultItems }) => SearchResultItems)).toEqual(all.SearchResultItems);
});

test('the federal search filters by series, words and the remote flag', async () => {
  const clerks = await search('JobCategoryCode=0503');
  expect(clerks.SearchResultCountAll).toBe(3);
  const remote = await search('JobCategoryCode=0675&RemoteIndicator=True');
  expect(
    remote.SearchResultItems.every((item) => item.MatchedObjectDescriptor.UserArea.Details.RemoteIndicator),
  ).toBe(true);
  expect(
    (await search('Keyword=payroll')).SearchResultItems.map(
      (item) => item.MatchedObjectDescriptor.PositionTitle,
    ),
  ).toEqual(['Financial Technician (Payroll)']);
});

const feedLine = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  company: z.string().min(1),
  location: z.string().min(1),
  description: z.string().min(1),
  url: exampleAddress,
  posted_on: calendarDay,
  closes_on: calendarDay.nullable(),
  requisition_id: z.string().nullable(),
  extras: z.strictObject({
    salary_text: z.string().optional(),
    employment_type_text: z.string().optional(),
    remote_flag: z.string().optional(),
  }),
});

test('whoever read a listing can find the vacancy behind it', async () => {
  const name = 'prairie-billing-board';
  const lines = (await (await ask(`/feeds/${name}.jsonl`)).text()).trimEnd().split('\n');
  const titles = new Map(
    allVacancies().map((vacancy) => [externalIdOn({ source: 'jsonl-feed', name }, vacancy), vacancy.title]),
  );
  for (const { id, title } of lines.map((line) => feedLine.parse(JSON.parse(line))))
    expect(titles.get(id)).toBe(title);
});

test('a feed is one vacancy a line', async () => {
  for (const { token, listings } of boardsOf('jsonl-feed')) {
    const text = await (await ask(new URL(token).pathname)).text();
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => feedLine.parse(JSON.parse(line)));
    expect(lines).toHaveLength(listings);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(listings);
  }
});

test('samples never look stale: dates follow the day the simulator is told', async () => {
  const later = await startSimulator({ today: new Date('2027-03-01T00:00:00Z') });
  const text = await (await fetch(`${later.origin}/feeds/prairie-billing-board.jsonl`)).text();
  await later.close();
  const days = text
    .trimEnd()
    .split('\n')
    .map((line) => feedLine.parse(JSON.parse(line)).posted_on)
    .toSorted();
  expect(days[0] && days[0] >= '2027-01-15').toBe(true);
  expect(days.at(-1) && (days.at(-1) ?? '') <= '2027-03-01').toBe(true);
});

test('robots.txt lets everybody in', async () => {
  expect(await (await ask('/robots.txt')).text()).toBe('User-agent: *\nAllow: /\n');
});
