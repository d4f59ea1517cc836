import { describe, expect, test } from '@jest/globals';
import { tagListing } from '#tagging';
import { factsOf, sameVacancy, type Facts } from './index.js';

interface Given {
  title?: string;
  company?: string | null;
  location?: string;
  description?: string;
  url?: string;
  requisitionId?: string;
  extras?: { salary_text?: string; employment_type_text?: string; remote_flag?: string };
}

const TEXT =
  'The coder reads charts, assigns ICD-10-CM and CPT codes, queries providers where notes are unclear, keeps up with ' +
  'quarterly updates and holds an accuracy of 95 percent. Works edits in the encoder and clears the list of unbilled ' +
  'accounts each morning. Two years of coding are required, and a CPC or CCS credential in good standing. We offer ' +
  'medical, dental and vision insurance, paid time off and a retirement plan with a match. Join us.';

function facts(given: Given): Facts {
  const listing = {
    title: 'Medical Coder',
    company: 'Quillback Health',
    location: 'Remote',
    description: TEXT,
    extras: {},
    ...given,
  };
  const { texts, tags } = tagListing(listing);
  return factsOf(listing, texts.description, tags);
}
const verdict = (a: Given, b: Given) => sameVacancy(facts(a), facts(b));
const withText = (more: string): Given => ({ description: `${TEXT} ${more}` });

describe('never one vacancy', () => {
  const apart: [business: string, a: Given, b: Given, why: RegExp][] = [
    ['inpatient and outpatient in the title', { title: 'Medical Coder (Inpatient)' }, { title: 'Medical Coder (Outpatient)' }, /title|setting/],
    ['inpatient and outpatient in the text', { description: `Codes inpatient charts. ${TEXT}` }, { description: `Codes outpatient charts. ${TEXT}` }, /setting/],
    ['physicians and facility', { title: 'Pro-Fee Coder' }, { title: 'Facility Coder' }, /title|setting/],
    ['levels I and II', { title: 'Coder I' }, { title: 'Coder II' }, /level/],
    ['senior and no level', { title: 'Senior Medical Coder' }, {}, /level/],
    ['remote in Texas and remote in Florida', { location: 'Remote, TX' }, { location: 'Remote, FL' }, /states/],
    ['a list with one state more', withText('You may work from TX, OK and AR.'), withText('You may work from TX, OK, AR and LA.'), /states/],
    ['residents of two states', { ...withText('Candidates must reside in Texas.'), location: 'Houston, TX' }, { ...withText('Candidates must reside in Florida.'), location: 'Miami, FL' }, /states/],
    ['two excluded states', withText('We cannot hire in CA, NY or WA.'), withText('We cannot hire in CA, NY or CO.'), /states/],
    ['two requisitions in the text', withText('Req #12345'), withText('Req #12399'), /requisition/],
    ['two requisitions in fields', { requisitionId: 'R-1001' }, { requisitionId: 'R-1002' }, /requisition/],
    ['two requisitions in addresses', { url: 'https://q.wd5.myworkdayjobs.com/X/job/Remote/Coder_R-12345' }, { url: 'https://q.wd5.myworkdayjobs.com/X/job/Remote/Coder_R-12399' }, /requisition/],
    ['pay that differs by a tenth', withText('Pay is $24.00 - $28.00 per hour.'), withText('Pay is $27.00 - $33.00 per hour.'), /pay/],
    ['desks in two towns', { location: 'Tulsa, OK' }, { location: 'Reno, NV' }, /places/],
    ['two teams', withText('You join the surgical billing team.'), withText('You join the lab billing team.'), /work|about two things/],
    ['two hospitals', { description: `Mercy North Hospital needs you. ${TEXT}` }, { description: `Mercy South Hospital needs you. ${TEXT}` }, /about two things/],
    ['two and five years', {}, { description: TEXT.replace('Two years', 'Five years') }, /years/],
    ['full-time and part-time', { extras: { employment_type_text: 'Full-time' } }, { extras: { employment_type_text: 'Part-time' } }, /hours/],
    ['hybrid and fully remote', withText('This is a hybrid role with two days in the office.'), withText('This is a fully remote role.'), /hybrid/],
    ['employers with like names', { company: 'Coding Services LLC' }, { company: 'Coding Solutions Group' }, /employers/],
    ['listings without a text', { description: '' }, { description: '' }, /too little/],
  ]; // prettier-ignore
  test.each(apart)('%s', (_, a, b, why) => {
    expect(verdict(a, b)).toMatchObject({ same: false, why: expect.stringMatching(why) });
    expect(verdict(b, a).same).toBe(false);
  });
});

describe('one vacancy', () => {
  const together: [business: string, a: Given, b: Given][] = [
    ['one requisition on the employer’s system and on a board that shows little text', { requisitionId: 'R-1001' }, { requisitionId: 'R1001', description: 'Codes charts.' }],
    ['one address to apply at, however it was reached', { url: 'https://www.boards.example.com/q/jobs/4001234/?gh_src=abc' }, { url: 'https://boards.example.com/q/jobs/4001234', description: 'Codes.' }],
    ['a remote opening under two towns', { location: 'Tulsa, OK', extras: { remote_flag: 'remote' } }, { location: 'Reno, NV', extras: { remote_flag: 'remote' } }],
    ['an employer with and without its legal form and trade', { company: 'R1 RCM Inc.' }, { company: 'R1' }],
    ['a brand and its parent, when the text names both', { company: 'Parallon', description: `Parallon, an HCA Healthcare company. ${TEXT}` }, { company: 'HCA Healthcare', description: `Parallon, an HCA Healthcare company. ${TEXT}` }],
    ['a text that a board cut', {}, { description: `${TEXT.slice(0, 220)}... Show more` }],
    ['a title in other words', { title: 'A/R Follow-Up Rep' }, { title: 'Accounts Receivable Follow Up Representative (Remote)' }],
    ['level 1 and level I', { title: 'Medical Coder 1' }, { title: 'Medical Coder I' }],
    ['the same pay by the hour and by the year', { extras: { salary_text: '$25 - $30 per hour' } }, { extras: { salary_text: '$52,000 - $62,400 per year' } }],
    ['pay rounded', withText('Pay is $24.00 - $28.00 per hour.'), withText('Pay is $24.50 - $28.50 per hour.')],
    ['the same states in another order and spelling', withText('We hire in Texas, Oklahoma and Arkansas.'), withText('We hire in AR, OK and TX.')],
    ['markup and plain text', {}, { description: `<div><p>${TEXT.replaceAll('. ', '.</p><p>')}</p></div>` }],
  ]; // prettier-ignore
  test.each(together)('%s', (_, a, b) => {
    expect(verdict(a, b)).toMatchObject({ same: true, linked: false });
    expect(verdict(b, a).same).toBe(true);
  });
});

test('an agency’s advertisement is a posting of its own, linked to the employer’s', () => {
  const byAgency = {
    company: 'Sunway',
    description: `Our client, a large health system, is hiring. ${TEXT}`,
  };
  for (const agency of [byAgency, { company: 'Northgate Staffing' }]) {
    expect(verdict({}, agency)).toMatchObject({
      same: false,
      linked: true,
      why: expect.stringContaining('probably the same job at the employer'),
    });
  }
});

test('a page that serves several openings does not make them one', () => {
  const url = 'https://example.com/jobs/12345';
  expect(verdict({ url, title: 'Coder I' }, { url, title: 'Coder II' })).toMatchObject({
    same: false,
    why: expect.stringContaining('although they have the address to apply at in common'),
  });
});
