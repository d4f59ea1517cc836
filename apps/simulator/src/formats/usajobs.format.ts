import { STATES, isStateCode } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type Asked, type SourceFormat } from './format.js';
import { numberOf } from './numbers.js';
import type { FederalFacts, Section, SectionKind, Vacancy } from '../vacancies/vacancy.js';

const USUAL_PAGE = 250;
const LARGEST_PAGE = 500;

/** Every series that the federal announcements use. */
const FEDERAL_SEARCH = 'series=0675;0503;0501';

/** `GET /api/Search`: needs a key, filters by series and words, pages from 1. */
export const format: SourceFormat = {
  source: 'usajobs',
  ofOneEmployer: false,
  token: () => FEDERAL_SEARCH,
  boardIn: ({ pathname }) => (/^\/api\/search\/?$/i.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)).slice(0, 9),
  answer,
};

function answer({ url, headers, vacancies, today }: Asked) {
  const key = headers['authorization-key'];
  if (typeof key !== 'string' || key.trim() === '')
    return jsonAnswer({ Message: 'Authorization has been denied for this request.' }, 401);

  const asked = url.searchParams;
  const series = asked.get('JobCategoryCode')?.split(';').filter(Boolean) ?? [];
  const words = asked.get('Keyword')?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const remoteOnly = asked.get('RemoteIndicator')?.toLowerCase() === 'true';
  const found = vacancies.flatMap((vacancy) => {
    const { federal } = vacancy;
    if (federal === null) return [];
    const text =
      `${vacancy.title} ${vacancy.sections.flatMap(({ paragraphs }) => paragraphs).join(' ')}`.toLowerCase();
    const wanted =
      (series.length === 0 || series.includes(federal.series.code)) &&
      words.every((word) => text.includes(word)) &&
      (!remoteOnly || federal.remoteIndicator);
    return wanted ? [{ vacancy, federal }] : [];
  });

  const perPage = Math.min(Math.max(Number(asked.get('ResultsPerPage')) || USUAL_PAGE, 1), LARGEST_PAGE);
  const page = Math.max(Number(asked.get('Page')) || 1, 1);
  const shown = found.slice((page - 1) * perPage, page * perPage);
  return jsonAnswer({
    LanguageCode: 'EN',
    SearchParameters: {},
    SearchResult: {
      SearchResultCount: shown.length,
      SearchResultCountAll: found.length,
      SearchResultItems: shown.map(({ vacancy, federal }) => item(vacancy, federal, today)),
      UserArea: { NumberOfPages: String(Math.ceil(found.length / perPage)), IsRadialSearch: false },
    },
  });
}

function item(vacancy: Vacancy, federal: FederalFacts, today: Date) {
  const control = format.externalId('search', vacancy.key);
  const address = `https://jobs.example.com:443/job/${control}`;
  const opens = `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T00:00:00.0000`;
  const closes = `${calendarDay(daysAfter(today, vacancy.closesInDays ?? 14))}T23:59:59.9970`;
  const partTime = vacancy.truth.employment_type.includes('part_time');
  return {
    MatchedObjectId: control,
    MatchedObjectDescriptor: {
      PositionID: vacancy.requisitionId,
      PositionTitle: vacancy.title,
      PositionURI: address,
      ApplyURI: [`${address}?PostingChannelID=`],
      PositionLocationDisplay: vacancy.location,
      PositionLocation: [placeOf(vacancy)],
      OrganizationName: vacancy.employer.name,
      DepartmentName: federal.department,
      SubAgency: federal.facility,
      OrganizationCodes: 'FMFM.FM',
      JobCategory: [{ Name: federal.series.name, Code: federal.series.code }],
      JobGrade: [{ Code: 'GS' }],
      PositionSchedule: [partTime ? { Name: 'Part-time', Code: '2' } : { Name: 'Full-time', Code: '1' }],
      PositionOfferingType: [
        federal.permanent ? { Name: 'Permanent', Code: '15317' } : { Name: 'Term', Code: '15318' },
      ],
      QualificationSummary: paragraphsOf(vacancy, 'requirements'),
      PositionRemuneration: [
        {
          MinimumRange: String(vacancy.payField?.min ?? 0),
          MaximumRange: String(vacancy.payField?.max ?? 0),
          RateIntervalCode: 'PA',
          Description: 'Per Year',
        },
      ],
      PositionStartDate: opens,
      PositionEndDate: closes,
      PublicationStartDate: opens,
      ApplicationCloseDate: closes,
      PositionFormattedDescription: [
        { Label: 'Dynamic Teaser', LabelDescription: 'Hit highlighting for keyword searches.', Content: '' },
      ],
      UserArea: { Details: detailsOf(vacancy, federal), IsRadialSearch: false },
    },
    RelevanceRank: 0,
  };
}

function placeOf({ location }: Vacancy) {
  const [city = location, state = ''] = location.split(', ');
  return {
    LocationName: location,
    CountryCode: 'United States',
    CountrySubDivisionCode: isStateCode(state) ? STATES[state] : '',
    CityName: isStateCode(state) ? `${city}, ${STATES[state]}` : location,
    Longitude: 0,
    Latitude: 0,
  };
}

function detailsOf(vacancy: Vacancy, federal: FederalFacts) {
  const open = federal.hiringPaths.includes('public');
  return {
    JobSummary: paragraphsOf(vacancy, 'about'),
    WhoMayApply: { Name: open ? 'Open to the public' : 'Internal to an agency', Code: '' },
    LowGrade: String(federal.grades.low),
    HighGrade: String(federal.grades.high),
    PromotionPotential: String(federal.grades.high),
    OrganizationCodes: 'FMFM.FM',
    Relocation: 'False',
    HiringPath: federal.hiringPaths,
    TotalOpenings: 'Few',
    AgencyMarketingStatement: 'The Frontier Medical Service cares for those who live where the road ends.',
    TravelCode: '0',
    ApplyOnlineUrl: 'https://apply.example.com/Application/Apply',
    DetailStatusUrl: 'https://apply.example.com/Application/ApplicationStatus',
    MajorDuties: itemsOf(vacancy, 'duties'),
    Education: 'There is no educational substitution at this grade unless the announcement says so.',
    Requirements: 'Transcripts and certificates are verified before an offer is made final.',
    Evaluations: 'Applications are rated on the information in the resume.',
    HowToApply: 'Apply online before 11:59 p.m. Eastern on the closing date.',
    WhatToExpectNext: 'You will hear from us by e-mail.',
    RequiredDocuments: 'Resume. Transcript or certification, where applicable.',
    Benefits: 'Federal employees have access to health insurance, leave and a retirement plan.',
    BenefitsUrl: 'https://jobs.example.com/benefits',
    BenefitsDisplayDefaultText: false,
    OtherInformation: ['place', 'schedule', 'pay', 'closing']
      .map((kind) => paragraphsOf(vacancy, kind as SectionKind))
      .join(' '),
    KeyRequirements: itemsOf(vacancy, 'requirements'),
    WithinArea: 'False',
    CommuteDistance: '0',
    ServiceType: '02',
    AnnouncementClosingType: '01',
    AgencyContactEmail: 'hr@frontier.example.com',
    AgencyContactPhone: '',
    SecurityClearance: 'Not Required',
    DrugTestRequired: 'False',
    AdjudicationType: ['Credentialing'],
    TeleworkEligible: federal.teleworkEligible,
    RemoteIndicator: federal.remoteIndicator,
  };
}

const sectionsOf = ({ sections }: Vacancy, kind: SectionKind): Section[] =>
  sections.filter((section) => section.kind === kind);
const paragraphsOf = (vacancy: Vacancy, kind: SectionKind): string =>
  sectionsOf(vacancy, kind)
    .flatMap(({ paragraphs }) => paragraphs)
    .join(' ');
const itemsOf = (vacancy: Vacancy, kind: SectionKind): string[] =>
  sectionsOf(vacancy, kind).flatMap(({ items }) => items);
