import { describe, expect, test } from '@jest/globals';
import { parseCorrection } from './employer-form.js';

const filled = { name: 'Quillback Health', type: '', evidence: '', site: '', agency: '' };
const parse = (fields: Record<string, string>) =>
  parseCorrection(new URLSearchParams({ ...filled, ...fields }));

describe('the form that sets an employer right', () => {
  test('leaves to the catalogue what is left empty', () => {
    expect(parse({})).toEqual({
      correction: { name: 'Quillback Health', type: null, site: null, agency: null },
    });
  });

  test('takes what is filled in', () => {
    const fields = { type: 'payer', evidence: 'Sells plans.', site: 'quillback.example', agency: 'no' };
    expect(parse(fields)).toEqual({
      correction: {
        name: 'Quillback Health',
        type: 'payer',
        typeEvidence: 'Sells plans.',
        site: 'quillback.example',
        agency: false,
      },
    });
  });

  test('folds blanks and drops signs that nobody sees', () => {
    expect(parse({ name: ' Quillback \u0000\u200b\n Health\t' })).toMatchObject({
      correction: { name: 'Quillback Health' },
    });
  });

  test.each([
    ['https://www.Quillback.example/careers?x=1', 'quillback.example'],
    ['QUILLBACK.example', 'quillback.example'],
    [' jobs.quillback.example ', 'jobs.quillback.example'],
  ])('takes the site from %s', (site, host) => {
    expect(parse({ site })).toMatchObject({ correction: { site: host } });
  });

  test.each([
    [{ name: '  ' }, 'The name must not be empty.'],
    [{ name: 'x'.repeat(201) }, 'The name must have 200 characters at most.'],
    [{ type: 'bakery' }, 'The kind of employer must be one of the kinds offered.'],
    [{ type: '__proto__' }, 'The kind of employer must be one of the kinds offered.'],
    [{ evidence: 'x'.repeat(301) }, 'How you know its kind must have 300 characters at most.'],
    [{ site: 'no site' }, 'The site must be the name of a site, such as example.org.'],
    [{ site: 'localhost' }, 'The site must be the name of a site, such as example.org.'],
    [{ site: 'javascript:alert(1)' }, 'The site must be the name of a site, such as example.org.'],
    [{ agency: 'maybe' }, 'Whether it hires for others must be yes, no or empty.'],
  ])('refuses %j and says why', (fields, problem) => {
    expect(parse(fields as Record<string, string>)).toEqual({ problems: [problem] });
  });

  test('tells all that is wrong at once', () => {
    expect(parse({ name: '', agency: 'maybe' })).toEqual({
      problems: [expect.any(String), expect.any(String)],
    });
  });

  test('refuses a form without its fields', () => {
    expect(parseCorrection(new URLSearchParams('a=b'))).toEqual({
      problems: expect.arrayContaining(['The name must not be empty.']),
    });
  });
});
