import { describe, expect, test } from '@jest/globals';
import { boardBehind, boardsOn, type Recognised } from './recognise.js';

const inWords = (found: Recognised | null): string | null =>
  found && `${found.source.id} ${found.board.token}${found.board.origin ? ` at ${found.board.origin}` : ''}`;

/** Careers links as employers give them, and the board each means; null = none, or not one that is named. */
const LINKS: [link: string, board: string | null][] = [
  ['https://boards.greenhouse.io/quillstone', 'greenhouse quillstone'],
  ['https://job-boards.greenhouse.io/quillstone/jobs/4012345006?gh_src=abc', 'greenhouse quillstone'],
  ['https://boards.greenhouse.io/embed/job_board/js?for=quillstone', 'greenhouse quillstone'],
  ['https://boards-api.greenhouse.io/v1/boards/quillstone/jobs?content=true', 'greenhouse quillstone'],
  ['https://jobs.lever.co/ledgerline', 'lever ledgerline'],
  ['https://jobs.lever.co/ledgerline/0b7e1c9e-3e1d-4c8e-9b1f-1a2b3c4d5e6f/apply', 'lever ledgerline'],
  ['https://jobs.eu.lever.co/ledgerline', 'lever ledgerline at https://api.eu.lever.co'],
  ['https://jobs.ashbyhq.com/Marrow%20Health', 'ashby Marrow Health'],
  ['https://jobs.ashbyhq.com/marrow/5c1b9e0a-1111-4222-8333-444455556666/application', 'ashby marrow'],
  ['https://careers.smartrecruiters.com/CedarHollow', 'smartrecruiters CedarHollow'],
  [
    'https://jobs.smartrecruiters.com/CedarHollow/744000012345678-medical-coder',
    'smartrecruiters CedarHollow',
  ],
  ['https://apply.workable.com/brightmoor/', 'workable brightmoor'],
  ['https://apply.workable.com/brightmoor/j/ABC123DEF0/', 'workable brightmoor'],
  ['https://brightmoor.workable.com/jobs/12345', 'workable brightmoor'],
  ['https://lantern.recruitee.com/', 'recruitee lantern'],
  ['https://lantern.recruitee.com/o/medical-coder', 'recruitee lantern'],
  ['https://lantern.bamboohr.com/careers', 'bamboohr lantern'],
  ['https://lantern.bamboohr.com/jobs/view.php?id=42', 'bamboohr lantern'],
  ['https://lantern.wd5.myworkdayjobs.com/en-US/External', 'workday lantern.wd5/External'],
  [
    'https://lantern.wd5.myworkdayjobs.com/External/job/Boise-ID/Medical-Coder_R-1001',
    'workday lantern.wd5/External',
  ],
  [
    'https://wd5.myworkdaysite.com/recruiting/lantern/External',
    'workday lantern.wd5/External at https://wd5.myworkdaysite.com',
  ],
  ['https://careers-lantern.icims.com/jobs/search?ss=1', 'icims careers-lantern'],
  ['https://careers-lantern.icims.com/jobs/1234/medical-coder/job', 'icims careers-lantern'],
  [
    'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs',
    'oracle abcd.fa.us2/CX_1',
  ],
  [
    'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345',
    'oracle abcd.fa.us2/CX_1',
  ],
  [
    'https://recruiting.ultipro.com/LAN1000LANT/JobBoard/aa616d8f-1111-4222-8333-444455556666/',
    'ukg LAN1000LANT/aa616d8f-1111-4222-8333-444455556666',
  ],
  [
    'https://recruiting2.ultipro.com/LAN1000LANT/JobBoard/aa616d8f-1111-4222-8333-444455556666/OpportunityDetail?opportunityId=bb616d8f-1111-4222-8333-444455556666',
    'ukg LAN1000LANT/aa616d8f-1111-4222-8333-444455556666 at https://recruiting2.ultipro.com',
  ],
  [
    'https://recruiting.paylocity.com/recruiting/jobs/All/aa616d8f-1111-4222-8333-444455556666/Lantern-Health',
    'paylocity aa616d8f-1111-4222-8333-444455556666',
  ],
  ['https://recruiting.paylocity.com/Recruiting/Jobs/Details/123456', null],
  [
    'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=aa616d8f-1111-4222-8333-444455556666&ccId=19000101_000001&lang=en_US',
    'adp cid=aa616d8f-1111-4222-8333-444455556666;ccId=19000101_000001',
  ],
  ['https://lantern.breezy.hr/', 'breezy lantern'],
  ['https://lantern.breezy.hr/p/0a1b2c3d4e5f-medical-coder', 'breezy lantern'],
  ['https://lantern.applytojob.com/apply', 'jazzhr lantern'],
  ['https://lantern.applytojob.com/apply/AbCdEf1234/Medical-Coder', 'jazzhr lantern'],
  ['https://lantern.teamtailor.com/jobs', 'teamtailor lantern'],
  ['https://lantern.jobs.personio.com/', 'personio lantern'],
  ['https://lantern.jobs.personio.de/job/12345', 'personio lantern at https://lantern.jobs.personio.de'],
  ['https://lantern.pinpointhq.com/en/postings/1234', 'pinpoint lantern'],
  ['https://ats.rippling.com/lantern/jobs', 'rippling lantern'],
  ['https://ats.rippling.com/en-US/lantern/jobs/aa616d8f-1111-4222-8333-444455556666', 'rippling lantern'],
  ['https://lantern.eightfold.ai/careers', 'eightfold lantern.eightfold.ai'],
  ['https://jobs.jobvite.com/lantern/jobs', 'jobvite lantern'],
  ['https://jobs.jobvite.com/careers/lantern/job/oAbCdEf1', 'jobvite lantern'],
  ['https://jobs.dayforcehcm.com/en-US/lantern/CANDIDATEPORTAL', 'dayforce lantern/CANDIDATEPORTAL'],
  ['https://jobs.dayforcehcm.com/lantern/CANDIDATEPORTAL/jobs/1234', 'dayforce lantern/CANDIDATEPORTAL'],
  ['https://lantern.csod.com/ux/ats/careersite/4/home?c=lantern', 'cornerstone lantern/4/lantern'],
  ['https://lantern.avature.net/careers', 'avature lantern.avature.net/careers'],
  ['https://lantern.avature.net/careers/JobDetail/Medical-Coder/1234', 'avature lantern.avature.net/careers'],
  ['https://www.paycomonline.net/v4/ats/web.php/jobs?clientkey=0A1B2C3D4E5F60718293A4B5C6D7E8F9', null],
  [
    'https://phg.tbe.taleo.net/phg01/ats/careers/v2/searchResults?org=LANTERN&cws=37',
    'taleo phg01/LANTERN/37',
  ],
  ['https://lantern.hrmdirect.com/employment/job-openings.php', 'hrmdirect lantern'],
  ['https://careers.lantern.example/us/en/search-results', 'phenom careers.lantern.example'],
  ['https://www.greenhouse.com/', null],
  ['https://www.lever.co/privacy', null],
  ['https://www.workday.com/en-us/company/careers.html', null],
  ['https://www.icims.com/', null],
  ['https://www.linkedin.com/jobs/view/12345', null],
  ['https://www.indeed.com/viewjob?jk=abc', null],
  ['https://weworkremotely.com/remote-jobs/medical-coder', null],
  ['https://careers.lantern.example/open-positions', null],
  ['https://lantern.wd5.myworkdayjobs.com/', null],
  ['https://www.usajobs.gov/job/812345600', null],
  ['https://recruiting.ultipro.com/', null],
  ['https://jobs.lever.co/', null],
  [
    'https://www.paycomonline.net/v4/ats/web.php/portal/0a1b2c3d4e5f60718293a4b5c6d7e8f9/career-page',
    'paycom 0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  ],
];

test.each(LINKS)('%s leads to %s', (link, board) => {
  expect(inWords(boardBehind(link))).toBe(board);
});

describe('an employer’s own careers page', () => {
  const at = 'https://lantern.example/careers';

  test('leads to the board that its links name', () => {
    const html =
      '<a href="https://lantern.example/about">About</a> <a href="https://jobs.lever.co/lantern">Openings</a>';
    expect(boardsOn(html, at).map(inWords)).toEqual(['lever lantern']);
  });

  test('leads to the board whose script it embeds, also with slashes as JSON writes them', () => {
    expect(
      boardsOn('<script src="https://boards.greenhouse.io/embed/job_board/js?for=lantern"></script>', at).map(
        inWords,
      ),
    ).toEqual(['greenhouse lantern']);
    expect(
      boardsOn('{"url":"https:\\/\\/lantern.wd5.myworkdayjobs.com\\/External"}', at).map(inWords),
    ).toEqual(['workday lantern.wd5/External']);
  });

  test('that names two boards names the likelier one first', () => {
    const html = ['lantern/1', 'other', 'lantern/2']
      .map((path) => `<a href="https://jobs.lever.co/${path}">x</a>`)
      .join('');
    expect(boardsOn(html, at).map(inWords)).toEqual(['lever lantern', 'lever other']);
  });

  test('leads to the system it is made with, by the paths of its own links', () => {
    const html =
      '<a href="/us/en/search-results">All jobs</a> <a href="/us/en/job/R1001/Medical-Coder">Coder</a>';
    expect(boardsOn(html, at).map(inWords)).toEqual(['phenom lantern.example']);
  });

  test('that names none of our systems leads to none', () => {
    expect(boardsOn('<a href="mailto:jobs@lantern.example">Write to us</a>', at)).toEqual([]);
  });
});
