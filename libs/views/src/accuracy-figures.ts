/** Where the figures come from: three readings of postings whose labels were written by people who never saw the rules. */
export const READINGS = ['110 hard ones', 'The same, later', '60 usual ones'] as const;

export const MEASURED_ON = '2026-11-22';

interface Figure {
  /** What was asked of each posting. */
  question: string;
  /** How the answers were counted. */
  counted: string;
  /** Shares from 0 to 1, one for each reading. */
  shares: readonly [number, number, number];
  /** Answers given where the posting says nothing, one count for each reading; left out = can't happen or not counted. */
  invented?: readonly (number | null)[];
}

const BALANCE = 'balance of found and right (F1)';
const RIGHT = 'right answers';

export const FIGURES: readonly Figure[] = [
  { question: 'Is it billing or coding work?', counted: BALANCE, shares: [0.974, 0.979, 1] },
  { question: 'Which kind of work?', counted: RIGHT, shares: [0.898, 0.908, 1] },
  { question: 'Remote, hybrid, on site or unclear?', counted: RIGHT, shares: [0.619, 0.753, 0.763] },
  { question: 'Where we say “fully remote”: is it?', counted: RIGHT, shares: [0.914, 0.912, 0.933] },
  {
    question: 'States it hires in',
    counted: 'the whole list right',
    shares: [0.375, 0.625, 0.833],
    invented: [0, 1, 1],
  },
  { question: 'States it doesn’t hire in', counted: 'the whole list right', shares: [0.25, 0.75, 0.8] },
  { question: 'Kind of employer', counted: RIGHT, shares: [0.772, 0.835, 0.943] },
  { question: 'Credentials required', counted: BALANCE, shares: [0.919, 0.953, 0.952] },
  { question: 'Credentials preferred', counted: BALANCE, shares: [0.884, 0.918, 0.98] },
  { question: 'Years of experience', counted: RIGHT, shares: [0.783, 0.837, 0.939] },
  { question: 'Degree', counted: RIGHT, shares: [0.886, 0.92, 1] },
  { question: 'Open to new graduates', counted: BALANCE, shares: [0.741, 0.786, 0.8] },
  { question: 'Employment', counted: BALANCE, shares: [0.94, 0.946, 1] },
  { question: 'Pay', counted: 'amount and unit exact', shares: [0.831, 0.844, 0.903], invented: [1, 1, 0] },
];
