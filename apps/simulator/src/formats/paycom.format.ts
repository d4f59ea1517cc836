import { z } from 'zod';
import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, jsonAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf } from './job-posting-ld.js';
import { descriptionOf } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { postedJson } from './posted-json.js';
import { nameInUuid, uuidNaming } from './tenants.js';
import { isFoundBy, wordsOf } from './words.js';
import type { SectionKind, Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

const LARGEST_PAGE = 100;
const PORTAL_PAGE = /^\/v4\/ats\/web\.php\/portal\/([0-9a-f]{32})\/(?:career-page|jobs\/\d+)\/?$/i;
const SERVICE = /^\/api\/ats\/(?:job-posting-previews\/search|job-postings\/\d+|company-name)$/;

/**
 * `GET /v4/ats/web.php/portal/{id}/career-page`: a page with a visitor's token; with it, on a host that all employers
 * share, `POST /api/ats/job-posting-previews/search` and `GET /api/ats/job-postings/{id}`.
 */
export const format: SourceFormat = {
  source: 'paycom',
  ofOneEmployer: true,
  token: (board) => uuidNaming(board).replaceAll('-', ''),
  boardIn: ({ pathname }) => {
    const portal = PORTAL_PAGE.exec(pathname)?.[1];
    if (portal !== undefined) return nameInUuid(portal.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
    return SERVICE.test(pathname) ? '' : null;
  },
  unknown: htmlAnswer(
    '<!DOCTYPE html><html><body><p>Job board does not exist or is unavailable.</p></body></html>\n',
  ),
  externalId: (board, key) => String(1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000)),
  answer: (asked) => {
    const { pathname } = asked.url;
    if (!SERVICE.test(pathname)) return portalPage(asked);
    if (asked.headers.authorization !== passOf(asked.board))
      return jsonAnswer({ message: 'Unauthorized' }, 401);
    if (pathname.endsWith('/company-name'))
      return jsonAnswer({ companyName: asked.vacancies[0]?.employer.name ?? '' });
    return pathname.endsWith('/search') ? search(asked) : detail(asked);
  },
};

/** Shaped like a JSON Web Token. */
const passOf = (board: string): string =>
  [JSON.stringify({ alg: 'HS256' }), JSON.stringify({ portal: format.token(board) }), uuidOf(board)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

function portalPage({ board }: Asked): Answer {
  const libConfig = {
    atsPortalMantleServiceUrl: 'https://portal-applicant-tracking.us-cent.paycomonline.net',
    locale: 'en-US',
    translationHighlights: false,
  };
  const config = { sessionJWT: passOf(board), libConfig: JSON.stringify(libConfig), theme: '{}' };
  return htmlAnswer(`<!DOCTYPE html>
<html><head><title>Career page</title></head><body><div id="root"></div>
<script>
var configsFromHost = ${JSON.stringify(config)};
</script></body></html>
`);
}

const searching = z.object({
  skip: z.int().min(0),
  take: z.int().min(1),
  filtersForQuery: z.object({
    distanceFrom: z.number(),
    workEnvironments: z.array(z.string()),
    positionTypes: z.array(z.string()),
    educationLevels: z.array(z.string()),
    categories: z.array(z.string()),
    travelTypes: z.array(z.string()),
    shiftTypes: z.array(z.string()),
    otherFilters: z.array(z.string()),
    keywordSearchText: z.string(),
    location: z.string(),
    sortOption: z.string(),
  }),
});

function search({ board, method, body, vacancies, today }: Asked): Answer {
  if (method !== 'POST') return jsonAnswer({ message: 'Method Not Allowed' }, 405);
  const asked = searching.safeParse(postedJson(body)).data;
  if (!asked) return jsonAnswer({ message: 'Bad Request' }, 400);
  const { skip, take, filtersForQuery } = asked;
  const found = vacancies.filter((vacancy) => isFoundBy(filtersForQuery.keywordSearchText, vacancy));
  const shown = found.slice(skip, skip + Math.min(take, LARGEST_PAGE));
  return jsonAnswer({
    jobPostingPreviews: shown.map((vacancy) => ({
      jobId: Number(format.externalId(board, vacancy.key)),
      jobTitle: vacancy.title,
      description: wordsOf(vacancy).replaceAll(/\s+/g, ' ').slice(0, 200),
      locations: vacancy.location,
      positionType: vacancy.employmentText ?? '',
      remoteType: remoteTypeOf(vacancy),
      postedOn: calendarDay(daysAfter(today, -vacancy.postedDaysAgo)),
      isHotJob: false,
    })),
    jobPostingPreviewsCount: found.length,
  });
}

const REMOTE_TYPES = { remote: 'Fully Remote', hybrid: 'Hybrid', 'on-site': 'Not Remote' } as const;
const remoteTypeOf = ({ workplace }: Vacancy): string => (workplace === null ? '' : REMOTE_TYPES[workplace]);

const QUALIFICATIONS: SectionKind[] = ['requirements', 'preferred'];

function detail(asked: Asked): Answer {
  const vacancy = vacancyOf(format, asked, asked.url.pathname.split('/').at(-1) ?? '');
  if (!vacancy) return jsonAnswer({ jobPosting: null });
  const { asTyped, sections, payField } = vacancy;
  const qualifications = asTyped === null ? sections.filter(({ kind }) => QUALIFICATIONS.includes(kind)) : [];
  return jsonAnswer({
    jobPosting: {
      jobId: Number(format.externalId(asked.board, vacancy.key)),
      clientCode: asked.board.slice(0, 5).toUpperCase(),
      jobTitle: vacancy.title,
      description: descriptionOf({
        ...vacancy,
        sections: sections.filter((section) => !qualifications.includes(section)),
      }),
      qualifications:
        qualifications.length === 0 ? '' : descriptionOf({ ...vacancy, sections: qualifications }),
      location: vacancy.location,
      secondaryLocations: [],
      positionType: vacancy.employmentText ?? '',
      remoteType: remoteTypeOf(vacancy),
      salaryRange:
        payField === null
          ? ''
          : `${dollars(payField.min, 'always')} - ${dollars(payField.max, 'always')} ${payField.per === 'year' ? 'Annually' : 'Hourly'}`,
      jobCategory: vacancy.department,
      jobShift: '',
      educationLevel: '',
      googleJobJson: JSON.stringify(jobPostingOf(vacancy, asked.today)),
    },
  });
}
