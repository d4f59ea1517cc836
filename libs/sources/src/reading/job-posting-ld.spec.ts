import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { jobPostingsIn, listingOfJobPosting } from './job-posting-ld.js';

const page = (json: string) => load(`<html><script type="application/ld+json">${json}</script></html>`);
const identity = { externalId: '1', url: null };
const listingOf = (job: object) =>
  listingOfJobPosting(
    jobPostingsIn(page(JSON.stringify({ '@type': 'JobPosting', title: 'Coder', ...job })))[0]!,
    identity,
  );

describe('vacancies marked up for search engines', () => {
  test.each([
    ['one object', '{"@type":"JobPosting","title":"Coder"}'],
    ['a list', '[{"@type":"Organization"},{"@type":"JobPosting","title":"Coder"}]'],
    ['a graph', '{"@graph":[{"@type":["Thing","JobPosting"],"title":"Coder"}]}'],
    ['a comment around it', '<!-- {"@type":"JobPosting","title":"Coder"} -->'],
    ['a line break inside of a text', '{"@type":"JobPosting","title":"Coder","description":"a\nb"}'],
    ['a type with its address', '{"@type":"http://schema.org/JobPosting","title":"Coder"}'],
  ])('are found in %s', (_form, json) => {
    expect(jobPostingsIn(page(json))).toHaveLength(1);
  });

  test('are not found in markup that is not JSON, or of something else', () => {
    expect(jobPostingsIn(page('{"@type":"JobPosting",'))).toEqual([]);
    expect(jobPostingsIn(page('{"@type":"BreadcrumbList"}'))).toEqual([]);
  });

  test('a remote vacancy names the states where the worker must live', () => {
    const listing = listingOf({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'State', name: 'Texas' },
        { '@type': 'State', name: 'Florida' },
      ],
    });
    expect(listing.location).toBe('Remote (Texas, Florida)');
    expect(listing.extras.remote_flag).toBe('remote');
  });

  test('an address that is not filled in says nothing', () => {
    const address = { addressLocality: 'UNAVAILABLE', addressRegion: 'TX', addressCountry: { name: 'US' } };
    expect(listingOf({ jobLocation: { address } }).location).toBe('TX, US');
  });

  test('places are told by name where all carry one address', () => {
    const address = { addressLocality: 'Reno', addressRegion: 'NV' };
    const jobLocation = [
      { name: 'Reno, NV', address },
      { name: 'Remote, US', address },
    ];
    expect(listingOf({ jobLocation }).location).toBe('Reno, NV; Remote, US');
  });

  test.each([
    [
      { currency: 'USD', value: { minValue: 24, maxValue: '31.50', unitText: 'HOUR' } },
      'USD 24 - 31.50 per hour',
    ],
    [{ currency: 'USD', value: 52000, unitText: 'YEAR' }, 'USD 52,000 per year'],
    [{ currency: 'USD', value: { minValue: '', maxValue: '', unitText: 'HOUR' } }, undefined],
    ['$20 an hour', '$20 an hour'],
    [{ value: { minValue: 20, unitText: 'HOUR' } }, 'from 20 per hour'],
  ])('the base salary %j reads %s', (baseSalary, words) => {
    expect(listingOf({ baseSalary }).extras.salary_text).toBe(words);
  });

  test('requirements in fields of their own are part of the text', () => {
    const { description } = listingOf({
      description: '<p>Codes charts.</p>',
      qualifications: 'CPC required',
    });
    expect(description).toBe('<p>Codes charts.</p>\n<h3>Qualifications</h3>\n<p>CPC required</p>');
  });
});
