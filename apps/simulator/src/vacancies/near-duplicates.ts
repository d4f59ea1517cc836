import type { BoardRef, Section, Vacancy } from './vacancy.js';

const trade: BoardRef = { source: 'jsonl-feed', name: 'coder-and-biller-weekly' };
const rockies: BoardRef = { source: 'jsonl-feed', name: 'high-country-health-jobs' };
const coast: BoardRef = { source: 'jsonl-feed', name: 'coastal-medical-careers' };

/** The very same opening, number and text, on a second board. */
const ON_TWO_BOARDS: Record<string, BoardRef> = {
  'marrowfield-01': rockies,
  'cedarhollow-03': trade,
  'quillstone-06': trade,
  'hearthlight-01': rockies,
  'bluestem-02': trade,
};

/** The same opening, edited on its way to a second board; a reader would still call it one. */
const RETOLD: { of: string; board: BoardRef; title: (title: string) => string; without: Section['kind'] }[] =
  [
    {
      of: 'marrowfield-04',
      board: rockies,
      title: (title) => `${title} at Marrowfield`,
      without: 'benefits',
    },
    { of: 'ottercreek-01', board: trade, title: (title) => title.toUpperCase(), without: 'equipment' },
    { of: 'lanternway-01', board: trade, title: (title) => `${title} | Lanternway`, without: 'about' },
    { of: 'wexcombe-04', board: coast, title: (title) => `${title} (Faculty Practice)`, without: 'closing' },
    {
      of: 'ledgerline-04',
      board: trade,
      title: (title) => `${title} (multiple practices)`,
      without: 'benefits',
    },
  ];

/** One title over two different openings of one employer, inpatient and outpatient: only the text tells them apart. */
export const SAME_TITLES: Record<string, string> = {
  'marrowfield-01': 'Medical Coder II',
  'marrowfield-02': 'Medical Coder II',
  'odalys-01': 'Coding Specialist',
  'odalys-02': 'Coding Specialist',
  'chartwright-01': 'Hospital Coder',
  'chartwright-04': 'Hospital Coder',
};

/** Adds what real boards have plenty of: openings told twice, and different ones that look the same. */
export function withNearDuplicates(vacancies: Vacancy[]): Vacancy[] {
  const known = vacancies.map((vacancy) => {
    const second = ON_TWO_BOARDS[vacancy.key];
    return second ? { ...vacancy, boards: [...vacancy.boards, second] } : vacancy;
  });
  return [...known, ...RETOLD.flatMap(({ of, ...change }) => retold(known, of, change))];
}

function retold(known: Vacancy[], key: string, change: Omit<(typeof RETOLD)[number], 'of'>): Vacancy[] {
  const original = known.find((vacancy) => vacancy.key === key);
  if (!original) throw new Error(`No vacancy ${key} to tell again.`);
  return [
    {
      ...original,
      key: `${key}-again`,
      title: change.title(original.title),
      sections: original.sections
        .filter(({ kind }) => kind !== change.without)
        .map((section) => (section.kind === 'role' ? { ...section, heading: 'The opening' } : section)),
      layout: 'bold',
      postedDaysAgo: Math.max(0, original.postedDaysAgo - 2),
      boards: [change.board],
      repeats: key,
    },
  ];
}
