import type { Role } from '#domain';

/** One kind of seat: what the work is, whoever offers it. `{system}`, `{city}`, `{employer}` are filled in. */
export interface Desk {
  id: string;
  /** null = not billing or coding in US healthcare, however much it sounds like it. */
  role: Role | null;
  department: string;
  titles: [string, ...string[]];
  /** Why the seat is open; one of them follows the employer's words about itself. */
  why: [string, ...string[]];
  duties: [string, ...string[]];
  /** Asked for beside credential and experience. */
  asks: string[];
  /** What is accepted (any one of them) and what is liked; both empty = credentials aren't spoken of. */
  credentials: { accepted: string[]; liked: string[] };
  /** How strictly: a must, a must by some months after hire, or only a wish. */
  credentialRule: 'must' | 'within' | 'wish';
  /** Completes "two years of ..."; */
  experience: string;
  years: number;
  /** Usual pay in dollars an hour, from and to. */
  hourly: [number, number];
  /** Piece rate where the trade pays by the piece. */
  piece?: { of: 'chart' | 'encounter'; from: number; to: number };
  /** Made for beginners. */
  learner?: true;
  /** The work can't be done from home. */
  onsiteOnly?: true;
}
