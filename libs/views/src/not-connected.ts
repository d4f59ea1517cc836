/** Places that readers may miss here, in short; docs/not-connected.md has them all. */
export const NOT_CONNECTED: readonly { names: string; why: string }[] = [
  {
    names: 'Indeed, LinkedIn, Glassdoor, ZipRecruiter, FlexJobs',
    why: 'Their terms forbid automated reading.',
  },
  {
    names: 'We Work Remotely',
    why: 'Its guidelines forbid building a search service with its feeds without written permission.',
  },
  {
    names: 'NLx / dejobs.org',
    why: 'For personal job search only; its feed is closed to programs by robots.txt.',
  },
  {
    names: 'AAPC, AHIMA, HFMA, AMBA, HIMSS, Health eCareers, rcmjobs.com',
    why: 'No interface or feed was found and their terms were not read. They have to be asked first; worth a visit of your own.',
  },
  {
    names: 'Careerjet',
    why: 'Every request must carry the visitor’s own address, so postings can’t be kept.',
  },
  { names: 'Jooble', why: 'The contract that comes with its key was not read.' },
  { names: 'Talemetry', why: 'It answers only what looks like a browser, and we don’t disguise ourselves.' },
  {
    names: 'Taleo Enterprise, BrassRing',
    why: 'Too little is known of them to read them rightly.',
  },
];
