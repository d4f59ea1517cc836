/** A posting with its place in the order. */
export interface Placed {
  id: number;
  height: number;
  /** By the index's own number; 0 = not known. */
  employer: number;
}

type Place = Pick<Placed, 'height' | 'id'>;

const isAbove = (height: number, id: number, other: Place): boolean =>
  height > other.height || (height === other.height && id > other.id);

export const isBelow = (height: number, id: number, other: Place): boolean =>
  height < other.height || (height === other.height && id < other.id);

/** The highest postings of all that are offered, in order; with a limit for each employer if one is given. */
export class Best {
  readonly placed: Placed[] = [];

  constructor(
    private readonly room: number,
    /** How many of this employer may be among them. */
    private readonly mostOf: (employer: number) => number = () => Infinity,
  ) {}

  offer(height: number, id: number, employer: number): void {
    const { placed, room } = this;
    const lowest = placed[room - 1];
    if (room === 0 || (lowest && !isAbove(height, id, lowest))) return;
    const most = this.mostOf(employer);
    if (most !== Infinity) {
      const own = placed.filter((other) => other.employer === employer);
      if (own.length >= most) {
        // One that this employer's better ones kept out can never come back: they leave only for better ones still, or
        // when all places hold better ones.
        const worst = own.at(-1);
        if (!worst || !isAbove(height, id, worst)) return;
        placed.splice(placed.indexOf(worst), 1);
      }
    }
    if (placed.length >= room) placed.pop();
    let at = placed.length;
    while (at > 0 && isAbove(height, id, placed[at - 1]!)) at -= 1;
    placed.splice(at, 0, { id, height, employer });
  }
}
