import { calendarDay, daysAfter } from './calendar.js';
import { xmlAnswer, type SourceFormat } from './format.js';
import { block, descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { boardAtHost, NOBODY_HERE } from './tenants.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** `GET /xml` of the employer's own host: one XML file holds the whole board with its texts. */
export const format: SourceFormat = {
  source: 'personio',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: (url) =>
    boardAtHost(url.hostname.endsWith('.de') ? 'jobs.personio.de' : 'jobs.personio.com', /^\/xml\/?$/)(url),
  unknown: NOBODY_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: ({ board, vacancies, today }) => {
    const positions = vacancies.flatMap((vacancy) => {
      const written = position(board, vacancy, today);
      // Some stand in the file twice, for no reason that anybody knows.
      return numberOf(vacancy.key) % 4 === 0 ? [written, written] : [written];
    });
    return xmlAnswer(
      `<?xml version='1.0' encoding='UTF-8'?>\n<workzag-jobs>\n${positions.join('\n')}\n</workzag-jobs>\n`,
    );
  },
};

function position(board: string, vacancy: Vacancy, today: Date): string {
  const parts = partsOf(vacancy).map(
    ([name, html]) => `        <jobDescription>
            <name>${escaped(name)}</name>
            <value><![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]></value>
        </jobDescription>`,
  );
  const types = vacancy.truth.employment_type;
  const isPermanent = !types.some((type) => type === 'contract' || type === 'temporary');
  const isPart = types.some((type) => type === 'part_time' || type === 'per_diem');
  return `<position>
    <id>${format.externalId(board, vacancy.key)}</id>
    <subcompany>${escaped(vacancy.employer.name)}</subcompany>
    <office>${escaped(vacancy.location)}</office>
    <department>${escaped(vacancy.department)}</department>
    <recruitingCategory>${escaped(vacancy.department)}</recruitingCategory>
    <name>${escaped(vacancy.title)}</name>
    <jobDescriptions>
${parts.join('\n')}
    </jobDescriptions>
    <employmentType>${isPermanent ? 'permanent' : 'freelance'}</employmentType>
    <seniority>${vacancy.truth.entry_level ? 'entry-level' : 'experienced'}</seniority>
    <schedule>${isPart ? 'part-time' : 'full-time'}</schedule>
    <yearsOfExperience>${vacancy.truth.entry_level ? 'lt-1' : '2-5'}</yearsOfExperience>
    <occupation>accounting</occupation>
    <occupationCategory>accounting_finance_legal</occupationCategory>
    <createdAt>${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T14:10:41+00:00</createdAt>
</position>`;
}

/** Headed sections are parts of their own; what has no heading joins the part before it. */
function partsOf(vacancy: Vacancy): [name: string, html: string][] {
  if (vacancy.asTyped !== null) return [['Your role', descriptionOf(vacancy)]];
  const parts: [name: string, html: string][] = [];
  for (const section of vacancy.sections) {
    const html = block({ ...section, heading: null }, String);
    const last = parts.at(-1);
    if (section.heading === null && last) last[1] += `\n${html}`;
    else parts.push([section.heading ?? 'About us', html]);
  }
  return parts;
}
